import type { SprintStore } from '../../../src/app/ports';
import { sprintChain } from '../../../src/domain/audit/append';
import type { SprintRecord } from '../../../src/domain/sprint/schema';
import { at, type FakeStore } from '../fakeStore';
import { checkLeads } from './fakeDisk';

const PER_PAGE = 10;

export interface FakeSprints extends SprintStore {
  /** What is stored, by chain, for looking at and for tampering with. */
  readonly kept: Map<string, SprintRecord>;
}

/** Records of sprints in memory, on the disk of the store in memory: entries and texts lie beside all others. */
export function fakeSprints({ disk, tables }: Pick<FakeStore, 'disk' | 'tables'>): FakeSprints {
  const kept = new Map<string, SprintRecord>();
  const chainOf = ({ sprintId, projectId }: SprintRecord): string => sprintChain(sprintId, projectId);

  return {
    kept,
    load: (sprintId, projectId) =>
      disk.read(() => {
        const record = kept.get(sprintChain(sprintId, projectId));
        const policy = tables.policies.get(projectId);
        return { ...(record && { record }), ...(policy && { policy }) };
      }),
    create: (record) =>
      disk.write(() => {
        if (record.revision !== 0) throw new Error('a new record has no entries');
        if (!kept.has(chainOf(record))) kept.set(chainOf(record), structuredClone(record));
      }),
    commit: ({ record, expected, entries, texts }) =>
      disk.write(() => {
        const chain = chainOf(record);
        checkLeads(entries, { chain, seq: record.revision, head: record.head });
        if (entries.at(-1)?.seq !== expected + entries.length)
          throw new Error('entries do not follow the expected revision');
        const stored = kept.get(chain);
        if (stored === undefined) throw new Error('the record was never created');
        if (stored.revision !== expected) return 'lost';
        kept.set(chain, structuredClone(record));
        for (const entry of entries) tables.entries.set(at(chain, entry.seq), { ...entry });
        for (const { seq, texts: words } of texts) tables.texts.set(at(chain, seq), structuredClone(words));
        return 'committed';
      }),
    inProject: (projectId, cursor = '0') =>
      disk.read(() => {
        const all = [...kept.values()].filter((record) => record.projectId === projectId);
        const sorted = all.sort((one, other) => one.sprintId.localeCompare(other.sprintId, 'en'));
        const end = Number(cursor) + PER_PAGE;
        const next = end < sorted.length ? { next: String(end) } : {};
        return { records: sorted.slice(Number(cursor), end), ...next };
      }),
    withRecord: (kind, cursor = '0') =>
      disk.read(() => {
        const isOver = ({ observed }: SprintRecord): boolean =>
          ['closed', 'deleted'].includes(observed.at(-1)?.phase ?? 'future');
        const all = [...kept.values()].filter((record) => isOver(record) === (kind === 'ended'));
        const sorted = all.sort((one, other) => one.sprintId.localeCompare(other.sprintId, 'en'));
        const end = Number(cursor) + PER_PAGE;
        const places = sorted
          .slice(Number(cursor), end)
          .map(({ sprintId, projectId }) => ({ sprintId, projectId }));
        return { places, ...(end < sorted.length ? { next: String(end) } : {}) };
      }),
    projectsOf: (sprintId) =>
      disk.read(() =>
        [...kept.values()].filter((one) => one.sprintId === sprintId).map((one) => one.projectId),
      ),
    issueRecords: (ids) =>
      disk.read(() => {
        const found = ids.flatMap((id) => tables.records.get(id)?.record ?? []);
        return new Map(found.map((record) => [record.issueId, record]));
      }),
  };
}
