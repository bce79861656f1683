import type { Page } from 'playwright-core';
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
  policy: PolicyName = 'draft',
): Look => ({
  html: 'settings',
  scenario: { policy, refuse: { operation, with: refusal, once: true } },
});

/** Every problem that is listed beside the draft is said at the line that it is about as well. */
const saidAtTheirLines = async (page: Page): Promise<void> => {
  const all = await page.locator('.side-line:has(button)').allInnerTexts();
  const listed = all.filter((text) => text.endsWith('Show')).map((text) => text.replace(/\s*Show$/, ''));
  const said = await page.locator('.gate-problems li').allInnerTexts();
  const lost = listed.filter((text) => !said.includes(text));
  if (listed.length === 0 || lost.length > 0) throw new Error(`Not said at their lines: ${lost.join('; ')}`);
};

/** States of the policy page that differ most from each other. */
const FEW: Looks = {
  'settings-empty': settings('empty'),
  'settings-reader': settings('reader'),
  'settings-problems': { ...settings('risk-problems'), after: saidAtTheirLines },
  'settings-value': settings('draft', 'How many must sign: 2'),
  'settings-conflict': {
    ...refused('policy.save', 'draft-conflict'),
    press: ['+ Add a gate', '+ Add a sign-off', 'Save draft'],
  },
  'settings-decline': settings('proposed', 'Decline…', 'Decline the proposal'),
  'settings-long': settings('long'),
  'settings-version': settings('risk', 'History', 'Version 7: what was in force then'),
  'settings-yaml': settings('draft', 'YAML'),
  'settings-error': refused('policy.get', 'unavailable'),
};

/** The others, for the long run. */
const MORE: Looks = {
  'settings-many': settings('many'),
  'settings-coverage': settings('adopted', 'Coverage'),
  'settings-adopted': settings('adopted'),
  'settings-empty-reader': settings('empty-reader'),
  'settings-one': settings('one'),
  'settings-draft': settings('draft'),
  'settings-lowering': settings('lowering'),
  'settings-problems-signoffs': settings('problems'),
  'settings-risk': settings('risk'),
  'settings-risk-lowered': settings('risk-lowered'),
  'settings-risk-method': settings('risk-lowered', 'Risk method: Severity × probability, 5 × 5, version 1'),
  'settings-risk-acceptor': settings(
    'risk-lowered',
    'Who may accept a higher residual risk: accepted by a quality',
  ),
  'settings-risk-added': {
    ...settings('adopted', 'Edit as a draft', 'Risk method: no method'),
    after: async (page) => {
      await page.getByRole('combobox', { name: 'Risk method' }).selectOption('matrix-5x5');
      await page.getByRole('button', { name: 'Apply' }).click();
      for (const added of ['residual risk', 'validated sprint'])
        await page
          .getByRole('button', { name: `+ Ask for a ${added}` })
          .first()
          .click();
      await page.getByRole('button', { name: '+ Say what validates a sprint' }).click();
      await page.getByRole('button', { name: 'Save draft' }).click();
      await page.getByRole('button', { name: 'Publish as version 8' }).waitFor();
    },
  },
  'settings-risk-conflict': {
    ...refused('policy.save', 'draft-conflict', 'risk-lowered'),
    press: ['Remove the residual risk', 'Remove: Validation of sprints', 'Save draft'],
  },
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
