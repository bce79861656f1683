import type { DeskCommit, PolicyStore } from '../../../src/app/ports';
import type { PolicyDesk } from '../../../src/domain/policy/desk';
import { at, type FakeStore } from '../fakeStore';
import { checkFollows, checkLeads } from './fakeDisk';

export interface FakePolicies extends PolicyStore {
  /** What is stored, for looking at and for tampering with. Policies and entries are in the tables of the store. */
  readonly desks: Map<string, PolicyDesk>;
}

function check({ desk, expected, entries, publish }: DeskCommit): void {
  checkLeads(entries, { chain: `policy-${desk.projectId}`, seq: desk.seq, head: desk.head });
  checkFollows(desk.revision, expected);
  if (publish === undefined) return;
  if (publish.policy.projectId !== desk.projectId) throw new Error('a policy of another project');
  if (publish.policy.version !== publish.replaces + 1) throw new Error('versions follow one another');
}

/** Desks in memory, over the policies of a store in memory: what is published here is in force there. */
export function fakePolicies({ tables, disk }: Pick<FakeStore, 'tables' | 'disk'>): FakePolicies {
  const desks = new Map<string, PolicyDesk>();

  function apply({ desk, entries, texts, publish }: DeskCommit): void {
    desks.set(desk.projectId, structuredClone(desk));
    for (const entry of entries) tables.entries.set(at(entry.chain, entry.seq), { ...entry });
    for (const { seq, texts: words } of texts)
      if (Object.keys(words).length > 0)
        tables.texts.set(at(`policy-${desk.projectId}`, seq), structuredClone(words));
    if (publish === undefined) return;
    const { policy } = publish;
    tables.policies.set(policy.projectId, structuredClone(policy));
    tables.versions.set(at(policy.projectId, policy.version), structuredClone(policy));
  }

  return {
    desks,
    desk: (projectId) => disk.read(() => desks.get(projectId)),
    createDesk: (desk) =>
      disk.write(() => {
        if (desk.revision !== 0) throw new Error('a new desk has no changes');
        if (!desks.has(desk.projectId)) desks.set(desk.projectId, structuredClone(desk));
      }),
    commit: (commit) =>
      disk.write(() => {
        check(commit);
        const { desk, expected, publish } = commit;
        const inForce = tables.policies.get(desk.projectId)?.version ?? 0;
        if (publish !== undefined && inForce !== publish.replaces) return 'lost';
        const stored = desks.get(desk.projectId);
        if (stored === undefined) throw new Error('the desk was never created');
        if (stored.revision !== expected) return 'lost';
        apply(commit);
        return 'committed';
      }),
    inForce: (projectIds) =>
      disk.read(
        () =>
          new Map(
            projectIds.flatMap((id) => {
              const policy = tables.policies.get(id);
              return policy === undefined ? [] : [[id, structuredClone(policy)] as const];
            }),
          ),
      ),
    version: (projectId, version) => disk.read(() => tables.versions.get(at(projectId, version))),
  };
}
