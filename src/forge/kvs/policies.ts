import type { Policy } from '../../domain/policy/schema';
import type { JiraId } from '../../domain/shared/ids';
import { ImpossibleWrite } from './errors';
import { ENTITIES, policyKey, policyVersionKey } from './keys';
import { getRow } from './read';
import { policyRow, rowOfPolicy, type PolicyRow } from './records';
import { compareAndSet, createOnce, type Aftermath, type Put } from './write';

const inForce = (projectId: JiraId): Promise<PolicyRow | undefined> =>
  getRow(ENTITIES.policy, policyKey(projectId), policyRow);

/**
 * The policy in force of a project, read strictly.
 * @throws {StoredValueInvalid} when it does not parse
 */
export async function loadPolicy(projectId: JiraId): Promise<Policy | undefined> {
  return (await inForce(projectId))?.body;
}

/**
 * Puts a policy in force and keeps its version for ever, in one transaction, on the condition that `replaces` is in
 * force. A project without a policy first gets an empty version 0, so that the condition always meets a value.
 * @throws {ImpossibleWrite} when the version is not the one after `replaces`: it could overwrite another
 */
export async function publishPolicy(policy: Policy, replaces: number): Promise<'committed' | 'lost'> {
  if (policy.version !== replaces + 1) throw new ImpossibleWrite('versions follow one another');
  const current = await inForce(policy.projectId);
  if ((current?.version ?? 0) !== replaces) return 'lost';
  if (current === undefined) await createNothing(policy.projectId);
  const head = putPolicy(policyKey(policy.projectId), rowOfPolicy(policy));
  const version = putPolicy(policyVersionKey(policy.projectId, policy.version), rowOfPolicy(policy));
  const when = { attribute: 'version', equals: replaces };
  return compareAndSet([{ ...head, when }, version], () => aftermath(policy, replaces));
}

const putPolicy = (key: string, value: PolicyRow): Put => ({
  entity: ENTITIES.policy,
  key,
  value,
  what: 'the policy',
});

function createNothing(projectId: JiraId): Promise<void> {
  const nothing = putPolicy(policyKey(projectId), { project: projectId, version: 0 });
  return createOnce(nothing, async () => (await inForce(projectId)) !== undefined);
}

/** The stored version document settles whose it is, even when a later version is in force by now. */
async function aftermath(policy: Policy, replaces: number): Promise<Aftermath> {
  const current = await inForce(policy.projectId);
  if (current === undefined || current.version <= replaces) return 'unchanged';
  const key = policyVersionKey(policy.projectId, policy.version);
  const kept = await getRow(ENTITIES.policy, key, policyRow);
  const ours = policyRow.parse(rowOfPolicy(policy));
  return JSON.stringify(kept) === JSON.stringify(ours) ? 'ours' : 'theirs';
}
