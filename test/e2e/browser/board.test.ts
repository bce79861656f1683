import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { Browser, Locator } from 'playwright-core';
import { openChromium } from '../../support/browser/chromium';
import { DemoData, type DemoSite } from '../../support/browser/demo';
import { Visitor } from '../../support/browser/visitor';

const BACKLOG = '/projects/TELE/boards/1/backlog';
const BOARD = '/projects/TELE/boards/1';
const SIDEWAYS = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

let browser: Browser;
let data: DemoData;
let site: DemoSite;
let jonas: Visitor;

before(async () => {
  [browser, data] = await Promise.all([openChromium(), DemoData.play('refused')]);
  site = await data.open();
  jonas = await Visitor.arrive(browser, site);
});
after(async () => {
  await browser.close();
  await site.close();
  data.discard();
});

const section = (name: string): Locator => jonas.page.getByRole('region', { name, exact: true });
const row = (within: Locator, text: string): Locator =>
  within.getByRole('listitem').filter({ hasText: text });
const column = (name: string): Locator => jonas.page.getByRole('list', { name, exact: true });
const button = (name: string): Locator => jonas.page.getByRole('button', { name, exact: true });

async function openMenu(within: Locator, text: string): Promise<void> {
  await row(within, text)
    .getByRole('button', { name: /^Move / })
    .click();
}
async function pick(name: string): Promise<void> {
  await jonas.page.getByRole('menuitem', { name, exact: true }).click();
}

it('leads from a project without a sprint to its backlog', async () => {
  await jonas.visit('/projects/TELE');
  await jonas.page.waitForURL(`**${BOARD}`);
  await jonas.page.getByRole('heading', { name: 'There is no active sprint' }).waitFor();
  await jonas.page.getByRole('link', { name: 'Go to the backlog' }).click();
  await row(section('Backlog'), 'TELE-1').waitFor();
});

it('creates issues and a sprint where they are planned', async () => {
  await button('Create issue in Backlog').click();
  await jonas.page.getByLabel('Issue type').selectOption({ label: 'Task' });
  for (const summary of ['Rotate the signing keys', 'Write the release notes']) {
    await jonas.page.getByLabel('Summary of the new issue in Backlog').fill(summary);
    await jonas.page.keyboard.press('Enter');
    await row(section('Backlog'), summary).waitFor();
  }
  await button('Create sprint').click();
  const dialog = jonas.page.getByRole('dialog', { name: 'Create sprint' });
  await dialog.getByLabel('Sprint goal').fill('Safe visits');
  await dialog.getByRole('button', { name: 'Create', exact: true }).click();
  await section('TELE Sprint 1').getByText('Safe visits').waitFor();
});

it('plans by dragging, by menus and by estimates', async () => {
  const [sprint, backlog] = [section('TELE Sprint 1'), section('Backlog')];
  await row(backlog, 'TELE-1').dragTo(sprint.getByText('Plan this sprint'));
  await row(sprint, 'TELE-1').waitFor();
  await openMenu(backlog, 'Rotate the signing keys');
  await pick('Move to TELE Sprint 1');
  await row(sprint, 'Rotate the signing keys').waitFor();
  await row(sprint, 'Rotate the signing keys').dragTo(row(sprint, 'TELE-1'), {
    targetPosition: { x: 200, y: 4 },
  });
  await sprint.getByRole('listitem').first().filter({ hasText: 'Rotate the signing keys' }).waitFor();
  await row(sprint, 'TELE-1')
    .getByRole('button', { name: /^Estimate of TELE-1/ })
    .click();
  await jonas.page.keyboard.type('5');
  await jonas.page.keyboard.press('Enter');
  await button('Estimate of TELE-1: 5').waitFor();
  await jonas.page.reload();
  await sprint.getByRole('listitem').first().filter({ hasText: 'Rotate the signing keys' }).waitFor();
  assert.equal(await sprint.getByRole('listitem').count(), 2);
});

it('narrows the backlog and keeps that in the address', async () => {
  await jonas.page.getByRole('searchbox', { name: 'Search backlog' }).fill('release');
  await section('TELE Sprint 1').getByText('0 of 2 issues').waitFor();
  await row(section('Backlog'), 'Write the release notes').waitFor();
  assert.match(jonas.page.url(), /\?q=release$/);
  await button('Clear filters').click();
  await row(section('TELE Sprint 1'), 'TELE-1').waitFor();
});

it('starts the sprint and shows it on the board', async () => {
  await button('Start sprint TELE Sprint 1').click();
  await jonas.page.getByRole('dialog').getByRole('button', { name: 'Start', exact: true }).click();
  await button('Complete sprint TELE Sprint 1').waitFor();
  await jonas.stop('board/backlog-light');
  await jonas.page.getByRole('link', { name: 'Board', exact: true }).click();
  await row(column('In Review'), 'TELE-1').waitFor();
  await jonas.page.getByText('14 days remaining').waitFor();
  await jonas.stop('board/board-light');
});

it('puts a card back that may not go to Done, and says why in the words of the app', async () => {
  await row(column('In Review'), 'TELE-1').dragTo(column('Done'));
  const dialog = jonas.page.getByRole('dialog', { name: 'Done' });
  await dialog.getByRole('button', { name: 'Done', exact: true }).click();
  await dialog
    .getByRole('alert')
    .getByText(/Done is blocked by Clinical validation/)
    .waitFor();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await row(column('In Review'), 'TELE-1').waitFor();
  assert.equal(await column('Done').getByRole('listitem').count(), 0);
});

