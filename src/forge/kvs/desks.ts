import type { DeskCommit, PolicyStore, Fate } from '../../app/ports';
import { policyChain } from '../../domain/audit/append';
import type { StoredEntry } from '../../domain/audit/entry';
import type { PolicyDesk } from '../../domain/policy/desk';
import type { JiraId } from '../../domain/shared/ids';
import { aftermathOf } from './aftermath';
import { checkLeads, putChain } from './chain';
import { deskRow, rowOfDesk } from './documents';
import { ImpossibleWrite } from './errors';
import { deskKey, ENTITIES } from './keys';
import { loadVersion, policiesInForce, prepare, putPublication, versionInForce } from './policies';
import { getRow } from './read';
import { compareAndSet, createOnce, type Aftermath, type Put } from './write';

async function loadDesk(projectId: JiraId): Promise<PolicyDesk | undefined> {
  return (await getRow(ENTITIES.desk, deskKey(projectId), deskRow))?.body;
}

async function createDesk(desk: PolicyDesk): Promise<void> {
  if (desk.revision !== 0) throw new ImpossibleWrite('a new desk has no changes');
  await createOnce(putDesk(desk), async () => (await loadDesk(desk.projectId)) !== undefined);
}

/**
 * The desk, the entries of its chain and the policy that it puts in force: one transaction, on the condition that
 * the expected revision of the desk is stored and the replaced policy is in force.
 * @throws {TooLarge} before anything is sent
 * @throws {ImpossibleWrite} when a revision, an entry or a version does not follow the one before
 */
async function commitDesk(commit: DeskCommit): Promise<Fate> {
  const { desk, expected, entries, texts, publish } = commit;
  const last = checkLeads(entries, { chain: policyChain(desk.projectId), seq: desk.seq, head: desk.head });
  if (desk.revision !== expected + 1) throw new ImpossibleWrite('revisions follow one another');
  if (publish && publish.policy.projectId !== desk.projectId)
    throw new ImpossibleWrite('a desk publishes the policy of its own project');
  if (publish && !(await prepare(publish))) return 'lost';
  const when = { attribute: 'revision', equals: expected };
  const policies = publish === undefined ? [] : putPublication(publish);
  const writes = [{ ...putDesk(desk), when }, ...policies, ...putChain(entries, texts)];
  return compareAndSet(writes, () => aftermath(commit, last));
}

const putDesk = (desk: PolicyDesk): Put => ({
  entity: ENTITIES.desk,
  key: deskKey(desk.projectId),
  value: rowOfDesk(desk),
  what: 'the draft of this policy',
});

/** While the desk is as it was, only another policy in force can have been in the way. */
async function aftermath({ desk, expected, publish }: DeskCommit, last?: StoredEntry): Promise<Aftermath> {
  const stored = await loadDesk(desk.projectId);
  const found = await aftermathOf({ written: desk, expected, last }, stored);
  if (found !== 'unchanged' || publish === undefined) return found;
  return (await versionInForce(desk.projectId)) === publish.replaces ? 'unchanged' : 'theirs';
}

/** Policies in Forge's key-value store: desks, the policies in force and every version that ever was. */
export const forgePolicies: PolicyStore = {
  desk: loadDesk,
  createDesk,
  commit: commitDesk,
  inForce: policiesInForce,
  version: loadVersion,
};
