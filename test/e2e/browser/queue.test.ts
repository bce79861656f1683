import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { aroundPages } from '../../static/harness/around';
import { closedOnce, hostOf, type Look } from '../../static/harness/browser';

const pages = aroundPages();

const HUB: Look = { html: 'hub', width: 1280, scenario: { queue: 'usual', view: 'stale' } };
const asked = (issue: string, role = 'clinical validator') => ({
  dialog: 'sign',
  gate: 'clinical-validation',
  role: role.replace(' ', '-'),
  roleName: role,
  issue,
});

const selected = (page: Page) => page.locator('[data-selected="true"]');
const focused = (page: Page): Promise<string> =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
  );
const heading = (page: Page) => page.locator('#queue-title');
/** What the host does when the dialog is gone. */
const finish = (page: Page) => page.evaluate('__caregate.finish()');

/** The signing dialog on the same site, in a page of its own as in Jira, with something pressed in it. */
async function inDialog(page: Page, press: string): Promise<unknown> {
  const { opened } = await hostOf(page);
  const url = new URL(page.url());
  url.searchParams.set('modal', JSON.stringify(opened.at(-1)));
  const dialog = await page.context().newPage();
  await dialog.goto(url.toString());
  await dialog.getByRole('button', { name: press }).click();
  await closedOnce(dialog);
  const { closed } = await hostOf(dialog);
  await dialog.close();
  await finish(page);
  return closed[0];
}

describe('the queue', () => {
  it('is cleared by keyboard: J, K, S, R and O, but not while somebody chooses', async () => {
    const { page, calls, close } = await pages().open(HUB);
    for (const key of ['k', 'j', 'j', 'J', 'k']) await page.keyboard.press(key);
    assert.match(await focused(page), /^TELE-142 /);
    await page.waitForSelector('.preview-actions');
    await page.keyboard.press('o');
    await page.keyboard.press('s');
    await page.keyboard.press('s');
    assert.deepEqual((await hostOf(page)).opened, [
      { type: 'same-tab', url: '/browse/TELE-142' },
      asked('10142'),
    ]);
    const read = (): number => calls.filter(({ operation }) => operation === 'issue.get').length;
    const before = read();
    await finish(page);
    // The next dialog opens only when the list, and then the issue, was read again.
    while (read() === before) await page.evaluate(() => new Promise(requestAnimationFrame));
    await page.keyboard.press('r');
    assert.deepEqual((await hostOf(page)).opened.at(-1), { ...asked('10142'), reject: true });
    await finish(page);
    await page.getByLabel('Role').focus();
    await page.keyboard.press('j');
    await page.keyboard.press('o');
    assert.equal((await hostOf(page)).opened.length, 3);
    await close();
  });

  it('goes on to what comes after when something is signed', async () => {
    const { page, calls, close } = await pages().open(HUB);
    await page.getByRole('button', { name: /^TELE-142 / }).click();
    await page.getByRole('button', { name: 'Review and sign…' }).click();
    assert.deepEqual(await inDialog(page, 'Sign as clinically validated'), { signed: true });
    await page.waitForFunction(() => document.activeElement?.textContent.startsWith('RPM-164'));
    assert.equal(await heading(page).textContent(), '13 wait for you');
    assert.equal(await page.getByRole('button', { name: /^TELE-142 / }).count(), 0);
    const signed = calls.find(({ operation }) => operation === 'signoff.sign');
    assert.equal(signed?.payload['issue'], '10142');
    await close();
  });

  it('returns to what opened the dialog when nothing was signed, and to the heading when nothing is left', async () => {
    const look = { ...HUB, scenario: { queue: 'one', view: 'stale' } } as const;
    const { page, close } = await pages().open(look);
    await page.getByRole('button', { name: 'Reject…' }).click();
    assert.deepEqual(await inDialog(page, 'Cancel'), { signed: false });
    await page.waitForFunction(() => document.activeElement?.textContent === 'Reject…');
    await page.getByRole('button', { name: 'Review and sign…' }).click();
    await inDialog(page, 'Sign as clinically validated');
    await page.waitForFunction(() => document.activeElement?.id === 'hub-title');
    assert.match((await page.locator('.empty').textContent()) ?? '', /^Nothing waits for you\./);
    await close();
  });

  it('counts only what it knows, stays as far down as somebody went, and remembers the filters', async () => {
    const look = { ...HUB, width: 700, scenario: { queue: 'sixty', view: 'first' } } as const;
    const { page, calls, close } = await pages().open(look);
    assert.equal(await heading(page).textContent(), 'Waiting for you: 25 shown, more may wait');
    await page.getByRole('button', { name: 'Show more' }).click();
    await page.getByText('50 shown').waitFor();
    await page.getByRole('button', { name: 'Refresh' }).click();
    await page.waitForFunction(() => document.querySelector('[aria-disabled="true"]') === null);
    assert.equal(await page.locator('.queue-pick').count(), 50);
    await page.getByLabel('Overdue only').check();
    await page.getByText('24 wait for you and match the filters').waitFor();
    await page.reload();
    await page.getByText('24 wait for you and match the filters').waitFor();
    assert.equal(calls.at(-1)?.payload['overdue'], true);
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await page.getByText('25 shown').waitFor();
    assert.equal(await selected(page).count(), 0);
    await close();
  });
});

