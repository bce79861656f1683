import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { settle } from '../../support/e2e/audit';
import { find } from '../../support/e2e/epics';
import { saveHazard } from '../../support/e2e/hazards';
import { recomputed, told } from '../../support/e2e/epicTold';
import { linesOnDisk } from '../../support/e2e/rollups';
import { assessmentOf } from '../../support/e2e/risk';
import { CLINICAL_ONLY, LocalSite } from '../../support/e2e/site';
import { createIssue } from '../../support/e2e/steps';

/** Projects and types that an issue moves to. */
const TASK_THERE = 'RPM,10006';
const BUG_HERE = 'TELE,10004';
const EPIC_HERE = 'TELE,10000';

let site: LocalSite;
let one = '';
let other = '';
/** Every epic of the suite that is still there. */
const epics = new Set<string>();

before(async () => {
  site = await LocalSite.open(CLINICAL_ONLY);
  await site.adopt('RPM', CLINICAL_ONLY);
});
after(() => site.close());
beforeEach(async () => {
  [one, other] = [await epic(), await epic()];
});

async function epic(): Promise<string> {
  const key = await createIssue(site, 'TELE', { issuetype: { name: 'Epic' } });
  epics.add(key);
  return key;
}

/** A child with a hazard, which its epic counts before anything happens to it. */
async function assessed(parent = one, rated = true): Promise<string> {
  const key = await createIssue(site, 'TELE', { parent: { key: parent } });
  await saveHazard(site, key, `Hazard of ${key}`, rated);
  await settle(site);
  return key;
}

const admin = () => site.as('viktor-hale');
const idOf = async (key: string): Promise<string> => (await find(admin(), `key = ${key}`))[0]?.id ?? '';
const keyOf = async (id: string): Promise<string> => (await find(admin(), `id = ${id}`))[0]?.key ?? '';

async function putUnder(parent: string | null, child: string): Promise<void> {
  const fields = { parent: parent === null ? null : { key: parent } };
  assert.equal((await admin().rest('PUT', `/issue/${child}`, { fields })).status, 204);
  await settle(site);
}

/** Moves an issue to a project and type by the public bulk operation, and answers the key that it has then. */
async function move(issue: string, target: string): Promise<string> {
  const id = await idOf(issue);
  const infer = { inferFieldDefaults: true, inferStatusDefaults: true, inferSubtaskTypeDefault: true };
  const mapping = { [target]: { ...infer, inferClassificationDefaults: true, issueIdsOrKeys: [issue] } };
  const asked = await admin().rest('POST', '/bulk/issues/move', { targetToSourcesMapping: mapping });
  assert.equal(asked.status, 201, JSON.stringify(asked.body));
  await settle(site);
  return keyOf(id);
}

async function remove(issue: string): Promise<void> {
  assert.equal((await admin().rest('DELETE', `/issue/${issue}?deleteSubtasks=true`)).status, 204);
  await settle(site);
}

/** What an epic tells is what its children say one by one, and its children are these. */
async function tells(parent: string, children: readonly string[]): Promise<void> {
  const seen = await told(site, parent);
  assert.deepEqual(seen, await recomputed(site, parent));
  assert.deepEqual(
    seen.children.map(([key]) => key),
    [...children].sort(),
  );
}

test('a child that gets another parent counts there, and only there', async () => {
  const [child, stays] = [await assessed(), await assessed()];
  await tells(one, [child, stays]);
  await putUnder(other, child);
  await tells(one, [stays]);
  await tells(other, [child]);
  await putUnder(null, child);
  await tells(other, []);
});

test('a draft goes along as unknown, never as low', async () => {
  const draft = await assessed(one, false);
  await putUnder(other, draft);
  await tells(other, [draft]);
  const { children, overall, unassessed, drafts } = await told(site, other);
  assert.deepEqual([children, overall, unassessed, drafts], [[[draft, 'unknown']], 'unknown', 1, 1]);
});

test('a child that is deleted counts no more', async () => {
  const [gone, stays] = [await assessed(), await assessed()];
  await remove(gone);
  await tells(one, [stays]);
  await remove(stays);
  await tells(one, []);
});

test('the children of an epic that is deleted count elsewhere when somebody takes them up', async () => {
  const child = await assessed();
  await remove(one);
  epics.delete(one);
  await putUnder(other, child);
  await tells(other, [child]);
});

test('a child that moves to a project whose issues have parents of their own leaves, and stays assessed', async () => {
  const [child, stays] = [await assessed(), await assessed()];
  await tells(one, [child, stays]);
  const there = await move(child, TASK_THERE);
  assert.match(there, /^RPM-/);
  await tells(one, [stays]);
  const { residual, hazards } = await assessmentOf(admin(), there);
  assert.deepEqual([residual.level?.id, hazards.length], ['high', 1]);
});

test('a child that becomes another type counts as before; one that becomes an epic leaves', async () => {
  const [story, grown] = [await assessed(), await assessed()];
  await move(story, BUG_HERE);
  await tells(one, [story, grown]);
  await move(grown, EPIC_HERE);
  epics.add(grown);
  await tells(one, [story]);
  const child = await assessed(grown);
  await tells(grown, [child]);
});

test('on the disk, too, each epic has the lines of its children and no other', async () => {
  const expected = new Map<string, string[]>();
  for (const key of epics) {
    const ids = (await find(admin(), `parent = ${key}`)).map(({ id }) => id).sort();
    if (ids.length > 0) expected.set(await idOf(key), ids);
  }
  const lines = await linesOnDisk(site);
  const filled = [...lines].filter(([, ids]) => ids.length > 0);
  assert.deepEqual(new Map(filled.map(([id, ids]) => [id, ids.sort()])), expected);
});
