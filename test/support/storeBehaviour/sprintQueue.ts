import type { AwaitingSprint, SprintQueue, SprintWaits } from '../../../src/app/ports';
import { emptySprint } from '../../../src/domain/sprint/empty';
import { someDigest } from '../builders';
import { fateOf, type StoresUnderTest } from './underTest';

type Under = Pick<
  StoresUnderTest,
  'sprints' | 'sprintQueue' | 'projections' | 'failNextWrite' | 'applyThenFail' | 'close'
>;
type Page = Parameters<SprintQueue['waitingFor']>[1];

const TELE = '10000';
const RPM = '10001';
const instant = (minute: number): string => new Date(Date.UTC(2026, 10, 21, 10, minute)).toISOString();

/** A row in the role of this name. */
export const aSprintRow = (role: string, row: Partial<AwaitingSprint> = {}): AwaitingSprint => ({
  ...{ sprintId: '12', projectId: TELE, role: { id: role, name: `the ${role}`, permission: `sign-${role}` } },
  ...{ meaning: 'Sprint approved', since: instant(0), because: 'first', notFor: ['jonas'] },
  ...{ relevant: 2, passed: 2 },
  ...row,
});

/** What a look found: rows in these roles. */
export function someWaits(roles: readonly string[], waits: Partial<SprintWaits> = {}): SprintWaits {
  const { sprintId = '12', projectId = TELE } = waits;
  const rows = roles.map((role) => aSprintRow(role, { sprintId, projectId }));
  const found = { phase: 'active', validated: false, relevant: 2, passed: 1 } as const;
  return { sprintId, projectId, sequence: 1, revision: 0, looked: instant(1), found, rows, ...waits };
}

const rolesIn = (rows: readonly AwaitingSprint[]): string[] => rows.map(({ role }) => role.id);

