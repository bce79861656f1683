import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { settle } from '../../support/e2e/audit';
import { invocations, summary, type Invocation } from '../../support/e2e/platform';
import { CLINICAL_ONLY, LocalSite } from '../../support/e2e/site';
import { DONE, issueInReview, move, mustSign, signBoth } from '../../support/e2e/steps';

let site: LocalSite;

before(async () => {
  site = await LocalSite.open(CLINICAL_ONLY);
});

after(() => site.close());

async function last(wanted: (invocation: Invocation) => boolean): Promise<Invocation> {
  const found = (await invocations(site)).findLast(wanted);
  assert.ok(found);
  return found;
}

const lastGate = () => last((one) => one.function === 'transition-gate');
const lastSign = () => last((one) => one.operation === 'signoff.sign');
const inRound = ({ calls }: Invocation, round: number) => calls.filter((call) => call.round === round);

/** One request to Jira, then strict reads of the storage in one round. */
function assertReads(invocation: Invocation): void {
  const [jira, storage] = [inRound(invocation, 1), inRound(invocation, 2)];
  assert.deepEqual(
    jira.map(({ kind, method, as }) => [kind, method, as]),
    [['jira', 'GET', 'app']],
  );
  assert.ok(storage.length >= 1 && storage.length <= 4);
  for (const { kind, path } of storage) assert.deepEqual([kind, path], ['kvs', '/api/v1/entity/get']);
}

test('a refused transition reads once, decides, and hands over the refusal', async (t) => {
  const issue = await issueInReview(site);
  assert.equal((await move(site.as('jonas-weber'), issue, DONE)).status, 400);
  const gate = await lastGate();
  t.diagnostic(`refused transition: ${summary(gate)}`);
  assertReads(gate);
  assert.deepEqual(
    gate.calls.filter(({ round }) => round > 2).map(({ kind }) => kind),
    ['queue'],
  );
});

test('an allowed transition reads once, decides, and writes nothing', async (t) => {
  const issue = await issueInReview(site);
  await signBoth(site, issue);
  assert.equal((await move(site.as('jonas-weber'), issue, DONE)).status, 204);
  const gate = await lastGate();
  t.diagnostic(`allowed transition: ${summary(gate)}`);
  assertReads(gate);
  assert.equal(gate.rounds, 2);
});

test('a sign-off is one round of Jira, one of storage, one transaction, and a word to the queue', async (t) => {
  const issue = await issueInReview(site);
  await settle(site);
  await mustSign(site.as('amara-okafor'), issue, 'clinical-validator');
  const signing = await lastSign();
  t.diagnostic(`sign-off: ${summary(signing)}`);
  assert.equal(signing.rounds, 4);
  assert.deepEqual([...new Set(inRound(signing, 1).map(({ kind }) => kind))], ['jira']);
  assert.ok(inRound(signing, 1).length <= 3);
  assert.deepEqual([...new Set(inRound(signing, 2).map(({ path }) => path))], ['/api/v1/entity/get']);
  assert.deepEqual(
    inRound(signing, 3).map(({ path }) => path),
    ['/api/v1/transaction'],
  );
  assert.deepEqual(
    inRound(signing, 4).map(({ kind }) => kind),
    ['queue'],
  );
});