it('says that no transition leads where a card was put', async () => {
  await openMenu(column('To Do'), 'Rotate the signing keys');
  await pick('Move to In Review');
  await jonas.flag.getByText('No transition leads there from To Do.').waitFor();
  await button('Dismiss').click();
  await row(column('To Do'), 'Rotate the signing keys').waitFor();
});

it('puts a card back that a transition without a screen refuses', async () => {
  await row(column('To Do'), 'Rotate the signing keys').dragTo(column('In Progress'));
  await jonas.flag.getByText(/In Progress is blocked by Privacy and security/).waitFor();
  await button('Dismiss').click();
  await row(column('To Do'), 'Rotate the signing keys').waitFor();
});

it('moves a card that may go, and shows cards in lanes', async () => {
  await row(column('In Review'), 'TELE-1').dragTo(column('In Progress'));
  await row(column('In Progress'), 'TELE-1').waitFor();
  await jonas.page.getByText('Moving…').waitFor({ state: 'detached' });
  await jonas.page.reload();
  await row(column('In Progress'), 'TELE-1').waitFor();
  await jonas.page.getByLabel('Group by').selectOption({ label: 'Assignee' });
  await jonas.page.getByRole('heading', { name: /^Jonas Weber/ }).waitFor();
  await jonas.page.getByLabel('Group by').selectOption({ label: 'None' });
});

it('reads as well in the dark and on a telephone', async () => {
  const dark = await Visitor.arrive(browser, site, { theme: 'dark', width: 390 });
  for (const [name, path] of [
    ['backlog', BACKLOG],
    ['board', BOARD],
  ] as const) {
    await dark.visit(path);
    await dark.page.getByText('Rotate the signing keys').waitFor();
    await dark.stop(`board/${name}-dark`);
    assert.equal(await dark.page.evaluate(SIDEWAYS), 0);
  }
  await dark.leaveNothing();
  await dark.leave();
});

it('completes the sprint and sends what is open to the backlog', async () => {
  await button('Complete sprint TELE Sprint 1').click();
  const dialog = jonas.page.getByRole('dialog', { name: 'Complete TELE Sprint 1' });
  await dialog.getByText('0 done issues').waitFor();
  await dialog.getByText('2 open issues').waitFor();
  await dialog.getByRole('button', { name: 'Complete sprint' }).click();
  await jonas.page.getByRole('heading', { name: 'There is no active sprint' }).waitFor();
  await jonas.page.getByRole('link', { name: 'Go to the backlog' }).click();
  await row(section('Backlog'), 'TELE-1').waitFor();
  assert.equal(await section('Backlog').getByRole('listitem').count(), 3);
  assert.equal(await section('TELE Sprint 1').count(), 0);
});

it('names, orders and deletes sprints', async () => {
  const titles = jonas.page.getByRole('heading', { level: 2 });
  for (const name of ['Second', 'Third']) {
    await button('Create sprint').click();
    const dialog = jonas.page.getByRole('dialog', { name: 'Create sprint' });
    await dialog.getByLabel('Sprint name').fill(name);
    await dialog.getByRole('button', { name: 'Create', exact: true }).click();
    await section(name).waitFor();
  }
  await button('Actions for Third').click();
  await pick('Move sprint up');
  await titles.first().filter({ hasText: 'Third' }).waitFor();
  await button('Actions for Third').click();
  await pick('Edit sprint');
  await jonas.page.getByRole('dialog').getByLabel('Sprint name').fill('First');
  await jonas.page.getByRole('dialog').getByRole('button', { name: 'Update' }).click();
  await button('Actions for First').click();
  await pick('Delete sprint');
  await jonas.page.getByRole('dialog').getByRole('button', { name: 'Delete sprint' }).click();
  await section('First').waitFor({ state: 'detached' });
  assert.deepEqual(await titles.allInnerTexts(), ['Second', 'Backlog']);
});

it('shows everything on a board that works without sprints', async () => {
  const kanban = { name: 'Flow', type: 'kanban', filterId: 10_001 };
  const { status } = await site.as('viktor-hale').send('POST', '/rest/agile/1.0/board', kanban);
  assert.equal(status, 201);
  await jonas.visit('/projects/TELE/boards/3');
  await jonas.page.getByRole('heading', { name: 'Flow', level: 1 }).waitFor();
  await row(column('To Do'), 'Rotate the signing keys').waitFor();
  await jonas.visit('/projects/TELE/boards/3/backlog');
  await jonas.page.getByRole('heading', { name: 'This board has no backlog' }).waitFor();
  await jonas.visit(BACKLOG);
});

it('shows to somebody who may not plan what is planned, and nothing to plan with', async () => {
  await jonas.become('Mallory Quinn');
  const unplanned = row(section('Backlog'), 'TELE-1');
  await unplanned.waitFor();
  assert.equal(await unplanned.getAttribute('draggable'), 'false');
  assert.equal(await unplanned.getByRole('button').count(), 0);
  for (const name of ['Create sprint', 'Create issue in Backlog'])
    assert.equal(await button(name).count(), 0);
  await jonas.visit('/projects/NONE/boards/99');
  await jonas.page.getByRole('heading', { name: 'This board is not visible to you' }).waitFor();
  await jonas.leaveNothing();
});
