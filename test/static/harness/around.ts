import { after, before } from 'node:test';
import type { Browser } from 'playwright-core';
import { openChromium } from '../../support/browser/chromium';
import { open, openOn, screenIn, type Look, type Opened, type Screen } from './browser';
import { startHarness, type Harness } from './server';

/** Pages of the app without Jira, in a browser, for as long as a suite runs. */
export class Pages {
  private screen: Screen | undefined;

  constructor(
    private readonly browser: Browser,
    private readonly harness: Harness,
  ) {}

  open(look: Look): Promise<Opened> {
    return open(this.browser, this.harness, look);
  }

  /** Shows a page on the one screen that all looks of the suite share. */
  async show(look: Look): Promise<Screen> {
    this.screen ??= await screenIn(this.browser);
    await openOn(this.screen, this.harness, look);
    return this.screen;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.harness.stop();
  }
}

/** Opens the pages before the tests of the suite that calls it, and closes them after. They are there when tests run. */
export function aroundPages(): () => Pages {
  let pages: Pages | undefined;
  before(async () => {
    const [browser, harness] = await Promise.all([openChromium(), startHarness()]);
    pages = new Pages(browser, harness);
  });
  after(() => pages?.close());
  return () => {
    if (pages === undefined) throw new Error('The pages are opened before the first test, not earlier');
    return pages;
  };
}
