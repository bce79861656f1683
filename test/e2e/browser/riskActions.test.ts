import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { violations } from '../../static/harness/axe';
import { aroundPages } from '../../static/harness/around';
import { shoot, type Opened } from '../../static/harness/browser';
import type { RiskName } from '../../static/harness/fixtures/riskViews';
import type { Scenario } from '../../static/harness/session';

const pages = aroundPages();

const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');
const sent = ({ calls }: Opened, operation: string) =>
  calls.filter((call) => call.operation === operation).map(({ payload }) => payload);
const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).first().click();
const choose = (page: Page, part: string, axis: string, step: string): Promise<void> =>
  page
    .getByRole('group', { name: new RegExp(`^${part}`) })
    .getByRole('radiogroup', { name: axis })
    .getByRole('radio', { name: new RegExp(`^${step}`) })
    .check();

async function inRisk(
  risk: RiskName,
  scenario: Partial<Scenario>,
  work: (opened: Opened) => Promise<void>,
): Promise<void> {
  const opened = await pages().open({ scenario: { view: 'waiting', risk, ...scenario } });
  await opened.page.waitForSelector('#hazards-title');
  await work(opened);
  assert.deepEqual(opened.problems, []);
  await opened.close();
}

describe('writing a hazard', () => {
  it('starts from what an indicator suggests, and shows the level before it is saved', () =>
    inRisk('unassessed', {}, async (opened) => {
      const { page } = opened;
      await press(page, 'Start a hazard from: It touches health data');
      assert.equal(await focused(page), 'hazard-form-new-hazard');
      assert.equal(
        await page.getByLabel('Hazard', { exact: true }).inputValue(),
        'Health data reaches somebody who may not see it',
      );
      assert.ok(await page.getByRole('checkbox', { name: 'Privacy' }).isChecked());
      await choose(page, 'Before controls', 'Severity', 'Critical');
      await choose(page, 'Before controls', 'Probability', 'High');
      await page.waitForSelector('.rating-legend:has-text("Before controls") >> text=Medium');
      await page.waitForSelector('text=Saves as a draft, which counts as unknown');
      await press(page, 'Begin with the rating before controls');
      await page.waitForSelector('.outlook >> text=after controls');
      await page.keyboard.press('Control+Enter');
      await page.waitForSelector('#hazard-hazard-1');
      await page.waitForFunction(() => document.activeElement?.id === 'hazard-hazard-1');
      const [request] = sent(opened, 'risk.save') as [Record<string, unknown>];
      assert.deepEqual(
        [request['replaces'], request['hazard'], request['initial'], request['dimensions']],
        [0, undefined, { severity: 'critical', probability: 'high' }, ['privacy']],
      );
    }));

  it('links controls by key, and stops at one that is none', () =>
    inRisk('usual', {}, async (opened) => {
      const { page } = opened;
      await press(page, 'Edit hazard 1');
      await press(page, 'Add a control');
      await page.waitForFunction(() => document.activeElement?.id === 'hazard-form-hazard-1-2');
      await page.keyboard.type('the dose limit');
      await press(page, 'Save hazard');
      await page.waitForSelector('text=Not the key of an issue');
      assert.equal(await focused(page), 'hazard-form-hazard-1-2');
      assert.deepEqual(sent(opened, 'risk.save'), []);
      assert.deepEqual(await violations(page), []);
      await page.fill('#hazard-form-hazard-1-2', 'tele-170');
      await press(page, 'Save hazard');
      await page.waitForSelector('.control >> text=TELE-170');
      const [{ controls, replaces }] = sent(opened, 'risk.save') as [
        { controls: { issue: unknown }[]; replaces: number },
      ];
      assert.equal(replaces, 41);
      assert.deepEqual(
        controls.map(({ issue }) => issue),
        ['TELE-151', { kept: 1 }, 'TELE-170'],
      );
    }));

  it('picks severity and probability in the matrix by keyboard', () =>
    inRisk('unassessed', {}, async ({ page }) => {
      await press(page, 'Add a hazard');
      await page.getByText('Pick in the matrix').first().click();
      await page.locator('[data-cell="catastrophic extremely-low"]').first().focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      const severity = page.getByRole('radiogroup', { name: 'Severity' }).first();
      assert.ok(await severity.getByRole('radio', { name: 'Critical' }).isChecked());
      await page.waitForSelector('.rating-legend:has-text("Before controls") >> text=Low');
    }));

  it('keeps what was typed for the session when it is left', () =>
    inRisk('unassessed', {}, async ({ page }) => {
      await press(page, 'Add a hazard');
      await page.getByLabel('Harm').fill('Hypokalaemia');
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => document.activeElement?.id === 'risk-add');
      await press(page, 'Add a hazard');
      await page.waitForSelector('text=What you typed before is here.');
      assert.equal(await page.getByLabel('Harm').inputValue(), 'Hypokalaemia');
      await press(page, 'Start over');
      assert.equal(await page.getByLabel('Harm').inputValue(), '');
    }));

  it('shows a possible identifier at the text that holds it, and keeps the text', () =>
    inRisk('usual', { refuse: { operation: 'risk.save', with: 'identifier-in-harm' } }, async ({ page }) => {
      await press(page, 'Edit hazard 1');
      await page.getByLabel('Harm').fill('MRN 00418827 collapses');
      await press(page, 'Save hazard');
      await page.waitForSelector('#hazard-form-hazard-1-harm-error');
      assert.equal(await focused(page), 'hazard-form-hazard-1-harm');
      assert.equal(await page.getByLabel('Harm').inputValue(), 'MRN 00418827 collapses');
    }));

  it('waits for the connection, and sends then', () =>
    inRisk('usual', {}, async (opened) => {
      const { page } = opened;
      await press(page, 'Edit hazard 2');
      await page.getByLabel('Harm').fill('A person’s readings become known');
      await page.evaluate('__caregate.offline = true');
      await press(page, 'Save hazard');
      await page.waitForSelector('text=No connection. What you typed is kept.');
      await page.evaluate('__caregate.offline = false; dispatchEvent(new Event("online"))');
      await page.waitForSelector('.hazard-chain >> text=A person’s readings become known');
      assert.equal(sent(opened, 'risk.save').length, 1);
    }));
});

