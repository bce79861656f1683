import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { openChromium } from '../../support/browser/chromium';
import { DemoData, type DemoSite } from '../../support/browser/demo';
import { Visitor } from '../../support/browser/visitor';

const ISSUE = 'TELE-2';
const SUMMARY = 'Suggest a diuretic step from home weight';
const ACCURACY = 'Accuracy is measured on readings that were kept apart from development';
const NURSES = 'Users from the target clinic completed the critical tasks in a simulated shift';
const REPORT = 'https://ci.caregate.example/TELE-2/accuracy-report.pdf';
const BEFORE = 'rises by more than 2 kg within 3 days';
const AFTER = 'rises by more than 1 kg within 3 days';

const AMARA = { name: 'Dr. Amara Okafor', role: 'clinical validator', meaning: 'Clinically validated' };
const HELEN = { name: 'Helen Voss', role: 'compliance officer', meaning: 'Approved for release' };
const PARTS = ['Issue, type and project', 'Summary', 'Description', 'Clinical validation'];
const BOTH_TIMES = /\d{1,2} \w{3} \d{4}, \d{2}:\d{2} \(.*UTC\)|\w{3} \d{1,2}, \d{4}, \d{2}:\d{2} \(.*UTC\)/;

let browser: Browser;
let data: DemoData;

before(async () => {
  [browser, data] = await Promise.all([openChromium(), DemoData.play()]);
});
after(async () => {
  await browser.close();
  data.discard();
});

