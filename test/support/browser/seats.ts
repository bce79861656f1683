import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { DemoSite } from './demo';
import { watchContext } from './watch';

/** A browser that somebody can sit down at: one empty page, and what was complained of in it. */
export interface Seat {
  readonly context: BrowserContext;
  readonly complaints: string[];
}

const free = new WeakMap<Browser, Map<DemoSite, Seat[]>>();

const freeAt = (browser: Browser, site: DemoSite): Seat[] => {
  const sites = free.get(browser) ?? new Map<DemoSite, Seat[]>();
  free.set(browser, sites);
  const seats = sites.get(site) ?? [];
  sites.set(site, seats);
  return seats;
};

/** A seat where nobody sits. One that somebody has left has forgotten them, but keeps what it loaded and compiled. */
export async function takeSeat(browser: Browser, site: DemoSite): Promise<Seat & { readonly page: Page }> {
  const seat = freeAt(browser, site).pop() ?? (await newSeat(browser, site));
  const page = seat.context.pages()[0] ?? (await seat.context.newPage());
  seat.complaints.length = 0;
  return { ...seat, page };
}

async function newSeat(browser: Browser, site: DemoSite): Promise<Seat> {
  const context = await browser.newContext({
    timezoneId: 'Europe/Berlin',
    locale: 'en-GB',
    reducedMotion: 'reduce',
  });
  return { context, complaints: watchContext(context, site.origins) };
}

const STORED = 'cookies,local_storage,indexeddb,service_workers';

/** Leaves a seat to the next: an empty page in the same process, and nothing that pages stored. */
export async function leaveSeat(browser: Browser, site: DemoSite, seat: Seat): Promise<void> {
  const { context } = seat;
  const before = context.pages();
  const page = await context.newPage();
  for (const each of before) await each.close();
  const devTools = await context.newCDPSession(page);
  for (const origin of [site.url, ...site.origins])
    await devTools.send('Storage.clearDataForOrigin', { origin, storageTypes: STORED });
  await devTools.detach();
  await context.clearCookies();
  freeAt(browser, site).push(seat);
}
