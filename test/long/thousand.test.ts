import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { violations } from '../static/harness/axe';
import { aroundPages } from '../static/harness/around';
import { shoot, show, type Look } from '../static/harness/browser';

const MOST = 1000;

const pages = aroundPages();

interface Crowded {
  readonly look: Look;
  /** One entry of the list. */
  readonly entry: string;
  /** Shows the next page of it. */
  readonly more?: RegExp;
}

/** Every list that can grow. A site keeps at most 400 checklists of its own and a policy 30 gates: these show all they can. */
const CROWDED: Readonly<Record<string, Crowded>> = {
  queue: {
    look: { html: 'hub', scenario: { queue: 'thousand', view: 'first' } },
    entry: '.queue-table tbody tr:has(button)',
    more: /^Show more$/,
  },
  'audit trail': {
    look: { html: 'audit', scenario: { view: 'passed', thousand: true } },
    entry: 'li.entry',
    more: /^Show older$/,
  },
  'policy history': {
    look: { html: 'settings', scenario: { policy: 'thousand' }, press: ['History'] },
    entry: 'ol.events > li',
    more: /^Show older$/,
  },
  coverage: {
    look: { html: 'settings', scenario: { policy: 'thousand' }, press: ['Coverage'] },
    entry: '.coverage li.transition',
    more: /^Show \d+ more of/,
  },
};

/** Asks for page after page until all are there, and counts. */
async function readAll(page: Page, { entry, more }: Crowded): Promise<number> {
  const button = page.getByRole('button', { name: more });
  let shown = await page.locator(entry).count();
  while (shown < MOST && more !== undefined) {
    await button.click();
    await page.waitForFunction(([selector, least]) => document.querySelectorAll(selector).length > least, [
      entry,
      shown,
    ] as const);
    shown = await page.locator(entry).count();
  }
  return shown;
}

describe('a list of a thousand', () => {
  for (const [name, crowded] of Object.entries(CROWDED)) {
    it(`is shown whole, narrow and wide, by the keyboard, in the ${name}`, async (t) => {
      const { page, problems, close } = await pages().open(crowded.look);
      const began = Date.now();
      assert.ok((await readAll(page, crowded)) >= MOST, name);
      t.diagnostic(`${name}: ${MOST} entries in ${Date.now() - began} ms`);
      for (const [width, theme] of [[360, 'dark'] as const, [1280, 'light'] as const]) {
        await show(page, width, theme);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        assert.ok(wide <= 0, `${name} at ${width}: ${wide}px wider than the page`);
      }
      await page.keyboard.press('Shift+Tab');
      assert.notEqual(await page.evaluate(() => document.activeElement?.tagName), 'BODY');
      await shoot(page, `thousand-${name.replace(' ', '-')}`, false);
      assert.deepEqual(await violations(page), [], name);
      assert.deepEqual(problems, []);
      await close();
    });
  }
});
