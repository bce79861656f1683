import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { violations } from '../../support/browser/axe';
import { openChromium, watchPage } from '../../support/chromium';
import { serveStubSite } from '../../support/site-stub/serve';

type Site = Awaited<ReturnType<typeof serveStubSite>>;

const SIDEWAYS = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

let browser: Browser;
let site: Site;
let context: BrowserContext;
let page: Page;
let complaints: string[];

const open = async (width = 1280, colorScheme: 'light' | 'dark' = 'light') => {
  context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  page = await context.newPage();
  complaints = watchPage(page);
};

before(async () => {
  browser = await openChromium();
});
after(() => browser.close());
beforeEach(async () => {
  site = await serveStubSite();
  await open();
});
afterEach(async () => {
  await context.close();
  await site.stop();
});

const visit = (path: string) => page.goto(site.url + path);
const status = () => page.getByRole('button', { name: /change the status/ });

describe('issue view', () => {
  it('explains a refused transition as a list, moved by keyboard alone', async () => {
    await visit('/browse/TELE-1');
    await status().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('d');
    await page.keyboard.press('Enter');
    const flag = page.getByRole('alert');
    await flag.getByRole('heading', { name: 'You can’t move TELE-1 to Done' }).waitFor();
    assert.equal(await flag.getByRole('listitem').count(), 3);
    await flag.getByText('Open Compliance on TELE-1 to settle these.').waitFor();
    assert.match(await status().innerText(), /In Review/);
    await flag.getByRole('button', { name: 'Dismiss' }).click();
    await flag.waitFor({ state: 'detached' });
    assert.deepEqual(complaints, []);
  });

  it('shows the new status after an allowed transition, with focus on the button', async () => {
    await visit('/browse/TELE-1');
    await status().click();
    await page.getByRole('menuitem', { name: /In Progress/ }).click();
    await page.getByRole('button', { name: /^In Progress/ }).waitFor();
    assert.match(await page.evaluate('document.activeElement.innerText'), /In Progress/);
  });

  it('edits the description as text and shows it formatted', async () => {
    await visit('/browse/TELE-1');
    await page.getByRole('button', { name: 'Edit description' }).click();
    const field = page.getByRole('textbox', { name: 'Description' });
    assert.match(await field.inputValue(), /\n\n- Appears within 5 seconds/);
    await field.fill('One line.\n\n- first\n- second');
    await page.keyboard.press('Control+Enter');
    await page.locator('.prose li', { hasText: 'second' }).waitFor();
    assert.equal(await page.locator('.prose li').count(), 2);
    assert.deepEqual(complaints, []);
  });

  it('says the same of an issue that is not there as of one that is not visible', async () => {
    await visit('/browse/TELE-99');
    await page.getByText('Issue does not exist or you do not have permission to see it.').waitFor();
    assert.deepEqual(complaints, []);
  });

  it('adds a comment', async () => {
    await visit('/browse/TELE-1');
    await page.getByRole('textbox', { name: 'Add a comment' }).fill('The held-out set is ready.');
    await page.locator('form.entry').getByRole('button', { name: 'Save' }).click();
    await page.locator('.entries .prose', { hasText: 'The held-out set is ready.' }).waitFor();
  });
});

describe('site', () => {
  it('starts the story as Jonas, whoever one is', async () => {
    await visit('/');
    await page.getByRole('button', { name: 'Continue as Helen' }).click();
    await page.getByText('You are Helen now').waitFor();
    await page.getByRole('button', { name: 'Start with TELE-1' }).click();
    await page.waitForURL('**/browse/TELE-1');
    await page.getByRole('button', { name: /You are Jonas Weber/ }).waitFor();
  });

  it('finds an issue by its key in the search box', async () => {
    await visit('/');
    await page.getByRole('searchbox', { name: 'Search issues' }).fill('tele-2');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /potassium/ }).waitFor();
  });

  it('creates an issue and opens it', async () => {
    await visit('/');
    await page.getByRole('button', { name: 'Create' }).click();
    await page.getByRole('textbox', { name: 'Summary' }).fill('A new story');
    await page.getByRole('dialog').getByRole('button', { name: 'Create' }).click();
    await page.getByRole('heading', { level: 1, name: 'A new story' }).waitFor();
  });

  for (const [width, scheme] of [
    [1280, 'light'],
    [1280, 'dark'],
    [360, 'light'],
  ] as const) {
    it(`has no accessibility violation and nothing sideways at ${width} px, ${scheme}`, async () => {
      await context.close();
      await open(width, scheme);
      for (const path of [
        '/',
        '/projects/TELE/issues',
        '/browse/TELE-1',
        '/browse/TELE-99',
        '/local-tools/csp',
      ]) {
        await visit(path);
        await page.locator('h1').first().waitFor();
        await page.locator('.skeleton').first().waitFor({ state: 'detached' });
        assert.deepEqual([path, await violations(page)], [path, []]);
        assert.deepEqual([path, await page.evaluate(SIDEWAYS)], [path, 0]);
      }
      assert.deepEqual(complaints, []);
    });
  }
});
