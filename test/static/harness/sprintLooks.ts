import type { Page } from 'playwright-core';
import type { Look } from './browser';
import type { SprintsName } from './sprintScenarios';

type Looks = Readonly<Record<string, Look>>;

const HERE = { type: 'jira:sprintAction', sprint: { id: '14', state: 'active' }, board: { id: '1' } };
const look = (sprints: SprintsName, part: Partial<Look> = {}): Look => ({
  html: 'sprint',
  extension: HERE,
  scenario: { sprints },
  ...part,
});
const refused = (
  operation: 'sprint.get' | 'sprint.export' | 'sprint.sign',
  code: 'unavailable' | 'no-permission' | 'sprint-not-asked' | 'changed-while-reading',
): Partial<Look> => ({ scenario: { sprints: 'ready', refuse: { operation, with: code, once: true } } });

const SIGN = ['Sign sprint as clinically validated…'] as const;
const list = (sprints: SprintsName, part: Partial<Look> = {}): Look => ({
  html: 'project',
  scenario: { policy: 'adopted', sprints },
  ...part,
  press: ['Sprints', ...(part.press ?? [])],
});
const unfolded = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Show 490 more issues' }).click();
const rejecting = async (page: Page): Promise<void> => {
  await page.getByLabel('Reject').check();
  await page.getByRole('button', { name: 'Reject with this rationale' }).click();
};
const signing = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Sign sprint as clinically validated', exact: true }).click();
  await page.waitForSelector('[role="alert"]');
};

/** States of a sprint's validation that differ most from each other. */
const FEW: Looks = {
  'sprint-usual': look('usual'),
  'sprint-sign': look('ready', { press: SIGN }),
  'sprint-stale': look('stale', { press: ['History, 3 entries', 'Verify now'] }),
  'sprint-report': look('stale', { press: ['Open report'] }),
  'sprints-list': list('usual'),
  'sprints-one': list('none', { press: ['TELE Sprint 14'] }),
};

/** The others, for the long run. */
const MORE: Looks = {
  'panel-sprints': { scenario: { view: 'blocked', sprints: 'usual' } },
  'sprint-none': look('none'),
  'sprint-none-reader': look('none-reader'),
  'sprint-ready': look('ready'),
  'sprint-hidden': look('hidden'),
  'sprint-validated': look('validated', { press: ['Reopen the validation…'] }),
  'sprint-rejected': look('rejected'),
  'sprint-empty': look('empty'),
  'sprint-many': look('many', { after: unfolded }),
  'sprint-long': look('long'),
  'sprint-long-report': look('long', { press: ['Open report'] }),
  'sprint-reject': look('ready', { press: SIGN, after: rejecting }),
  'sprint-changed': {
    ...look('ready', { press: SIGN, after: signing }),
    ...refused('sprint.sign', 'changed-while-reading'),
  },
  'sprint-error': { ...look('ready'), ...refused('sprint.get', 'unavailable') },
  'sprint-forbidden': { ...look('ready'), ...refused('sprint.get', 'no-permission') },
  'sprint-not-asked': { ...look('ready'), ...refused('sprint.get', 'sprint-not-asked') },
  'sprint-nowhere': { ...look('usual'), extension: {} },
  'sprint-loading': { ...look('usual'), scenario: { silent: 'sprint.get' }, unsettled: true },
  'sprint-export-error': {
    ...look('ready', { press: ['Open report', 'Export CSV'] }),
    scenario: { sprints: 'ready', refuse: { operation: 'sprint.export', with: 'unavailable' } },
  },
  'sprints-not-asked': list('not-asked'),
  'sprints-none': list('no-sprints'),
  'sprints-error': {
    ...list('usual'),
    scenario: { policy: 'adopted', refuse: { operation: 'sprint.list', with: 'unavailable' } },
  },
  'sprints-loading': {
    ...list('usual'),
    scenario: { policy: 'adopted', silent: 'sprint.list' },
    unsettled: true,
  },
  'sprints-report': list('stale', { press: ['TELE Sprint 14', 'Open report'] }),
};

export const sprintLooks = (long: boolean): Looks => (long ? { ...FEW, ...MORE } : FEW);
