import { EntryMissing } from '../../src/app/entryMissing';
import type { Commit, EntryTexts, RefusalChain, Store } from '../../src/app/ports';
import type { StoredEntry } from '../../src/domain/audit/entry';
import type { Policy } from '../../src/domain/policy/schema';
import type { IssueRecord } from '../../src/domain/record/schema';
import { fakeDisk, type FakeDisk, type StoreFaults } from './fakes/fakeDisk';

export type { StoreFaults } from './fakes/fakeDisk';

/** The most that one page of records gives. */
const PER_PAGE = 100;

export interface FakeStore extends Store {
  readonly faults: StoreFaults;
  /** The disk that other stores in memory share, so that one switch makes all of them fail. */
  readonly disk: FakeDisk;
  /** What is stored, for looking at and for tampering with. */
  readonly tables: {
    readonly records: Map<string, { record: IssueRecord; state: string }>;
    readonly policies: Map<string, Policy>;
    readonly versions: Map<string, Policy>;
    readonly entries: Map<string, StoredEntry>;
    readonly texts: Map<string, EntryTexts>;
    readonly refusals: Map<string, RefusalChain>;
  };
}

export const at = (chain: string, seq: number): string => `${chain}:${seq}`;

const follows = ({ record, expected, entries }: Commit): boolean =>
  entries.length > 0 &&
  entries.every((entry, index) => entry.seq === expected + index + 1) &&
  entries.at(-1)?.hash === record.head &&
  entries.at(-1)?.seq === record.revision;

/** A store in memory with the semantics of the one on Forge: strict, conditional, all or nothing. */
export function fakeStore(): FakeStore {
  const tables: FakeStore['tables'] = {
    records: new Map(),
    policies: new Map(),
    versions: new Map(),
    entries: new Map(),
    texts: new Map(),
    refusals: new Map(),
  };
  const disk = fakeDisk();
  const { read, write } = disk;
  const putEntry = (entry: StoredEntry) => void tables.entries.set(at(entry.chain, entry.seq), { ...entry });

  return {
    tables,
    disk,
    faults: disk.faults,
    load: (issueId, projectId) =>
      read(() => ({
        record: tables.records.get(issueId)?.record,
        policy: tables.policies.get(projectId),
      })),
    loadPolicy: (projectId) => read(() => tables.policies.get(projectId)),
    create: (record) =>
      write(() => {
        if (record.revision !== 0) throw new Error('a new record has no entries');
        if (tables.records.has(record.issueId)) return;
        tables.records.set(record.issueId, { record: structuredClone(record), state: 'none' });
      }),
    commit: (commit) =>
      write(() => {
        if (!follows(commit)) throw new Error('entries do not lead to the record');
        const stored = tables.records.get(commit.record.issueId)?.record;
        if (stored === undefined) throw new Error('the record was never created');
        if (stored.revision !== commit.expected) return 'lost';
        tables.records.set(
          commit.record.issueId,
          structuredClone({ record: commit.record, state: commit.state }),
        );
        commit.entries.forEach(putEntry);
        const chain = commit.entries[0]?.chain ?? '';
        for (const { seq, texts } of commit.texts) tables.texts.set(at(chain, seq), structuredClone(texts));
        return 'committed';
      }),
    recordsOf: (projectId, cursor) =>
      read(() => {
        const all = [...tables.records].filter(([, { record }]) => record.projectId === projectId);
        const places = all.map(([issueId, { state }]) => [`${state} ${issueId}`, issueId] as const).sort();
        const rest = places.filter(([place]) => cursor === undefined || place > cursor);
        const page = rest.slice(0, PER_PAGE);
        const next = rest.length > PER_PAGE ? page.at(-1)?.[0] : undefined;
        return { issueIds: page.map(([, issueId]) => issueId), next };
      }),
    entries: (chain, from, to) =>
      read(() =>
        Array.from({ length: Math.max(to - from + 1, 0) }, (_, index) => {
          const entry = tables.entries.get(at(chain, from + index));
          if (entry === undefined) throw new EntryMissing(chain, from + index);
          return entry;
        }),
      ),
    texts: (chain, seqs) =>
      read(() => {
        const found = seqs.map((seq) => [seq, tables.texts.get(at(chain, seq))] as const);
        return new Map(found.flatMap(([seq, texts]) => (texts === undefined ? [] : [[seq, texts] as const])));
      }),
    textsOf: (entries) =>
      read(() => entries.map(({ chain, seq }) => structuredClone(tables.texts.get(at(chain, seq))))),
    loadRefusals: (issueId) => read(() => tables.refusals.get(issueId)),
    appendRefusal: (next, entry) =>
      write(() => {
        if (next.revision !== entry.seq || next.head !== entry.hash)
          throw new Error('the head does not name this entry');
        if ((tables.refusals.get(next.issueId)?.revision ?? 0) !== next.revision - 1) return 'lost';
        tables.refusals.set(next.issueId, structuredClone(next));
        putEntry(entry);
        return 'committed';
      }),
  };
}
