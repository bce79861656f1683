import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { startLocalJira } from '../../../local-jira/server';
import { violations } from '../../support/browser/axe';
import { openChromium, watchPage } from '../../support/chromium';
import { Person } from '../../support/e2e/person';
import { bundleFixture, fixtureManifestFile } from '../../support/fixture-app/host';
import { buildFixtureUi } from '../../support/fixture-ui/build';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let complaints: string[];
let jira: Awaited<ReturnType<typeof startLocalJira>>;
const directory = mkdtempSync(join(tmpdir(), 'workflow-'));
const bundle = bundleFixture();

before(async () => {
  const staticDirectory = join(directory, 'ui');
  await buildFixtureUi(staticDirectory);
  [browser, jira] = await Promise.all([
    openChromium(),
    startLocalJira({
      ...{ dataDirectory: join(directory, 'data'), seed: 'empty', quiet: true, staticDirectory },
      ...{ manifestFile: fixtureManifestFile, bundleDirectory: bundle },
    }),
  ]);
  const jonas = new Person(() => jira.url, 'jonas-weber');
  for (const key of ['TELE', 'RPM']) {
    const fields = { project: { key }, issuetype: { name: 'Task' }, summary: 'Video visit' };
    assert.equal((await jonas.send('POST', '/rest/api/3/issue', { fields })).status, 201);
  }
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(20_000);
  page = await context.newPage();
  complaints = watchPage(page);
});

after(async () => {
  await browser.close();
  await jira.stop();
  for (const one of [directory, bundle]) rmSync(one, { recursive: true, force: true });
});

async function visit(accountId: string, path: string): Promise<void> {
  await context.request.post(`${jira.url}/site/session`, { data: { accountId } });
  await page.goto(jira.url + path);
}

const button = (name: string | RegExp) => page.getByRole('button', { name });
const told = (text: string) =>
  page.getByRole('region', { name: 'Messages' }).getByText(text, { exact: true }).waitFor();
const inDialog = (name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true });
const ruleFrame = (): FrameLocator => page.getByRole('dialog').frameLocator('iframe');
const word = () => ruleFrame().getByRole('textbox', { name: 'Word' });

async function addRule(transition: string, rule: RegExp): Promise<void> {
  await button(`Add rule to ${transition}`).click();
  await page.getByRole('radio', { name: rule }).check();
  await inDialog('Select').click();
}

/** Adds the fixture's rule on its own page, looks at it, and changes it. */
async function configure(): Promise<void> {
  await button(/^Start progress/).click();
  await button('Remove Fixture gate').click();
  await told('Fixture gate removed');
  await addRule('Start progress', /^Fixture wording/);
  await word().fill('');
  await inDialog('Add').click();
  await page.getByRole('dialog').waitFor();
  await word().fill('encoded');
  await inDialog('Add').click();
  await told('Fixture wording added');
  await page.getByText('The summary mentions encoded').waitFor();
  await button('Edit Fixture wording').click();
  await ruleFrame().locator('#word:enabled').waitFor();
  assert.equal(await word().inputValue(), 'encoded');
  await word().fill('encrypted');
  await inDialog('Save').click();
  await told('Fixture wording saved');
  await button('View Fixture wording').click();
  await ruleFrame().getByText('Looks for encrypted').waitFor();
  await inDialog('Close').click();
}

async function moveRefused(key: string): Promise<void> {
  await visit('jonas-weber', `/browse/${key}`);
  await button(/change the status/).click();
  await page.getByRole('menuitem', { name: /^In Progress/ }).click();
  const alert = page.getByRole('alert');
  await alert.getByRole('heading', { name: `You can’t move ${key} to In Progress` }).waitFor();
  await alert.getByText('The summary has to mention encrypted').waitFor();
  await button(/^To Do.*change the status/).waitFor();
}

test('an administrator configures a rule on the pages of the app, and it blocks in a company-managed project', async () => {
  await visit('viktor-hale', '/admin/workflows');
  await page.getByRole('link', { name: 'Telehealth workflow' }).click();
  await configure();
  assert.deepEqual(await violations(page), []);
  await moveRefused('TELE-1');
});

test('the same in the settings of a team-managed project, which is not offered what is not for it', async () => {
  await visit('viktor-hale', '/projects/RPM/settings/workflow');
  await configure();
  await button('Add rule to Start progress').click();
  await page.getByRole('radio', { name: /^Fixture wording/ }).waitFor();
  assert.equal(await page.getByRole('radio', { name: /^Fixture company rule/ }).count(), 0);
  await inDialog('Cancel').click();
  await moveRefused('RPM-1');
});

test('a condition without a page is added at once and hides the transition, a removed one shows it again', async () => {
  await visit('viktor-hale', '/projects/RPM/settings/workflow');
  await button(/^Start progress/).click();
  await button('Remove Fixture wording').click();
  await told('Fixture wording removed');
  await addRule('Start progress', /^Fixture assignee/);
  await told('Fixture assignee added');
  await visit('jonas-weber', '/browse/RPM-1');
  await button(/change the status/).click();
  await page.getByRole('menuitem', { name: 'You cannot move this issue.' }).waitFor();
  await visit('viktor-hale', '/projects/RPM/settings/workflow');
  await button(/^Start progress/).click();
  await button('Remove Fixture assignee').click();
  await told('Fixture assignee removed');
  await visit('jonas-weber', '/browse/RPM-1');
  await button(/change the status/).click();
  await page.getByRole('menuitem', { name: /^In Progress/ }).click();
  await button(/^In Progress.*change the status/).waitFor();
});

test('the screen of a transition asks for the resolution and a comment, and says what Jira has against them', async () => {
  await visit('viktor-hale', '/admin/workflows/workflow-telehealth');
  await button(/^Start progress/).click();
  await button('Remove Fixture wording').click();
  await told('Fixture wording removed');
  await page.getByLabel('Screen').selectOption({ label: 'Resolution' });
  await told('Screen of Start progress changed');
  await addRule('Start progress', /^Validate a field/);
  await page.getByLabel('Fields that need a value').selectOption({ label: 'Assignee' });
  await inDialog('Add').click();
  await told('Validate a field added');
  await visit('jonas-weber', '/browse/TELE-1');
  await button(/change the status/).click();
  await page.getByRole('menuitem', { name: /^In Progress/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Start progress' });
  await dialog.getByLabel('Resolution').selectOption('');
  await dialog.getByRole('button', { name: 'Start progress' }).click();
  await dialog.getByText('Resolution is required.').waitFor();
  await dialog.getByLabel('Resolution').selectOption({ label: 'Duplicate' });
  await dialog.getByLabel('Comment').fill('Same as the other one');
  await dialog.getByRole('button', { name: 'Start progress' }).click();
  await dialog.getByRole('alert').getByText('Assignee is required.').waitFor();
  assert.deepEqual(await violations(page), []);
  await new Person(() => jira.url, 'jonas-weber').send('PUT', '/rest/api/3/issue/TELE-1/assignee', {
    accountId: 'jonas-weber',
  });
  await dialog.getByRole('button', { name: 'Start progress' }).click();
  await button(/^In Progress.*change the status/).waitFor();
  await page.getByText('Same as the other one').waitFor();
});

test('nothing of it leaves a complaint in the browser', () => {
  assert.deepEqual(complaints, []);
});
