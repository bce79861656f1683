import fc from 'fast-check';
import { ranksBetween } from '../../../../local-jira/jira/agile/rank';

const FORM = /^0\|[0-9a-z]{6}:([0-9a-z]*[1-9a-z])?$/u;

const first = (before?: string, after?: string): string => ranksBetween(before, after, 1)[0] ?? '';

const sorted = (ranks: readonly string[]): boolean =>
  ranks.every((rank, at) => at === 0 || (ranks[at - 1] ?? '') < rank);

test('inserting anywhere, any number of times, keeps the order as text', () => {
  const insertion = fc.record({ at: fc.nat(), count: fc.integer({ min: 1, max: 60 }) });
  fc.assert(
    fc.property(fc.array(insertion, { maxLength: 60 }), (insertions) => {
      const ranks: string[] = [];
      for (const { at, count } of insertions) {
        const place = at % (ranks.length + 1);
        ranks.splice(place, 0, ...ranksBetween(ranks[place - 1], ranks[place], count));
      }
      expect(sorted(ranks)).toBe(true);
      expect(ranks.filter((rank) => !FORM.test(rank))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('inserting a thousand times at the same place makes ranks grow slowly', () => {
  const [low, high] = ranksBetween(undefined, undefined, 2);
  let above = high;
  for (let times = 0; times < 1000; times += 1) above = first(low, above);
  expect(above?.length).toBeLessThan(220);
});

test('appending and putting first do not make ranks longer', () => {
  let [last, top] = [first(), first()];
  for (let times = 0; times < 5000; times += 1) [last, top] = [first(last), first(undefined, top)];
  expect([last.length, top.length]).toEqual([9, 9]);
});

test('there is room before the first and after the last possible rank of six digits', () => {
  expect(first('0|zzzzzz:') > '0|zzzzzz:').toBe(true);
  const low = first(undefined, '0|000001:');
  expect([low < '0|000001:', FORM.test(low)]).toEqual([true, true]);
});

test('nothing is asked for and nothing is made', () => {
  expect(ranksBetween('0|a00000:', '0|b00000:', 0)).toEqual([]);
});

test.each([
  ['what is no rank', 'rank', undefined],
  ['equal neighbours', '0|a00000:', '0|a00000:'],
  ['neighbours in the wrong order', '0|b00000:', '0|a00000:'],
])('%s is refused', (_what, before, after) => {
  expect(() => ranksBetween(before, after, 1)).toThrow(RangeError);
});
