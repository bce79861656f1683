import * as fc from 'fast-check';
import { directionOf, levelChanges, passages } from '../../../src/domain/standing/changes';
import { changeLines } from '../../../src/domain/standing/changeWords';
import { distributionOf } from '../../../src/domain/standing/distribution';
import { driversOf } from '../../../src/domain/standing/drivers';
import type { Member } from '../../../src/domain/standing/member';
import { byRisk } from '../../../src/domain/standing/order';
import { overallOf } from '../../../src/domain/standing/overall';
import { levelsKnown, trendOf } from '../../../src/domain/standing/past';
import type { KnownLevel, Standing } from '../../../src/domain/standing/schema';
import { weightedScore } from '../../../src/domain/standing/weigh';
import { aHazard, aStanding, daysAgo, level, method, NOW } from '../../support/standings';

const member = (n: number, standing?: Partial<Standing>): Member => ({
  ...{ id: String(n), key: `TELE-${n}` },
  standing: standing === undefined ? undefined : aStanding({ issueId: String(n), ...standing }),
});
const rated = (rank: 0 | 1 | 2, score: number) => ({ level: level(rank), score });
const five = (rank: number): KnownLevel => ({ id: `l-${rank}`, name: `L${rank}`, letter: 'X', rank, of: 5 });
const byId = levelsKnown([], method);

describe('the order of risk', () => {
  it('is by how far up a level is in its method, then by score; unknown is last', () => {
    const all = [
      { name: 'low', ...rated(0, 30) },
      { name: 'unknown', level: null, score: 99 },
      { name: 'high 70', ...rated(2, 70) },
      { name: 'four of five', level: five(3), score: 70 },
      { name: 'high 90', ...rated(2, 90) },
      { name: 'medium', ...rated(1, 40) },
    ];
    expect(all.sort(byRisk).map(({ name }) => name)).toEqual([
      ...['high 90', 'high 70', 'four of five', 'medium', 'low', 'unknown'],
    ]);
  });
});

describe('the score of the whole', () => {
  it.each([
    ['nothing', [], null],
    ['nothing known', [{ level: null, score: 0 }], null],
    ['one', [rated(1, 40)], 40],
    ['the worst, with nothing beside it', [rated(2, 90), { level: null, score: 0 }], 90],
    ['raised by the others', [rated(2, 70), rated(1, 50), rated(1, 50)], 84],
    ['raised to no other level', [rated(1, 65), rated(1, 65), rated(1, 65)], 65],
    ['the top stays the top', [rated(2, 100), rated(2, 100)], 100],
  ])('of %s', (_, all, score) => {
    expect(weightedScore(all)).toBe(score);
  });

  const anyRated = fc
    .constantFrom(0 as const, 1 as const, 2 as const)
    .chain((rank) =>
      fc
        .integer({ min: Math.floor((rank * 100) / 3), max: Math.ceil(((rank + 1) * 100) / 3) - 1 })
        .map((score) => rated(rank, score)),
    );

  it('is at least that of the worst, never leaves its band, and does not fall when one gets riskier', () => {
    fc.assert(
      fc.property(fc.array(anyRated, { minLength: 1, maxLength: 9 }), fc.nat(), (all, which) => {
        const score = weightedScore(all) ?? -1;
        const [worst] = [...all].sort(byRisk);
        expect(score).toBeGreaterThanOrEqual(worst!.score);
        expect(score).toBeLessThan(((worst!.level.rank + 1) * 100) / 3 + 1);
        const place = which % all.length;
        const riskier = all.map((one, index) => (index === place ? rated(2, 99) : one));
        expect(weightedScore(riskier)).toBeGreaterThanOrEqual(score);
      }),
    );
  });
});

describe('the whole', () => {
  it('has the worst level, names who makes it, and what it would be without', () => {
    const all = [member(1, rated(1, 50)), member(2, rated(2, 80)), member(3), member(4, rated(2, 90))];
    const overall = overallOf(all, undefined);
    expect(overall).toMatchObject({ level: level(2), without: level(1), unassessed: 1 });
    expect(overall.atWorst.map(({ key }) => key)).toEqual(['TELE-4', 'TELE-2']);
  });

  it('is unknown of nothing, and counts its own assessment as no child', () => {
    expect(overallOf([member(1)], undefined)).toMatchObject({ level: null, score: 0, unassessed: 1 });
    expect(overallOf([], member(9, rated(1, 50)))).toMatchObject({ level: level(1), unassessed: 0 });
  });

  it('is distributed over levels, worst first, unknown last', () => {
    const all = [
      member(1, rated(0, 9)),
      member(2),
      member(3, rated(2, 80)),
      member(4, rated(0, 1)),
      member(5, {}),
    ];
    expect(distributionOf(all)).toEqual([
      { level: level(2), count: 1 },
      { level: level(0), count: 2 },
      { level: null, count: 2 },
    ]);
  });
});

