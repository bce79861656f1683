import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { operations } from '../../src/contract/operations';
import { Durations } from '../support/durations';
import { settle } from '../support/e2e/audit';
import { importEpic, MOST_CHILDREN, type Epic } from '../support/e2e/epics';
import { saveHazard } from '../support/e2e/hazards';
import { invocations, summary, type Invocation } from '../support/e2e/platform';
import { fillRollups } from '../support/e2e/rollups';
import { secure } from '../support/e2e/secure';
import { CLINICAL_ONLY, LocalSite } from '../support/e2e/site';
import { createIssue } from '../support/e2e/steps';

/** With the last child, which is hidden, the second epic has five thousand. */
const FEW = 10;
const MANY = MOST_CHILDREN;
const SECRET = 'Secret hazard';

const durations = new Durations();
let site: LocalSite;
let few: Epic;
let many: Epic;

before(async () => {
  site = await LocalSite.open(CLINICAL_ONLY);
  few = await importEpic(site, 'few', FEW);
  many = await durations.of('import', () => importEpic(site, 'many', MANY));
  const { method } = await see(few);
  assert.ok(method);
  await fillRollups(site, [few, many], method);
});
after(() => site.close());

const see = (epic: Epic, request: object = {}) =>
  site.as('ruth-abelman').call(operations['epic.get'], request, { issue: epic.key });

async function last(): Promise<Invocation> {
  const found = (await invocations(site)).findLast(({ operation }) => operation === 'epic.get');
  assert.ok(found);
  return found;
}

test('ten children and five thousand cost the same calls', async (t) => {
  assert.equal((await see(few)).visible, FEW);
  const { calls, rounds } = await last();
  t.diagnostic(`${FEW} children: ${calls.length} calls; ${summary(await last())}`);
  const view = await durations.of('epic.get', () => see(many));
  const large = await last();
  t.diagnostic(`${MANY} children: ${large.calls.length} calls; ${summary(large)}`);
  assert.deepEqual([large.calls.length, large.rounds], [calls.length, rounds]);
  assert.deepEqual([view.visible, view.hidden, view.children.length], [MANY, 0, 25]);
  assert.equal(
    view.distribution.reduce((sum, { count }) => sum + count, 0),
    MANY,
  );
  await durations.of('last page', () => see(many, { sort: 'key', from: MANY - 9 }));
  assert.equal((await last()).calls.length, calls.length);
});

test('where issue security is in use, too: one search tells whom the viewer may see', async (t) => {
  await secure(site);
  for (const { key } of [few, many]) {
    const hidden = await createIssue(site, 'TELE', { summary: SECRET, parent: { key } });
    await saveHazard(site, hidden, SECRET);
  }
  await settle(site);
  assert.equal((await see(few)).hidden, 1);
  const small = await last();
  const view = await durations.of('epic.get, security in use', () => see(many));
  const large = await last();
  t.diagnostic(`${MANY + 1} children, one hidden: ${large.calls.length} calls; ${summary(large)}`);
  assert.deepEqual([large.calls.length, large.rounds], [small.calls.length, small.rounds]);
  assert.deepEqual([view.visible, view.hidden], [MANY, 1]);
  assert.ok(!JSON.stringify(view).includes(SECRET));
  t.diagnostic(durations.toString());
});
