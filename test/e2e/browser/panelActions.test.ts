import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { violations } from '../../static/harness/axe';
import { aroundPages } from '../../static/harness/around';
import { hostOf, shoot, type Look, type Opened } from '../../static/harness/browser';

const pages = aroundPages();

const FIRST = '#item-clinical-validation-held-out-data';
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');
const answersOf = ({ calls }: Opened) =>
  calls.filter(({ operation }) => operation === 'checklist.answer').map(({ payload }) => payload);

const inPanel = async (look: Look, work: (opened: Opened) => Promise<void>): Promise<void> => {
  const opened = await pages().open(look);
  await work(opened);
  assert.deepEqual(opened.problems, []);
  await opened.close();
};

describe('answering', () => {
  it('goes from the next step to the first open item, and ticks it with Space', () =>
    inPanel({}, async (opened) => {
      const { page } = opened;
      await page.click('#next-button');
      assert.equal(await focused(page), FIRST.slice(1));
      await page.keyboard.press('Space');
      await page.waitForSelector(`${FIRST}[aria-checked="true"]`);
      await page.waitForFunction(() => document.body.textContent.includes('Jonas Weber, 19 Nov'));
      assert.match(await page.innerText('#checklist-clinical-validation'), /12 of 13/);
      const [{ answers }] = answersOf(opened) as [{ answers: unknown }];
      assert.deepEqual(answers, [{ item: 'held-out-data', value: 'done', replaces: 0, evidence: [] }]);
    }));

  it('moves with the arrows, and asks for the reason of “not applicable” before anything is sent', () =>
    inPanel({}, async (opened) => {
      const { page } = opened;
      await page.focus(FIRST);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('n');
      assert.equal(await focused(page), 'item-clinical-validation-simulated-shift-reason');
      await page.keyboard.press('Control+Enter');
      await page.waitForSelector('.field-error');
      assert.deepEqual(answersOf(opened), []);
      await shoot(page, 'action-reason-missing');
      assert.deepEqual(await violations(page), []);
      await page.keyboard.type('No shift is simulated for a background job.');
      await page.keyboard.press('Control+Enter');
      await page.waitForSelector('text=Not applicable: No shift is simulated');
      assert.equal(answersOf(opened).length, 1);
    }));

  it('takes only https evidence', () =>
    inPanel({}, async (opened) => {
      const { page } = opened;
      await page.focus(FIRST);
      await page.keyboard.press('e');
      await page.keyboard.type('http://ci.example/report');
      await page.keyboard.press('Enter');
      await page.waitForSelector('text=Not an https address');
      assert.deepEqual(answersOf(opened), []);
      await page.fill('input[type=url]', 'https://ci.example/report');
      await page.keyboard.press('Enter');
      await page.waitForSelector('text=ci.example … report');
      await page.click('[aria-label="Remove evidence ci.example … report"]');
      await page.waitForFunction(() => !document.body.textContent.includes('ci.example … report'));
    }));

  it('shows somebody else’s answer, and replaces it only when asked', () =>
    inPanel(
      { scenario: { refuse: { operation: 'checklist.answer', with: 'edit-conflict', once: true } } },
      async (opened) => {
        const { page } = opened;
        await page.click(FIRST);
        await page.waitForSelector('text=Daniel Brandt answered this item a moment ago');
        await shoot(page, 'action-conflict');
        assert.deepEqual(await violations(page), []);
        await page.click('text=Replace with mine');
        await page.waitForFunction(() => !document.body.textContent.includes('a moment ago'));
        const [first, second] = answersOf(opened) as { answers: { replaces: number }[] }[];
        assert.equal(first?.answers[0]?.replaces, 0);
        assert.equal(second?.answers[0]?.replaces, 100);
      },
    ));

  it('refuses a possible identifier at the field and keeps what was typed', () =>
    inPanel(
      { scenario: { refuse: { operation: 'checklist.answer', with: 'possible-identifier' } } },
      async ({ page }) => {
        await page.selectOption(`${FIRST}-answer`, 'not-applicable');
        await page.fill(`${FIRST}-reason`, 'Confirmed with pt. J. Doe, MRN 00418827');
        await page.click('text=Save answer');
        await page.waitForSelector('text=This may identify a patient');
        assert.equal(await page.inputValue(`${FIRST}-reason`), 'Confirmed with pt. J. Doe, MRN 00418827');
        await shoot(page, 'action-identifier');
        assert.deepEqual(await violations(page), []);
      },
    ));

  it('keeps an answer without a connection and sends it when the connection is back', () =>
    inPanel({}, async (opened) => {
      const { page } = opened;
      await page.evaluate('__caregate.offline = true');
      await page.click(FIRST);
      await page.waitForSelector('text=No connection. What you typed is kept.');
      await shoot(page, 'action-offline');
      await page.evaluate('__caregate.offline = false; dispatchEvent(new Event("online"))');
      await page.waitForSelector(`${FIRST}[aria-checked="true"]`);
      assert.equal(answersOf(opened).length, 1);
    }));
});

