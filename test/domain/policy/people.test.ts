import fc from 'fast-check';
import { shortageOf, type Seats } from '../../../src/domain/policy/people';

const PEOPLE = ['amara', 'helen', 'nadia', 'sofia'];
const anySeats: fc.Arbitrary<Seats[]> = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 2 }), fc.subarray(PEOPLE)), { maxLength: 4 })
  .map((seats) => seats.map(([count, holders], index) => ({ role: `role-${index}`, count, holders })));

/** Tries every way to fill the seats. */
function canFill(seats: readonly Seats[], taken: readonly string[] = []): boolean {
  const [first, ...rest] = seats.flatMap((seat) =>
    Array.from({ length: seat.count }, () => ({ ...seat, count: 1 })),
  );
  if (first === undefined) return true;
  return first.holders
    .filter((person) => !taken.includes(person))
    .some((person) => canFill(rest, [...taken, person]));
}

describe('filling seats with different people', () => {
  test.each<[string, Seats[], ReturnType<typeof shortageOf>]>([
    ['nobody asked', [], undefined],
    [
      'two roles, one person',
      [
        { role: 'a', count: 1, holders: ['amara'] },
        { role: 'b', count: 1, holders: ['amara'] },
      ],
      { roles: ['a', 'b'], needed: 2, people: 1 },
    ],
    [
      'somebody moves along',
      [
        { role: 'a', count: 1, holders: ['amara', 'helen'] },
        { role: 'b', count: 1, holders: ['amara'] },
      ],
      undefined,
    ],
    [
      'roles that have people enough are not named',
      [
        { role: 'free', count: 1, holders: ['sofia', 'nadia'] },
        { role: 'a', count: 2, holders: ['amara', 'helen'] },
        { role: 'b', count: 1, holders: ['helen'] },
      ],
      { roles: ['a', 'b'], needed: 3, people: 2 },
    ],
    ['nobody holds it', [{ role: 'a', count: 1, holders: [] }], { roles: ['a'], needed: 1, people: 0 }],
  ])('%s', (_, seats, shortage) => {
    expect(shortageOf(seats)).toEqual(shortage);
  });

  test('fails exactly where trying every way fails, and names roles that are too few by themselves', () => {
    fc.assert(
      fc.property(anySeats, (seats) => {
        const short = shortageOf(seats);
        expect(short === undefined).toBe(canFill(seats));
        if (short === undefined) return;
        const named = seats.filter(({ role }) => short.roles.includes(role));
        expect(canFill(named)).toBe(false);
        expect(short.people).toBeLessThan(short.needed);
        expect(new Set(named.flatMap(({ holders }) => holders)).size).toBe(short.people);
      }),
      { numRuns: 500 },
    );
  });
});
