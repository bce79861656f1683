import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { violations } from '../../static/harness/axe';
import { aroundPages } from '../../static/harness/around';
import { closedOnce, hostOf, shoot, show, type Look, type Opened } from '../../static/harness/browser';

const pages = aroundPages();

const modal = {
  dialog: 'sign',
  gate: 'clinical-validation',
  role: 'clinical-validator',
  roleName: 'clinical validator',
};

const inDialog = async (
  scenario: NonNullable<Look['scenario']>,
  work: (opened: Opened) => Promise<void>,
): Promise<void> => {
  const opened = await pages().open({
    modal,
    width: 800,
    scenario: { view: 'stale', ...scenario },
  });
  await opened.page.waitForSelector('#sign-title');
  await work(opened);
  assert.deepEqual(opened.problems, []);
  await opened.close();
};

const signed = ({ calls }: Opened) =>
  calls.filter(({ operation }) => operation === 'signoff.sign').map(({ payload }) => payload);

describe('the signing dialog', () => {
  it('signs what it shows with Ctrl and Enter, forgets the draft and closes', () =>
    inDialog({}, async (opened) => {
      const { page } = opened;
      const root = await page.getAttribute('.sign-between .code', 'title');
      await page.waitForSelector('.statement-line >> text=Dr. Amara Okafor');
      await page.fill('#rationale', '90 mmHg matches the protocol.');
      await page.keyboard.press('Control+Enter');
      await closedOnce(page);
      const [command] = signed(opened);
      assert.deepEqual(
        { ...command, nonce: undefined },
        {
          nonce: undefined,
          gate: modal.gate,
          role: modal.role,
          decision: 'approved',
          meaning: 'Clinically validated',
          seen: root?.split(': ')[1],
          rationale: '90 mmHg matches the protocol.',
        },
      );
      assert.equal(await page.evaluate(() => sessionStorage.length), 0);
    }));

  it('shows the line that will be recorded with both times', () =>
    inDialog({}, async ({ page }) => {
      await page.waitForSelector('text=Dr. Amara Okafor');
      assert.match(
        await page.innerText('.statement-line'),
        /^Recorded as Dr\. Amara Okafor, clinical validator, “Clinically validated”, .+ \(.+ UTC\)$/,
      );
    }));

  it('rejects only with a rationale', () =>
    inDialog({}, async (opened) => {
      const { page } = opened;
      await page.check('input[value=rejected]');
      await page.click('text=Reject with this rationale');
      await page.waitForSelector('text=Rejecting needs a rationale');
      assert.deepEqual(signed(opened), []);
      await shoot(page, 'sign-reject-800');
      assert.deepEqual(await violations(page), []);
      await page.fill('#rationale', 'The potassium limit is not justified.');
      await page.click('text=Reject with this rationale');
      await closedOnce(page);
      assert.equal(signed(opened)[0]?.['decision'], 'rejected');
    }));

  it('does not sign what changed meanwhile: it shows the difference and keeps the rationale', () =>
    inDialog(
      { refuse: { operation: 'signoff.sign', with: 'changed-while-reading', once: true } },
      async (opened) => {
        const { page } = opened;
        await page.fill('#rationale', 'Agreed in the titration board.');
        await page.click('text=Sign as clinically validated');
        await page.waitForSelector('text=Not signed: the content changed while you were reading');
        await page.waitForSelector('ins:has-text("or pharmacist")');
        assert.equal(await page.inputValue('#rationale'), 'Agreed in the titration board.');
        await shoot(page, 'sign-changed-800-light');
        await show(page, 800, 'dark');
        await shoot(page, 'sign-changed-800-dark');
        assert.deepEqual(await violations(page), []);
        await page.click('text=Sign as clinically validated');
        await closedOnce(page);
        const [first, second] = signed(opened);
        assert.notEqual(first?.['seen'], second?.['seen']);
        assert.notEqual(first?.['nonce'], second?.['nonce']);
      },
    ));

  it('says why the app refused, and signs nothing', () =>
    inDialog({ refuse: { operation: 'signoff.sign', with: 'is-assignee' } }, async ({ page }) => {
      await page.click('text=Sign as clinically validated');
      await page.waitForSelector('text=You cannot sign: you are the assignee');
      assert.deepEqual((await hostOf(page)).closed, []);
      await shoot(page, 'sign-refused-800');
    }));

  it('sends the same command with the same token', () =>
    inDialog({ refuse: { operation: 'signoff.sign', with: 'unavailable', once: true } }, async (opened) => {
      const { page } = opened;
      await page.click('text=Sign as clinically validated');
      await page.waitForSelector('text=The compliance check did not finish');
      await page.click('text=Sign as clinically validated');
      await closedOnce(page);
      const [first, second] = signed(opened);
      assert.equal(first?.['nonce'], second?.['nonce']);
    }));

  it('asks once before it leaves with a typed rationale, and keeps it for the session', () =>
    inDialog({}, async ({ page }) => {
      await page.fill('#rationale', 'Half a thought');
      await page.keyboard.press('Escape');
      await page.waitForSelector('text=Leave without signing? Your rationale is kept.');
      assert.deepEqual((await hostOf(page)).closed, []);
      await page.keyboard.press('Escape');
      await closedOnce(page);
      await page.reload();
      assert.equal(await page.inputValue('#rationale'), 'Half a thought');
    }));

  it('never swaps what is being read: a newer content waits to be shown', () =>
    inDialog({ refuse: { operation: 'signoff.revoke', with: 'changed-while-reading' } }, async ({ page }) => {
      const root = await page.innerText('.sign-between .code');
      const session = new URL(page.url()).searchParams.get('session') ?? '';
      const nonce = '00000000-0000-4000-8000-000000000000';
      const payload = { nonce, signoff: 24, rationale: 'x' };
      await page.evaluate(
        ([url, body]) => fetch(url ?? '', { method: 'POST', body }).then((reply) => reply.ok),
        [`/invoke/${session}`, JSON.stringify({ functionKey: 'signoff.revoke', payload })],
      );
      await page.evaluate('__caregate.fire("JIRA_ISSUE_CHANGED")');
      await page.waitForSelector('text=The content changed while you were reading');
      assert.equal(await page.innerText('.sign-between .code'), root);
      await page.click('text=Show the change');
      assert.notEqual(await page.innerText('.sign-between .code'), root);
    }));
});
