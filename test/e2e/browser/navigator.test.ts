import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { openChromium } from '../../support/browser/chromium';
import { DemoSite } from '../../support/browser/demo';
import { Visitor } from '../../support/browser/visitor';

let browser: Browser;
let site: DemoSite;

before(async () => {
  const directory = mkdtempSync(join(tmpdir(), 'navigator-'));
  [browser, site] = await Promise.all([openChromium(), DemoSite.in(directory, 'refused')]);
});
after(async () => {
  await browser.close();
  await site.close();
});

const parameter = (page: Page, name: string): string | null => new URL(page.url()).searchParams.get(name);

const rows = (page: Page) => page.getByRole('table', { name: 'Issues' }).getByRole('row');

describe('the issue navigator', () => {
  it('filters, sorts, explains a wrong query, keeps it all in the address, and moves issues in bulk', async () => {
    const one = await Visitor.arrive(browser, site, { theme: 'dark' });
    const { page } = one;
    await one.visit('/projects/TELE/issues');
    await page.getByRole('combobox', { name: 'Status' }).selectOption('In Review');
    await page.waitForURL(/status=In\+Review/);
    await page.getByRole('button', { name: 'Key' }).focus();
    await page.keyboard.press('Enter');
    await page
      .getByRole('columnheader', { name: 'Key' })
      .and(page.locator('[aria-sort="ascending"]'))
      .waitFor();
    await page.getByRole('button', { name: 'Columns' }).click();
    await page.getByRole('checkbox', { name: 'Labels' }).check();
    await page.getByRole('columnheader', { name: 'Labels' }).waitFor();
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: 'JQL' }).click();
    const editor = page.getByRole('textbox', { name: 'JQL' });
    assert.equal(await editor.inputValue(), 'project = "TELE" AND status = "In Review" ORDER BY key ASC');
    await editor.fill('colour = red');
    await editor.press('Enter');
    const refusal = page.getByText("Field 'colour' does not exist or you do not have permission to view it.");
    await refusal.waitFor();
    await one.stop('states/navigator-refused-dark');
    await editor.fill('project = TELE AND status was "In Review" AND status = "In Review" ORDER BY key');
    await editor.press('Enter');
    await refusal.waitFor({ state: 'detached' });
    await rows(page).nth(1).waitFor();
    assert.match(parameter(page, 'columns') ?? '', /labels/);
    const shown = await rows(page).count();
    const words = shown === 2 ? '1 issue' : `${shown - 1} issues`;
    await page.reload();
    await rows(page)
      .nth(shown - 1)
      .waitFor();

    await page.getByRole('checkbox', { name: 'Select the issues on this page' }).focus();
    await page.keyboard.press('Space');
    await page.getByText(`${words} selected`).waitFor();
    await page.getByRole('button', { name: 'Transition issues' }).click();
    const dialog = page.getByRole('dialog', { name: 'Transition issues' });
    await dialog.getByRole('combobox', { name: /^Transition of/ }).selectOption({ label: 'Done → Done' });
    await dialog.getByRole('combobox', { name: /^Resolution of/ }).selectOption({ label: 'Done' });
    await one.stop('states/navigator-bulk-dark');
    await dialog.getByRole('button', { name: `Transition ${words}` }).click();
    await dialog.getByText(/stayed where/).waitFor();
    const refused = dialog.getByRole('list', { name: 'Refusals' });
    await refused
      .getByText(/is blocked by Clinical validation/)
      .first()
      .waitFor();
    await refused
      .getByRole('link', { name: /^TELE-\d+ / })
      .first()
      .waitFor();
    await one.stop('states/navigator-result-dark');
    await dialog.getByRole('button', { name: 'Close' }).click();
    await dialog.waitFor({ state: 'detached' });
    await one.leaveNothing();
    await one.leave();
  });

  it('fits a narrow window, says when nothing matches, and offers no bulk change to whom it is not given', async () => {
    const one = await Visitor.arrive(browser, site, { width: 390 });
    const { page } = one;
    await one.visit('/issues');
    await page.getByRole('checkbox', { name: 'Select TELE-1', exact: true }).waitFor();
    await one.stop('states/navigator-narrow');
    assert.equal(await page.evaluate('document.documentElement.scrollWidth > innerWidth'), false);
    await page.getByRole('textbox', { name: 'Words in the issue' }).fill('zebra');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'No issues match' }).waitFor();
    await one.become('Mallory Quinn');
    await one.visit('/issues');
    await rows(page).nth(1).waitFor();
    assert.equal(await page.getByRole('checkbox').count(), 0);
    await one.visit('/projects/RPM/issues');
    await page.getByText('This project is not visible to you').waitFor();
    await one.leaveNothing();
    await one.leave();
  });
});
