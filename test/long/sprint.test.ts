import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Durations } from '../support/durations';
import { settle } from '../support/e2e/audit';
import { importEpic } from '../support/e2e/epics';
import { invocations, summary, type Invocation } from '../support/e2e/platform';
import { CLINICAL_ONLY, LocalSite } from '../support/e2e/site';
import {
  askForSprints,
  listSprints,
  openSprint,
  planSprint,
  putIn,
  seeSprint,
  signSprint,
  turn,
  type Asked,
} from '../support/e2e/sprints';

const FEW = 10;
const MANY = 500;
/** With the two above as many as are listed. */
const SPRINTS = 198;
/** The most that one request puts into a sprint. */
const AT_ONCE = 50;

const durations = new Durations();
let site: LocalSite;

before(async () => {
  site = await LocalSite.open(CLINICAL_ONLY);
  await askForSprints(site, { empty: 'allow' });
});
after(() => site.close());

const ruth = () => site.as('ruth-abelman');

async function last(operation: string): Promise<Invocation> {
  const found = (await invocations(site)).findLast((one) => one.operation === operation);
  assert.ok(found);
  return found;
}

async function sprintOf(name: string, size: number): Promise<Asked> {
  const { children } = await importEpic(site, name, size);
  const sprint = await planSprint(site, []);
  const keys = children.map(({ key }) => key);
  for (let at = 0; at < size; at += AT_ONCE) await putIn(site, sprint.sprint, keys.slice(at, at + AT_ONCE));
  return sprint;
}

test('a sprint of five hundred issues is read, opened and signed in a bounded number of calls', async (t) => {
  for (const [name, size] of [
    ['few', FEW],
    ['many', MANY],
  ] as const) {
    const sprint = await durations.of(`plan ${size}`, () => sprintOf(name, size));
    await durations.of(`open ${size}`, () => openSprint(site, sprint));
    const { counts } = await durations.of(`get ${size}`, () => seeSprint(ruth(), sprint));
    assert.deepEqual([counts.issues, counts.relevant], [size, 0]);
    const read = await last('sprint.get');
    t.diagnostic(`${size} issues, get: ${read.calls.length} calls; ${summary(read)}`);
    const signed = await durations.of(`sign ${size}`, () =>
      signSprint(site.as('amara-okafor'), sprint, 'clinical-validator'),
    );
    assert.equal(signed.status, 200, JSON.stringify(signed.body));
    const written = await last('sprint.sign');
    t.diagnostic(`${size} issues, sign: ${written.calls.length} calls; ${summary(written)}`);
    // What one look costs, with what is read for the viewer; signing looks twice.
    assert.ok(read.calls.length <= 60 && written.calls.length <= 100, `${size} issues`);
  }
  t.diagnostic(durations.toString());
});

test('two hundred sprints of a board are listed in a bounded number of calls', async (t) => {
  for (let made = 0; made < SPRINTS; made += 1) {
    const sprint = await planSprint(site, []);
    await turn(site, sprint, 'active');
    await turn(site, sprint, 'closed');
  }
  await settle(site);
  const { rows, more } = await durations.of(`list ${SPRINTS + 2}`, () => listSprints(ruth()));
  assert.deepEqual([rows.length, more], [SPRINTS + 2, false]);
  const listed = await last('sprint.list');
  t.diagnostic(`${listed.calls.length} calls; ${summary(listed)}; ${durations.toString()}`);
  assert.ok(listed.calls.length <= 20);
});
