import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, FrameLocator } from 'playwright-core';
import { operations } from '../../../src/contract/operations';
import { openChromium } from '../../support/browser/chromium';
import { DemoSite } from '../../support/browser/demo';
import { Visitor } from '../../support/browser/visitor';
import { newNonce } from '../../support/e2e/nonce';
import { CLINICAL_ONLY } from '../../support/e2e/site';
import {
  answerSprint,
  askForSprints,
  createRelevant,
  passIssue,
  planSprint,
  signSprint,
  TELE,
  turn,
  type Asked,
} from '../../support/e2e/sprints';
import { createIssue, DONE, move, mustMove, paragraph, walkToReview } from '../../support/e2e/steps';

const SPRINT = 'Sprint of today';
const BACKLOG = '/projects/TELE/boards/1/backlog';
const HUB = '/apps/compliance-hub';
const PROJECT = '/projects/TELE/apps/compliance-project';
const SAFETY = 'patient-safety';

let browser: Browser;
let site: DemoSite;
let one: Visitor;
/** Two issues that are relevant to the clinical gate, and one that is not. */
let issues: string[];
let sprint: Asked;

before(async () => {
  [browser, site] = await Promise.all([openChromium(), DemoSite.empty()]);
  const adopt = { nonce: newNonce(), starter: 'digital-health', gates: CLINICAL_ONLY };
  await site.as('viktor-hale').call(operations['policy.adopt'], adopt, { project: TELE.key });
  await askForSprints(site, { checklists: [SAFETY] });
  issues = [
    await createRelevant(site, { summary: 'Suggest a diuretic step from home weight' }),
    await createRelevant(site, { summary: 'Send pulse oximeter alerts to the nurse on duty' }),
    await createIssue(site, TELE.key, { summary: 'Rotate the signing keys' }),
  ];
  sprint = await planSprint(site, issues);
  one = await Visitor.arrive(browser, site);
});
after(async () => {
  await one.leave();
  await browser.close();
  await site.close();
});

/** The validation, in the dialog that the menu of the sprint opens. */
async function openFromMenu(): Promise<void> {
  await one.page.getByRole('button', { name: `Actions for ${SPRINT}` }).click();
  await one.page.getByRole('menuitem', { name: 'Clinical validation' }).click();
  await one.dialog.getByRole('heading', { name: `Clinical validation of ${SPRINT}` }).waitFor();
}
const closeDialog = () => one.dialog.getByRole('button', { name: 'Close' }).last().click();

/** The page of the project, where the sprint is one of a list. */
const page = (): FrameLocator => one.page.locator('iframe').first().contentFrame();
async function openFromProject(): Promise<void> {
  await one.visit(PROJECT);
  await page().getByRole('tab', { name: 'Sprints' }).click();
  await page()
    .getByRole('row', { name: new RegExp(SPRINT) })
    .waitFor();
}
const choose = () => page().getByRole('button', { name: SPRINT }).click();

const says = (where: FrameLocator, words: RegExp) => where.getByText(words).first().waitFor();

describe('the story of a sprint that is clinically validated', { concurrency: false }, () => {
  it('is opened by a team member from the menu of the sprint', async () => {
    await one.visit(BACKLOG);
    await one.become('Jonas Weber');
    await openFromMenu();
    await says(one.dialog, /^Nobody has opened the validation of this sprint$/);
    await one.picture('sprint/1-not-opened');
    await one.dialog.getByRole('button', { name: 'Open the validation' }).click();
    await says(one.dialog, /^Not ready to sign: 2 of 2 relevant issues are not validated/);
    await says(one.dialog, /3 issues, 2 relevant/);
    await one.passBy('sprint/2-open');
    await closeDialog();
  });

  it('is not ready while the issues and its own checklist are worked on', async () => {
    await turn(site, sprint, 'active');
    for (const issue of issues) await walkToReview(site, issue);
    await passIssue(site, issues[0] ?? '');
    assert.equal((await move(site.as('jonas-weber'), issues[0] ?? '', DONE)).status, 400);
    await openFromProject();
    await choose();
    await says(page(), /1 of 2 validated/);
    await says(page(), /^Not ready to sign: 1 of 2 relevant issues is not validated/);
    await one.picture('sprint/3-work', true);
    await passIssue(site, issues[1] ?? '');
    await answerSprint(site.as('daniel-brandt'), sprint, SAFETY);
  });

  it('is signed by a clinical validator, who reads first what is signed', async () => {
    await one.visit(BACKLOG);
    await one.become('Dr. Amara Okafor');
    await openFromMenu();
    await says(one.dialog, /^Ready to sign: 2 relevant issues are validated/);
    await one.picture('sprint/4-ready');
    await one.dialog.getByRole('button', { name: 'Sign sprint as clinically validated…' }).click();
    await one.dialog.getByRole('heading', { name: `Sign ${SPRINT} as clinical validator` }).waitFor();
    await one.stop('sprint/5-signing');
    await one.dialog.getByRole('button', { name: 'Sign sprint as clinically validated' }).click();
    await says(one.dialog, /^Being signed/);
    await closeDialog();
    const second = await signSprint(site.as('sofia-marchetti'), sprint, 'clinical-validator');
    assert.equal(second.status, 200, JSON.stringify(second.body));
  });

  it('waits in the queue of a compliance officer, who approves it on the page of the project', async () => {
    await one.visit(HUB);
    await one.become('Helen Voss');
    await page()
      .getByRole('button', { name: `Open sprint ${SPRINT}, to sign as compliance officer` })
      .click();
    await one.page.waitForURL(`**${PROJECT}/sprints/${sprint.sprint}`);
    await page().getByRole('button', { name: 'Sign sprint as approved for release…' }).click();
    await page().getByRole('button', { name: 'Sign sprint as approved for release', exact: true }).click();
    await says(page(), /^Clinically validated: 2 relevant issues are validated, and everybody has signed/);
    await one.passBy('sprint/6-validated', true);
  });

  it('lets its issues be done, and is completed', async () => {
    for (const issue of issues) await mustMove(site.as('jonas-weber'), issue, DONE);
    await one.visit(BACKLOG);
    await one.become('Jonas Weber');
    await one.page.getByRole('button', { name: `Complete sprint ${SPRINT}` }).click();
    const dialog = one.page.getByRole('dialog');
    await dialog.getByText('3 done issues').waitFor();
    await dialog.getByRole('button', { name: 'Complete sprint' }).click();
    await dialog.waitFor({ state: 'detached' });
    await site.settle();
    await openFromProject();
    const row = page().getByRole('row', { name: new RegExp(SPRINT) });
    await row.getByText('Clinically validated').waitFor();
    await row.getByText(/Completed/).waitFor();
    await one.picture('sprint/7-completed', true);
  });

  it('says what changed after it was signed, when and by whom, and holds no more', async () => {
    const fields = { description: paragraph('Alarm above 160 per minute') };
    await site.as('daniel-brandt').rest('PUT', `/issue/${issues[0]}`, { fields });
    await choose();
    await says(page(), /^Signed, but it does not hold any more/);
    const drift = page().getByRole('region', { name: /^Changed since it was signed/ });
    await drift.getByText(`${issues[0]} was changed by Daniel Brandt`).waitFor();
    await page().getByText('Stale', { exact: true }).first().waitFor();
    assert.equal(await page().getByText('Stale', { exact: true }).count(), 3);
    await one.stop('sprint/8-stale', true);
    await one.leaveNothing();
  });
});