describe('two people at the same hazard', () => {
  const conflict = { operation: 'risk.save', with: 'edit-conflict', once: true } as const;

  it('keeps both until one is chosen, and replaces only when asked', () =>
    inRisk('usual', { refuse: conflict }, async (opened) => {
      const { page } = opened;
      await press(page, 'Edit hazard 1');
      await page.getByLabel('Harm').fill('Arrhythmia');
      await press(page, 'Save hazard');
      await page.waitForSelector('text=Daniel Brandt changed this hazard a moment ago');
      await page.waitForSelector('.differing >> text=Arrhythmia, admission to hospital');
      assert.equal(await page.getByLabel('Harm').inputValue(), 'Arrhythmia');
      await press(page, 'Replace with mine');
      await page.waitForFunction(() => document.activeElement?.id === 'hazard-hazard-1');
      const [first, second] = sent(opened, 'risk.save') as { replaces: number; nonce: string }[];
      assert.deepEqual([first?.replaces, second?.replaces], [41, 90]);
      assert.notEqual(first?.nonce, second?.nonce);
    }));

  it('keeps the other version when that is chosen', () =>
    inRisk('usual', { refuse: conflict }, async (opened) => {
      const { page } = opened;
      await press(page, 'Edit hazard 1');
      await page.getByLabel('Harm').fill('Arrhythmia');
      await press(page, 'Save hazard');
      await press(page, 'Keep this version');
      await page.waitForSelector('.hazard-chain >> text=Arrhythmia, admission to hospital');
      assert.equal(sent(opened, 'risk.save').length, 1);
      assert.equal(await page.evaluate(() => sessionStorage.length), 0);
    }));

  it('offers to save as new what somebody removed meanwhile', () =>
    inRisk(
      'usual',
      { refuse: { operation: 'risk.save', with: 'unknown-hazard', once: true } },
      async (opened) => {
        const { page } = opened;
        await press(page, 'Edit hazard 1');
        await press(page, 'Save hazard');
        await press(page, 'Save mine as a new hazard');
        await page.waitForFunction(() => document.activeElement?.id.startsWith('hazard-hazard-') === true);
        const [, second] = sent(opened, 'risk.save') as { hazard?: string; replaces: number }[];
        assert.deepEqual([second?.hazard, second?.replaces], [undefined, 0]);
      },
    ));
});