describe('looking behind the decision', () => {
  it('goes from a reason to where it is settled', () =>
    inPanel({ scenario: { view: 'troubled' } }, async ({ page }) => {
      await page.click('.reason-act >> text=Add evidence');
      assert.equal(await focused(page), 'item-clinical-validation-dose-table-add');
    }));

  it('lists the history, both chains, and states what was verified', () =>
    inPanel({}, async ({ page }) => {
      await page.click('text=Audit trail');
      await page.click('[aria-label="Entry 40: details"]');
      await page.click('text=Verify now');
      await page.waitForSelector('text=All 41 entries are intact');
      await page.waitForSelector('text=00:24 (18 Nov 2026, 23:24 UTC)');
      await shoot(page, 'action-history');
      assert.deepEqual(await violations(page), []);
      await page.click('text=Show older');
      await page.click('text=Refused moves');
      await page.waitForSelector('text=A move to Done was refused');
    }));

  it('says which entry does not verify', () =>
    inPanel({ scenario: { broken: true } }, async ({ page }) => {
      await page.click('text=Audit trail');
      await page.click('text=Verify now');
      await page.waitForSelector('text=Entry 37 does not verify');
      await shoot(page, 'action-history-broken');
    }));

  it('explains the gates as text and lists the keys', () =>
    inPanel({}, async ({ page }) => {
      await page.click('text=Explain as text');
      await page.waitForSelector('.explained');
      await shoot(page, 'action-explain');
      await page.focus('#next-title');
      await page.keyboard.press('?');
      await page.waitForSelector('kbd');
      await shoot(page, 'action-keys');
      await page.keyboard.press('g');
      assert.equal(await focused(page), 'next-button');
      await page.uncheck('.keys-switch input');
      await page.focus('#next-title');
      await page.keyboard.press('g');
      assert.equal(await focused(page), 'next-title');
    }));

  it('opens the dialog, reads nothing while it is open, and gives the focus back', () =>
    inPanel({ scenario: { view: 'stale' } }, async (opened) => {
      const { page, calls } = opened;
      await page.click('#next-button');
      const { opened: dialogs } = await hostOf(page);
      assert.deepEqual(dialogs, [
        {
          dialog: 'sign',
          gate: 'clinical-validation',
          role: 'clinical-validator',
          roleName: 'clinical validator',
        },
      ]);
      const reads = calls.length;
      await page.evaluate('__caregate.fire("JIRA_ISSUE_CHANGED")');
      assert.equal(calls.length, reads);
      await page.evaluate('document.activeElement.blur(); __caregate.finish()');
      await page.waitForFunction(() => document.activeElement?.id === 'next-button');
      await page.evaluate('__caregate.fire("JIRA_ISSUE_CHANGED")');
      await page.waitForTimeout(300);
      assert.ok(calls.length > reads + 1);
    }));

  it('revokes only with a rationale', () =>
    inPanel({ scenario: { view: 'stale' } }, async ({ page, calls }) => {
      await page.click('text=Revoke…');
      await page.click('text=Revoke with this rationale');
      await page.waitForSelector('text=A rationale is needed');
      await page.fill('textarea', 'Signed by mistake.');
      await page.click('text=Revoke with this rationale');
      await page.waitForFunction(() => document.querySelector('textarea') === null);
      assert.equal(calls.filter(({ operation }) => operation === 'signoff.revoke').length, 1);
    }));
});
