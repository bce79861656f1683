import fc from 'fast-check';
import { gs1, luhn } from '../../../src/domain/phi/checkDigits';
import { isDea } from '../../../src/domain/phi/dea';
import { isVin } from '../../../src/domain/phi/vin';

const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length });

/** Luhn by its table of permutations instead of doubling and subtracting. */
const LUHN_ROW = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9];
const luhnByTable = (values: number[]): boolean =>
  [...values].reverse().reduce((sum, d, i) => sum + (i % 2 ? (LUHN_ROW[d] ?? 0) : d), 0) % 10 === 0;

const VALUES: Record<string, number> = Object.fromEntries(
  ['AJ', 'BKS', 'CLT', 'DMU', 'ENV', 'FW', 'GPX', 'HY', 'RZ'].flatMap((letters, i) =>
    Array.from(letters, (letter) => [letter, i === 8 ? 9 : i + 1] as const),
  ),
);

describe('check digits', () => {
  it.each(['79927398713', '4111111111111111', '808401234567893'])('of Luhn fit %s', (value) => {
    expect(luhn(value)).toBe(true);
  });

  it.each(['51022222233336', '4006381333931', '036000291452'])('of GS1 fit %s', (value) => {
    expect(gs1(value)).toBe(true);
  });

  it.each(['79927398710', '51022222233337', ''])('do not fit %p', (value) => {
    expect(luhn(value) || gs1(value)).toBe(false);
  });

  it('agree with the Luhn table', () => {
    fc.assert(fc.property(digits(15), (d) => luhn(d.join('')) === luhnByTable(d)));
  });

  it('catch every wrong digit of a Luhn and of a GS1 number', () => {
    fc.assert(
      fc.property(digits(14), fc.nat(13), fc.integer({ min: 1, max: 9 }), (d, at, by) => {
        const wrong = d.map((digit, i) => (i === at ? (digit + by) % 10 : digit));
        for (const valid of [luhn, gs1]) expect(valid(d.join('')) && valid(wrong.join(''))).toBe(false);
      }),
    );
  });

  it('accept exactly one last digit', () => {
    const tens = Array.from({ length: 10 }, (_, i) => String(i));
    fc.assert(
      fc.property(digits(13), (d) => {
        for (const valid of [luhn, gs1]) expect(tens.filter((c) => valid(d.join('') + c))).toHaveLength(1);
        const dea = `AB${d.slice(0, 6).join('')}`;
        expect(tens.filter((c) => isDea(dea + c))).toHaveLength(1);
      }),
    );
  });

  it('agree with the VIN computed letter by letter', () => {
    const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
    const letter = fc.constantFrom(...Array.from('ABCDEFGHJKLMNPRSTUVWXYZ0123456789'));
    const body = fc.array(letter, { minLength: 12, maxLength: 12 }).map((c) => `1M8${c.slice(3).join('')}`);
    fc.assert(
      fc.property(body, digits(4), fc.constantFrom(...Array.from('0123456789X')), (start, end, check) => {
        const vin = `${start.slice(0, 8)}${check}K${start.slice(9, 12)}${end.join('')}`;
        const sum = Array.from(vin).reduce(
          (t, c, i) => t + (weights[i] ?? 0) * (VALUES[c] ?? (Number(c) || 0)),
          0,
        );
        expect(isVin(vin)).toBe((sum % 11 === 10 ? 'X' : String(sum % 11)) === check);
      }),
    );
  });
});
