import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Scenario } from './session';
import { until } from '../../support/browser/until';
import type { Harness } from './server';

export const SCREENSHOTS = path.resolve(__dirname, '../../../screenshots/panel');

export interface Opened {
  readonly page: Page;
  /** Console errors, page errors and violations of the Content Security Policy so far. */
  readonly problems: string[];
  readonly calls: readonly { operation: string; payload: Readonly<Record<string, unknown>> }[];
  readonly close: () => Promise<void>;
}

export interface Look {
  readonly html?:
    | 'panel'
    | 'context'
    | 'audit'
    | 'settings'
    | 'admin'
    | 'hub'
    | 'project'
    | 'rule'
    | 'ruleView'
    | 'sprint';
  readonly width?: number;
  readonly theme?: 'light' | 'dark';
  readonly modal?: object;
  /** What the host says beside the place: the rule of a transition. */
  readonly extension?: object;
  /** The page is looked at while it still waits for an answer. */
  readonly unsettled?: boolean;
  readonly scenario?: Partial<Scenario>;
  /** Names of tabs, buttons and boxes to press, in order, before one looks. */
  readonly press?: readonly string[];
  /** What is done after that. */
  readonly after?: (page: Page) => Promise<void>;
}

/** A page in a browser that nobody has used, and what goes wrong on it. */
export interface Screen {
  readonly page: Page;
  readonly problems: string[];
}

export async function screenIn(browser: Browser): Promise<Screen> {
  const context = await browser.newContext({ timezoneId: 'Europe/Berlin', reducedMotion: 'reduce' });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(String(error)));
  return { page, problems };
}

const left = new WeakMap<Browser, Screen[]>();

/**
 * Opens a built page in a scenario, on a screen that has forgotten what pages stored, and waits until it shows something.
 * A screen that is closed is the next one's.
 */
export async function open(browser: Browser, harness: Harness, look: Look): Promise<Opened> {
  const screens = left.get(browser) ?? [];
  left.set(browser, screens);
  const screen = screens.pop() ?? (await screenIn(browser));
  const { calls } = await openOn(screen, harness, look);
  const close = async () => {
    const others = screen.page
      .context()
      .pages()
      .filter((page) => page !== screen.page);
    for (const page of others) await page.close();
    screens.push(screen);
  };
  return { ...screen, calls, close };
}

const forget = (): void => {
  localStorage.clear();
  sessionStorage.clear();
};

/** The same on a screen that stays. What it loads and compiles it keeps for the next look, but nothing that a page stored. */
export async function openOn(
  { page, problems }: Screen,
  harness: Harness,
  look: Look,
): Promise<Pick<Opened, 'calls'>> {
  problems.length = 0;
  const { id, session } = harness.open({ view: 'blocked', policy: 'empty', ...look.scenario });
  await page.setViewportSize({ width: look.width ?? 700, height: 900 });
  await page.emulateMedia({ media: 'screen' });
  const query = new URLSearchParams({ session: id, theme: look.theme ?? 'light' });
  if (look.modal !== undefined) query.set('modal', JSON.stringify(look.modal));
  if (look.extension !== undefined) query.set('extension', JSON.stringify(look.extension));
  if (page.url().startsWith(harness.url)) await page.evaluate(forget);
  await page.goto(`${harness.url}/${look.html ?? 'panel'}.html?${query.toString()}`);
  await page.waitForSelector('main, .panel-card, h1');
  const settled = () =>
    look.unsettled === true
      ? page.waitForTimeout(500)
      : page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  await settled();
  for (const name of look.press ?? []) {
    const [tab, button] = [page.getByRole('tab', { name }), page.getByRole('button', { name, exact: true })];
    await tab.or(button).first().click();
    await settled();
  }
  await look.after?.(page);
  await settled();
  return { calls: session.calls };
}

export async function shoot(page: Page, name: string, fullPage = true): Promise<void> {
  await mkdir(SCREENSHOTS, { recursive: true });
  await page.screenshot({
    path: path.join(SCREENSHOTS, `${name}.png`),
    fullPage,
    animations: 'disabled',
  });
}

/** Changes width and theme of an open page as the host would. */
export async function show(page: Page, width: number, theme: 'light' | 'dark'): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.evaluate((mode) => {
    document.documentElement.dataset.colorMode = mode;
  }, theme);
}

/** What the stand-in host recorded: dialogs opened and closed, events emitted. */
export const hostOf = (page: Page): Promise<{ opened: unknown[]; closed: unknown[]; emitted: string[] }> =>
  page.evaluate('({ opened: __caregate.opened, closed: __caregate.closed, emitted: __caregate.emitted })');

/** Waits until a dialog has closed itself: inside, the page's own policy refuses to evaluate a text. */
export async function closedOnce(page: Page): Promise<void> {
  const isClosed = async (): Promise<boolean> => (await page.evaluate('__caregate.closed.length')) === 1;
  if (!(await until(page, isClosed))) throw new Error('the dialog did not close');
}
