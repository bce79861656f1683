import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Locator } from 'playwright-core';
import * as z from 'zod';
import { openChromium } from '../../support/browser/chromium';
import { DemoSite } from '../../support/browser/demo';
import { Visitor } from '../../support/browser/visitor';

const created = z.looseObject({ key: z.string() });

describe('the page of an issue', () => {
  let site: DemoSite;
  let browser: Browser | undefined;
  let visitor: Visitor;
  let story: string;

  const create = async (type: string, summary: string, more: object = {}): Promise<string> => {
    const fields = { project: { key: 'TELE' }, issuetype: { name: type }, summary, ...more };
    const { body } = await site.as('jonas-weber').rest('POST', '/issue', { fields });
    return created.parse(body).key;
  };
  const button = (name: string | RegExp): Locator => visitor.page.getByRole('button', { name });
  const add = async (what: string): Promise<void> => {
    await visitor.page.getByRole('button', { name: 'Add', exact: true }).click();
    await visitor.page.getByRole('menuitem', { name: what }).click();
  };
  const choose = async (what: string): Promise<void> => {
    await button('More actions').click();
    await visitor.page.getByRole('menuitem', { name: what }).click();
  };
  const section = (name: string): Locator => visitor.page.getByRole('region', { name, exact: false });

  /** Waits for words in a part of the page, and tells what stood there instead. */
  const shown = (part: Locator, words: string): Promise<void> =>
    part
      .getByText(words)
      .first()
      .waitFor()
      .catch(async () => {
        assert.fail(`“${words}” is not in: ${await part.innerText()} (${visitor.page.url()})`);
      });

  before(async () => {
    site = await DemoSite.empty();
    await create('Epic', 'Remote titration');
    await create('Bug', 'Weight shown in pounds');
    browser = await openChromium();
    visitor = await Visitor.arrive(browser, site);
  });

  after(async () => {
    await browser?.close();
    await site.close();
  });

  test('an epic lists its children with status and progress, and makes new ones', async () => {
    await visitor.visit('/browse/TELE-1');
    await add('Child issue');
    await visitor.page.getByLabel('Type of the child issue').selectOption('Story');
    await visitor.page.getByLabel('Summary of the child issue').fill('Suggest a diuretic step');
    await visitor.page.keyboard.press('Enter');
    const children = section('Child issues');
    await children.getByText('Suggest a diuretic step').waitFor();
    await children.getByText('To Do').waitFor();
    await children.getByRole('img', { name: '0% done, 0% in progress' }).waitFor();
    await children.getByRole('link', { name: 'TELE-3' }).click();
    story = 'TELE-3';
    await visitor.page.getByRole('heading', { name: 'Suggest a diuretic step' }).waitFor();
    await visitor.page.getByRole('navigation', { name: 'Breadcrumb' }).getByText('TELE-1').waitFor();
  });

  test('details are edited in place', async () => {
    await button('change: Priority').click();
    await visitor.page.getByRole('menuitemradio', { name: 'Highest' }).click();
    await button(/^Highest.*change: Priority/).waitFor();
    await button('change: Components').click();
    await visitor.page.getByLabel('Video visits').check();
    await visitor.page.getByRole('group', { name: 'Components' }).getByText('Save').click();
    await button(/^Video visits.*change: Components/).waitFor();
    await button('change: Story points').click();
    await visitor.page.getByLabel('Story points', { exact: true }).fill('5');
    await visitor.page.keyboard.press('Enter');
    await button(/^5.*change: Story points/).waitFor();
    await button('change: Due date').click();
    await visitor.page.getByLabel('Due date', { exact: true }).fill('2026-12-01');
    await visitor.page.keyboard.press('Enter');
    await button(/^1 Dec 2026.*change: Due date/).waitFor();
  });

  test('files are attached, replaced and deleted', async () => {
    const file = (name: string, text: string) => ({
      name,
      mimeType: 'text/plain',
      buffer: Buffer.from(text),
    });
    await visitor.page
      .getByLabel('Files to attach')
      .setInputFiles([file('report.txt', 'one'), file('plan.txt', 'two')]);
    const files = section('Attachments');
    await files.getByRole('link', { name: 'report.txt' }).waitFor();
    await files.getByLabel('File for report.txt').setInputFiles(file('report-2.txt', 'three'));
    await files.getByRole('link', { name: 'report-2.txt' }).waitFor();
    await files.getByRole('link', { name: 'report.txt' }).waitFor({ state: 'detached' });
    const arriving = visitor.page.waitForEvent('download');
    await files.getByRole('link', { name: 'plan.txt' }).click();
    assert.equal((await arriving).suggestedFilename(), 'plan.txt');
    await button('Delete plan.txt').click();
    await visitor.page.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click();
    await files.getByRole('link', { name: 'plan.txt' }).waitFor({ state: 'detached' });
  });

  test('issues are linked by keyboard, sub-tasks added, comments written and changed', async () => {
    await add('Linked issue');
    await visitor.page.getByLabel('This issue').selectOption('is blocked by');
    await visitor.page.getByRole('combobox', { name: 'Issue to link' }).fill('pounds');
    await visitor.page.getByRole('option', { name: /TELE-2/ }).waitFor();
    for (const key of ['ArrowDown', 'Enter', 'Enter']) await visitor.page.keyboard.press(key);
    await section('Linked issues').getByRole('heading', { name: 'is blocked by' }).waitFor();
    await add('Subtask');
    await visitor.page.getByLabel('Summary of the child issue').fill('Ask the nurses');
    await visitor.page.keyboard.press('Enter');
    await section('Subtasks').getByText('Ask the nurses').waitFor();
    await visitor.page.keyboard.press('Escape');
    await visitor.page.getByLabel('Add a comment').fill('Held-out set is ready');
    await visitor.page.getByLabel('Who sees the comment').selectOption('Members');
    await button('Save').click();
    await visitor.page.getByText('Only Members').waitFor();
    await section('Activity').getByRole('button', { name: 'Edit' }).click();
    await visitor.page.getByLabel('Comment', { exact: true }).fill('The held-out set is ready');
    await visitor.page.keyboard.press('Control+Enter');
    await visitor.page.getByText('The held-out set is ready').waitFor();
    await visitor.stop('site/issue-parts', true);
  });

  test('a clone says what it is and is found by the message', async () => {
    await choose('Clone');
    await visitor.page.getByRole('checkbox', { name: /^Subtasks/ }).check();
    await visitor.page.getByRole('dialog').getByRole('button', { name: 'Clone' }).click();
    await button(/^Open TELE-/).click();
    await visitor.page.getByRole('heading', { name: 'CLONE - Suggest a diuretic step' }).waitFor();
    await section('Linked issues').getByRole('heading', { name: 'clones' }).waitFor();
    await section('Subtasks').getByText('Ask the nurses').waitFor();
  });

  test('a moved issue has a new key, its old address leads to it, and its history tells all', async () => {
    await visitor.visit(`/browse/${story}`);
    await choose('Move or change type');
    await visitor.page.getByLabel('Project').selectOption('RPM');
    await visitor.page.getByRole('dialog').getByText('gets a key of the other project').waitFor();
    await visitor.page.getByLabel('Issue type').selectOption({ label: 'Task' });
    await visitor.page.getByRole('dialog').getByRole('button', { name: 'Move' }).click();
    await visitor.page.waitForURL(/\/browse\/RPM-1$/);
    await visitor.visit(`/browse/${story}`);
    await visitor.page.waitForURL(/\/browse\/RPM-1$/);
    // The panels of the app above it grow while they load: a click may miss.
    while ((await button('History').getAttribute('aria-pressed')) !== 'true') await button('History').click();
    const activity = section('Activity');
    for (const words of [
      'moved the issue',
      'changed the Project',
      'changed the Parent',
      'added a Link',
      'added an Attachment',
      'removed an Attachment',
      'created the issue',
    ])
      await shown(activity, words);
  });

  test('who may not edit sees values only, and an administrator deletes after a question', async () => {
    await visitor.become('Mallory Quinn');
    await visitor.visit('/browse/TELE-2');
    await visitor.page.getByRole('heading', { name: 'Weight shown in pounds' }).waitFor();
    await visitor.page.getByLabel('Add a comment').waitFor();
    assert.equal(await button('More actions').count(), 0);
    assert.equal(await button('change: Priority').count(), 0);
    await visitor.become('Viktor Hale');
    await choose('Delete');
    await visitor.page.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click();
    await visitor.page.waitForURL(/\/projects\/TELE\/issues$/);
    await visitor.leaveNothing();
  });
});
