import type { Browser, BrowserContext, Page } from 'playwright-core';
import { watchContext } from './watch';

/** A site as a browser knows it: its address, and every origin that its pages may ask. */
export interface Visited {
  readonly url: string;
  readonly origins: readonly string[];
}

/** A browser that somebody can sit down at: one empty page, and what was complained of in it. */
export interface Seat {
  readonly context: BrowserContext;
  readonly complaints: string[];
}

const free = new WeakMap<Browser, Map<Visited, Seat[]>>();

const freeAt = (browser: Browser, site: Visited): Seat[] => {
  const sites = free.get(browser) ?? new Map<Visited, Seat[]>();
  free.set(browser, sites);
  const seats = sites.get(site) ?? [];
  sites.set(site, seats);
  return seats;
};

/** A seat where nobody sits. One that somebody has left has forgotten them, but keeps what it loaded and compiled. */
export async function takeSeat(browser: Browser, site: Visited): Promise<Seat & { readonly page: Page }> {
  const seat = freeAt(browser, site).pop() ?? (await newSeat(browser, site));
  const page = seat.context.pages()[0] ?? (await seat.context.newPage());
  seat.complaints.length = 0;
  return { ...seat, page };
}

async function newSeat(browser: Browser, site: Visited): Promise<Seat> {
  const context = await browser.newContext({
    timezoneId: 'Europe/Berlin',
    locale: 'en-GB',
    reducedMotion: 'reduce',
  });
  return { context, complaints: watchContext(context, site.origins) };
}

const STORED = 'cookies,local_storage,indexeddb,service_workers';

/** Leaves a seat to the next: an empty page in the same process, and nothing that pages stored. */
export async function leaveSeat(browser: Browser, site: Visited, seat: Seat): Promise<void> {
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
