import fc from 'fast-check';
import { basisOf, LEAST_SIGNOFFS, paceOf, type Basis } from '../../../src/domain/portfolio/basis';
import { forecastOf } from '../../../src/domain/portfolio/forecast';
import type { Progress } from '../../../src/domain/portfolio/progress';
import { aStanding, daysAgo, NOW } from '../../support/standings';

const progress = (part: Partial<Progress> = {}): Progress => ({
  ...{ total: 10, passed: 4, toSign: 9, unassessed: 0, unread: 0, level: null },
  ...part,
});
/** A sign-off a day for thirty days. */
const daily: Basis = { signoffs: 30, days: 90, span: 30, medianWaitDays: 2 };
const dayIn = (at: string | null): string | null => at?.slice(0, 10) ?? null;
const shown = (part: Partial<Progress>, due: string | null, basis: Basis = daily) => {
  const { kind, from, to, sentence } = forecastOf(progress(part), due, { basis, now: NOW });
  return [kind, dayIn(from), dayIn(to), sentence];
};

describe('a forecast', () => {
  test.each<[string, Partial<Progress>, string | null, Basis, unknown[]]>([
    ['in time', {}, '2026-12-18', daily, ['on-time', '2026-11-23', '2026-11-30', 'on time']],
    ['on the very day', {}, '2026-11-30', daily, ['on-time', '2026-11-23', '2026-11-30', 'on time']],
    ['late at its end', {}, '2026-11-26', daily, ['late', '2026-11-23', '2026-11-30', 'likely 4 days late']],
    ['late by a day', {}, '2026-11-29', daily, ['late', '2026-11-23', '2026-11-30', 'likely 1 day late']],
    ['late at both ends', {}, '2026-11-20', daily, ['late', '2026-11-23', '2026-11-30', '3 to 10 days late']],
    [
      'late by the same at both ends',
      { toSign: 2 },
      '2026-11-20',
      daily,
      ['late', '2026-11-23', '2026-11-23', 'likely 3 days late'],
    ],
    ['without a date', {}, null, daily, ['undated', '2026-11-23', '2026-11-30', 'no date to meet']],
    [
      'of one sign-off, sooner than the median wait',
      { toSign: 1 },
      null,
      daily,
      ['undated', '2026-11-22', '2026-11-22', 'no date to meet'],
    ],
    [
      'without a known wait: one step at the pace',
      {},
      null,
      { ...daily, medianWaitDays: null },
      ['undated', '2026-11-22', '2026-11-30', 'no date to meet'],
    ],
    [
      'of what is done',
      { passed: 10, toSign: 0 },
      '2026-11-01',
      daily,
      ['done', null, null, 'All issues are past their gates'],
    ],
    [
      'of nothing',
      { total: 0, passed: 0 },
      null,
      daily,
      ['unknown', null, null, 'No issue of it has a gate'],
    ],
    [
      'of more than was read',
      { unread: 1 },
      null,
      daily,
      ['unknown', null, null, 'More issues than one look takes in'],
    ],
    [
      'from too few sign-offs',
      {},
      null,
      { ...daily, signoffs: 9 },
      ['unknown', null, null, 'Not enough sign-offs yet: 9 in 30 days, a forecast asks for 10 in 21 days'],
    ],
    [
      'from too short a time',
      {},
      null,
      { ...daily, span: 1 },
      ['unknown', null, null, 'Not enough sign-offs yet: 30 in 1 day, a forecast asks for 10 in 21 days'],
    ],
  ])('%s', (...[, part, due, basis, expected]) => {
    expect(shown(part, due, basis)).toEqual(expected);
  });
});

describe('what it rests on', () => {
  test('counts what was signed in ninety days, and how long that waited', () => {
    const signed = (...given: [number, string][]) =>
      given.map(([ago, gate]): [string, string, string] => [daysAgo(ago), 'validator', gate]);
    const standings = [
      // 91 days ago is too long ago to count, and still the beginning of the wait that ended 88 days ago.
      aStanding({ signed: signed([91, 'a'], [88, 'a'], [20, 'b'], [10, 'c'], [9, 'b']) }),
      aStanding({ waits: [{ role: 'officer', gate: 'a', since: daysAgo(7) }] }),
    ];
    expect(basisOf(standings, NOW)).toEqual({ signoffs: 4, days: 90, span: 88, medianWaitDays: 7 });
  });

  test.each<[string, number[], number | null]>([
    ['nothing', [], null],
    ['one', [3], 3],
    ['two', [1, 2], 1.5],
    ['three', [9, 1, 2], 2],
  ])('the median of %s', (_what, ages, expected) => {
    const waits = ages.map((age) => ({ role: 'officer', gate: 'a', since: daysAgo(age) }));
    expect(basisOf([aStanding({ waits })], NOW)).toMatchObject({
      signoffs: 0,
      span: 0,
      medianWaitDays: expected,
    });
  });

  test('is the same in whatever order issues and sign-offs come', () => {
    const one = fc.record({
      ago: fc.integer({ min: 0, max: 120 }),
      gate: fc.constantFrom('a', 'b'),
      issue: fc.integer({ min: 1, max: 4 }),
    });
    const basis = (given: readonly { ago: number; gate: string; issue: number }[]): Basis =>
      basisOf(
        [1, 2, 3, 4].map((issue) =>
          aStanding({
            issueId: String(issue),
            signed: given
              .filter((each) => each.issue === issue)
              .map(({ ago, gate }) => [daysAgo(ago), 'validator', gate]),
          }),
        ),
        NOW,
      );
    fc.assert(
      fc.property(fc.uniqueArray(one, { maxLength: 30, selector: ({ ago }) => ago }), (given) => {
        expect(basis([...given].reverse())).toEqual(basis(given));
      }),
    );
  });
});

describe('any forecast', () => {
  const some = fc.record({
    signoffs: fc.integer({ min: 0, max: 2000 }),
    days: fc.constant(90),
    span: fc.integer({ min: 0, max: 90 }),
    medianWaitDays: fc.option(fc.float({ min: 0, max: 90, noNaN: true }), { nil: null }),
  });

  test('is a range after now, or says why there is none; more to sign never ends it sooner', () => {
    fc.assert(
      fc.property(
        some,
        fc.integer({ min: 1, max: 900 }),
        fc.integer({ min: 0, max: 90 }),
        (basis, toSign, more) => {
          const look = (count: number) =>
            forecastOf(progress({ toSign: count }), '2026-12-01', { basis, now: NOW });
          const [one, other] = [look(toSign), look(toSign + more)];
          if (paceOf(basis) === undefined) {
            expect(one).toMatchObject({ kind: 'unknown', from: null, to: null });
            expect(basis.signoffs < LEAST_SIGNOFFS || basis.span < 21).toBe(true);
            return;
          }
          const [from, to, later] = [one.from!, one.to!, other.to!];
          expect(NOW <= from && from <= to).toBe(true);
          expect(to <= later).toBe(true);
          expect(one.kind).toBe(to.slice(0, 10) > '2026-12-01' ? 'late' : 'on-time');
        },
      ),
    );
  });
});
