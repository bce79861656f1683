import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { pressAway } from '../../support/browser/keys';
import { until } from '../../support/browser/until';
import { openChromium, watchPage } from '../../support/chromium';
import { serveStubSite } from '../../support/site-stub/serve';

type Site = Awaited<ReturnType<typeof serveStubSite>>;

let browser: Browser;
let site: Site;
let context: BrowserContext;
let page: Page;
let panel: FrameLocator;
let complaints: string[];

before(async () => {
  browser = await openChromium();
});
after(() => browser.close());

beforeEach(async () => {
  site = await serveStubSite();
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
  page = await context.newPage();
  complaints = watchPage(page);
  await page.goto(`${site.url}/browse/TELE-1`);
  panel = page.frameLocator('iframe[title="Fixture panel"]');
  await panel.locator('#who', { hasText: 'accountId' }).waitFor();
});
afterEach(async () => {
  await context.close();
  await site.stop();
});

const BACKGROUND = 'getComputedStyle(document.body).backgroundColor';

const result = (text: string) => panel.locator('#result', { hasText: text }).waitFor();
const click = (id: string) => panel.locator(`#${id}`).click();
const clean = () => {
  assert.deepEqual(complaints, []);
  assert.deepEqual(site.site.cspReports(), []);
};

describe('bridge between the product page and an app frame', () => {
  it('gives a context that the server built, and invokes resolvers with it', async () => {
    const shown = JSON.parse((await panel.locator('#who').textContent()) ?? '');
    assert.equal(shown.accountId, 'jonas-weber');
    assert.equal(shown.accountType, 'licensed');
    assert.deepEqual(shown.extension, {
      type: 'jira:issuePanel',
      issue: { id: '10001', key: 'TELE-1', type: 'Story', typeId: '10001' },
      project: { id: '10000', key: 'TELE', type: 'software' },
      location: `${site.url}/browse/TELE-1`,
    });
    await click('invoke');
    await result('{"functionKey":"echo","payload":{"word":"hello"}}');
    const [call] = site.invocations;
    assert.equal(call!.accountId, 'jonas-weber');
    assert.equal(call!.moduleKey, 'fixture-panel');
    assert.deepEqual(call!.context['extension'], shown.extension);
    clean();
  });

  it('rejects what the resolver throws and what is not emulated', async () => {
    await click('refuse');
    await result('rejected: The resolver failed');
    await click('unknown');
    await result('rejected: openRovo: not emulated');
    clean();
  });

  it('fetches from Jira as the person of the page', async () => {
    await click('fetch');
    await result('200 {"id":"10001","key":"TELE-1"');
    clean();
  });

  it('shows flags with actions and closes them', async () => {
    await click('flag');
    const flag = page.locator('.flag', { hasText: 'Reminder sent' });
    await flag.getByText('To Daniel Brandt.').waitFor();
    await flag.getByRole('button', { name: 'Take it back' }).click();
    await flag.waitFor({ state: 'detached' });
    clean();
  });

  it('opens another page of the app in a dialog and hands its answer back', async () => {
    await click('modal');
    const dialog = page.frameLocator('dialog iframe');
    await dialog.locator('#seen', { hasText: '{"gate":"clinical"}' }).waitFor();
    const box = await page.locator('dialog').boundingBox();
    assert.equal(box?.width, 800);
    await dialog.locator('#close').click();
    await page.locator('dialog').waitFor({ state: 'detached' });
    await result('closed with {"signed":true}');
    clean();
  });

  it('closes a dialog on Escape pressed inside the frame, without an answer', async () => {
    await click('modal');
    const dialog = page.frameLocator('dialog iframe');
    await dialog.locator('#seen', { hasText: 'clinical' }).waitFor();
    await dialog.locator('#close').focus();
    pressAway(page, 'Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    await result('closed with undefined');
  });

  it('tells the frame of issue changes made here and elsewhere', async () => {
    await page.getByRole('button', { name: 'Edit summary' }).click();
    await page.getByRole('textbox', { name: 'Summary' }).fill('Another summary');
    await page.keyboard.press('Enter');
    await panel
      .locator('#events', { hasText: '1 issue events {"issueId":"10001","projectId":"10000"}' })
      .waitFor();
    site.jira.touch('TELE-1');
    await panel.locator('#events', { hasText: '2 issue events' }).waitFor();
    clean();
  });

  it('carries events between the frames of the app', async () => {
    await page.frameLocator('iframe[title="Fixture context"]').locator('#say').click();
    await result('heard {"from":"dialog"}');
    clean();
  });

  it('themes the frame and follows the theme switch', async () => {
    const frameBackground = () => panel.locator('body').evaluate(BACKGROUND);
    const light = await frameBackground();
    await page.getByRole('button', { name: 'Theme' }).click();
    await page.getByRole('menuitemradio', { name: 'Dark' }).click();
    await panel.locator('html[data-color-mode="dark"]').waitFor();
    assert.notEqual(await frameBackground(), light);
    clean();
  });

  it('grows the frame with its page', async () => {
    const height = async () =>
      (await page.locator('iframe[title="Fixture panel"]').boundingBox())?.height ?? 0;
    const before = await height();
    await click('grow');
    assert.ok(await until(page, async () => (await height()) > before + 300));
    clean();
  });

  it('navigates by target and keeps a history inside the frame', async () => {
    await click('history');
    await result('/second');
    await click('go');
    await page.waitForURL('**/browse/TELE-2');
    await page.getByRole('heading', { level: 1, name: /potassium/ }).waitFor();
    clean();
  });

  it('serves app pages under the policy that Forge computes, which refuses inline style sheets', async () => {
    const frame = page.frames().find((one) => one.url().endsWith('/ui/main.html'));
    const response = await context.request.get(frame?.url() ?? '');
    assert.match(response.headers()['content-security-policy'] ?? '', /style-src [^;]*'self'/);
    await frame?.evaluate(
      `document.head.append(Object.assign(document.createElement('style'), { textContent: 'p {}' }))`,
    );
    assert.ok(await until(page, () => Promise.resolve(site.site.cspReports().length > 0)));
    const [report] = site.site.cspReports();
    assert.match(report!.directive, /^style-src/);
  });
});
