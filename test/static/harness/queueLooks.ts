import type { Page } from 'playwright-core';
import type { Look } from './browser';
import type { RuleName } from './fixtures/ruleBook';
import type { ViewName } from './fixtures/views';
import type { PolicyName } from './policyScenarios';
import type { QueueName } from './queueScenarios';

const hub = (queue: QueueName, view: ViewName = 'stale', part: Partial<Look> = {}): Look => ({
  html: 'hub',
  scenario: { queue, view },
  ...part,
});
const refused = (operation: 'inbox.list' | 'issue.get', code: 'unavailable' | 'no-permission'): Look => ({
  html: 'hub',
  scenario: { queue: 'usual', view: 'stale', refuse: { operation, with: code } },
});
const project = (policy: PolicyName, part: Partial<Look> = {}): Look => ({
  html: 'project',
  scenario: { queue: 'one', view: 'stale', policy },
  ...part,
});

/** Picks a row by its key: where the preview opens under it, that opens it. */
const pick =
  (key: string) =>
  async (page: Page): Promise<void> =>
    page.getByRole('button', { name: new RegExp(`^${key} `) }).click();

const TRANSITION = {
  workflowId: 'w1',
  transitionContext: { id: '31', from: '10002', to: '10003' },
  validatorConfig: '{"gates":[]}',
};
const rule = (name: RuleName, part: Partial<Look> = {}): Look => ({
  html: 'rule',
  scenario: { rule: name },
  extension: TRANSITION,
  ...part,
});
const adding = (...gates: string[]) => ({ ...TRANSITION, validatorConfig: JSON.stringify({ gates }) });

/** States of the queue, of the project's page, of the rule's pages and of what is new in the panel. */
export const QUEUE_LOOKS: Readonly<Record<string, Look>> = {
  'queue-long': hub('long', 'troubled', { after: pick('TELE-142') }),
  'queue-sprints': hub('sprints', 'first'),
  'queue-only-sprints': hub('only-sprints'),
  'queue-barren': hub('barren'),
  'queue-no-match': hub('usual', 'stale', {
    after: async (page) => {
      await page.getByLabel('Role').selectOption('compliance-officer');
      await page.getByLabel('Project').selectOption('10001');
    },
  }),
  'queue-error': refused('inbox.list', 'unavailable'),
  'queue-preview-refused': { ...refused('issue.get', 'unavailable'), after: pick('TELE-142') },
  'queue-preview-cannot': hub('one', 'cannot', { after: pick('TELE-142') }),
  'queue-preview-gone': hub('one', 'none', { after: pick('TELE-142') }),
  'project-proposed': project('proposed'),
  'rule-several': rule('several', { extension: adding('release', 'no-such-gate') }),
  'rule-view': rule('several', { html: 'ruleView', extension: adding('release', 'no-such-gate') }),
  'panel-older': {
    scenario: { view: 'older' },
    after: (page) => page.locator('.new-version summary').click(),
  },
  'panel-then': {
    scenario: { view: 'passed', policy: 'adopted' },
    after: async (page) => {
      await page.getByRole('button', { name: 'policy 7' }).first().click();
      await page.locator('.then details summary').first().click();
    },
  },
};

/** More of the same states: looked at in the long run. */
export const MORE_QUEUE_LOOKS: Readonly<Record<string, Look>> = {
  'queue-sixty': hub('sixty', 'first', { press: ['Show more', 'Show more'], after: pick('TELE-340') }),
  'queue-usual': hub('usual', 'stale', { after: pick('TELE-142') }),
  'queue-nothing': hub('nothing'),
  'queue-one': hub('one', 'stale'),
  'queue-first': hub('usual', 'first', { after: pick('IMG-77') }),
  'queue-rejected': hub('usual', 'troubled', { after: pick('RPM-176') }),
  'queue-late': hub('late', 'stale'),
  'queue-no-role': hub('no-role'),
  'queue-forbidden': refused('inbox.list', 'no-permission'),
  'queue-loading': {
    html: 'hub',
    unsettled: true,
    scenario: { queue: 'usual', view: 'stale', silent: 'inbox.list' },
  },
  'queue-preview-loading': {
    html: 'hub',
    unsettled: true,
    scenario: { queue: 'usual', view: 'stale', silent: 'issue.get' },
    after: pick('TELE-142'),
  },
  'project-adopted': project('adopted'),
  'project-empty': project('empty-reader'),
  'project-mine': project('proposed-mine'),
  'project-reader': project('proposed-reader'),
  'project-decline': project('proposed', { press: ['Decline…', 'Decline the proposal'] }),
  'project-confirmed': project('proposed', { press: ['Confirm and publish version 8'] }),
  'project-unread': {
    html: 'project',
    scenario: { queue: 'one', view: 'stale', refuse: { operation: 'policy.get', with: 'unavailable' } },
  },
  'rule-one': rule('one'),
  'rule-unset': rule('unset'),
  'rule-unused': rule('unused'),
  'rule-hidden': rule('hidden'),
  'rule-long': rule('long'),
  'rule-unreadable': rule('one', { extension: { ...TRANSITION, validatorConfig: 'gates: all' } }),
  'rule-error': { ...rule('one'), scenario: { refuse: { operation: 'rule.preview', with: 'unavailable' } } },
  'rule-view-none': rule('one', { html: 'ruleView' }),
  'panel-then-error': {
    scenario: {
      view: 'passed',
      policy: 'adopted',
      refuse: { operation: 'policy.version', with: 'unavailable' },
    },
    press: ['policy 7'],
  },
  'panel-then-loading': {
    unsettled: true,
    scenario: { view: 'passed', policy: 'adopted', silent: 'policy.version' },
    press: ['policy 7'],
  },
};
