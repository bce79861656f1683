import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { canonicalJson, NotCanonical, type Json } from '../../../src/domain/shared/canonicalJson';

const vectors = join(__dirname, '../../../../shared/vectors/jcs-rfc8785');
const parse = (text: string): Json => JSON.parse(text);

describe('canonical JSON', () => {
  test.each([
    [
      'sorts keys by UTF-16 code units',
      { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\u{1F600}': 5, '\u0080': 6, '\u00f6': 7 },
      '{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\u{1F600}":5,"\ufb33":3}',
    ],
    [
      'writes the shortest numbers',
      [333333333.33333329, 1e30, 4.5, 2e-3, 1e-27, -0],
      '[333333333.3333333,1e+30,4.5,0.002,1e-27,0]',
    ],
    ['escapes as little as it may', '\u20ac$\u000f\nA\'B"\\"/', '"\u20ac$\\u000f\\nA\'B\\"\\\\\\"/"'],
    ['leaves undefined members out', { a: undefined, b: [] }, '{"b":[]}'],
  ])('%s', (_, value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  test.each([
    ['NaN', NaN],
    ['Infinity', [Infinity]],
    ['a lone high surrogate', 'a\uD800b'],
    ['a lone low surrogate', { '\uDC00': 1 }],
    ['32 levels', Array.from({ length: 33 }).reduce<Json>((inner) => [inner], null)],
  ])('refuses %s', (_, value) => {
    expect(() => canonicalJson(value)).toThrow(NotCanonical);
  });

  test('is the same for the same value, whatever the order of keys, and reads back', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.integer()), (value) => {
        const shuffled = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(shuffled)).toBe(canonicalJson(value));
        expect(parse(canonicalJson(value))).toEqual(value);
      }),
    );
  });

  if (existsSync(vectors)) {
    test.each(readdirSync(join(vectors, 'input')))('agrees with the published vector %s', (name) => {
      const input = readFileSync(join(vectors, 'input', name), 'utf8');
      const output = readFileSync(join(vectors, 'output', name), 'utf8').trimEnd();
      expect(canonicalJson(parse(input))).toBe(output);
    });
  }
});