const history = (...entries: [number, string, number][]): Standing['history'] =>
  entries.map(([days, id, score]) => [daysAgo(days), id, score]);

describe('where a level has gone since last week', () => {
  it.each([
    ['same', { ...rated(1, 50), history: history([30, 'medium', 50]) }],
    ['same', { ...rated(1, 50), history: history([30, 'medium', 40], [2, 'medium', 50]) }],
    ['same', { ...rated(1, 50), history: history([30, 'medium', 50], [5, 'high', 90], [2, 'medium', 50]) }],
    ['up', { ...rated(2, 90), history: history([30, 'medium', 50], [2, 'high', 90]) }],
    ['down', { ...rated(0, 9), history: history([30, 'medium', 50], [2, 'low', 9]) }],
    ['new', { ...rated(0, 9), history: history([2, 'low', 9]) }],
    ['new', { ...rated(0, 9), history: history([30, 'unknown', 0], [2, 'low', 9]) }],
    ['up', { level: null, history: history([30, 'low', 9], [2, 'unknown', 0]) }],
    ['same', { level: null, history: history([2, 'unknown', 0]) }],
    ['same', undefined],
  ] as const)('is %s', (direction, standing) => {
    expect(directionOf(member(1, standing as Partial<Standing>), NOW, byId)).toBe(direction);
  });

  it('is told latest first, and passages are counted when they are many', () => {
    const changes = levelChanges(
      [
        member(1, { level: null, history: history([30, 'medium', 50], [1, 'unknown', 0]) }),
        member(2, { ...rated(2, 90), history: history([3, 'high', 90]) }),
      ],
      NOW,
      byId,
    );
    const passed = [1, 2, 3, 4, 5].map((n) =>
      member(n + 10, { state: 'passed', signed: [[daysAgo(n), 'officer', 'clinical']] }),
    );
    expect(changeLines(changes, passages(passed, NOW)).map(({ sentence }) => sentence)).toEqual([
      'TELE-1 went from Medium to unknown',
      '5 children passed every gate that applies',
      'TELE-2 was assessed: High',
    ]);
    expect(
      changeLines([], passages([...passed, member(1, { state: 'blocked' })].slice(3), NOW)),
    ).toHaveLength(2);
    expect(passages([member(1, { state: 'passed', signed: [[daysAgo(8), 'a', 'b']] })], NOW)).toEqual([]);
  });
});

describe('the trend', () => {
  it('has eight weeks, nothing before anything was known, and ends now', () => {
    const all = [
      member(1, { ...rated(2, 90), history: history([48, 'medium', 40], [10, 'high', 90]) }),
      member(2, { ...rated(0, 9), history: history([20, 'low', 9]) }),
      member(3),
    ];
    const trend = trendOf(all, NOW, byId);
    expect(trend.map(({ score }) => score)).toEqual([null, 40, 40, 40, 40, 42, 90, 90]);
    expect(trend.map((week) => week.level?.id)).toEqual([
      ...[undefined, 'medium', 'medium', 'medium', 'medium', 'medium', 'high', 'high'],
    ]);
    expect(trend.at(-1)?.at).toBe(NOW);
    expect(trend[0]?.at).toBe(daysAgo(49));
  });

  it('knows levels of other methods from the children that have them, and counts no others', () => {
    const other = member(1, { level: five(4), score: 95, history: history([30, 'l-4', 95]) });
    expect(trendOf([other], NOW, levelsKnown([other], method)).at(-2)?.level).toEqual(five(4));
    expect(trendOf([other], NOW, byId).at(-2)).toMatchObject({ level: null, score: null });
  });
});

describe('drivers', () => {
  it('are the heaviest, two of one issue at most, and none of the least level', () => {
    const hazards = [1, 2, 3].map((n) => aHazard({ id: `hazard-${n}`, seq: n, score: 90 - n }));
    const all = [
      member(1, { ...rated(2, 90), hazards }),
      member(2, { ...rated(0, 9), hazards: [aHazard({ level: level(0), score: 9 })] }),
      member(3, {
        ...rated(1, 50),
        waits: [{ role: 'officer', gate: 'g', since: daysAgo(40), due: daysAgo(30) }],
      }),
      member(4, { bypassed: daysAgo(2) }),
      member(5, { drafts: 3 }),
      ...[6, 7].map((n) =>
        member(n, { ...rated(1, 45), hazards: [aHazard({ level: level(1), score: 45, controls: 1 })] }),
      ),
    ];
    expect(driversOf(all, NOW).map(({ member: { key }, kind }) => `${key} ${kind}`)).toEqual([
      ...['TELE-1 hazard', 'TELE-1 hazard', 'TELE-3 overdue', 'TELE-4 bypassed', 'TELE-6 hazard'],
    ]);
  });

  it('are the same whatever order the issues come in', () => {
    const all = [5, 3, 11, 2].map((n) => member(n, { drafts: 1 }));
    expect(driversOf(all, NOW)).toEqual(driversOf([...all].reverse(), NOW));
  });
});
