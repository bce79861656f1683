import type { SprintCommit } from '../../../src/app/ports';
import { appendSprint } from '../../../src/domain/sprint/append';
import { emptySprint } from '../../../src/domain/sprint/empty';
import type { SprintPhase, SprintRecord } from '../../../src/domain/sprint/schema';
import { someDigest, someNonce } from '../builders';
import { aPolicy } from '../policies';
import { sha256 } from '../sha256';
import { commitOf, fresh as freshIssue } from '../storeBehaviour';
import { freshDesk, published } from './changes';
import { fateOf, type StoresUnderTest } from './underTest';

type Under = Pick<
  StoresUnderTest,
  'store' | 'sprints' | 'policies' | 'failNextWrite' | 'applyThenFail' | 'close'
>;

const TELE = '10000';
const RPM = '10001';

const fresh = (sprintId = '12', projectId = TELE): SprintRecord =>
  emptySprint(sprintId, projectId, someDigest('salt'));

/** A commit in which the app saw the sprint. */
function seen(record: SprintRecord, name: string, phase: SprintPhase = 'active'): SprintCommit {
  const found = { validated: false, relevant: 2, passed: 1, added: ['7'], removed: [], changed: [] };
  const events = [{ type: 'sprint-observed' as const, payload: { nonce: someNonce(name), phase, ...found } }];
  const circumstance = { actor: 'app', at: '2026-11-21T10:00:00.000Z', policy: 1 };
  const next = appendSprint(record, events, circumstance, sha256);
  return { ...next, expected: record.revision, texts: [] };
}