describe('what takes a rationale', () => {
  it('removes a hazard', () =>
    inRisk('usual', {}, async (opened) => {
      const { page } = opened;
      await press(page, 'Remove hazard 2…');
      await press(page, 'Remove with this rationale');
      await page.waitForSelector('text=A rationale is needed');
      await page.keyboard.type('Tablets are not shared any more.');
      await page.keyboard.press('Control+Enter');
      await page.waitForFunction(() => document.activeElement?.id === 'hazards-title');
      const [request] = sent(opened, 'risk.remove');
      assert.deepEqual([request?.['hazard'], request?.['replaces']], ['hazard-2', 42]);
    }));

  it('declares that there is no hazard', () =>
    inRisk('unassessed', {}, async ({ page }) => {
      await press(page, 'Declare no hazards…');
      await page.keyboard.type('Only the wording of the help page changes.');
      await press(page, 'Declare no hazards');
      await page.waitForSelector('text=declared on');
      await page.waitForSelector('.item-reason >> text=Only the wording of the help page changes.');
    }));

  it('accepts exactly what is shown, by its fingerprint', () =>
    inRisk('officer', {}, async (opened) => {
      const { page } = opened;
      await press(page, 'Accept the risk…');
      const words = await page.innerText('.accepted');
      assert.match(words, /Clinical validation\s+allows Low/);
      assert.match(words, /Hazard 1: A dose is suggested/);
      assert.match(await page.innerText('.risk-ceilings'), /Helen Voss or Nadia Farouk could, too/);
      const root = await page.getAttribute('.accepted .code', 'title');
      await page.keyboard.type('Titration without delay saves more harm than it risks.');
      await press(page, 'Accept Medium as compliance officer');
      await page.waitForSelector('text=Medium is accepted by Helen Voss, compliance officer');
      const [request] = sent(opened, 'risk.accept');
      assert.deepEqual(
        [`Fingerprint of the assessment: ${String(request?.['root'])}`, request?.['role']],
        [root, 'compliance-officer'],
      );
    }));

  it('does not accept what changed meanwhile, and keeps the rationale', () =>
    inRisk(
      'officer',
      { refuse: { operation: 'risk.accept', with: 'changed-while-reading', once: true } },
      async (opened) => {
        const { page } = opened;
        await press(page, 'Accept the risk…');
        await page.keyboard.type('It is worth it.');
        await press(page, 'Accept Medium as compliance officer');
        await page.waitForSelector('text=The assessment changed while you were reading');
        await shoot(page, 'risk-accept-changed');
        assert.deepEqual(await violations(page), []);
        await press(page, 'Show what is there now');
        await page.waitForFunction(() => document.querySelector('.risk-ceiling .message') === null);
        assert.equal(await page.inputValue('.risk-ceiling textarea'), 'It is worth it.');
      },
    ));
});

describe('who may not', () => {
  it('reads without a control to write', () =>
    inRisk('read-only', {}, async ({ page }) => {
      await page.waitForSelector('text=Assessing needs the permission Edit Issues');
      assert.equal(
        await page.getByRole('button', { name: /Edit hazard|Remove hazard|Add a hazard/ }).count(),
        0,
      );
    }));
});
