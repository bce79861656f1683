import type { Page } from 'playwright-core';
import type { Look } from './browser';
import type { EpicName } from './epicScenarios';

type Looks = Readonly<Record<string, Look>>;

const seen = async (page: Page): Promise<void> => {
  await page.waitForSelector('#epic-title');
};
const look = (epic: EpicName, part: Partial<Look> = {}): Look => ({
  scenario: { view: 'none', epic },
  after: seen,
  ...part,
});
const pressing =
  (...names: readonly (string | RegExp)[]) =>
  async (page: Page): Promise<void> => {
    await seen(page);
    for (const name of names) await page.getByRole('button', { name, exact: true }).first().click();
  };

/** Pictures as tables, the way levels are worked out, and more of the children. */
const opened = pressing(
  'Children by level as table',
  'Score, last 8 weeks as table',
  'Hazards, residual as table',
  'How levels are worked out',
);
const printed = async (page: Page): Promise<void> => {
  await page.waitForSelector('.print-page');
};

/** States of the section of an issue with children that differ most from each other. */
const FEW: Looks = {
  'epic-no-children': look('no-children'),
  'epic-unassessed': look('unassessed'),
  'epic-print': { ...look('usual', { after: printed }), modal: { dialog: 'print' } },
};

/** The others, for the long run. */
const MORE: Looks = {
  'epic-thousand': look('thousand', { after: pressing(/^Show 75 more of/u) }),
  'epic-usual': look('usual'),
  'epic-tables': look('usual', { after: opened }),
  'epic-one': look('one'),
  'epic-calm': look('calm'),
  'epic-long': look('long'),
  'epic-no-method': look('no-method'),
  'epic-all-hidden': look('all-hidden'),
  'epic-blocked': look('usual', { scenario: { view: 'blocked', epic: 'usual' } }),
  'epic-error': look('usual', {
    scenario: { view: 'none', epic: 'usual', refuse: { operation: 'epic.get', with: 'unavailable' } },
  }),
  'epic-forbidden': look('usual', {
    scenario: { view: 'none', epic: 'usual', refuse: { operation: 'epic.get', with: 'no-permission' } },
  }),
  'epic-export-error': look('usual', {
    scenario: { view: 'none', epic: 'usual', refuse: { operation: 'epic.export', with: 'unavailable' } },
    after: pressing('Export CSV'),
  }),
  'epic-loading': look('usual', {
    scenario: { view: 'none', epic: 'usual', silent: 'epic.get' },
    unsettled: true,
    after: async () => undefined,
  }),
  'epic-print-thousand': { ...look('thousand', { after: printed }), modal: { dialog: 'print' } },
};

export const epicLooks = (long: boolean): Looks => (long ? { ...FEW, ...MORE } : FEW);
