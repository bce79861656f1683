import { after, before } from 'node:test';
import type { Browser } from 'playwright-core';
import { openChromium } from '../../support/browser/chromium';
import { open, screenIn, type Look, type Opened, type Screen } from './browser';
import { startHarness, type Harness } from './server';

/** Pages of the app without Jira, in a browser, for as long as a suite runs. */
export class Pages {
  constructor(
    private readonly browser: Browser,
    readonly harness: Harness,
  ) {}

  open(look: Look): Promise<Opened> {
    return open(this.browser, this.harness, look);
  }

  screen(): Promise<Screen> {
    return screenIn(this.browser);
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
