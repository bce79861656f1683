import fc from 'fast-check';
import { basisOf } from '../../../src/domain/portfolio/basis';
import { briefingsOf, type Briefing } from '../../../src/domain/portfolio/briefing/briefing';
import type { Facts } from '../../../src/domain/portfolio/briefing/facts';
import { flagsIn } from '../../../src/domain/portfolio/flags';
import { headlineOf } from '../../../src/domain/portfolio/headline';
import { milestoneOf } from '../../../src/domain/portfolio/milestone';
import type { Standing } from '../../../src/domain/standing/schema';
import { aDraft, aHazard, aStanding, daysAgo, level, NOW, scoredPolicy } from '../../support/standings';

const signed = Array.from({ length: 20 }, (_, index): [string, string, string] => [
  daysAgo(40 - index * 2),
  'validator',
  'clinical',
]);
const wait = (ago: number, due?: number) => ({
  ...{ role: 'validator', gate: 'clinical', since: daysAgo(ago) },
  ...(due === undefined ? {} : { due: daysAgo(due) }),
});
const policy = scoredPolicy();

function factsOf(standings: readonly Standing[], due: string | null = '2026-11-22'): Facts {
  const basis = basisOf(standings, NOW);
  const planned = { kind: 'version', id: '1', name: 'Titration pilot', due } as const;
  return {
    milestones: standings.length === 0 ? [] : [milestoneOf(planned, standings, { policy, basis, now: NOW })],
    projects: [{ policy, standings }],
    flags: flagsIn(standings, { policy, now: NOW }),
    issues: new Map(
      standings.map(({ issueId }) => [issueId, { id: issueId, key: `TELE-${issueId}`, summary: 'x' }]),
    ),
    titleOf: () => 'dose on a stale result',
    whoHolds: (_project, role) => (role === 'validator' ? 'Dr. Sofia Marchetti holds the role' : undefined),
    now: NOW,
  };
}
const ofAll = (facts: Facts): Record<string, readonly string[]> =>
  Object.fromEntries(briefingsOf(facts).map(({ reader, paragraphs }) => [reader, paragraphs]));

describe('the headline', () => {
  const headline = (standings: readonly Standing[], due: string | null = '2026-11-22') => {
    const { milestones, whoHolds } = factsOf(standings, due);
    return headlineOf(milestones, NOW, whoHolds);
  };
  const waiting = [aStanding({ signed, waits: [wait(6), wait(2), wait(0)] })];

  test('names the late milestone, its date, what it waits for and who can sign', () => {
    expect(headline(waiting)).toEqual({
      headline: '1 of 1 milestone is likely late: Titration pilot, 27 Nov instead of 22 Nov',
      explanation:
        'It waits for 3 sign-offs. 3 wait for the clinical validator, the oldest for 6 days. Dr. Sofia Marchetti holds the role.',
    });
  });

  test.each<[string, readonly Standing[], string | null, string]>([
    ['nothing is planned', [], null, 'No milestone is planned'],
    ['nothing is late', waiting, '2026-12-22', 'The milestone is not late'],
    ['nothing can be said', [aStanding()], null, 'No forecast for 1 milestone'],
  ])('when %s', (_what, standings, due, expected) => {
    expect(headline(standings, due).headline).toBe(expected);
  });

  test('says when nothing of a late milestone can be signed yet, and counts several', () => {
    const basis = basisOf([aStanding({ signed })], NOW);
    const make = (name: string, due: string) =>
      milestoneOf({ kind: 'sprint', id: '2', name, due }, [aStanding(), 'unrecorded'], {
        policy,
        basis,
        now: NOW,
      });
    const two = [make('Sprint 14', '2026-11-21'), make('Sprint 13', '2026-11-01')];
    expect(headlineOf(two, NOW, () => undefined)).toEqual({
      headline: '2 of 2 milestones are likely late: Sprint 13 by the most, 25 Nov instead of 1 Nov',
      explanation: '2 issues are not past their gates; nothing of it can be signed yet.',
    });
    const other = milestoneOf({ kind: 'sprint', id: '3', name: 'X', due: null }, ['unread'], {
      policy,
      basis,
      now: NOW,
    });
    const calm = make('Y', '2027-11-21');
    expect(headlineOf([calm, other], NOW, () => undefined).headline).toBe(
      'None of 2 milestones is late, 1 cannot be forecast',
    );
  });
});

