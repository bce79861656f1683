import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Browser, Locator } from 'playwright-core';
import * as z from 'zod';
import { operations } from '../../../src/contract/operations';
import { openChromium } from '../../support/browser/chromium';
import { DemoData, DemoSite } from '../../support/browser/demo';
import { pressAway } from '../../support/browser/keys';
import { readBackwards, sidewaysScroll, tabThrough } from '../../support/browser/reading';
import { Visitor, type Theme } from '../../support/browser/visitor';
import { newNonce } from '../../support/e2e/nonce';
import { paragraph } from '../../support/e2e/steps';

const [STORY, READY, HALF, VALIDATED, STALE, UNANSWERED] = [2, 3, 4, 6, 8, 13].map((n) => `TELE-${n}`);
const grants = z.looseObject({
  permissions: z.array(z.looseObject({ id: z.number(), permission: z.string() })),
});
const opened: DemoSite[] = [];
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
  for (const each of [site, ...opened]) await each.close();
  data.discard();
});
afterEach(async () => {
  await one.leaveNothing();
  await one.leave();
});

const stop = (name: string, whole = true) => one.passBy(`states/${name}`, whole);
const focused = (locator: Locator) => locator.and(one.panel.locator(':focus'));

/** Opens an issue as somebody. */
async function openAs(name: string, issue: string | undefined, where = site): Promise<void> {
  one = await Visitor.arrive(browser, where);
  await one.openIssue(issue ?? '');
  if (name === 'Jonas Weber') return;
  await one.become(name);
  await one.seePanel();
}

describe('the issue view on a narrow screen', () => {
  for (const theme of THEMES) {
    it(`shows everything at 360 px without scrolling sideways, ${theme}`, async () => {
      one = await Visitor.arrive(browser, site, { theme, width: 360, height: 800 });
      await one.openIssue(STORY ?? '');
      await one.panel.getByText('Done is blocked').waitFor();
      await one.panel.getByRole('button', { name: 'Answer 2 items' }).waitFor();
      assert.deepEqual(await sidewaysScroll(one.page), []);
      await stop(`narrow-${theme}`);
      await one.page.getByText(/Updated/).scrollIntoViewIfNeeded();
      await stop(`narrow-glance-${theme}`, false);
    });
  }
});

/** How often “not applicable” is offered as an answer to an item. */
const notApplicable = (text: string | null): Promise<number> =>
  one.panel
    .getByRole('combobox', { name: `Answer: ${text}` })
    .getByRole('option', { name: 'Not applicable' })
    .count();

describe('the panel without a mouse', () => {
  it('is tabbed in reading order with a visible ring', async () => {
    await openAs('Jonas Weber', HALF);
    await one.panel.getByRole('heading', { name: /^Answer/ }).focus();
    const visited = await tabThrough(one.page, 20);
    assert.deepEqual(readBackwards(visited), []);
    assert.deepEqual(
      visited.filter(({ ring }) => !ring),
      [],
    );
  });

  it('answers with G, Space, ] and N', async () => {
    await openAs('Jonas Weber', HALF);
    const { keyboard } = one.page;
    await one.panel.getByRole('heading', { name: /^Answer/ }).focus();
    await keyboard.press('g');
    await focused(one.panel.getByRole('button', { name: /^Answer \d+ items$/ })).waitFor();
    await keyboard.press('Enter');
    const item = focused(one.panel.getByRole('checkbox'));
    const first = await item.getAttribute('aria-label');
    await keyboard.press('Space');
    await one.panel.getByRole('checkbox', { name: first ?? '', checked: true }).waitFor();
    let second = first;
    do {
      await keyboard.press(']');
      const next = await item.getAttribute('aria-label');
      assert.notEqual(next, second);
      second = next;
    } while ((await notApplicable(second)) === 0);
    await keyboard.press('n');
    await focused(one.panel.getByRole('textbox', { name: /Reason for/ })).waitFor();
    await keyboard.type('Nothing of this kind is part of the change.');
    await stop('keyboard-reason', false);
    await keyboard.press('Control+Enter');
    await one.panel.getByText('Not applicable: Nothing of this kind').waitFor();
    await focused(one.panel.getByRole('checkbox', { name: second ?? '' })).waitFor();
  });

  it('keeps the draft when Esc leaves the dialog, and signs with Ctrl+Enter', async () => {
    await openAs('Helen Voss', VALIDATED);
    const { keyboard } = one.page;
    const next = one.panel.getByRole('button', { name: 'Review and sign…' }).first();
    await next.focus();
    await keyboard.press('Enter');
    const rationale = one.dialog.getByRole('textbox', { name: /Rationale/ });
    await rationale.focus();
    await keyboard.type('Read with the pilot clinics.');
    await keyboard.press('Escape');
    await one.dialog.getByText('Leave without signing? Your rationale is kept.').waitFor();
    await stop('leave-without-signing', false);
    pressAway(one.page, 'Escape');
    await one.page.getByRole('dialog').waitFor({ state: 'detached' });
    await focused(next).waitFor();
    await keyboard.press('Enter');
    await rationale.waitFor();
    assert.equal(await rationale.inputValue(), 'Read with the pilot clinics.');
    await rationale.focus();
    await keyboard.press('Control+Enter');
    await one.page.getByRole('dialog').waitFor({ state: 'detached' });
    await one.panel.getByText('“Read with the pilot clinics.”').waitFor();
  });
});

