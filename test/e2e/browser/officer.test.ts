import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, FrameLocator } from 'playwright-core';
import * as z from 'zod';
import { openChromium } from '../../support/browser/chromium';
import { DemoSite } from '../../support/browser/demo';
import { Visitor } from '../../support/browser/visitor';
import { answerAll, CLINICAL, mustMove, mustSign, paragraph } from '../../support/e2e/steps';

const created = z.looseObject({ key: z.string() });
const ADMINISTRATORS = '10002';
const PROJECT = 'RPM';
const SETTINGS = `/projects/${PROJECT}/settings/apps/compliance-settings`;
const WORKFLOW = `/projects/${PROJECT}/settings/workflow`;

let browser: Browser;
let site: DemoSite;
let helen: Visitor;
let issue = '';
const began = Date.now();

before(async () => {
  [browser, site] = await Promise.all([openChromium(), DemoSite.empty()]);
  const admin = site.as('viktor-hale');
  const joined = await admin.rest('POST', `/project/${PROJECT}/role/${ADMINISTRATORS}`, {
    user: ['helen-voss'],
  });
  assert.equal(joined.status, 200);
  helen = await Visitor.arrive(browser, site);
  await helen.visit('/');
  await helen.become('Helen Voss');
});
after(async () => {
  await browser.close();
  await site.close();
});

const app = (): FrameLocator => helen.page.locator('iframe').first().contentFrame();
const inDialog = (name: string) => helen.page.getByRole('dialog').getByRole('button', { name, exact: true });
const told = (text: string | RegExp) =>
  helen.page.getByRole('region', { name: 'Messages' }).getByText(text).first().waitFor();

/** The transition of this project has no screen, so nothing is asked. */
async function moveToDone(): Promise<void> {
  await helen.status.click();
  await helen.page.getByRole('menuitem', { name: /^Done/ }).click();
}

/** An issue in review, answered by Daniel: made through REST as the people who would. */
async function issueInReview(): Promise<string> {
  const fields = {
    project: { key: PROJECT },
    issuetype: { name: 'Task' },
    summary: 'Alarm when the wearable is silent',
    description: paragraph('After 40 seconds'),
    assignee: { accountId: 'jonas-weber' },
  };
  const { body } = await site.as('priya-raman').rest('POST', '/issue', { fields });
  const { key } = created.parse(body);
  for (const list of ['privacy-impact', 'security-risk'])
    await answerAll(site.as('daniel-brandt'), key, list);
  await mustSign(site.as('tomas-rivera'), key, 'privacy-officer', 'privacy-security');
  for (const transition of ['11', '21']) await mustMove(site.as('jonas-weber'), key, transition);
  await answerAll(site.as('daniel-brandt'), key, CLINICAL);
  return key;
}

describe('a compliance officer who has never seen the app', { concurrency: false }, () => {
  it('finds a transition without the rule, as somebody left it', async () => {
    await helen.visit(WORKFLOW);
    await helen.page.getByRole('button', { name: /^Done/ }).first().click();
    await helen.page.getByRole('button', { name: 'Remove CareGate compliance gate' }).click();
    await told(/removed/);
  });

  it('adopts a starter policy with one click', async () => {
    await helen.visit(SETTINGS);
    await app()
      .getByRole('radio', { name: /Digital health app/ })
      .waitFor();
    await helen.stop('officer/1-starters', true);
    await app().getByRole('button', { name: 'Adopt this policy' }).click();
    await app().getByText('Version 1 is in force').first().waitFor();
    await helen.stop('officer/2-in-force');
  });

  it('sees which way leads round the gate, and adds the rule there', async () => {
    await app()
      .getByRole('tab', { name: /Coverage/ })
      .click();
    await app().getByText('1 transition leads round a gate').waitFor();
    await helen.stop('officer/3-coverage');
    await helen.visit(WORKFLOW);
    await helen.page.getByRole('button', { name: /^Done/ }).first().click();
    await helen.page.getByRole('button', { name: /^Add rule to Done/ }).click();
    await helen.page.getByRole('radio', { name: /^CareGate compliance gate/ }).check();
    await inDialog('Select').click();
    const rule = helen.page.getByRole('dialog').locator('iframe').contentFrame();
    await rule.getByText('Clinical validation', { exact: true }).first().waitFor();
    await helen.stop('officer/4-rule');
    await inDialog('Add').click();
    await told(/added/);
  });

  it('keeps what validates a sprint, changes the title, and publishes that', async () => {
    await helen.visit(SETTINGS);
    await app().getByRole('button', { name: 'Edit as a draft' }).click();
    await app()
      .getByRole('button', { name: /Digital health app/ })
      .first()
      .click();
    await helen.page.keyboard.press('Control+A');
    await helen.page.keyboard.type('Remote monitoring');
    await helen.page.keyboard.press('Enter');
    await app().getByRole('region', { name: 'Validation of sprints' }).waitFor();
    await app().getByRole('button', { name: 'Save draft' }).click();
    await app().getByRole('button', { name: 'Publish as version 2' }).waitFor();
    await helen.stop('officer/5-draft', true);
    await app().getByRole('button', { name: 'Publish as version 2' }).click();
    await app().getByText('Version 2 is in force').first().waitFor();
  });

  it('sees an issue blocked, with who has to sign', async () => {
    issue = await issueInReview();
    await mustSign(site.as('amara-okafor'), issue, 'clinical-validator');
    await site.settle();
    await helen.openIssue(issue);
    await moveToDone();
    await helen.flag
      .getByText(/compliance officer has not signed/)
      .first()
      .waitFor();
    await helen.picture('officer/6-blocked');
    await helen.dismiss();
  });

  it('signs from the queue, which is empty afterwards', async (t) => {
    await site.settle();
    await helen.visit('/apps/compliance-hub');
    await app()
      .getByRole('button', { name: new RegExp(issue) })
      .first()
      .click();
    await app().getByRole('button', { name: 'Review and sign…' }).waitFor();
    await helen.stop('officer/7-queue', true);
    await app().getByRole('button', { name: 'Review and sign…' }).click();
    await helen.dialog
      .getByRole('heading', { name: new RegExp(`Sign ${issue} as compliance officer`) })
      .waitFor();
    await helen.picture('officer/8-sign');
    await helen.dialog.getByRole('button', { name: /^Sign as/ }).click();
    await app()
      .getByText(/Nothing waits for you/)
      .waitFor();
    await helen.stop('officer/9-nothing-waits');
    t.diagnostic(
      `from nothing to a signature from the queue: ${((Date.now() - began) / 1_000).toFixed(1)} s`,
    );
  });

  it('lets the issue through, and leaves nothing behind', async () => {
    await helen.openIssue(issue);
    await moveToDone();
    await helen.seeStatus('Done');
    await helen.leaveNothing();
    await helen.leave();
  });
});
