import type { Page } from 'playwright-core';
import type { Look } from './browser';
import type { PortfolioName } from './fixtures/portfolioBook';

type Looks = Readonly<Record<string, Look>>;

const portfolio = (name: PortfolioName, part: Partial<Look> = {}): Look => ({
  ...{ html: 'hub', scenario: { portfolio: name } },
  ...part,
  press: ['Portfolio', ...(part.press ?? [])],
});
const paper = (page: Page): Promise<void> => page.emulateMedia({ media: 'print' });

/** States of the portfolio that differ most from each other. */
const FEW: Looks = {
  'portfolio-nothing': portfolio('nothing'),
  'portfolio-partial': portfolio('partial'),
};

/** The others, for the long run. */
const MORE: Looks = {
  'portfolio-usual': portfolio('usual'),
  'portfolio-tables': portfolio('usual', { press: ['Approvals as table', 'Clinical', 'Show sources'] }),
  'portfolio-print': portfolio('usual', { after: paper }),
  'portfolio-calm': portfolio('calm'),
  'portfolio-no-policy': portfolio('no-policy'),
  'portfolio-many': portfolio('many'),
  'portfolio-long': portfolio('long'),
  'portfolio-error': {
    ...portfolio('usual'),
    scenario: { refuse: { operation: 'portfolio.get', with: 'unavailable' } },
  },
  'portfolio-forbidden': {
    ...portfolio('usual'),
    scenario: { refuse: { operation: 'portfolio.get', with: 'no-permission' } },
  },
  'portfolio-loading': {
    html: 'hub',
    scenario: { silent: 'portfolio.get' },
    press: ['Portfolio'],
    unsettled: true,
  },
};

export const portfolioLooks = (long: boolean): Looks => (long ? { ...FEW, ...MORE } : FEW);