/** What every store of sprints in the queue promises, whatever it stands on. */
export function sprintQueueBehaviour(name: string, open: () => Under): void {
  describe(`sprint queue behaviour: ${name}`, () => {
    let under: Under;
    beforeEach(() => {
      under = open();
    });
    afterEach(() => under.close());
    const load = (sprintId = '12', projectId = TELE) => under.sprintQueue.load({ sprintId, projectId });
    const commit = (next: SprintWaits) => under.sprintQueue.commit(next, next.sequence - 1);

    async function allFor(role: string, page: Omit<Page, 'cursor'> = { limit: 2 }) {
      const rows: AwaitingSprint[] = [];
      let cursor: string | undefined;
      do {
        const found = await under.sprintQueue.waitingFor(role, { ...page, cursor });
        rows.push(...found.rows);
        cursor = found.next;
      } while (cursor !== undefined);
      return rows;
    }

    it('has nothing before anybody looked', async () => {
      expect(await load()).toBeUndefined();
      expect(await allFor('validator')).toEqual([]);
      expect(await under.sprintQueue.current([{ sprintId: '12', projectId: TELE }])).toEqual([]);
    });

    it('commits what a look found and its rows together, beside what waits at issues', async () => {
      const waits = someWaits(['validator', 'officer']);
      expect(await commit(waits)).toBe('committed');
      expect(await load()).toEqual(waits);
      expect(await load('12', RPM)).toBeUndefined();
      expect(await allFor('validator')).toEqual([waits.rows[0]]);
      expect(await allFor('officer')).toEqual([waits.rows[1]]);
      expect(await under.projections.waitingFor('validator', { limit: 10 })).toMatchObject({ rows: [] });
    });

    it.each([
      ['fewer', ['officer']],
      ['others', ['quality', 'privacy', 'security']],
      ['none', []],
      ['more', ['officer', 'validator', 'quality', 'privacy', 'security']],
    ])('replaces rows by %s exactly', async (_, roles) => {
      await commit(someWaits(['validator', 'officer']));
      expect(await commit(someWaits(roles, { sequence: 2 }))).toBe('committed');
      const found = await Promise.all(
        ['validator', 'officer', 'quality', 'privacy', 'security'].map((role) => allFor(role)),
      );
      expect(rolesIn(found.flat()).toSorted()).toEqual([...roles].toSorted());
    });

    it('finds the most urgent first, of the projects that are named, a page at a time', async () => {
      const rows: [string, string, Partial<AwaitingSprint>][] = [
        ['1', TELE, { since: instant(3) }],
        ['2', RPM, { since: instant(2) }],
        ['3', TELE, { since: instant(5), due: instant(9) }],
        ['4', TELE, { since: instant(1) }],
        ['10', TELE, { since: instant(3) }],
      ];
      for (const [sprintId, projectId, row] of rows) {
        const place = { sprintId, projectId };
        await commit(someWaits([], { ...place, rows: [aSprintRow('validator', { ...place, ...row })] }));
      }
      const ids = async (page?: Omit<Page, 'cursor'>) =>
        (await allFor('validator', page)).map(({ sprintId }) => sprintId);
      expect(await ids()).toEqual(['3', '4', '2', '1', '10']);
      expect(await ids({ limit: 2, projects: [TELE] })).toEqual(['3', '4', '1', '10']);
      expect(await ids({ limit: 2, projects: [TELE, RPM] })).toEqual(['3', '4', '2', '1', '10']);
      expect(await ids({ limit: 2, projects: [] })).toEqual([]);
    });

    it('reads rows as they are now, of sprints whose record is the one that was looked at', async () => {
      const ids = ['1', '2', '3', '4'];
      for (const sprintId of ids) {
        if (sprintId !== '4') await under.sprints.create(emptySprint(sprintId, TELE, someDigest('salt')));
        await commit(someWaits(['validator', 'officer'], { sprintId, revision: sprintId === '3' ? 7 : 0 }));
      }
      await commit(someWaits(['officer'], { sprintId: '2', sequence: 2 }));
      const places = [...ids, '99'].map((sprintId) => ({ sprintId, projectId: TELE }));
      const found = await under.sprintQueue.current(places);
      expect(found.map(({ sprintId, role }) => `${sprintId} ${role.id}`).toSorted()).toEqual([
        '1 officer',
        '1 validator',
        '2 officer',
      ]);
      expect(await under.sprintQueue.current([{ sprintId: '1', projectId: RPM }])).toEqual([]);
      expect(await under.sprintQueue.current([])).toEqual([]);
    });

    it('reads the latest looks at several sprints, and none where nobody looked', async () => {
      const places = Array.from({ length: 50 }, (_, id) => ({ sprintId: String(id + 1), projectId: TELE }));
      for (const place of places.slice(0, 30)) await commit(someWaits(['officer'], place));
      const second = someWaits([], { ...places[3], sequence: 2, looked: instant(9) });
      await commit(second);
      const found = await under.sprintQueue.looks(places);
      expect(found).toHaveLength(30);
      expect(found.find(({ sprintId }) => sprintId === '4')).toEqual(second);
      expect(await under.sprintQueue.looks([{ sprintId: '1', projectId: RPM }])).toEqual([]);
    });

    it('lets one of two looks that began at the same time win, and keeps the rows of that one', async () => {
      const fates = await Promise.all([commit(someWaits(['validator'])), commit(someWaits(['officer']))]);
      expect(fates.toSorted()).toEqual(['committed', 'lost']);
      const found = [...(await allFor('validator')), ...(await allFor('officer'))];
      expect(rolesIn(found)).toEqual([fates[0] === 'committed' ? 'validator' : 'officer']);
      expect(await commit(someWaits([], { sequence: 5 }))).toBe('lost');
    });

    it.each([
      ['that skips a sequence', someWaits([], { sequence: 3 }), 0],
      [
        'with a row of another sprint',
        someWaits([], { rows: [aSprintRow('officer', { sprintId: '7' })] }),
        0,
      ],
      ['with too many rows', someWaits(['a1', 'a2', 'a3', 'a4', 'a5', 'a6']), 0],
    ])('refuses a look %s', async (_, waits, expected) => {
      await expect(under.sprintQueue.commit(waits, expected)).rejects.toThrow();
      expect(await load()).toBeUndefined();
    });

    it('tells what became of a write that was answered with an error', async () => {
      const first = someWaits(['validator']);
      await commit(first);
      const next = someWaits(['officer'], { sequence: 2 });
      under.failNextWrite();
      expect(await fateOf(commit(next))).toBe('unknown');
      expect(await load()).toEqual(first);
      under.applyThenFail();
      expect(await fateOf(commit(next))).not.toBe('lost');
      expect(await load()).toEqual(next);
      expect(rolesIn([...(await allFor('validator')), ...(await allFor('officer'))])).toEqual(['officer']);
    });
  });
}
