import type { Policy } from '../../domain/policy/schema';
import type { JiraId } from '../../domain/shared/ids';
import { ImpossibleWrite } from './errors';
import { ENTITIES, policyKey, policyVersionKey } from './keys';
import { getRow, getRows } from './read';
import { policyRow, rowOfPolicy, type PolicyRow } from './records';
import { createOnce, type Put } from './write';

const inForce = (projectId: JiraId): Promise<PolicyRow | undefined> =>
  getRow(ENTITIES.policy, policyKey(projectId), policyRow);

/**
 * The policy in force of a project, read strictly.
 * @throws {StoredValueInvalid} when it does not parse
 */
export async function loadPolicy(projectId: JiraId): Promise<Policy | undefined> {
  return (await inForce(projectId))?.body;
}

/** One version of a project's policy, read strictly. */
export async function loadVersion(projectId: JiraId, version: number): Promise<Policy | undefined> {
  return (await getRow(ENTITIES.policy, policyVersionKey(projectId, version), policyRow))?.body;
}

/** Ten policies of the greatest size come in one answer. */
const POLICIES_A_READ = 10;

/** The policies in force of several projects, for display. */
export async function policiesInForce(projectIds: readonly JiraId[]): Promise<ReadonlyMap<JiraId, Policy>> {
  const keys = [...new Set(projectIds)].map(policyKey);
  const rows = await getRows(ENTITIES.policy, keys, policyRow, POLICIES_A_READ);
  const found = [...rows.values()].flatMap(({ body }) => body ?? []);
  return new Map(found.map((policy) => [policy.projectId, policy]));
}

/** The number of the version in force; 0 when there is none. */
export async function versionInForce(projectId: JiraId): Promise<number> {
  return (await inForce(projectId))?.version ?? 0;
}

/** A policy to put in force, and the version that it replaces. */
export interface Publication {
  readonly policy: Policy;
  readonly replaces: number;
}

/**
 * Makes ready for a publication: false when another version is in force. A project without a policy first gets an
 * empty version 0, so that the condition of the publication always meets a value.
 * @throws {ImpossibleWrite} when the version is not the one after the replaced one: it could overwrite another
 */
export async function prepare({ policy, replaces }: Publication): Promise<boolean> {
  if (policy.version !== replaces + 1) throw new ImpossibleWrite('versions follow one another');
  const current = await inForce(policy.projectId);
  if ((current?.version ?? 0) !== replaces) return false;
  if (current === undefined) await createNothing(policy.projectId);
  return true;
}

function createNothing(projectId: JiraId): Promise<void> {
  const nothing = putPolicy(policyKey(projectId), { project: projectId, version: 0 });
  return createOnce(nothing, async () => (await inForce(projectId)) !== undefined);
}

/** Puts a policy in force on the condition that the replaced one is, and keeps its version for ever. */
export function putPublication({ policy, replaces }: Publication): readonly Put[] {
  const when = { attribute: 'version', equals: replaces };
  return [
    { ...putPolicy(policyKey(policy.projectId), rowOfPolicy(policy)), when },
    putPolicy(policyVersionKey(policy.projectId, policy.version), rowOfPolicy(policy)),
  ];
}

const putPolicy = (key: string, value: PolicyRow): Put => ({
  entity: ENTITIES.policy,
  key,
  value,
  what: 'the policy',
});