describe('the story in the browser, in both colour modes', { concurrency: false }, () => {
  let site: DemoSite;
  let one: Visitor;

  before(async () => {
    site = await data.open();
    one = await Visitor.arrive(browser, site);
  });
  after(async () => {
    await one.leave();
    await site.close();
  });

  /** One chapter after the other: when one breaks, those that follow from it break at once. */
  let broken: string | undefined;
  function chapter(title: string, work: () => Promise<void>): void {
    it(title, async () => {
      assert.equal(broken, undefined, 'an earlier chapter did not end');
      broken = title;
      await work();
      broken = undefined;
    });
  }

  /** Each stop is looked at in dark and in light, where the story goes on. */
  async function stop(name: string, fullPage = false): Promise<void> {
    for (const theme of ['dark', 'light'] as const) {
      await one.page.emulateMedia({ colorScheme: theme });
      await one.stop(`story/${theme}/${name}`, fullPage, theme === 'dark' ? 'all' : 'colours');
    }
  }

  /** What the flag says of a refused move: its title and its numbered reasons. */
  async function refusal(): Promise<{ title: string; reasons: string[] }> {
    await one.flag.waitFor();
    const title = await one.flag.getByRole('heading').innerText();
    return { title, reasons: await one.flag.getByRole('listitem').allInnerTexts() };
  }

  async function openSigning(who: typeof AMARA): Promise<void> {
    await one.become(who.name);
    await one.seePanel();
    await one.panel.getByRole('button', { name: 'Review and sign…' }).first().click();
    await one.dialog.getByRole('heading', { name: `Sign ${ISSUE} as ${who.role}` }).waitFor();
  }

  async function sign(who: typeof AMARA): Promise<void> {
    const words = `Sign as ${who.meaning.charAt(0).toLowerCase()}${who.meaning.slice(1)}`;
    await one.dialog.getByRole('button', { name: words }).click();
    await one.page.getByRole('dialog').waitFor({ state: 'detached' });
    const given = one.panel.getByRole('listitem').filter({ hasText: `You · ${who.role}` });
    await given.getByText('Valid', { exact: true }).waitFor();
  }

  chapter('begins on the first page, which leads to the story', async () => {
    await one.visit('/');
    await one.page.getByRole('heading', { name: 'Try CareGate' }).waitFor();
    await one.page.getByRole('row', { name: /Telehealth Platform/ }).waitFor();
    await stop('01-first-page', true);
    await one.page.getByRole('button', { name: `Start with ${ISSUE}` }).click();
    await one.page.getByRole('heading', { level: 1, name: SUMMARY }).waitFor();
    await one.seePanel();
    await stop('02-issue', true);
  });

  chapter('refuses Done to Jonas, says why, and who can help', async () => {
    await one.move('Done');
    const { title, reasons } = await refusal();
    assert.match(title, /You can.t move TELE-2 to Done/);
    assert.equal(reasons.length, 3);
    assert.match(reasons[0] ?? '', /2 required items are open.*anyone who may edit the issue/);
    assert.match(reasons[1] ?? '', /clinical validator has not signed/);
    assert.match(reasons[2] ?? '', /compliance officer has not signed/);
    await one.seeStatus('In Review');
    await stop('03-refused');
    await one.dismiss();
  });

  chapter('leads to the open items, one answered with the keyboard alone', async () => {
    await one.panel.getByRole('button', { name: 'Answer 2 items' }).click();
    const accuracy = one.panel.getByRole('checkbox', { name: ACCURACY });
    await accuracy.and(one.panel.locator(':focus')).waitFor();
    const { keyboard } = one.page;
    await keyboard.press('e');
    await keyboard.type(REPORT);
    await stop('04-evidence');
    await keyboard.press('Enter');
    await one.panel.getByRole('link', { name: /accuracy-report/ }).waitFor();
    await accuracy.and(one.panel.locator(':focus')).waitFor();
    await keyboard.press('Space');
    await accuracy.and(one.panel.locator('[aria-checked="true"]')).waitFor();
    await one.panel.getByText('1 required item is open').waitFor();
  });

  chapter('strikes the reason when the other is answered, and says who signs next', async () => {
    await one.panel.getByRole('checkbox', { name: NURSES }).click();
    await one.panel.getByText('53 of 53 items answered').waitFor();
    await one.panel.getByRole('heading', { name: /Dr\. Amara Okafor.* signs next/ }).waitFor();
    await one.glance.getByText('2 missing', { exact: true }).waitFor();
    await stop('05-answered', true);
  });

  chapter('shows Dr. Okafor all that she signs, and records her sign-off', async () => {
    await openSigning(AMARA);
    await one.dialog.getByRole('heading', { name: 'You have not signed this before' }).waitFor();
    for (const part of PARTS) {
      await one.dialog
        .getByRole('rowheader', { name: new RegExp(part) })
        .first()
        .waitFor();
    }
    await one.dialog.getByText('legally binding equivalent').waitFor();
    const line = one.dialog.getByText(/Recorded as Dr\. Amara Okafor, clinical validator/);
    assert.match(await line.innerText(), BOTH_TIMES);
    assert.match(await line.innerText(), /“Clinically validated”/);
    await stop('06-dialog-amara');
    await sign(AMARA);
    await one.panel.getByRole('heading', { name: 'Helen Voss or Nadia Farouk signs next' }).waitFor();
    await stop('07-signed-amara', true);
  });

  chapter('lets Helen Voss sign after her', async () => {
    await openSigning(HELEN);
    await stop('08-dialog-helen');
    await sign(HELEN);
    await one.panel.getByRole('heading', { name: /^TELE-2 can move to .*Done/ }).waitFor();
    await stop('09-signed-helen', true);
  });

  chapter('lets Jonas move to Done, and keeps that in the audit trail', async () => {
    await one.become('Jonas Weber');
    await one.seePanel();
    await one.move('Done');
    await one.seeStatus('Done');
    assert.equal(await one.flag.count(), 0);
    await site.settle();
    await one.panel.getByRole('button', { name: 'Audit trail' }).click();
    await one.panel
      .getByText(/passed.*2 sign-offs/)
      .first()
      .waitFor();
    await stop('10-done', true);
  });

  chapter(
    'blocks Done again when the description changes, and names what changed and who signs',
    async () => {
      await one.move('In Review');
      await one.seeStatus('In Review');
      await one.page.getByRole('button', { name: 'Edit description' }).click();
      const field = one.page.getByRole('textbox', { name: 'Description' });
      await field.fill((await field.inputValue()).replace(BEFORE, AFTER));
      await one.page.getByRole('button', { name: 'Save' }).click();
      await one.page.getByText(AFTER).waitFor();
      await one.panel.getByText(/2 things are missing/).waitFor();
      await one.move('Done');
      const told = (await refusal()).reasons.join(' ');
      assert.match(told, /description changed/i);
      assert.match(told, /clinical validator/);
      assert.match(told, /compliance officer/);
      await one.seeStatus('In Review');
      await stop('11-refused-again');
      await one.dismiss();
      await stop('12-stale', true);
    },
  );

  chapter(
    'shows each signer the difference first, and lets the move through when both signed again',
    async () => {
      for (const [index, who] of [AMARA, HELEN].entries()) {
        await openSigning(who);
        await one.dialog.getByRole('heading', { name: /^Changed since you signed on/ }).waitFor();
        const difference = one.dialog.getByRole('group', { name: 'Description: old and new' });
        assert.match(await difference.locator('del').innerText(), /2/);
        assert.match(await difference.locator('ins').innerText(), /1/);
        await stop(`${13 + index}-dialog-changed`);
        await sign(who);
      }
      await one.become('Jonas Weber');
      await one.seePanel();
      await one.move('Done');
      await one.seeStatus('Done');
      await stop('15-done-again', true);
    },
  );

  chapter('leaves no error, no foreign request, no violation and nothing unemulated behind', () =>
    one.leaveNothing(),
  );
});
