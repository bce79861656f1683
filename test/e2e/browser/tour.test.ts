import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { openChromium } from '../../support/browser/chromium';
import { DemoData, type DemoSite } from '../../support/browser/demo';
import { sidewaysScroll, spareHeight } from '../../support/browser/reading';
import { TOUR, type Stop } from '../../support/browser/stops';
import { Visitor, type Theme } from '../../support/browser/visitor';

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 390, height: 844 };
const THEMES: readonly Theme[] = ['light', 'dark'];

let browser: Browser;
let data: DemoData;
let site: DemoSite;

before(async () => {
  [browser, data] = await Promise.all([openChromium(), DemoData.play('demo')]);
  site = await data.open();
});
after(async () => {
  await browser.close();
  await site.close();
  data.discard();
});

/** A frame of the app says it, on the screen: what is far below is painted only when somebody has been there. */
async function seen({ page }: Visitor, address: string, says: RegExp): Promise<void> {
  const panel = page.getByRole('region', { name: 'Compliance' });
  const frame = (address.startsWith('/browse/') ? panel : page).locator('iframe').first();
  await frame.scrollIntoViewIfNeeded();
  await frame.contentFrame().getByText(says).first().waitFor();
}

/** The page has its heading, and neither it nor a frame of the app in it is still loading. */
async function arrived(one: Visitor, { address, heading, says }: Stop): Promise<void> {
  const { page } = one;
  await page.getByRole('heading', { level: 1, name: heading }).first().waitFor();
  await page.locator('.skeleton').first().waitFor({ state: 'detached' });
  for (const frame of page.frames().slice(1)) {
    await frame
      .getByRole('status', { name: /loading/i })
      .first()
      .waitFor({ state: 'detached' });
    await frame.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
  }
  if (says !== undefined) await seen(one, address, says);
}

for (const { person, stops } of TOUR) {
  describe(`the pages that ${person} opens`, () => {
    let one: Visitor;
    before(async () => {
      one = await Visitor.arrive(browser, site);
      await one.visit('/');
      await one.become(person);
    });
    after(() => one.leave());

    for (const each of stops) {
      it(`${each.address} is clean in both colour modes and on a narrow screen`, async () => {
        await one.visit(each.address);
        await arrived(one, each);
        if (each.address.startsWith('/browse/')) assert.deepEqual(await spareHeight(one.page), []);
        await each.opens?.(one);
        for (const colorScheme of THEMES) {
          await one.page.emulateMedia({ colorScheme });
          const what = colorScheme === THEMES[0] ? 'all' : 'colours';
          await one.stop(`tour/${each.picture}-${colorScheme}`, each.dialog !== true, what);
        }
        await one.page.emulateMedia({ colorScheme: 'light' });
        await one.page.setViewportSize(NARROW);
        assert.deepEqual(await sidewaysScroll(one.page), []);
        await one.picture(`tour/${each.picture}-narrow`, each.dialog !== true);
        await one.page.setViewportSize(WIDE);
      });
    }

    it('leaves no console error, no policy violation and no request to elsewhere', () => one.leaveNothing());
  });
}
