import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { violations } from '../../support/browser/axe';
import { openChromium } from '../../support/browser/chromium';
import { pressAway } from '../../support/browser/keys';
import { leaveSeat, takeSeat, type Seat, type Visited } from '../../support/browser/seats';
import { startFixtureJira } from '../../support/fixture-app/localJira';
import { FixtureRest } from '../../support/fixture-app/rest';

let browser: Browser;
let jira: Awaited<ReturnType<typeof startFixtureJira>>;
let rest: FixtureRest;
let site: Visited;
let seat: Seat;
let page: Page;

before(async () => {
  [browser, jira] = await Promise.all([openChromium(), startFixtureJira(process.env['SITE_DIRECTORY'])]);
  rest = new FixtureRest(jira.url);
  await rest.plan();
  site = { url: jira.url, origins: await rest.origins() };
});
after(async () => {
  await browser.close();
  await jira.stop();
});
beforeEach(async () => {
  ({ page, ...seat } = await takeSeat(browser, site));
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
  await as('viktor-hale');
});
afterEach(async () => {
  assert.deepEqual(seat.complaints, []);
  await leaveSeat(browser, site, seat);
});

const as = async (accountId: string): Promise<void> => {
  await seat.context.request.post(`${jira.url}/site/session`, { data: { accountId } });
};
const visit = (path: string) => page.goto(`${jira.url}${path}`);
const frameOf = (title: string): FrameLocator => page.frameLocator(`iframe[title="${title}"]`);
const inDialog = (): FrameLocator => page.frameLocator('dialog:last-of-type iframe');

/** Where the page in a frame says that it is. */
async function placeIn(frame: FrameLocator): Promise<Record<string, unknown>> {
  const place = frame.locator('#place');
  await place.filter({ hasText: 'type' }).waitFor();
  return JSON.parse((await place.textContent()) ?? '');
}

const says = (frame: FrameLocator, text: string) => frame.locator('#result', { hasText: text }).waitFor();

describe('full pages and issue places of the app', () => {
  const project = { id: '10000', key: 'TELE', type: 'software' };
  const places: [address: string, title: string, place: object][] = [
    ['/browse/TELE-1', 'Fixture', { type: 'jira:issuePanel', project }],
    ['/projects/TELE/apps/hub/overview', 'Fixture hub', { type: 'jira:projectPage', project }],
    [
      '/projects/TELE/settings/apps/settings',
      'Fixture settings',
      { type: 'jira:projectSettingsPage', project },
    ],
    ['/apps/everywhere', 'Fixture everywhere', { type: 'jira:globalPage' }],
    ['/admin/apps/administration', 'Fixture administration', { type: 'jira:adminPage' }],
  ];
  for (const [address, title, expected] of places) {
    it(`${title} knows its place, says the same to its resolver, and is clean in the dark`, async () => {
      await visit(address);
      const frame = frameOf(title);
      const { issue: _issue, ...place } = await placeIn(frame);
      assert.deepEqual(place, { ...expected, location: `${jira.url}${address}` });
      await frame.locator('#resolver').click();
      await says(frame, JSON.stringify(expected).slice(1, -1).split(',')[0] ?? '');
      await page.emulateMedia({ colorScheme: 'dark' });
      await frame.locator('html[data-color-mode="dark"]').waitFor();
      assert.deepEqual(await violations(page), []);
    });
  }

  it('are beside the details and among the activities of an issue too', async () => {
    await visit('/browse/TELE-1');
    assert.equal((await placeIn(frameOf('Fixture context')))['type'], 'jira:issueContext');
    await page.getByRole('button', { name: 'Fixture activity' }).click();
    assert.equal((await placeIn(frameOf('Fixture activity')))['type'], 'jira:issueActivity');
  });
});

describe('the address of a full page', () => {
  it('shows where the app went, brings it back after a reload, and follows back and links', async () => {
    await visit('/projects/TELE/apps/hub');
    const path = frameOf('Fixture hub').locator('#path');
    await frameOf('Fixture hub').locator('#push').click();
    await page.waitForURL('**/projects/TELE/apps/hub/deep/page?tab=2');
    await page.reload();
    await path.filter({ hasText: '/deep/page?tab=2' }).waitFor();
    await page.getByRole('navigation', { name: 'Pages of Fixture hub' }).getByText('Sprints').click();
    await path.filter({ hasText: '/reports/sprints' }).waitFor();
    await page.goBack();
    await path.filter({ hasText: '/deep/page?tab=2' }).waitFor();
    await frameOf('Fixture hub').locator('#replace').click();
    await page.waitForURL('**/apps/hub/replaced');
    await frameOf('Fixture hub').locator('#back').click();
    await page.waitForURL('**/projects/TELE/apps/hub');
    await path.filter({ hasText: /^\/$/ }).waitFor();
  });

  it('is known to the router, and the window is named by the app', async () => {
    await visit('/apps/everywhere');
    const frame = frameOf('Fixture everywhere');
    await frame.locator('#url').click();
    await says(frame, `${jira.url}/projects/TELE/settings/apps/settings`);
    await frame.locator('#title').click();
    await page.waitForFunction(() => document.title === 'Named by the app');
    await frame.locator('#hub').click();
    await page.waitForURL('**/projects/TELE/apps/hub');
  });
});

