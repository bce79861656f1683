import type { AwaitingRow, ProjectionStore } from '../../../src/app/ports';
import { aProjection } from './changes';
import { fateOf, type StoresUnderTest } from './underTest';

type Under = Pick<StoresUnderTest, 'projections' | 'failNextWrite' | 'applyThenFail' | 'close'>;
type Page = Parameters<ProjectionStore['waitingFor']>[1];

const instant = (minute: number): string => new Date(Date.UTC(2026, 10, 21, 10, minute)).toISOString();
const gates = (rows: readonly AwaitingRow[]): string[] => rows.map(({ gate }) => gate);

/** What every store of projections promises, whatever it stands on. */
export function projectionsBehaviour(name: string, open: () => Under): void {
  describe(`projection behaviour: ${name}`, () => {
    let under: Under;
    beforeEach(() => {
      under = open();
    });
    afterEach(() => under.close());

    async function allFor(role: string, page: Omit<Page, 'cursor'> = { limit: 50 }): Promise<AwaitingRow[]> {
      const rows: AwaitingRow[] = [];
      let cursor: string | undefined;
      do {
        const found = await under.projections.waitingFor(role, { ...page, cursor });
        expect(found.rows.length).toBeLessThanOrEqual(page.limit);
        rows.push(...found.rows);
        cursor = found.next;
      } while (cursor !== undefined);
      return rows;
    }

    it('has nothing before anything is projected', async () => {
      expect(await under.projections.load('10042')).toBeUndefined();
      expect(await allFor('validator')).toEqual([]);
    });

    it('commits a projection and its rows together', async () => {
      const first = aProjection({ waiting: [{}, { role: 'officer', due: instant(5) }] });
      expect(await under.projections.commit(first, 0)).toBe('committed');
      expect(await under.projections.load('10042')).toEqual(first);
      expect(await allFor('validator')).toEqual([first.rows[0]]);
      expect(await allFor('officer')).toEqual([first.rows[1]]);
    });

    it.each([
      ['fewer rows', [{ gate: 'b' }]],
      ['other rows', [{ gate: 'd' }, { gate: 'e' }, { gate: 'f' }]],
      ['the same rows in another order', [{ gate: 'c' }, { gate: 'a' }, { gate: 'b' }]],
      ['more rows', ['a', 'b', 'c', 'd', 'e'].map((gate) => ({ gate }))],
      ['rows of another role', [{ gate: 'a', role: 'officer' }]],
      ['a row that is due now', [{ gate: 'b', due: instant(1) }, { gate: 'a' }]],
      ['no rows', []],
    ])('replaces rows by %s exactly', async (_, waiting: Partial<AwaitingRow>[]) => {
      await under.projections.commit(aProjection({ waiting: ['a', 'b', 'c'].map((gate) => ({ gate })) }), 0);
      const next = aProjection({ sequence: 2, waiting });
      expect(await under.projections.commit(next, 1)).toBe('committed');
      const found = [...(await allFor('validator')), ...(await allFor('officer'))];
      expect(gates(found).sort()).toEqual(gates(next.rows).sort());
      expect(found).toEqual(expect.arrayContaining([...next.rows]));
    });

    it('moves the rows of an issue to the project that the issue moved to', async () => {
      await under.projections.commit(aProjection({ waiting: [{}] }), 0);
      await under.projections.commit(aProjection({ sequence: 2, projectId: '10001', waiting: [{}] }), 1);
      expect(await allFor('validator', { projects: ['10000'], limit: 10 })).toEqual([]);
      expect(await allFor('validator', { projects: ['10001'], limit: 10 })).toHaveLength(1);
    });

    it('replaces twenty rows by twenty others', async () => {
      const twenty = (prefix: string) =>
        Array.from({ length: 20 }, (_, index) => ({ gate: `${prefix}-${index}` }));
      await under.projections.commit(aProjection({ waiting: twenty('old') }), 0);
      const next = aProjection({ sequence: 2, waiting: twenty('new') });
      expect(await under.projections.commit(next, 1)).toBe('committed');
      expect(gates(await allFor('validator')).sort()).toEqual(gates(next.rows).sort());
    });

    it('refuses more than twenty rows of one issue', async () => {
      const waiting = Array.from({ length: 21 }, (_, index) => ({ gate: `gate-${index}` }));
      await expect(under.projections.commit(aProjection({ waiting }), 0)).rejects.toThrow('20 rows');
      expect(await under.projections.load('10042')).toBeUndefined();
    });

    it.each([
      ['that skips a sequence', aProjection({ sequence: 3 })],
      [
        'with a row of another issue',
        { ...aProjection(), rows: aProjection({ issueId: '7', waiting: [{}] }).rows },
      ],
    ])('refuses a projection %s', async (_, next) => {
      await expect(under.projections.commit(next, 0)).rejects.toThrow();
    });

    it('loses a projection whose expected sequence is gone, and leaves nothing of it', async () => {
      const first = aProjection({ waiting: [{ gate: 'a' }] });
      await under.projections.commit(first, 0);
      expect(await under.projections.commit(aProjection({ waiting: [{ gate: 'b' }] }), 0)).toBe('lost');
      expect(await under.projections.commit(aProjection({ sequence: 5, waiting: [] }), 4)).toBe('lost');
      expect(await under.projections.load('10042')).toEqual(first);
      expect(gates(await allFor('validator'))).toEqual(['a']);
    });

    it('lets one of two simultaneous projections win, and keeps the rows of that one', async () => {
      const made = ['a', 'b'].map((gate) => aProjection({ waiting: [{ gate }] }));
      const fates = await Promise.all(made.map((each) => under.projections.commit(each, 0)));
      expect([...fates].sort()).toEqual(['committed', 'lost']);
      expect(await allFor('validator')).toEqual(made[fates.indexOf('committed')]?.rows);
    });

    it('throws when a write fails, and leaves nothing of it', async () => {
      const first = aProjection({ waiting: [{ gate: 'a' }] });
      await under.projections.commit(first, 0);
      under.failNextWrite();
      await expect(under.projections.commit(aProjection({ sequence: 2 }), 1)).rejects.toThrow();
      expect(await under.projections.load('10042')).toEqual(first);
      expect(gates(await allFor('validator'))).toEqual(['a']);
    });

    it('has a projection that was written and answered with an error', async () => {
      await under.projections.commit(aProjection(), 0);
      under.applyThenFail();
      const next = aProjection({ sequence: 2, waiting: [{ gate: 'a' }] });
      expect(await fateOf(under.projections.commit(next, 1))).not.toBe('lost');
      expect(await under.projections.load('10042')).toEqual(next);
      expect(gates(await allFor('validator'))).toEqual(['a']);
    });

    it('puts what is due first, then what has waited longest, then the lower issue', async () => {
      const rows: [string, Partial<AwaitingRow>][] = [
        ['100', { since: instant(0), gate: 'oldest' }],
        ['9', { since: instant(3), gate: 'lower-issue' }],
        ['101', { since: instant(3), gate: 'higher-issue' }],
        ['102', { since: instant(9), due: instant(50), gate: 'due-later' }],
        ['103', { since: instant(8), due: instant(40), gate: 'due-soon' }],
        ['104', { since: instant(7), due: instant(40), gate: 'due-soon-and-older' }],
      ];
      for (const [issueId, row] of rows)
        await under.projections.commit(aProjection({ issueId, waiting: [row] }), 0);
      const order = ['due-soon-and-older', 'due-soon', 'due-later', 'oldest', 'lower-issue', 'higher-issue'];
      expect(gates(await allFor('validator'))).toEqual(order);
      expect(gates(await allFor('validator', { limit: 2 }))).toEqual(order);
    });

    it('pages through thousands of rows in three projects without loss or repetition', async () => {
      const issues = 150;
      const many = issues * 19;
      for (let index = 0; index < issues; index += 1) {
        const at = { issueId: String(30_000 + index), projectId: String(10_000 + (index % 3)) };
        const waiting = Array.from({ length: 19 }, (_, gate) => ({
          gate: `gate-${gate}`,
          since: instant((index + (gate % 4)) % 59),
        }));
        const officers = { role: 'officer' };
        await under.projections.commit(aProjection({ ...at, waiting: [officers, ...waiting] }), 0);
      }
      const others = Array.from({ length: 120 }, (_, index) => String(500 + index));
      const counts: [readonly string[] | undefined, number][] = [
        [undefined, many],
        [['10001'], many / 3],
        [['10000', '10002'], (many / 3) * 2],
        [['10000', '10001', '10002', '77'], many],
        [['77', '78'], 0],
        [[], 0],
        [['10001', ...others], many / 3],
      ];
      for (const [projects, count] of counts) {
        const rows = await allFor('validator', { limit: 100, projects });
        expect(rows).toHaveLength(count);
        expect(new Set(rows.map(({ issueId, gate }) => `${issueId} ${gate}`)).size).toBe(count);
        const wanted = new Set(projects ?? ['10000', '10001', '10002']);
        expect(rows.every(({ role, projectId }) => role === 'validator' && wanted.has(projectId))).toBe(true);
        const since = rows.map((row) => row.since);
        expect(since).toEqual([...since].sort());
      }
    });
  });
}
