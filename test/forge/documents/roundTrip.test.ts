import fc from 'fast-check';
import type { Json } from '../../../src/domain/shared/canonicalJson';
import * as texts from '../../../src/forge/documents/texts';

const INHERITED = ['__proto__', 'constructor', 'prototype'];

/** Words that one YAML or another takes for something else, and shapes that need quotes. */
const awkward = [
  ...[
    'yes',
    'no',
    'on',
    'off',
    'y',
    'n',
    'Yes',
    'TRUE',
    'true',
    'null',
    'Null',
    '~',
    '',
    ' ',
    'NaN',
    '.nan',
    '.inf',
  ],
  ...['1e3', '012', '0x1f', '0o17', '1_000', '190:20:30', '+1', '-0', '1.', '.5', '2026-11-21', '12:30'],
  ...[
    '2026-11-21T10:00:00.000Z',
    ' leading',
    'trailing ',
    '#x',
    'a #b',
    'a: b',
    'a:',
    '- a',
    '-',
    '? a',
    ': a',
  ],
  ...[
    '[a',
    ']',
    '{a',
    '}',
    ',',
    '&a',
    '*a',
    '!a',
    '|',
    '>',
    '%a',
    '@a',
    '`a',
    '---',
    '...',
    '--- a',
    '<<',
    '=',
  ],
  ...[
    'two\nlines',
    'two\n\nlines\n',
    '\nfirst',
    ' \n ',
    'a\r\nb',
    'tab\there',
    '\ttab',
    '"',
    "'",
    "it's",
    'a\\b',
  ],
  ...[
    '\u0000',
    '\u001b[0m',
    '\u007f',
    '\u0085',
    '\u00a0',
    '\u2028',
    '\u2029',
    '\ufeff',
    '\ufffe',
    '😀',
    'é',
    '%YAML 1.1',
  ],
  ...['--- \n# x\n', 'x'.repeat(300), `${'word '.repeat(60)}end`, `a\n${'word '.repeat(60)}`],
];

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(...awkward),
);
const name = text.filter((each) => !INHERITED.includes(each));
/** Negative zero is zero to everything that stores JSON. */
const number = fc
  .oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.maxSafeInteger())
  .map((each) => (each === 0 ? 0 : each));

const { value } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    number,
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(name, tie('value'), { maxKeys: 5, noNullPrototype: true }),
  ),
}));

describe.each(['yaml', 'json'] as const)('a value that is written as %s', (format) => {
  const again = (written: Json) => texts.parse(texts.write(written, format), format);

  it('is read as the same value', () => {
    fc.assert(
      fc.property(value, (written) => {
        expect(again(written)).toMatchObject({ ok: true, value: written });
        const read = again(written);
        expect(read.ok && read.value).toStrictEqual(written);
      }),
      { numRuns: 600 },
    );
  });

  it.each(awkward)('keeps %j, as a text, as a name and in a list', (each) => {
    for (const written of [each, { [each]: each }, [each, [each]], { a: { b: each, c: [each] } }]) {
      const read = again(written);
      expect(read.ok && read.value).toStrictEqual(written);
    }
  });

  it('keeps members in their order, and leaves out what is undefined', () => {
    const written = texts.write({ z: 1, a: { y: 2, b: undefined, c: [] }, m: null }, format);
    const read = texts.parse(written, format);
    expect(read.ok && JSON.stringify(read.value)).toBe('{"z":1,"a":{"y":2,"c":[]},"m":null}');
  });

  it('is written as it was when it is read and written again', () => {
    fc.assert(
      fc.property(value, (written) => {
        const once = texts.write(written, format);
        const read = texts.parse(once, format);
        expect(read.ok && texts.write(read.value, format)).toBe(once);
      }),
      { numRuns: 200 },
    );
  });

  it('says the same thing twice in full, without a reference', () => {
    const same = { id: 'first', text: 'Somebody has looked at it.' };
    const read = again([same, same]);
    expect(read.ok && read.value).toStrictEqual([same, same]);
  });
});

describe('YAML', () => {
  it('quotes what an older YAML would take for something else', () => {
    expect(texts.write({ a: 'yes', b: '012', c: 'plain words' }, 'yaml')).toBe(
      'a: "yes"\nb: "012"\nc: plain words\n',
    );
  });

  it('reads JSON as well', () => {
    fc.assert(
      fc.property(value, (written) => {
        const read = texts.parse(JSON.stringify(written), 'yaml');
        expect(read.ok && read.value).toStrictEqual(written);
      }),
      { numRuns: 200 },
    );
  });
});
