import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { openChromium } from '../../support/browser/chromium';
import { DemoData, type DemoSite } from '../../support/browser/demo';
import { Visitor, type Theme } from '../../support/browser/visitor';

const DONE = 'TELE-15';
const UNANSWERED = 'RPM-1';
const THEMES: readonly Theme[] = ['light', 'dark'];

let browser: Browser;
let data: DemoData;
let site: DemoSite;
let one: Visitor;

before(async () => {
  [browser, data] = await Promise.all([openChromium(), DemoData.play()]);
  site = await data.open();
});
after(async () => {
  await browser.close();
  await site.close();
  data.discard();
});
afterEach(async () => {
  await one.leaveNothing();
  await one.leave();
});

async function openAudit(issue: string, theme: Theme = 'light') {
  one = await Visitor.arrive(browser, site, { theme });
  await one.openIssue(issue);
  await one.page.getByRole('button', { name: 'Compliance audit' }).click();
  return one.page.frameLocator('iframe[title="Compliance audit"]');
}

describe('the audit trail among the activities of an issue', () => {
  for (const theme of THEMES) {
    it(`tells on what evidence the issue passed, and verifies, ${theme}`, async () => {
      const audit = await openAudit(DONE, theme);
      await audit.getByText(/moved the issue to Done: Clinical validation passed on 2 sign-offs/).waitFor();
      await audit.getByRole('button', { name: 'Verify now' }).click();
      await audit.getByText(/entries are intact/).waitFor();
      await one.stop(`states/audit-${theme}`);
    });
  }

  it('shows older entries page by page', async () => {
    const audit = await openAudit(DONE);
    const entries = audit.getByRole('listitem');
    await entries.first().waitFor();
    const shown = await entries.count();
    await audit.getByRole('button', { name: 'Show older' }).click();
    await entries.nth(shown).waitFor();
    assert.ok((await entries.count()) > shown);
  });

  it('says that nothing is recorded yet', async () => {
    const audit = await openAudit(UNANSWERED);
    await audit.getByText('Nothing is recorded on this issue yet.').waitFor();
    await one.stop('states/audit-empty');
  });
});
