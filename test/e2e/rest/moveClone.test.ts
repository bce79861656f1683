import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import * as z from 'zod';
import { messageOf } from '../../support/e2e/answers';
import { CLINICAL_ONLY, LocalSite } from '../../support/e2e/site';
import {
  CLINICAL,
  DONE,
  issueInReview,
  move,
  mustSign,
  paragraph,
  see,
  signBoth,
  walkToReview,
} from '../../support/e2e/steps';

const STORY = '10001';
const BUG = '10004';
const RPM_TASK = '10006';

const keyed = z.looseObject({ key: z.string() });
const task = z.looseObject({ taskId: z.string() });
const progress = z.looseObject({ failedAccessibleIssues: z.record(z.string(), z.array(z.string())) });

let site: LocalSite;

before(async () => {
  site = await LocalSite.open(CLINICAL_ONLY);
  await site.adopt('RPM', CLINICAL_ONLY);
});

after(() => site.close());

/** An issue in review with everything that Done asks for. */
async function signedIssue(): Promise<string> {
  const issue = await issueInReview(site);
  await signBoth(site, issue);
  return issue;
}

async function clone(issue: string, choice: object): Promise<string> {
  const answer = await site.as('jonas-weber').send('POST', `/rest/site/1.0/issue/${issue}/clone`, choice);
  assert.equal(answer.status, 201);
  return keyed.parse(answer.body).key;
}

/** Moves by the public bulk operation and answers the key that the issue has then. */
async function moveTo(target: string, issue: string): Promise<string> {
  const jonas = site.as('jonas-weber');
  const infer = { inferFieldDefaults: true, inferStatusDefaults: true, inferSubtaskTypeDefault: true };
  const mapping = { [target]: { ...infer, inferClassificationDefaults: true, issueIdsOrKeys: [issue] } };
  const asked = await jonas.rest('POST', '/bulk/issues/move', { targetToSourcesMapping: mapping });
  const { taskId } = task.parse(asked.body);
  const done = progress.parse((await jonas.rest('GET', `/bulk/queue/${taskId}`)).body);
  assert.deepEqual(done.failedAccessibleIssues, {});
  return keyed.parse((await jonas.rest('GET', `/issue/${issue}`)).body).key;
}

/** The transition's screen asks for a resolution in the company-managed project only. */
const tryDone = (issue: string) => {
  const screen = issue.startsWith('TELE-') ? { fields: { resolution: { name: 'Done' } } } : {};
  return move(site.as('jonas-weber'), issue, DONE, screen);
};

async function doneIsRefused(issue: string): Promise<string> {
  const answer = await tryDone(issue);
  assert.equal(answer.status, 400, JSON.stringify(answer.body));
  assert.match(messageOf(answer), /^Done is blocked by Clinical validation\./);
  return messageOf(answer);
}

async function doneIsAllowed(issue: string): Promise<void> {
  const answer = await tryDone(issue);
  assert.equal(answer.status, 204, JSON.stringify(answer.body));
}

/** The states of the sign-offs that the record of an issue holds. */
async function signoffs(issue: string): Promise<string[]> {
  const view = await see(site.as('helen-voss'), issue);
  const gate = view.gates.find(({ id }) => id === CLINICAL);
  return (gate?.slots ?? []).flatMap((slot) => slot.given.map(({ state }) => state));
}

describe('a clone of a signed issue', () => {
  const choices = [true, false].flatMap((properties) =>
    [true, false].map((appFields) => ({ properties, appFields })),
  );
  let issue: string;

  before(async () => {
    issue = await signedIssue();
    const forged = { state: 'passed', gates: { [CLINICAL]: 'passed' } };
    await site.as('jonas-weber').rest('PUT', `/issue/${issue}/properties/caregate`, forged);
  });

  for (const choice of choices) {
    test(`is blocked with no answer and no sign-off of its own: ${JSON.stringify(choice)}`, async () => {
      const copy = await clone(issue, { ...choice, attachments: true, links: true });
      await walkToReview(site, copy);
      const told = await doneIsRefused(copy);
      assert.match(told, /required items are open/);
      assert.match(told, /clinical validator/);
      assert.deepEqual(await signoffs(copy), []);
    });
  }

  test('the original keeps its sign-offs', async () => {
    assert.deepEqual(await signoffs(issue), ['valid', 'valid']);
    await doneIsAllowed(issue);
  });
});

describe('a signed issue that moves to another project', () => {
  let issue: string;

  before(async () => {
    issue = await moveTo(`RPM,${RPM_TASK}`, await signedIssue());
  });

  test('has stale sign-offs there, and Done is refused', async () => {
    assert.match(issue, /^RPM-/);
    const told = await doneIsRefused(issue);
    assert.match(told, /stale/);
    assert.deepEqual(await signoffs(issue), ['stale', 'stale']);
  });

  test('stays stale when it comes back with other content', async () => {
    const description = paragraph('Alarm above 180 per minute');
    await site.as('jonas-weber').rest('PUT', `/issue/${issue}`, { fields: { description } });
    issue = await moveTo(`TELE,${STORY}`, issue);
    assert.match(await doneIsRefused(issue), /stale/);
    assert.deepEqual(await signoffs(issue), ['stale', 'stale']);
  });

  test('passes again when both sign what it is now', async () => {
    await mustSign(site.as('amara-okafor'), issue, 'clinical-validator');
    await doneIsRefused(issue);
    await mustSign(site.as('helen-voss'), issue, 'compliance-officer');
    await doneIsAllowed(issue);
  });
});

describe('a signed issue that changes its type', () => {
  test('has stale sign-offs, whether it was edited or moved, and valid ones as the type that was signed', async () => {
    const issue = await signedIssue();
    await site.as('jonas-weber').rest('PUT', `/issue/${issue}`, { fields: { issuetype: { id: BUG } } });
    assert.match(await doneIsRefused(issue), /stale/);
    await moveTo(`TELE,${STORY}`, issue);
    assert.deepEqual(await signoffs(issue), ['valid', 'valid']);
    await moveTo(`TELE,${BUG}`, issue);
    assert.match(await doneIsRefused(issue), /stale/);
  });
});

test('an issue that comes back exactly as it was signed is the issue that was signed', async () => {
  const issue = await signedIssue();
  const away = await moveTo(`RPM,${RPM_TASK}`, issue);
  await doneIsRefused(away);
  assert.equal(await moveTo(`TELE,${STORY}`, away), issue);
  assert.deepEqual(await signoffs(issue), ['valid', 'valid']);
  await doneIsAllowed(issue);
});
