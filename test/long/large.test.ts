import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import * as z from 'zod';
import { Durations } from '../support/durations';
import { verify, settle } from '../support/e2e/audit';
import { CLINICAL_ONLY, LocalSite } from '../support/e2e/site';
import { createIssue, DONE, move, REVIEW, see, START } from '../support/e2e/steps';

/** Two thousand issues behind the gate of the built app, over HTTP. */
const ISSUES = 2_000;
const BULK = 1_000;
const PARALLEL = 8;

const durations = new Durations();
let site: LocalSite;
const keys: string[] = [];

before(async () => {
  site = await LocalSite.open(CLINICAL_ONLY);
});
after(() => site.close());

const submitted = z.looseObject({ taskId: z.string() });
const progress = z.looseObject({
  status: z.string(),
  processedAccessibleIssues: z.array(z.number()).default([]),
  failedAccessibleIssues: z.record(z.string(), z.array(z.string())).default({}),
});

/** One bulk transition, to its end. */
async function bulk(transitionId: string, selectedIssueIdsOrKeys: string[]) {
  const viktor = site.as('viktor-hale');
  const inputs = { bulkTransitionInputs: [{ selectedIssueIdsOrKeys, transitionId }] };
  const { taskId } = submitted.parse((await viktor.rest('POST', '/bulk/issues/transition', inputs)).body);
  for (;;) {
    const now = progress.parse((await viktor.rest('GET', `/bulk/queue/${taskId}`)).body);
    if (now.status === 'COMPLETE') return now;
    await setTimeout(100);
  }
}

test(`${ISSUES} issues are made`, async () => {
  await durations.of('made', async () => {
    const make = async () => {
      while (keys.length < ISSUES) keys.push(await createIssue(site));
    };
    await Promise.all(Array.from({ length: PARALLEL }, make));
  });
  assert.equal(new Set(keys).size, keys.length);
});

test('an issue opens with its panel, and a search finds it', async () => {
  const issue = keys.at(-1) ?? '';
  await durations.of('panel', () => see(site.as('jonas-weber'), issue));
  const asked = { jql: 'project = TELE ORDER BY created DESC', fields: ['summary'], maxResults: 100 };
  const found = await durations.of('search', () => site.as('jonas-weber').rest('POST', '/search/jql', asked));
  assert.equal(found.status, 200);
});

test(`${BULK} make free transitions, and are refused at the gate, each as it would be alone`, async () => {
  const chosen = keys.slice(0, BULK);
  for (const step of [START, REVIEW]) {
    const { processedAccessibleIssues } = await durations.of(`transition ${step}`, () => bulk(step, chosen));
    assert.equal(processedAccessibleIssues.length, BULK);
  }
  const { failedAccessibleIssues } = await durations.of('refusals', () => bulk(DONE, chosen));
  assert.equal(Object.keys(failedAccessibleIssues).length, BULK);
  const [first = ''] = chosen;
  const alone = await move(site.as('viktor-hale'), first, DONE);
  const told = Object.values(failedAccessibleIssues)[0]?.join(' ') ?? '';
  assert.ok(JSON.stringify(alone.body).includes(told.slice(0, 60)), told);
});

test('everything that followed arrives, and every chain is whole', async (t) => {
  await durations.of('events', () => settle(site, 3_600_000));
  for (const issue of keys.slice(0, 20)) assert.equal((await verify(site, issue)).intact, true);
  t.diagnostic(durations.toString());
});
