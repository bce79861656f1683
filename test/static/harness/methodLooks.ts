import type { Page } from 'playwright-core';
import type { Look } from './browser';
import type { MethodsName } from './methodScenarios';

interface Steps {
  readonly press?: readonly string[];
  readonly after?: (page: Page) => Promise<void>;
}

const look = (methods: MethodsName, { press = [], after }: Steps = {}): Look => ({
  html: 'admin',
  scenario: { methods },
  press: ['Risk methods', ...press],
  after,
});

const NIST = 'NIST SP 800-30, impact × likelihood';
const HOUSE = 'House matrix for devices';
const COPY = [NIST, 'Copy to edit'];

const settled = (page: Page) =>
  page
    .getByText(/to settle|Nothing to settle/)
    .first()
    .waitFor();

/** Makes two holes, a fall and a name that is there twice, then tries to publish. */
const spoil = async (page: Page): Promise<void> => {
  await page.getByLabel('Very High, Very High').first().selectOption('Low');
  await page.getByLabel('Moderate, Moderate').first().selectOption('Not set');
  await page.locator('#method-severity-points-1-name').fill('Very Low');
  await settled(page);
  await page.getByRole('button', { name: 'Publish version 1…' }).click();
  await page.waitForSelector('[role="alert"].message');
};

const FEW: Readonly<Record<string, Look>> = {
  'methods-published': look('usual', {
    press: [HOUSE, 'Edit'],
    after: async (page) => {
      await page.getByLabel('Catastrophic, Remote').selectOption('High');
      await page.getByRole('button', { name: 'Publish version 4…' }).click();
      await page.getByRole('button', { name: 'Publish version 4', exact: true }).click();
      await page.getByText('Version 4 is published').waitFor();
    },
  }),
  'methods-nist': look('none', { press: [NIST] }),
  'methods-problems': look('usual', { press: COPY, after: spoil }),
};

const MORE: Readonly<Record<string, Look>> = {
  'methods-list': look('usual'),
  'methods-none': look('none'),
  'methods-reader': look('reader', { press: [HOUSE] }),
  'methods-5x5': look('usual', { press: ['Severity × probability, 5 × 5'] }),
  'methods-own': look('usual', {
    press: [HOUSE, 'Retire'],
    after: async (page) => {
      await page.getByLabel('Version').selectOption('1');
      await page.waitForSelector('.grid-table');
    },
  }),
  'methods-long': look('long', {
    after: (page) => page.getByRole('button', { name: /^Arzneimittel/ }).click(),
  }),
  'methods-long-editor': look('long', {
    after: async (page) => {
      await page.getByRole('button', { name: /^Arzneimittel/ }).click();
      await page.getByRole('button', { name: 'Edit', exact: true }).click();
      await settled(page);
    },
  }),
  'methods-copy': look('usual', { press: COPY, after: settled }),
  'methods-publish': look('usual', {
    press: [HOUSE, 'Edit', 'Remove step 4 of Probability', 'Put back', 'Remove level 1', 'Put back'],
    after: async (page) => {
      await page.getByLabel('Catastrophic, Remote').selectOption('High');
      await page.getByRole('button', { name: 'Publish version 4…' }).click();
      await page.getByRole('heading', { name: 'Version 4' }).waitFor();
    },
  }),
  'methods-conflict': look('clashing', {
    press: [HOUSE, 'Edit', 'Publish version 4…'],
    after: async (page) => {
      await page.getByRole('button', { name: 'Publish version 4', exact: true }).click();
      await page.waitForSelector('[role="alert"]');
    },
  }),
  'methods-error': {
    ...look('usual'),
    scenario: { methods: 'usual', refuse: { operation: 'method.list', with: 'unavailable' } },
  },
  'methods-no-permission': {
    ...look('usual'),
    scenario: { methods: 'usual', refuse: { operation: 'method.list', with: 'no-permission' } },
  },
  'methods-unchecked': {
    ...look('usual', { press: COPY, after: (page) => page.getByText('Not checked').waitFor() }),
    scenario: { methods: 'usual', refuse: { operation: 'method.check', with: 'unavailable' } },
  },
  'methods-loading': {
    ...look('usual'),
    press: [],
    scenario: { methods: 'usual', silent: 'method.list' },
    unsettled: true,
    after: (page) => page.getByRole('tab', { name: 'Risk methods' }).click(),
  },
};

/** States of the tab of risk methods: a few in every run, all in the long one. */
export const methodLooks = (long: boolean): Readonly<Record<string, Look>> =>
  long ? { ...FEW, ...MORE } : FEW;
