import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { openChromium } from '../../support/chromium';
import { DemoSite } from '../../support/browser/demo';
import { Visitor } from '../../support/browser/visitor';

/** Clinically validated: a compliance officer signs next. */
const ISSUE = 'TELE-6';

let browser: Browser;
let site: DemoSite;
let helen: Visitor;
let viktor: Visitor;

before(async () => {
  [browser, site] = await Promise.all([
    openChromium(),
    DemoSite.in(mkdtempSync(join(tmpdir(), 'caregate-people-'))),
  ]);
  [helen, viktor] = await Promise.all([Visitor.arrive(browser, site), Visitor.arrive(browser, site)]);
});
after(async () => {
  await browser.close();
  await site.close();
});

const sign = () => helen.panel.getByRole('button', { name: 'Review and sign…' });

describe('a compliance officer', () => {
  it('may sign as long as she has the role', async () => {
    await helen.openIssue(ISSUE);
    await helen.become('Helen Voss');
    await helen.seePanel();
    await sign().first().click();
    await helen.dialog.getByRole('button', { name: 'Sign as approved for release' }).waitFor();
  });

  it('is refused when an administrator takes the role away while her dialog is open', async () => {
    await viktor.visit('/');
    await viktor.become('Viktor Hale');
    await viktor.visit('/projects/TELE/settings/people');
    const role = viktor.page.getByRole('button', { name: 'Remove Helen Voss from Compliance officers' });
    await role.click();
    await role.waitFor({ state: 'detached' });
    await helen.dialog.getByRole('button', { name: 'Sign as approved for release' }).click();
    await helen.dialog.getByRole('alert').first().waitFor();
    await helen.openIssue(ISSUE);
    await helen.panel.getByRole('heading', { name: /Nadia Farouk signs next/ }).waitFor();
    assert.equal(await sign().count(), 0);
  });

  it('is signed out when her account is deactivated', async () => {
    await viktor.visit('/admin/people');
    await viktor.page.getByRole('button', { name: 'Actions for Helen Voss' }).click();
    await viktor.page.getByRole('menuitem', { name: 'Deactivate' }).click();
    const row = viktor.page.getByRole('row', { name: /Helen Voss/ });
    await row.getByText('Deactivated').waitFor();
    // A page that asks for something of its own accord finds out before she clicks.
    await helen.status.click({ timeout: 5_000 }).catch(() => undefined);
    await helen.page.getByRole('heading', { name: 'You have been signed out' }).waitFor();
    await helen.page.getByRole('button', { name: 'Continue as somebody else' }).click();
    await helen.page.getByRole('button', { name: 'You are Jonas Weber. Switch user' }).click();
    assert.equal(await helen.page.getByRole('menuitemradio', { name: /Helen Voss/ }).count(), 0);
    await viktor.leaveNothing();
  });
});
