import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { operations } from '../../../src/contract/operations';
import { settle } from '../../support/e2e/audit';
import { clearFaults, planFaults } from '../../support/e2e/platform';
import { CLINICAL_ONLY, LocalSite } from '../../support/e2e/site';
import {
  agile,
  askForSprints,
  createRelevant,
  listSprints,
  passIssue,
  planSprint,
  putIn,
  readySprint,
  seeSprint,
  signSprint,
  signWhole,
  turn,
  type Asked,
} from '../../support/e2e/sprints';
import { createIssue } from '../../support/e2e/steps';

const HOUR = 3_600_000;

let site: LocalSite;
before(async () => {
  site = await LocalSite.open(CLINICAL_ONLY);
  await askForSprints(site);
});
afterEach(() => clearFaults(site));
after(() => site.close());

const jonas = () => site.as('jonas-weber');

/** A sprint is planned, opened, started, signed unless told otherwise, and completed. */
async function live(signed = true): Promise<Asked> {
  const sprint = await readySprint(site);
  await turn(site, sprint, 'active');
  if (signed) await signWhole(site, sprint);
  await turn(site, sprint, 'closed');
  return sprint;
}

/** What is recorded of a sprint, oldest first. */
const historyOf = async (sprint: Asked): Promise<string[]> =>
  (await seeSprint(jonas(), sprint)).history
    .toSorted((one, other) => one.seq - other.seq)
    .map(({ sentence }) => sentence);

const rowOf = async ({ sprint }: Asked) =>
  (await listSprints(jonas())).rows.find((row) => row.sprint.id === sprint);

/** Forge delivers an event five times at most: when none of them succeeds, it is lost. */
const LOST = { kind: 'status', target: 'jira', module: 'sprint-events', status: 500 };
const WORDS: Readonly<Record<string, object>> = {
  doubled: { kind: 'duplicate-event', target: 'event', path: 'sprint' },
  late: { kind: 'late-event', target: 'event', path: 'sprint', ms: HOUR / 6 },
  'out of order': { kind: 'reorder-event', target: 'event', path: 'sprint', ms: HOUR / 6 },
  lost: LOST,
};

/** Lets events come, or fail for good, after them the hourly pass, and queries see what it wrote. */
async function anHour(): Promise<void> {
  for (let turns = 0; turns < 8; turns += 1) await settle(site, HOUR / 30);
  await clearFaults(site);
  await settle(site, HOUR);
  await settle(site, HOUR / 60);
}

for (const [name, fault] of Object.entries(WORDS)) {
  test(`where events are ${name}, the same is on record in the end, and nothing twice`, async () => {
    await planFaults(site, fault);
    const sprint = await live();
    await anHour();
    const history = await historyOf(sprint);
    assert.equal(new Set(history).size, history.length, JSON.stringify(history));
    assert.match(history.at(-1) ?? '', /^The sprint is completed, clinically validated/);
    await settle(site, HOUR);
    assert.deepEqual(await historyOf(sprint), history);
    assert.equal((await rowOf(sprint))?.record?.looked?.validated, true);
  });
}

test('a sprint that is completed without its signatures is recorded so, whoever opened it or nobody', async () => {
  const open = await live(false);
  const unopened = await planSprint(site, [await createIssue(site)]);
  await turn(site, unopened, 'active');
  await turn(site, unopened, 'closed');
  await settle(site);
  for (const sprint of [open, unopened]) {
    assert.match(
      (await historyOf(sprint)).at(-1) ?? '',
      /^The sprint is completed, not clinically validated/,
    );
  }
  assert.equal((await rowOf(open))?.record?.looked?.validated, false);
});

test('a sprint whose deletion was not told is found deleted by the hourly pass', async () => {
  const sprint = await readySprint(site);
  await signWhole(site, sprint);
  await planFaults(site, LOST);
  await agile(jonas(), 'DELETE', `/sprint/${sprint.sprint}`);
  await anHour();
  assert.match((await historyOf(sprint)).at(-1) ?? '', /^The sprint was deleted/);
  assert.equal((await rowOf(sprint))?.sprint.phase, 'deleted');
});

/** Why a sprint waits for each of these people on the page of all projects. */
async function waitsFor({ sprint }: Asked): Promise<Record<string, string[]>> {
  const found: [string, string[]][] = [];
  for (const who of ['amara-okafor', 'sofia-marchetti', 'helen-voss', 'jonas-weber']) {
    const hub = { module: 'compliance-hub' };
    const { sprints } = await site.as(who).call(operations['inbox.list'], {}, hub);
    found.push([who, sprints.filter((row) => row.sprint.id === sprint).map(({ because }) => because)]);
  }
  return Object.fromEntries(found);
}
const NOBODY = { 'amara-okafor': [], 'sofia-marchetti': [], 'helen-voss': [], 'jonas-weber': [] };
const VALIDATORS = { ...NOBODY, 'amara-okafor': ['first'], 'sofia-marchetti': ['first'] };

/** Events and the queue do their work, and queries see what came of it; the hourly pass is not due. */
async function minutes(): Promise<void> {
  for (let turns = 0; turns < 4; turns += 1) await settle(site);
}

test('a sprint waits for the validators, then for the officer, and for nobody when she has signed', async () => {
  const sprint = await readySprint(site);
  await minutes();
  assert.deepEqual(await waitsFor(sprint), VALIDATORS);
  await signWhole(site, sprint, 2);
  await minutes();
  assert.deepEqual(await waitsFor(sprint), { ...NOBODY, 'helen-voss': ['first'] });
  assert.equal((await signSprint(site.as('helen-voss'), sprint, 'compliance-officer')).status, 200);
  assert.deepEqual(await waitsFor(sprint), NOBODY);
});

test('a sprint waits as soon as the last issue has passed, and no more when one is edited', async () => {
  const sprint = await readySprint(site);
  const late = await createRelevant(site);
  await putIn(site, sprint.sprint, [late]);
  await minutes();
  assert.deepEqual(await waitsFor(sprint), NOBODY);
  await passIssue(site, late);
  await minutes();
  assert.deepEqual(await waitsFor(sprint), VALIDATORS);
  await jonas().rest('PUT', `/issue/${late}`, { fields: { summary: 'Alarm above 160 per minute' } });
  await minutes();
  assert.deepEqual(await waitsFor(sprint), NOBODY);
});
