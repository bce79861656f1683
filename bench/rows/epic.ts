import type { Browser, Locator, Page } from 'playwright-core';
import { operations } from '../../src/contract/operations';
import { openChromium } from '../../test/support/browser/chromium';
import { importEpic, MOST_CHILDREN, type Epic } from '../../test/support/e2e/epics';
import { fillRollups } from '../../test/support/e2e/rollups';
import { CLINICAL_ONLY, LocalSite } from '../../test/support/e2e/site';
import { median } from '../measure';
import type { Row } from './row';

const SIZES = [10, 1_000, MOST_CHILDREN];
const VISITS = 5;
const PATIENCE_MS = 120_000;
/** How much longer the most children may take than the fewest. */
const BUDGET = 4;

/** Milliseconds from the address to the level with its sentence, and from a filter to its children. */
interface Times {
  readonly shown: number;
  readonly filtered: number;
}

/** The panel of an epic as somebody sees it, with few and with many children, beside each other in one run. */
export async function epicRows(): Promise<Row[]> {
  const site = await LocalSite.open(CLINICAL_ONLY);
  const browser = await openChromium();
  try {
    const epics = await makeEpics(site);
    const times = await visitAll(browser, site, epics);
    const medians = times.map((all) => ({
      shown: median(all.map(({ shown }) => shown)),
      filtered: median(all.map(({ filtered }) => filtered)),
    }));
    return [...rowsOf('level and sentence', medians, 'shown'), ...rowsOf('a filter', medians, 'filtered')];
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Visits them in turn, so that a machine that is busy with something else slows all alike. The first visit warms up. */
async function visitAll(browser: Browser, site: LocalSite, epics: readonly Epic[]): Promise<Times[][]> {
  const times: Times[][] = epics.map(() => []);
  for (let visit = 0; visit <= VISITS; visit += 1) {
    const round: Times[] = [];
    for (const epic of epics) round.push(await visited(browser, site, epic));
    if (visit > 0) for (const [index, time] of round.entries()) times[index]?.push(time);
  }
  return times;
}

async function makeEpics(site: LocalSite): Promise<Epic[]> {
  const epics: Epic[] = [];
  for (const size of SIZES) epics.push(await importEpic(site, `epic${size}`, size));
  const [first] = epics;
  const { method } = await site
    .as('ruth-abelman')
    .call(operations['epic.get'], {}, { issue: first?.key ?? '' });
  if (method === null) throw new Error('the policy does not say how risk is scored');
  await fillRollups(site, epics, method);
  return epics;
}

/** One visit with an empty cache. */
async function visited(browser: Browser, site: LocalSite, { key }: Epic): Promise<Times> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(PATIENCE_MS);
  try {
    const page = await context.newPage();
    const shown = await timed(async () => {
      await page.goto(`${site.url}/browse/${key}`);
      await sectionOf(page)
        .getByText(/^(Low|Medium|High).*, because/)
        .waitFor();
    });
    await page.getByRole('region', { name: 'Compliance' }).locator('iframe').scrollIntoViewIfNeeded();
    const filtered = await timed(async () => {
      await sectionOf(page)
        .getByRole('button', { name: /^Not assessed/ })
        .click();
      await sectionOf(page)
        .getByText(/ shown, by level/)
        .waitFor({ state: 'attached' });
    });
    return { shown, filtered };
  } finally {
    await context.close();
  }
}

const sectionOf = (page: Page): Locator =>
  page
    .getByRole('region', { name: 'Compliance' })
    .locator('iframe')
    .contentFrame()
    .getByRole('region', { name: 'Risk and compliance of children' });

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function rowsOf(what: string, times: readonly Times[], which: keyof Times): Row[] {
  const [least = NaN] = times.map((time) => time[which]);
  return times.map((time, index) => {
    const size = `epic panel: ${what}, ${(SIZES[index] ?? 0).toLocaleString('en')} children`;
    const ratio = time[which] / least;
    const measured = `${Math.round(time[which])} ms, ${ratio.toFixed(2)} × the fewest`;
    if (index === 0) return { what: size, measured, value: time[which], unit: 'ms' };
    return {
      ...{ what: size, measured, value: ratio, unit: '× the fewest' },
      ...{ budget: `≤ ${BUDGET} ×`, held: ratio <= BUDGET },
    };
  });
}