describe('what a page of the app may do in its place', () => {
  it('opens dialogs over dialogs and hears what each closes with', async () => {
    await visit('/apps/everywhere');
    const frame = frameOf('Fixture everywhere');
    await frame.locator('#modal').click();
    assert.deepEqual((await placeIn(inDialog()))['modal'], { nested: true });
    const first = page.frameLocator('dialog >> nth=0 >> iframe');
    await first.locator('#stubborn').click();
    await page.locator('dialog').nth(1).waitFor();
    const second = page.frameLocator('dialog >> nth=1 >> iframe');
    await placeIn(second);
    assert.equal((await page.locator('dialog').nth(1).boundingBox())?.width, 480);
    await second.locator('#close').focus();
    pressAway(page, 'Escape');
    await second.locator('#close').click();
    await page.locator('dialog').nth(1).waitFor({ state: 'detached' });
    await first.locator('#close').click();
    await page.locator('dialog').waitFor({ state: 'detached' });
    await says(frame, 'closed with {"answer":42}');
  });

  it('is refused what its place has not: closing, submitting, opening, refreshing, other products', async () => {
    await visit('/apps/everywhere');
    const frame = frameOf('Fixture everywhere');
    for (const [id, words] of [
      ['close', 'not closable'],
      ['submit', 'not submittable'],
      ['open', 'not openable'],
      ['refresh', 'not refreshable'],
      ['unknown', 'openRovo: not emulated'],
    ] as const) {
      await frame.locator(`#${id}`).click();
      await says(frame, words);
    }
  });

  it('publishes to every frame that listens, in other tabs too', async () => {
    await visit('/apps/everywhere');
    const other = await seat.context.newPage();
    await other.goto(`${jira.url}/apps/everywhere`);
    const far = other.frameLocator('iframe');
    await placeIn(far);
    await frameOf('Fixture everywhere').locator('#publish').click();
    await far.locator('#events', { hasText: '1 heard {"from":"here"}' }).waitFor();
    await frameOf('Fixture everywhere').locator('#events', { hasText: '1 heard' }).waitFor();
  });
});

describe('actions of the app', () => {
  it('are in the menu of the issue', async () => {
    await visit('/browse/TELE-1');
    await page.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Fixture issue action' }).click();
    assert.equal((await placeIn(inDialog()))['type'], 'jira:issueAction');
    await inDialog().locator('#close').click();
    await page.locator('dialog').waitFor({ state: 'detached' });
  });

  it('are in the menus of sprints, and know sprint, board and project', async () => {
    await visit('/projects/TELE/boards/1/backlog');
    await page.getByRole('button', { name: /actions for .*Fixture sprint|Fixture sprint.*actions/i }).click();
    await page.getByRole('menuitem', { name: 'Fixture sprint action' }).click();
    const { sprint, board, project } = await placeIn(inDialog());
    assert.deepEqual(
      { sprint, board, project },
      {
        sprint: { id: rest.sprintId, state: 'future' },
        board: { id: '1', type: 'scrum' },
        project: { id: '10000', key: 'TELE', type: 'software' },
      },
    );
  });
});

describe("the app's fields", () => {
  it('are shown as the app words them on the issue, on the board and in the navigator', async () => {
    await visit('/browse/TELE-1');
    await frameOf('Fixture').locator('#write').click();
    await says(frameOf('Fixture'), 'wrote 204,204');
    await frameOf('Fixture').locator('#refresh').click();
    const details = page.getByRole('complementary', { name: 'Issue details' });
    await details.getByText('Blocked: 2 missing').waitFor();
    const { type, fieldValue } = await placeIn(frameOf('Gate page'));
    assert.deepEqual([type, fieldValue], ['jira:customField', 'on its own page']);
    await rest.startSprint();
    await visit('/projects/TELE/boards/1');
    await page.locator('.card-field', { hasText: 'Blocked: 2 missing' }).waitFor();
    await visit(`/issues?columns=summary,${await rest.fieldId('Gate state')}`);
    await page.getByRole('cell', { name: 'Blocked: 2 missing' }).waitFor();
  });
});

describe('the frame around every page', () => {
  it('leads a project administrator everywhere', async () => {
    await visit('/projects/TELE/issues');
    const side = page.getByRole('navigation', { name: 'Main' });
    for (const name of ['Board', 'Backlog', 'Issues', 'Fixture hub', 'Project settings'])
      await side.getByRole('link', { name, exact: true }).waitFor();
    await page.getByRole('button', { name: 'Apps' }).click();
    await page.getByRole('menuitem', { name: 'Fixture everywhere' }).click();
    await page.waitForURL('**/apps/everywhere');
    await page.getByRole('button', { name: 'Jira administration' }).waitFor();
  });

  it('shows nobody what they may not open, and everybody what Jira told them', async () => {
    await as('jonas-weber');
    await visit('/projects/TELE/issues');
    await page.getByRole('button', { name: 'Notifications, 1 new' }).click();
    await page.getByRole('menuitem', { name: /TELE-1/ }).click();
    await page.waitForURL('**/browse/TELE-1');
    await page.getByRole('button', { name: 'Notifications', exact: true }).waitFor();
    const side = page.getByRole('navigation', { name: 'Main' });
    await side.getByRole('link', { name: 'Fixture hub' }).waitFor();
    assert.equal(await side.getByRole('link', { name: 'Project settings' }).count(), 0);
    assert.equal(await page.getByRole('button', { name: 'Jira administration' }).count(), 0);
    await visit('/admin/apps/administration');
    await page.getByRole('heading', { level: 1, name: /permission/ }).waitFor();
  });
});
