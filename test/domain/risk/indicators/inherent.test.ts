import fc from 'fast-check';
import { inherent, inherentSentence, type Outcome } from '../../../../src/domain/risk/indicators';

const said = (outcome: Outcome, weight: number, title = 'Touches it') => ({ outcome, weight, title });
const weight = fc.integer({ min: 0, max: 100 });
const answer = fc.record({
  outcome: fc.constantFrom<Outcome[]>('yes', 'no', 'unknown'),
  weight,
  title: fc.constant('Touches it'),
});
const answers = fc.array(answer, { maxLength: 40 });

describe('the inherent score', () => {
  test.each([
    ['nothing', [], { score: 0, unknown: 0, most: 0 }],
    ['no', [said('no', 35)], { score: 0, unknown: 0, most: 0 }],
    ['one yes', [said('yes', 35)], { score: 35, unknown: 0, most: 35 }],
    ['two', [said('yes', 35), said('yes', 25)], { score: 51, unknown: 0, most: 51 }],
    ['three', [said('yes', 20), said('yes', 20), said('yes', 20)], { score: 49, unknown: 0, most: 49 }],
    ['one that takes all', [said('yes', 100), said('yes', 25)], { score: 100, unknown: 0, most: 100 }],
    ['one of no weight', [said('yes', 0)], { score: 0, unknown: 0, most: 0 }],
    [
      'unknown beside',
      [said('yes', 35), said('unknown', 25), said('no', 90)],
      { score: 35, unknown: 1, most: 51 },
    ],
    ['all unknown', [said('unknown', 35), said('unknown', 25)], { score: 0, unknown: 2, most: 51 }],
  ])('%s', (_what, results, expected) => {
    expect(inherent(results)).toEqual(expected);
  });

  it('is a whole number from 0 to 100, the same in every order', () => {
    fc.assert(
      fc.property(answers, fc.nat(), (results, turn) => {
        const { score, most, unknown } = inherent(results);
        for (const one of [score, most]) {
          expect(Number.isInteger(one) && one >= 0 && one <= 100).toBe(true);
        }
        expect(most).toBeGreaterThanOrEqual(score);
        expect(unknown).toBe(results.filter(({ outcome }) => outcome === 'unknown').length);
        const at = results.length === 0 ? 0 : turn % results.length;
        expect(inherent([...results.slice(at), ...results.slice(0, at)].reverse()).score).toBe(score);
      }),
    );
  });

  it('is never lowered by another answer, nor by one that turns to yes', () => {
    fc.assert(
      fc.property(answers, answer, fc.nat(), (results, another, at) => {
        const before = inherent(results).score;
        expect(inherent([...results, another]).score).toBeGreaterThanOrEqual(before);
        const turned = results.map((one, index) =>
          index === at % results.length ? said('yes', one.weight) : one,
        );
        expect(inherent(turned).score).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it('is neither raised nor lowered by what is unknown instead of no', () => {
    fc.assert(
      fc.property(answers, (results) => {
        const open = results.map((one) => (one.outcome === 'no' ? said('unknown', one.weight) : one));
        expect(inherent(open).score).toBe(inherent(results).score);
      }),
    );
  });
});

describe('why it is what it is', () => {
  test.each([
    ['nothing', [], 'No indicator says yes.'],
    ['one', [said('yes', 35, 'A')], '1 indicator says yes: "A" (35).'],
    ['two', [said('yes', 10, 'A'), said('yes', 35, 'B')], '2 indicators say yes: "B" (35) and "A" (10).'],
    [
      'five',
      ['A', 'B', 'C', 'D', 'E'].map((title, at) => said('yes', 10 + at, title)),
      '5 indicators say yes: "E" (14), "D" (13), "C" (12) and 2 more.',
    ],
    ['unknown', [said('unknown', 20)], 'No indicator says yes. 1 cannot say; if yes, the score would be 20.'],
    [
      'unknown of no weight',
      [said('unknown', 0), said('unknown', 0)],
      'No indicator says yes. 2 cannot say.',
    ],
  ])('%s', (_what, results, sentence) => {
    expect(inherentSentence(results)).toBe(sentence);
  });
});