describe('what somebody sees who may not', () => {
  it('shows a reader the decision and who can, and no controls', async () => {
    const readOnly = await data.open();
    opened.push(readOnly);
    await forbidEditing(readOnly);
    await openAs('Priya Raman', STORY, readOnly);
    await one.panel.getByText('Done is blocked').waitFor();
    await one.panel.getByText(/You can read this but not answer or sign/).waitFor();
    await one.panel.getByText('Dr. Amara Okafor').first().waitFor();
    for (const role of ['checkbox', 'combobox', 'textbox'] as const)
      assert.equal(await one.panel.getByRole(role).count(), 0);
    assert.equal(await one.panel.getByRole('button', { name: /Sign|Answer|Add evidence|Revoke/ }).count(), 0);
    await stop('reader');
  });

  it('shows an account without a licence the issue, and none of the app’s pages', async () => {
    one = await Visitor.arrive(browser, site);
    await one.openIssue(STORY ?? '');
    await one.become('Mallory Quinn');
    await one.page.locator('iframe').first().waitFor({ state: 'detached' });
    await one.page.getByRole('heading', { level: 1 }).waitFor();
    assert.equal(await one.page.getByRole('region', { name: 'Compliance' }).count(), 0);
    await stop('unlicensed');
  });

  it('tells somebody without Browse no more than that there is nothing', async () => {
    one = await Visitor.arrive(browser, site);
    await one.openIssue('RPM-1');
    await one.become('Mallory Quinn');
    const told = one.page.getByRole('main').getByRole('alert');
    await told.getByText('Issue does not exist or you do not have permission to see it.').waitFor();
    assert.equal(await one.page.locator('iframe').count(), 0);
    assert.doesNotMatch(await one.page.getByRole('main').innerText(), /battery/);
    await stop('not-found');
  });
});

describe('an issue in other states', () => {
  it('says that nothing is blocked before a policy is adopted', async () => {
    const empty = await DemoSite.empty();
    opened.push(empty);
    const fields = { project: { key: 'TELE' }, issuetype: { name: 'Story' }, summary: 'First story' };
    await empty.as('priya-raman').rest('POST', '/issue', { fields });
    await openAs('Jonas Weber', 'TELE-1', empty);
    await one.panel.getByText('No policy yet').first().waitFor();
    await stop('no-policy');
  });

  it('says with a reference that the check did not finish, and tries again', async () => {
    one = await Visitor.arrive(browser, site);
    await site.breakStorage();
    await one.visit(`/browse/${READY}`);
    const alert = one.panel.getByRole('alert');
    await alert.getByText('The compliance check did not finish').waitFor();
    assert.match(await alert.innerText(), /Gated transitions stay blocked.*[0-9A-Z]{4}-[0-9A-Z]{3}/s);
    await one.glance.getByRole('alert').waitFor();
    await stop('error', false);
    await site.repair();
    await alert.getByRole('button', { name: 'Try again' }).click();
    await one.panel.getByText('Done is open').waitFor();
  });

  it('is calm about a passed issue', async () => {
    await openAs('Jonas Weber', READY);
    await one.panel.getByRole('heading', { name: /can move to .*Done/ }).waitFor();
    await one.panel.getByText('Done is open').waitFor();
    await one.panel.getByText(/Editing what was signed makes the sign-offs stale/).waitFor();
    await stop('passed');
  });

  it('shows a signer whose sign-off is stale what changed before anything else', async () => {
    await openAs('Dr. Amara Okafor', STALE);
    const changed = one.panel.getByRole('region', { name: 'What changed since you signed' });
    await changed.getByText(/^Description changed by/).waitFor();
    await changed.getByRole('group', { name: 'Description: old and new' }).waitFor();
    await stop('stale');
  });
});

