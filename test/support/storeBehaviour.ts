import type { Commit, EntryTexts, RefusalChain } from '../../src/app/ports';
import { append, seal } from '../../src/domain/audit/append';
import { NO_ENTRY, type StoredEntry } from '../../src/domain/audit/entry';
import { emptyRecord } from '../../src/domain/record/empty';
import type { IssueRecord } from '../../src/domain/record/schema';
import { assigneeRecorded, someDigest, someNonce } from './builders';
import { sha256 } from './sha256';
import type { StoresUnderTest } from './storeBehaviour/underTest';

export type StoreUnderTest = Pick<StoresUnderTest, 'store' | 'failNextWrite' | 'close'>;

const AT = '2026-11-21T10:00:00.000Z';
export const fresh = (issueId = '10042'): IssueRecord => emptyRecord(issueId, '10000', someDigest(issueId));

/** A commit that adds one entry for each name. */
export function commitOf(record: IssueRecord, names: readonly string[], texts: Commit['texts'] = []): Commit {
  const circumstance = { actor: 'jonas-weber', at: AT, policy: 1 };
  const next = append(record, names.map(assigneeRecorded), circumstance, sha256);
  return { ...next, expected: record.revision, texts, state: 'blocked' };
}

/** The next refused transition of a chain. */
export function refusalAfter(head: RefusalChain | undefined, kind: string): [RefusalChain, StoredEntry] {
  const before = head ?? { issueId: '10042', projectId: '10000', revision: 0, head: NO_ENTRY, latest: {} };
  const entry = seal(
    {
      v: 1,
      chain: `refused-${before.issueId}`,
      seq: before.revision + 1,
      at: AT,
      actor: 'app',
      policy: 1,
      prev: before.head,
      type: 'transition-refused',
      payload: { nonce: someNonce(kind), from: '10002', to: '10003', refused: [] },
    },
    sha256,
  );
  const latest = { ...before.latest, [kind]: AT };
  return [{ ...before, revision: entry.seq, head: entry.hash, latest }, entry];
}

