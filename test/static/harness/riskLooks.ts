import type { Page } from 'playwright-core';
import type { Look } from './browser';
import type { RiskName } from './fixtures/riskViews';
import type { Scenario } from './session';

type Looks = Readonly<Record<string, Look>>;

const look = (risk: RiskName, part: Partial<Look> = {}, scenario: Partial<Scenario> = {}): Look => ({
  scenario: { view: 'waiting', risk, ...scenario },
  ...part,
  after: async (page) => {
    await page.waitForSelector('#risk-title, .risk-unread');
    await part.after?.(page);
  },
});

const press =
  (...names: readonly string[]) =>
  async (page: Page): Promise<void> => {
    for (const name of names) await page.getByRole('button', { name }).first().click();
  };
const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('.risk-fold')) fold.open = true;
  });
/** Changes the harm of the first hazard and saves: what comes of it is in play. */
const saving = async (page: Page): Promise<void> => {
  await press('Edit hazard 1')(page);
  await page.getByLabel('Harm').fill('Hypokalaemia of pt. J. Doe, MRN 00418827');
  await page.getByRole('button', { name: 'Save hazard' }).click();
  await page.waitForSelector('[role="alert"]');
};
const refusing = (refusal: 'edit-conflict' | 'identifier-in-harm' | 'unknown-hazard'): Partial<Scenario> => ({
  refuse: { operation: 'risk.save', with: refusal, once: true },
});

/** States of the risk section that differ most from each other. */
const FEW: Looks = {
  'risk-unassessed': look('unassessed'),
  'risk-usual': look('usual', { after: unfold }),
  'risk-new': look('unassessed', { after: press('Start a hazard from: It touches health data') }),
  'risk-edit': look('drafts', {
    after: async (page) => {
      await press('Edit hazard 1')(page);
      await page.getByText('Pick in the matrix').last().click();
    },
  }),
  'risk-accept': look('officer', { after: press('Accept the risk…') }),
  'risk-accepted': look('accepted', { after: unfold }),
  'risk-conflict': look('usual', { after: saving }, refusing('edit-conflict')),
  'context-risk': { html: 'context', scenario: { view: 'waiting', risk: 'usual' } },
};

/** The others, for the long run. */
const MORE: Looks = {
  'risk-many': look('many', { after: press('Show 30 more') }),
  'risk-drafts': look('drafts'),
  'risk-read-only': look('read-only'),
  'risk-read-only-unassessed': look('read-only-unassessed'),
  'risk-none': look('none'),
  'risk-declare': look('unassessed', { after: press('Declare no hazards…') }),
  'risk-remove': look('usual', { after: press('Remove hazard 1…', 'Remove with this rationale') }),
  'risk-identifier': look('usual', { after: saving }, refusing('identifier-in-harm')),
  'risk-removed': look('usual', { after: saving }, refusing('unknown-hazard')),
  'risk-nist': look('nist', {
    after: async (page) => {
      await press('Add a hazard')(page);
      await page.getByLabel('Make the likelihood of two parts').first().check();
    },
  }),
  'risk-history-table': look('usual', {
    after: async (page) => {
      await unfold(page);
      await press('History of the level as table')(page);
    },
  }),
  'risk-error': look('usual', {}, { refuse: { operation: 'risk.get', with: 'unavailable' } }),
  'risk-loading': { scenario: { view: 'waiting', risk: 'usual', silent: 'risk.get' }, unsettled: true },
  'risk-no-method': { scenario: { view: 'waiting', risk: 'no-method' } },
  'context-risk-unassessed': { html: 'context', scenario: { view: 'waiting', risk: 'unassessed' } },
};

export const riskLooks = (long: boolean): Looks => (long ? { ...FEW, ...MORE } : FEW);
