import type { Projection } from '../../../src/app/ports';
import { byInstant } from '../../../src/domain/shared/instants';
import type { Standing } from '../../../src/domain/standing/schema';
import { bucketOf } from '../../../src/forge/kvs/buckets';
import { aHazard, level, aStanding } from '../standings';
import { aProjection } from './changes';
import { fateOf, type StoresUnderTest } from './underTest';

type Under = Pick<StoresUnderTest, 'projections' | 'standings' | 'failNextWrite' | 'applyThenFail' | 'close'>;

const EPIC = '10001';
const OTHER = '10002';

/** A projection with a standing, under an epic unless something else is said. */
function standing(
  rules: Partial<Projection> & {
    readonly standing?: Standing | undefined;
    readonly line?: Partial<Standing>;
  } = {},
): Projection {
  const { line, ...rest } = rules;
  const { issueId = '10042', projectId = '10000' } = rest;
  const whole = aStanding({ issueId, projectId, ...line });
  return aProjection({ under: EPIC, standing: whole, ...rest });
}

const ids = (lines: readonly Standing[]): string[] => lines.map(({ issueId }) => issueId).sort(byInstant);

/** What every store of standings promises, whatever it stands on. */
export function standingsBehaviour(name: string, open: () => Under): void {
  describe(`standing behaviour: ${name}`, () => {
    let under: Under;
    beforeEach(() => {
      under = open();
    });
    afterEach(() => under.close());
    const commit = (next: Projection, expected = next.sequence - 1) =>
      under.projections.commit(next, expected);
    const below = async (parentId: string) => ids(await under.standings.under(parentId));

    async function inProject(projectId: string, limit = 50): Promise<Standing[]> {
      const rows: Standing[] = [];
      let cursor: string | undefined;
      do {
        const page = await under.standings.inProject(projectId, {
          ...(cursor === undefined ? {} : { cursor }),
          limit,
        });
        rows.push(...page.rows);
        cursor = page.next;
      } while (cursor !== undefined);
      return rows;
    }

    it('knows nothing before anything is projected', async () => {
      expect(await under.standings.under(EPIC)).toEqual([]);
      expect(await inProject('10000')).toEqual([]);
      expect(await under.standings.parts()).toMatchObject({ parts: [] });
    });

    it('keeps a standing with its projection, in its project and under its parent', async () => {
      const first = standing({
        line: {
          hazards: [aHazard()],
          level: level(1),
          score: 50,
          bypassed: '2026-11-20T10:00:00.000Z',
        },
      });
      expect(await commit(first)).toBe('committed');
      expect(await under.projections.load('10042')).toEqual(first);
      expect(await under.standings.under(EPIC)).toEqual([first.standing]);
      expect(await inProject('10000')).toEqual([first.standing]);
    });

    it.each([
      ['another parent', { under: OTHER }, [[], ['10042']]],
      ['no parent', { under: undefined }, [[], []]],
      ['no standing', { standing: undefined }, [[], []]],
      ['another standing', { line: { score: 10, level: level(0) } }, [['10042'], []]],
      ['another project', { projectId: '10009' }, [['10042'], []]],
      ['another parent and project', { under: OTHER, projectId: '10009' }, [[], ['10042']]],
    ])('follows an issue that gets %s', async (_, change, [here, there]) => {
      await commit(standing());
      await commit(standing({ issueId: '10043' }));
      const next = standing({ sequence: 2, ...change });
      expect(await commit(next)).toBe('committed');
      expect([await below(EPIC), await below(OTHER)]).toEqual([[...here!, '10043'].sort(), there]);
      const lines = [...(await inProject('10000')), ...(await inProject('10009'))];
      const own = lines.filter(({ issueId }) => issueId === '10042');
      expect(own).toEqual(next.standing === undefined ? [] : [next.standing]);
      const parents = [...(await under.standings.under(EPIC)), ...(await under.standings.under(OTHER))];
      const line = parents.find(({ issueId }) => issueId === '10042');
      expect(line).toEqual(next.under === undefined ? undefined : next.standing);
    });

    it('keeps the line when something else is projected', async () => {
      const first = standing();
      await commit(first);
      expect(await commit({ ...first, sequence: 2, state: 'passed' })).toBe('committed');
      expect(await under.standings.under(EPIC)).toEqual([first.standing]);
    });

    it.each([
      ['another issue', { issueId: '7' }],
      ['another project', { projectId: '7' }],
    ])('refuses a standing of %s', async (_, wrong) => {
      await expect(commit(standing({ standing: aStanding(wrong) }))).rejects.toThrow();
    });

    it('leaves nothing of a write that fails or is lost', async () => {
      const first = standing();
      await commit(first);
      under.failNextWrite();
      await expect(commit(standing({ sequence: 2, under: OTHER }))).rejects.toThrow();
      expect(await commit(standing({ under: OTHER }))).toBe('lost');
      expect([await below(EPIC), await below(OTHER)]).toEqual([['10042'], []]);
      expect(await inProject('10000')).toEqual([first.standing]);
    });

    it('has what was written and answered with an error', async () => {
      await commit(standing());
      await commit(standing({ issueId: '10043', under: OTHER }));
      under.applyThenFail();
      expect(await fateOf(commit(standing({ sequence: 2, under: OTHER })))).not.toBe('lost');
      expect([await below(EPIC), await below(OTHER)]).toEqual([[], ['10042', '10043']]);
    });

    it('lets a hundred children of one parent through at the same time', async () => {
      const children = Array.from({ length: 100 }, (_, index) => String(20_000 + index));
      const run = async (issueId: string): Promise<void> => {
        while ((await commit(standing({ issueId }))) === 'lost');
      };
      await Promise.all(children.map(run));
      expect(await below(EPIC)).toEqual(children);
    });

    it('gives the riskiest of a project first, a page at a time', async () => {
      const scores = [12, 80, 0, 55, 80, 31, 99];
      for (const [index, score] of scores.entries())
        await commit(standing({ issueId: String(300 + index), line: { score } }));
      await commit(standing({ issueId: '400', projectId: '10009', line: { score: 70 } }));
      for (const limit of [2, 50]) {
        const rows = await inProject('10000', limit);
        expect(rows.map(({ score }) => score)).toEqual([...scores].sort((a, b) => b - a));
      }
    });

    describe('mending', () => {
      async function parts() {
        const all: { parentId: string; bucket: number; issueIds: readonly string[] }[] = [];
        let cursor: string | undefined;
        do {
          const page = await under.standings.parts(cursor);
          all.push(...page.parts);
          cursor = page.next;
        } while (cursor !== undefined);
        return all.filter(({ issueIds }) => issueIds.length > 0);
      }

      it('meets every line once', async () => {
        const children = Array.from({ length: 60 }, (_, index) => String(20_000 + index));
        for (const issueId of children)
          await commit(standing({ issueId, under: Number(issueId) % 3 === 0 ? OTHER : EPIC }));
        const found = await parts();
        expect(found.flatMap(({ issueIds }) => issueIds).sort()).toEqual(children);
        for (const { bucket, issueIds } of found)
          expect(issueIds.every((id) => bucketOf(id) === bucket)).toBe(true);
        expect(found.map(({ parentId }) => parentId)).toEqual(expect.arrayContaining([EPIC, OTHER]));
      });

      it('changes nothing where nothing is wrong', async () => {
        await commit(standing());
        const [part] = await parts();
        expect(await under.standings.mend(part!, ['10042', '10043', '99'])).toBe(0);
        expect(await below(EPIC)).toEqual(['10042']);
      });
    });
  });
}