/** What every store promises, whatever it stands on. */
export function storeBehaviour(name: string, open: () => StoreUnderTest): void {
  describe(`store behaviour: ${name}`, () => {
    let under: StoreUnderTest;
    const stored = async () => (await under.store.load('10042', '10000')).record;
    beforeEach(() => {
      under = open();
    });
    afterEach(() => under.close());

    it('has neither record nor policy before anything is written', async () => {
      expect(await under.store.load('10042', '10000')).toEqual({ record: undefined, policy: undefined });
      expect(await under.store.loadPolicy('10000')).toBeUndefined();
      expect(await under.store.loadRefusals('10042')).toBeUndefined();
    });

    it('keeps the first empty record when two create it', async () => {
      await under.store.create(fresh());
      await under.store.create({ ...fresh(), salt: someDigest('second') });
      expect(await stored()).toEqual(fresh());
    });

    it('refuses to create a record that has entries', async () => {
      const { record } = commitOf(fresh(), ['a']);
      await expect(under.store.create(record)).rejects.toThrow();
    });

    it('commits the record, its entries and its texts together', async () => {
      await under.store.create(fresh());
      const texts: EntryTexts = { rationale: { salt: someDigest('salt'), text: 'Reviewed with QA' } };
      const commit = commitOf(fresh(), ['a', 'b'], [{ seq: 2, texts }]);
      expect(await under.store.commit(commit)).toBe('committed');
      expect(await stored()).toEqual(commit.record);
      expect(await under.store.entries('issue-10042', 1, 2)).toEqual(commit.entries);
      expect(await under.store.texts('issue-10042', [1, 2])).toEqual(new Map([[2, texts]]));
      const places = [2, 1, 2].map((seq) => ({ chain: 'issue-10042', seq }));
      expect(await under.store.textsOf([...places, { chain: 'issue-7', seq: 2 }])).toEqual([
        texts,
        undefined,
        texts,
        undefined,
      ]);
      expect(await under.store.textsOf([])).toEqual([]);
    });

    it('loses a commit whose expected revision is gone, and leaves nothing of it', async () => {
      await under.store.create(fresh());
      const won = commitOf(fresh(), ['a']);
      await under.store.commit(won);
      expect(await under.store.commit(commitOf(fresh(), ['b', 'c']))).toBe('lost');
      expect(await stored()).toEqual(won.record);
      expect(await under.store.entries('issue-10042', 1, 1)).toEqual(won.entries);
      await expect(under.store.entries('issue-10042', 2, 2)).rejects.toThrow();
    });

    it('lets exactly one of many simultaneous commits win', async () => {
      await under.store.create(fresh());
      const names = ['a', 'b', 'c', 'd', 'e', 'f'];
      const fates = await Promise.all(names.map((each) => under.store.commit(commitOf(fresh(), [each]))));
      expect(fates.filter((fate) => fate === 'committed')).toHaveLength(1);
      expect((await stored())?.revision).toBe(1);
    });

    it('throws when a commit fails, and leaves nothing of it', async () => {
      await under.store.create(fresh());
      under.failNextWrite();
      await expect(under.store.commit(commitOf(fresh(), ['a']))).rejects.toThrow();
      expect(await stored()).toEqual(fresh());
    });

    it('throws when a commit meets no record', async () => {
      await expect(under.store.commit(commitOf(fresh(), ['a']))).rejects.toThrow();
    });

    it('refuses a commit whose entries do not lead to its record', async () => {
      await under.store.create(fresh());
      const commit = commitOf(fresh(), ['a', 'b']);
      await expect(under.store.commit({ ...commit, entries: commit.entries.slice(0, 1) })).rejects.toThrow();
      await expect(under.store.commit({ ...commit, entries: [] })).rejects.toThrow();
    });

    it('reads long chains in order, and throws for a gap', async () => {
      await under.store.create(fresh());
      let record = fresh();
      for (let round = 0; round < 3; round += 1) {
        const commit = commitOf(
          record,
          Array.from({ length: 20 }, (_, index) => `n${round}-${index}`),
        );
        await under.store.commit(commit);
        record = commit.record;
      }
      const entries = await under.store.entries('issue-10042', 3, 58);
      expect(entries.map(({ seq }) => seq)).toEqual(Array.from({ length: 56 }, (_, index) => index + 3));
      await expect(under.store.entries('issue-10042', 59, 61)).rejects.toThrow();
      expect(await under.store.entries('issue-10042', 5, 4)).toEqual([]);
    });

    it('finds the records of a project, each once, and no other', async () => {
      const ids = Array.from({ length: 230 }, (_, index) => String(20_000 + index));
      for (const id of ids) await under.store.create(fresh(id));
      await under.store.create({ ...fresh('9'), projectId: '10001' });
      const found: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await under.store.recordsOf('10000', cursor);
        found.push(...page.issueIds);
        cursor = page.next;
      } while (cursor !== undefined);
      expect(found.sort()).toEqual(ids);
      expect(await under.store.recordsOf('10002')).toEqual({ issueIds: [], next: undefined });
    });

    it('appends refused transitions one after another', async () => {
      const [first, entry] = refusalAfter(undefined, 'a');
      expect(await under.store.appendRefusal(first, entry)).toBe('committed');
      expect(await under.store.loadRefusals('10042')).toEqual(first);
      const [second, next] = refusalAfter(first, 'b');
      expect(await under.store.appendRefusal(second, next)).toBe('committed');
      expect(await under.store.entries('refused-10042', 1, 2)).toEqual([entry, next]);
    });

    it('loses a refused transition whose head is gone', async () => {
      const [first, entry] = refusalAfter(undefined, 'a');
      await under.store.appendRefusal(first, entry);
      expect(await under.store.appendRefusal(...refusalAfter(undefined, 'b'))).toBe('lost');
      expect(await under.store.loadRefusals('10042')).toEqual(first);
    });
  });
}