describe('the briefing', () => {
  test('says for three readers what the records hold', () => {
    const facts = factsOf([
      aStanding({
        issueId: '1',
        signed,
        waits: [wait(6, 1)],
        hazards: [aHazard({ unverified: 1 })],
        level: level(2),
      }),
      aStanding({ issueId: '2', missing: 3, hazards: [aDraft()], bypassed: daysAgo(3) }),
    ]);
    expect(ofAll(facts)).toEqual({
      executive: [
        'State of 21 November 2026. Of 1 milestone, 1 is likely late. Titration pilot may be 3 days late: 0 of 2 past their gates. It waits for 2 sign-offs. 1 waits for the clinical validator, the oldest for 6 days. Dr. Sofia Marchetti holds the role.',
        '1 risk is above what was accepted. “dose on a stale result” (TELE-1) has been High for 3 days. Risk is unknown for some issues, which is not low: 1 in Titration pilot.',
      ],
      clinical: [
        '1 sign-off waits for the clinical validator, the oldest for 6 days, 1 overdue. Dr. Sofia Marchetti holds the role.',
        '2 hazards to patients are on record: 1 High and 1 unknown. 1 has a control that is not verified yet.',
      ],
      technical: [
        '2 issues on record are blocked, 4 things are missing.',
        '2 hazards are on record. 1 of them has no level yet. 1 control is not verified.',
        '1 gate was bypassed: TELE-2.',
      ],
    });
  });

  test('invents nothing where nothing is', () => {
    expect(ofAll(factsOf([]))).toEqual({
      executive: [
        'State of 21 November 2026. No milestone is planned.',
        'No risk that you may see is above what was accepted.',
      ],
      clinical: ['No sign-off waits.', 'No hazard to patients is on record in what you may see.'],
      technical: [
        'No issue on record is blocked.',
        'No hazard is on record in what you may see.',
        'No gate was bypassed in what you may see.',
      ],
    });
  });
});

describe('every figure of any briefing', () => {
  const hazards = fc.array(
    fc.record({
      rank: fc.constantFrom(0 as const, 1 as const, 2 as const, null),
      age: fc.integer({ min: 0, max: 40 }),
      unverified: fc.integer({ min: 0, max: 2 }),
      safety: fc.boolean(),
    }),
    { maxLength: 3 },
  );
  const one = fc.record({
    state: fc.constantFrom('blocked' as const, 'passed' as const, 'none' as const),
    missing: fc.integer({ min: 0, max: 9 }),
    hazards,
    waits: fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: -9, max: 9 })), {
      maxLength: 3,
    }),
    given: fc.integer({ min: 0, max: 20 }),
    bypassed: fc.boolean(),
  });
  const standings = fc.array(one, { maxLength: 9 }).map((all) =>
    all.map((each, index) =>
      aStanding({
        ...{ issueId: String(index + 1), state: each.state, missing: each.missing },
        waits: each.waits.map(([ago, due]) => wait(ago, due)),
        signed: signed.slice(0, each.given),
        hazards: each.hazards.map(({ rank, age, unverified, safety }, at) => ({
          ...(rank === null ? aDraft() : aHazard({ level: level(rank), score: rank * 40 })),
          ...{ id: `h-${at}`, unverified, since: daysAgo(age) },
          dimensions: [safety ? ('patient-safety' as const) : ('privacy' as const)],
        })),
        ...(each.bypassed ? { bypassed: daysAgo(2) } : {}),
      }),
    ),
  );

  /** Numbers that are no part of a date of the head, nor of the key of an issue. */
  const figuresOf = (text: string): string[] =>
    text
      .replaceAll(/State of [^.]*\./g, '')
      .replaceAll(/TELE-\d+/g, '')
      .match(/\d+/g) ?? [];

  test('stands in one of its sources, and every source names a record', () => {
    fc.assert(
      fc.property(standings, fc.constantFrom('2026-11-22', '2026-12-22', null), (all, due) => {
        const known = new Set(all.map(({ issueId }) => `TELE-${issueId}`));
        for (const { paragraphs, sources } of briefingsOf(factsOf(all, due))) {
          const sourced = new Set(sources.flatMap(({ figure }) => figuresOf(figure)));
          expect(figuresOf(paragraphs.join(' ')).filter((figure) => !sourced.has(figure))).toEqual([]);
          expect(sources.filter(({ from }) => !/Titration pilot|TELE-/.test(from))).toEqual([]);
          const keys = paragraphs.join(' ').match(/TELE-\d+/g) ?? [];
          expect(keys.filter((key) => !known.has(key))).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('is the same number when it is counted again', () => {
    fc.assert(
      fc.property(standings, (all) => {
        const text = (reader: Briefing['reader']): string => ofAll(factsOf(all))[reader]?.join(' ') ?? '';
        const held = all.flatMap((standing) => standing.hazards);
        const blocked = all.filter(({ state }) => state === 'blocked').length;
        const drafts = held.filter((hazard) => hazard.level === null).length;
        const numberBefore = (words: RegExp, of: string): number => Number(words.exec(of)?.[1] ?? 0);
        const said = text('technical');
        expect(numberBefore(/(\d+) issues? on record (?:is|are) blocked/, said)).toBe(blocked);
        expect(numberBefore(/(\d+) hazards? (?:is|are) on record/, said)).toBe(held.length);
        expect(numberBefore(/(\d+) of them (?:has|have) no level/, said)).toBe(drafts);
        const waits = all.reduce((sum, standing) => sum + standing.waits.length, 0);
        expect(numberBefore(/(\d+) sign-offs? waits? for/, text('clinical'))).toBe(waits);
      }),
      { numRuns: 200 },
    );
  });
});