describe('sprints that wait', () => {
  const open14 = 'Open sprint TELE Sprint 14, to sign as clinical validator';

  it('are counted with the issues, and lead from the hub to the page of their project', async () => {
    const look = { ...HUB, scenario: { queue: 'sprints', view: 'first' } } as const;
    const { page, close } = await pages().open(look);
    assert.equal(await heading(page).textContent(), '17 wait for you');
    await page.getByRole('button', { name: open14 }).press('Enter');
    const to = { target: 'module', moduleKey: 'compliance-project', projectKey: 'TELE' };
    assert.deepEqual((await hostOf(page)).opened, [{ ...to, path: '/sprints/14', type: 'same-tab' }]);
    await close();
  });

  it('open on the page of the project, and the list of sprints is behind them', async () => {
    const scenario = { queue: 'only-sprints', policy: 'adopted', sprints: 'ready' } as const;
    const { page, close } = await pages().open({ html: 'project', scenario });
    assert.equal(await heading(page).textContent(), '1 waits for you');
    await page.getByRole('button', { name: open14 }).click();
    await page.waitForFunction(() => document.activeElement?.id === 'sprint-title');
    await page.getByRole('button', { name: 'All sprints' }).click();
    await page.waitForFunction(() => document.activeElement?.id === 'sprint-row-14');
    await close();
  });
});

describe('the pages beside it', () => {
  it('let a second person confirm a policy who never sees the settings', async () => {
    const look: Look = { html: 'project', width: 700, scenario: { policy: 'proposed', queue: 'nothing' } };
    const { page, calls, close } = await pages().open(look);
    await page.getByRole('button', { name: 'Confirm and publish version 8' }).click();
    await page.getByText('Version 8 is in force').waitFor();
    assert.equal(await focused(page), 'Compliance');
    const settled = calls.find(({ operation }) => operation === 'policy.settle');
    assert.equal(settled?.payload['decision'], 'confirm');
    await close();
  });

  it('hand Jira the gates that a rule adds', async () => {
    const extension = {
      workflowId: 'w1',
      transitionContext: { to: '10003' },
      validatorConfig: '{"gates":["gone","release"]}',
    };
    const { page, close } = await pages().open({ html: 'rule', extension });
    await page.getByLabel('gone').uncheck();
    await page.getByLabel('Privacy and security before development').check();
    await page.getByText('(added here)').first().waitFor();
    assert.equal(await page.evaluate('__caregate.configure()'), '{"gates":["privacy-security","release"]}');
    await close();
  });
});
