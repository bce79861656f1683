import assert from 'node:assert/strict';
import { after, beforeEach, test } from 'node:test';
import { auditOf, settle, verify } from '../../support/e2e/audit';
import { CLINICAL_ONLY, LocalSite } from '../../support/e2e/site';
import { DONE, issueInReview, move, mustMove, see, signBoth } from '../../support/e2e/steps';
import { changeOneByte, deleteEntry, eraseTexts } from '../../support/e2e/storage';

let site: LocalSite | undefined;
let issue: string;
let id: string;

const opened = (): LocalSite => {
  assert.ok(site);
  return site;
};

beforeEach(async () => {
  site ??= await LocalSite.open(CLINICAL_ONLY);
  issue = await issueInReview(site);
  await signBoth(site, issue);
  await settle(site);
  id = (await see(site.as('jonas-weber'), issue)).issue.id;
});

after(() => site?.close());

test('after the story the chain is intact, also after a restart', async () => {
  await mustMove(opened().as('jonas-weber'), issue, DONE);
  await settle(opened());
  const before = await verify(opened(), issue);
  assert.deepEqual({ ...before, entries: before.entries > 15 }, intact(true));
  await opened().restart();
  assert.deepEqual(await verify(opened(), issue), before);
});

test('one changed byte is found and its entry is named', async () => {
  await changeOneByte(opened(), id, 4);
  const { intact: holds, firstBad, problem } = await verify(opened(), issue);
  assert.deepEqual([holds, firstBad, problem], [false, 4, 'its bytes do not match its hash']);
});

test('a deleted entry is found and named', async () => {
  await deleteEntry(opened(), id, 7);
  const { intact: holds, firstBad, problem } = await verify(opened(), issue);
  assert.deepEqual([holds, firstBad, problem], [false, 7, 'it is missing']);
});

test('a deleted last entry is found too', async () => {
  const { total } = await auditOf(opened(), issue);
  await deleteEntry(opened(), id, total);
  const { intact: holds, firstBad } = await verify(opened(), issue);
  assert.deepEqual([holds, firstBad], [false, total]);
});

test('an erased text leaves the chain and the decision as they were', async () => {
  const before = await verify(opened(), issue);
  await eraseTexts(opened(), id, 1);
  assert.deepEqual(await verify(opened(), issue), before);
  const first = (await auditOf(opened(), issue)).lines.find(({ seq }) => seq === 1);
  assert.deepEqual(first?.texts, [{ label: 'Evidence', text: null }]);
  assert.equal((await move(opened().as('jonas-weber'), issue, DONE)).status, 204);
});

const intact = (entries: unknown) => ({ entries, intact: true, firstBad: null, problem: null });