/** What every store of sprints promises, whatever it stands on. */
export function sprintsBehaviour(name: string, open: () => Under): void {
  describe(`sprint behaviour: ${name}`, () => {
    let under: Under;
    beforeEach(() => {
      under = open();
    });
    afterEach(() => under.close());
    const load = async (sprintId = '12', projectId = TELE) =>
      (await under.sprints.load(sprintId, projectId)).record;

    async function keep(record: SprintRecord, phase?: SprintPhase): Promise<SprintRecord> {
      await under.sprints.create(record);
      if (phase === undefined) return record;
      const commit = seen(record, `${record.sprintId} ${phase}`, phase);
      expect(await under.sprints.commit(commit)).toBe('committed');
      return commit.record;
    }

    async function all<T>(read: (cursor?: string) => Promise<{ found: readonly T[]; next?: string }>) {
      const rows: T[] = [];
      let cursor: string | undefined;
      do {
        const { found, next } = await read(cursor);
        rows.push(...found);
        cursor = next;
      } while (cursor !== undefined);
      return rows;
    }
    const places = (kind: 'open' | 'ended') =>
      all(async (cursor) => {
        const { places: found, next } = await under.sprints.withRecord(kind, cursor);
        return { found, ...(next === undefined ? {} : { next }) };
      });

    it('has nothing before anything is written', async () => {
      expect(await under.sprints.load('12', TELE)).toEqual({});
      expect(await under.sprints.inProject(TELE)).toMatchObject({ records: [] });
      expect(await under.sprints.projectsOf('12')).toEqual([]);
      expect(await under.sprints.issueRecords(['10042'])).toEqual(new Map());
      expect(await places('open')).toEqual([]);
    });

    it('reads the record and the policy in force in one round', async () => {
      await keep(fresh());
      expect(await under.sprints.load('12', TELE)).toEqual({ record: fresh() });
      await under.policies.createDesk(freshDesk());
      const { publish, ...rest } = published(freshDesk(), aPolicy({ projectId: TELE, version: 1 }));
      expect(await under.policies.commit({ ...rest, ...(publish && { publish }) })).toBe('committed');
      expect(await under.sprints.load('12', TELE)).toMatchObject({
        record: fresh(),
        policy: { projectId: TELE, version: 1 },
      });
    });

    it('reads the records of many issues as they are now, without those that have none', async () => {
      const ids = Array.from({ length: 60 }, (_, n) => String(20_000 + n));
      for (const id of ids) await under.store.create(freshIssue(id));
      const commit = commitOf(freshIssue('20007'), ['a']);
      await under.store.commit(commit);
      const found = await under.sprints.issueRecords([...ids, ids[0] ?? '', '99999']);
      expect([...found.keys()].sort()).toEqual(ids);
      expect(found.get('20007')).toEqual(commit.record);
      expect(await under.sprints.issueRecords([])).toEqual(new Map());
    });

    it('throws when a commit meets no record, and when a new record is none', async () => {
      await expect(under.sprints.commit(seen(fresh(), 'a'))).rejects.toThrow();
      await expect(under.sprints.create(seen(fresh(), 'a').record)).rejects.toThrow();
      expect(await load()).toBeUndefined();
    });

    it('keeps the first record when two create it', async () => {
      const { record } = seen(await keep(fresh()), 'a');
      await under.sprints.commit(seen(fresh(), 'a'));
      await under.sprints.create(fresh());
      expect(await load()).toEqual(record);
    });

    it('commits the record, its entries and their texts together', async () => {
      const commit = seen(await keep(fresh()), 'a');
      const texts = { name: { text: 'Sprint 12', salt: someDigest('name') } };
      expect(await under.sprints.commit({ ...commit, texts: [{ seq: 1, texts }] })).toBe('committed');
      expect(await load()).toEqual(commit.record);
      expect(await under.store.entries('sprint-12-10000', 1, 1)).toEqual(commit.entries);
      expect((await under.store.texts('sprint-12-10000', [1])).get(1)).toEqual(texts);
    });

    it('lets one of two who saw the same revision win', async () => {
      await keep(fresh());
      const fates = await Promise.all(['a', 'b'].map((one) => under.sprints.commit(seen(fresh(), one))));
      expect(fates.toSorted()).toEqual(['committed', 'lost']);
      expect(await load()).toMatchObject({ revision: 1 });
    });

    it('refuses entries that do not lead from the expected revision to the record', async () => {
      const first = seen(await keep(fresh()), 'a');
      const wrong = [
        { ...first, expected: 1 },
        { ...first, entries: [] },
        { ...first, record: { ...first.record, sprintId: '13' } },
        { ...first, record: { ...first.record, head: someDigest('other') } },
      ];
      for (const commit of wrong) await expect(under.sprints.commit(commit)).rejects.toThrow();
      expect(await load()).toEqual(fresh());
    });

    it('tells what became of a write that was answered with an error', async () => {
      const commit = seen(await keep(fresh()), 'a');
      under.failNextWrite();
      expect(await fateOf(under.sprints.commit(commit))).toBe('unknown');
      expect(await load()).toEqual(fresh());
      under.applyThenFail();
      expect(['committed', 'unknown']).toContain(await fateOf(under.sprints.commit(commit)));
      expect(await load()).toEqual(commit.record);
    });

    it('lists the records of a project, a page at a time, and of no other', async () => {
      const ids = Array.from({ length: 12 }, (_, n) => String(100 + n));
      for (const id of ids) await keep(fresh(id));
      await keep(fresh('100', RPM));
      const records = await all(async (cursor) => {
        const { records: found, next } = await under.sprints.inProject(TELE, cursor);
        return { found, ...(next === undefined ? {} : { next }) };
      });
      expect(records.map(({ sprintId }) => sprintId).sort()).toEqual(ids);
      expect(await under.sprints.inProject(RPM)).toMatchObject({ records: [fresh('100', RPM)] });
      expect((await under.sprints.projectsOf('100')).toSorted()).toEqual([TELE, RPM]);
      expect(await under.sprints.projectsOf('101')).toEqual([TELE]);
    });

    it('knows which sprints go on and which are over, as they were last seen', async () => {
      await keep(fresh('1'));
      await keep(fresh('2'), 'future');
      const active = await keep(fresh('3'), 'active');
      await keep(fresh('4'), 'closed');
      await keep(fresh('5', RPM), 'deleted');
      const ids = async (kind: 'open' | 'ended') =>
        (await places(kind)).map(({ sprintId }) => sprintId).sort();
      expect(await ids('open')).toEqual(['1', '2', '3']);
      expect(await places('ended')).toContainEqual({ sprintId: '5', projectId: RPM });
      await under.sprints.commit(seen(active, 'over', 'closed'));
      expect(await ids('open')).toEqual(['1', '2']);
      expect(await ids('ended')).toEqual(['3', '4', '5']);
    });
  });
}
