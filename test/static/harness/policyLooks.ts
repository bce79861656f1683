import type { Look } from './browser';
import type { PolicyName } from './policyScenarios';

type Looks = Readonly<Record<string, Look>>;

const settings = (policy: PolicyName, ...press: string[]): Look => ({
  html: 'settings',
  scenario: { policy },
  press,
});
const refused = (
  operation: 'policy.get' | 'policy.save',
  refusal: 'unavailable' | 'draft-conflict',
): Look => ({
  html: 'settings',
  scenario: { policy: 'draft', refuse: { operation, with: refusal, once: true } },
});

/** States of the policy page that differ most from each other. */
const FEW: Looks = {
  'settings-empty': settings('empty'),
  'settings-adopted': settings('adopted'),
  'settings-reader': settings('reader'),
  'settings-problems': settings('problems'),
  'settings-value': settings('draft', 'How many must sign: 2'),
  'settings-conflict': {
    ...refused('policy.save', 'draft-conflict'),
    press: ['+ Add a gate', '+ Add a sign-off', 'Save draft'],
  },
  'settings-decline': settings('proposed', 'Decline…', 'Decline the proposal'),
  'settings-long': settings('long'),
  'settings-many': settings('many'),
  'settings-coverage': settings('adopted', 'Coverage'),
  'settings-version': settings('adopted', 'History', 'Version 7: what was in force then'),
  'settings-yaml': settings('draft', 'YAML'),
  'settings-error': refused('policy.get', 'unavailable'),
};

/** The others, for the long run. */
const MORE: Looks = {
  'settings-empty-reader': settings('empty-reader'),
  'settings-one': settings('one'),
  'settings-draft': settings('draft'),
  'settings-lowering': settings('lowering'),
  'settings-may-not-publish': settings('may-not-publish'),
  'settings-old': settings('old'),
  'settings-proposed': settings('proposed'),
  'settings-proposed-mine': settings('proposed-mine', 'Withdraw…'),
  'settings-proposed-reader': settings('proposed-reader'),
  'settings-unsaved': settings('adopted', 'Edit as a draft', '+ Add a gate'),
  'settings-value-list': settings(
    'draft',
    'Who may not sign: the assignee, the reporter or somebody who answered its checklists',
  ),
  'settings-discard': settings('draft', 'Discard draft…'),
  'settings-published': settings('draft', 'Publish as version 8'),
  'settings-coverage-unreadable': settings('unreadable', 'Coverage'),
  'settings-coverage-whole': settings('covered', 'Coverage'),
  'settings-coverage-thousand': settings('thousand', 'Coverage'),
  'settings-history': settings('adopted', 'History'),
  'settings-history-empty': settings('empty', 'History'),
  'settings-forbidden': {
    html: 'settings',
    scenario: { refuse: { operation: 'policy.get', with: 'no-permission' } },
  },
};

export const policyLooks = (long: boolean): Looks => (long ? { ...FEW, ...MORE } : FEW);
