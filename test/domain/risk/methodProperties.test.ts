import fc from 'fast-check';
import { compileMethod } from '../../../src/domain/risk/compileMethod';
import { methodErrors, methodProblems } from '../../../src/domain/risk/methodProblems';
import { methodDraft, type MethodDraft } from '../../../src/domain/risk/methodDraft';
import { riskMethod, type RiskMethod } from '../../../src/domain/risk/method';
import { scoreOf } from '../../../src/domain/risk/scoring';

const named = (count: number, noun: string) =>
  Array.from({ length: count }, (_, index) => ({ id: `${noun}-${index}`, name: `${noun} ${index}` }));

/** A name or an id as people get it wrong, now and then. */
const spoilt = (text: string) =>
  fc.oneof(
    { weight: 40, arbitrary: fc.constant(text) },
    { weight: 1, arbitrary: fc.constantFrom('', 'step-0', 'Ä b') },
  );

/** Rows that rise to the right and downwards, some of them with a cell that does not. */
const cells = (rows: number, columns: number, most: number) =>
  fc
    .record({
      down: fc.array(fc.nat({ max: 3 }), { minLength: rows, maxLength: rows }),
      across: fc.array(fc.nat({ max: 3 }), { minLength: columns, maxLength: columns }),
      spoil: fc.option(fc.tuple(fc.nat(), fc.nat(), fc.nat({ max: 9 })), { freq: 4 }),
    })
    .map(({ down, across, spoil }) => {
      const sum = (list: readonly number[], upTo: number) =>
        list.slice(0, upTo + 1).reduce((a, b) => a + b, 0);
      const ranks = down.map((_, r) => across.map((__, c) => Math.min(most, sum(down, r) + sum(across, c))));
      const row = spoil === null ? undefined : ranks[spoil[0] % Math.max(1, rows)];
      if (spoil !== null && row !== undefined && columns > 0) row[spoil[1] % columns] = spoil[2];
      return ranks;
    });

const bounds = (count: number) =>
  fc
    .uniqueArray(fc.integer({ min: 1, max: 999 }), { minLength: count, maxLength: count })
    .map((list) =>
      list
        .toSorted((a, b) => a - b)
        .map((n, index) => (index === count - 1 ? '1' : `0.${String(n).padStart(3, '0')}`)),
    );

const drafts: fc.Arbitrary<MethodDraft> = fc
  .record({
    rows: fc.integer({ min: 1, max: 11 }),
    columns: fc.integer({ min: 1, max: 11 }),
    levels: fc.integer({ min: 1, max: 8 }),
    product: fc.boolean(),
  })
  .chain(({ rows, columns, levels, product }) =>
    fc
      .record({
        grid: cells(rows, columns, levels - 1),
        name: spoilt('Severity step'),
        id: spoilt('severity-x'),
        letters: fc.constantFrom('ABCDEFGH', 'ABCDEFGH', 'ABCDEFGA'),
        upTo: bounds(columns),
      })
      .map(({ grid, name, id, letters, upTo }) => ({
        id: 'our-method',
        title: 'Our method',
        severity: {
          name: 'Severity',
          points: named(rows, 'step').map((point, index) => (index === 1 ? { id, name } : point)),
        },
        probability: {
          name: 'Probability',
          points: named(columns, 'chance').map((point, index) => ({ ...point, upTo: upTo[index] })),
        },
        levels: named(levels, 'level').map((one, index) => ({ ...one, letter: letters[index] ?? '' })),
        matrix: grid.map((row) => row.map((rank) => (rank > 8 ? '' : `level-${rank}`))),
        ...(product ? { combination: { kind: 'product' as const, first: 'P1', second: 'P2' } } : {}),
      })),
  );

interface At {
  readonly r: number;
  readonly c: number;
  readonly rank: number;
  readonly score: number;
}

const everyPair = (method: RiskMethod): At[] =>
  method.severity.points.flatMap((severity, r) =>
    method.probability.points.map((probability, c) => {
      const scored = scoreOf({ severity: severity.id, probability: probability.id }, method)!;
      return { r, c, rank: scored.level.rank, score: scored.score };
    }),
  );

/** Whether a pair that is no less severe and no less probable comes to less, or a worse level to no higher score. */
const falls = (one: At, other: At): boolean =>
  (other.rank > one.rank && other.score <= one.score) ||
  (other.r >= one.r && other.c >= one.c && (other.rank < one.rank || other.score < one.score));

describe('a draft without an error', () => {
  test('becomes a method, and one with an error is told what it is', () => {
    let right = 0;
    fc.assert(
      fc.property(drafts, (draft) => {
        const wrong = methodErrors(methodProblems(methodDraft.parse(draft)));
        const method = compileMethod(draft, 1);
        if (wrong.length > 0) return;
        right += 1;
        expect(riskMethod.parse(method)).toEqual(method);
      }),
      { numRuns: 600 },
    );
    expect(right).toBeGreaterThan(60);
  });

  test('has scores that rise with severity, with probability, and always with the level', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        fc.pre(methodErrors(methodProblems(draft)).length === 0);
        const pairs = everyPair(compileMethod(draft, 1)!);
        const wrong = pairs.flatMap((one) =>
          pairs.filter((other) => falls(one, other)).map((other) => ({ one, other })),
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('gives every product of two probabilities a step, and a greater product no lower one', () => {
    const decimal = fc
      .integer({ min: 0, max: 1_000_000 })
      .map((n) => (n === 1_000_000 ? '1' : `0.${String(n).padStart(6, '0')}`));
    fc.assert(
      fc.property(drafts, decimal, decimal, (draft, first, second) => {
        fc.pre(draft.combination !== undefined && methodErrors(methodProblems(draft)).length === 0);
        const method = compileMethod(draft, 1)!;
        const place = (parts: [string, string]) => {
          const scored = scoreOf({ severity: 'step-0', parts }, method);
          return method.probability.points.findIndex(({ id }) => id === scored?.probability);
        };
        expect(place([first, second])).toBeGreaterThanOrEqual(0);
        expect(place([first, '1'])).toBeGreaterThanOrEqual(place([first, second]));
      }),
      { numRuns: 60 },
    );
  });
});