describe('two people at once', () => {
  it('keeps both answers when somebody else was faster, until one is chosen', async () => {
    await openAs('Daniel Brandt', UNANSWERED);
    const list = one.panel.getByRole('button', { name: /^Clinical validation/ });
    if ((await list.getAttribute('aria-expanded')) === 'false') await list.click();
    const tick = one.panel.getByRole('checkbox', { checked: false }).first();
    const text = (await tick.getAttribute('aria-label')) ?? '';
    await answerMeanwhile(text);
    await tick.click();
    await one.panel.getByText('Jonas Weber answered this item a moment ago').waitFor();
    await stop('conflict', false);
    await one.panel.getByRole('button', { name: 'Replace with mine' }).click();
    await one.panel.getByText('answered this item a moment ago').waitFor({ state: 'detached' });
    await one.panel.getByRole('checkbox', { name: text, checked: true }).waitFor();
  });

  it('does not sign what changed while it was read, and keeps the rationale', async () => {
    await openAs('Dr. Amara Okafor', STALE);
    await one.panel.getByRole('button', { name: 'Review and sign…' }).first().click();
    const rationale = one.dialog.getByRole('textbox', { name: /Rationale/ });
    await rationale.fill('The refill limit is in the protocol.');
    const description = paragraph('Refills are asked for at most once a day.');
    await site.as('priya-raman').rest('PUT', `/issue/${STALE}`, { fields: { description } });
    await one.dialog.getByRole('button', { name: 'Sign as clinically validated' }).click();
    await one.dialog.getByText(/^Not signed: .* changed while you were reading/).waitFor();
    await one.dialog
      .getByText(/at most once a day/)
      .first()
      .waitFor();
    assert.equal(await rationale.inputValue(), 'The refill limit is in the protocol.');
    await stop('changed-while-reading', false);
    await one.dialog.getByRole('button', { name: 'Sign as clinically validated' }).click();
    await one.page.getByRole('dialog').waitFor({ state: 'detached' });
    await one.panel.getByText('“The refill limit is in the protocol.”').waitFor();
  });

  it('refuses a possible patient identifier at the field and saves nothing', async () => {
    await openAs('Jonas Weber', HALF);
    const answer = one.panel
      .getByRole('combobox', { name: /^Answer/ })
      .and(one.panel.locator('.answer-open'));
    const typed = 'Confirmed with patient of MRN 00418827';
    await answer.first().selectOption('Not applicable');
    const reason = one.panel.getByRole('textbox', { name: /Reason for/ });
    await reason.fill(typed);
    await one.panel.getByRole('button', { name: 'Save answer' }).click();
    await one.panel
      .getByRole('alert')
      .getByText(/identif/)
      .waitFor();
    assert.equal(await reason.inputValue(), typed);
    await stop('identifier', false);
    const audit = await site
      .as('jonas-weber')
      .call(operations['audit.list'], { chain: 'issue' }, { issue: HALF });
    assert.doesNotMatch(JSON.stringify(audit), /00418827/);
  });
});

/** Takes the permission to edit issues from everybody. */
async function forbidEditing(where: DemoSite): Promise<void> {
  const viktor = where.as('viktor-hale');
  const path = '/permissionscheme/10000/permission';
  const { permissions } = grants.parse((await viktor.rest('GET', path)).body);
  for (const { id, permission } of permissions)
    if (permission === 'EDIT_ISSUES') await viktor.rest('DELETE', `${path}/${id}`);
}

/** Jonas says through another window that the item does not apply. */
async function answerMeanwhile(text: string): Promise<void> {
  const jonas = site.as('jonas-weber');
  const view = await jonas.call(operations['issue.get'], {}, { issue: UNANSWERED });
  const lists = view.checklists.flatMap(({ id, items }) => items.map((line) => ({ checklist: id, ...line })));
  const { checklist, item, revision } = lists.find((line) => line.item.text === text)!;
  const reason = 'Checked in another story.';
  const value = item.notApplicable ? 'not-applicable' : 'done';
  const why = item.notApplicable ? { reason } : {};
  const answers = [{ item: item.id, value, replaces: revision, evidence: [], ...why }];
  await jonas.call(
    operations['checklist.answer'],
    { nonce: newNonce(), checklist, answers },
    { issue: UNANSWERED },
  );
}
