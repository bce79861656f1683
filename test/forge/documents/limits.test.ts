import fc from 'fast-check';
import * as texts from '../../../src/forge/documents/texts';
import { runs } from '../../support/runs';

type Format = 'yaml' | 'json';
const read = (text: string, format: Format) => texts.parse(text, format);
const messages = (text: string, format: Format): string[] => {
  const parsed = read(text, format);
  return parsed.ok ? [] : parsed.problems.map(({ message }) => message);
};
const times = (piece: string, length = 199_000): string => piece.repeat(Math.floor(length / piece.length));

describe('texts that want to be too much', () => {
  it.each([
    ['json', '['],
    ['json', '{"a":'],
    ['json', '[{"a":'],
    ['json', '[[],'],
    ['yaml', '['],
    ['yaml', '{a: '],
    ['yaml', '[{a: '],
    ['yaml', '- '],
    ['yaml', '? '],
    ['yaml', ': '],
    ['yaml', 'a: '],
    ['yaml', '- ? '],
    ['yaml', '[[],'],
  ] as const)('refuses %s that nests %j without end', (format, piece) => {
    expect(messages(times(piece), format)[0]).toBe('this is nested more than 20 deep');
  });

  it.each([
    ['json', 20, (depth: number) => `${'['.repeat(depth)}1${']'.repeat(depth)}`],
    ['json', 20, (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`],
    ['yaml', 20, (depth: number) => `${'['.repeat(depth)}1${']'.repeat(depth)}`],
    ['yaml', 20, (depth: number) => `${'- '.repeat(depth)}1`],
    ['yaml', 20, (depth: number) => `${'{a: '.repeat(depth)}1${'}'.repeat(depth)}`],
    ['yaml', 20, (depth: number) => `${'[a: '.repeat(depth / 2)}1${']'.repeat(depth / 2)}`],
    [
      'yaml',
      20,
      (depth: number) => Array.from({ length: depth }, (_, level) => `${' '.repeat(level)}a:`).join('\n'),
    ],
  ] as const)('reads %s that is nested %i deep, and no deeper', (format, depth, text) => {
    expect(messages(text(depth), format)).toEqual([]);
    expect(messages(text(depth + 2), format)[0]).toMatch(/nested more than 20 deep|compact/);
  });

  it.each(['json', 'yaml'] as const)('reads 5,000 values of %s, and no more', (format) => {
    const list = (length: number): string => JSON.stringify(Array.from({ length }, (_, index) => index));
    expect(messages(list(4_999), format)).toEqual([]);
    expect(messages(list(5_000), format)).toEqual(['there are more than 5000 values']);
  });

  it.each(['json', 'yaml'] as const)('reads 200,000 characters of %s, and no more', (format) => {
    expect(messages(`"${'a'.repeat(199_998)}"`, format)).toEqual([]);
    expect(messages(`"${'a'.repeat(199_999)}"`, format)).toEqual([
      'the text has more than 200000 characters',
    ]);
    expect(messages('['.repeat(5_000_000), format)).toEqual(['the text has more than 200000 characters']);
  });

  it.each([
    ...[
      '[,',
      ',',
      '}',
      ']',
      ']]',
      '],',
      '"\n',
      "'",
      '---\n',
      '...\n',
      'a\n',
      '\n',
      '# a\n',
      '|\n',
      '>\n',
      '- a\n b\n',
    ],
    ...[
      '!',
      '&',
      '*',
      '&a ',
      '%',
      '`\n',
      '"a"\n',
      'a:\n',
      '{a,',
      '[a\n',
      '\\',
      '\t',
      ' ',
      '\r',
      '? a\n',
      '- |\n  a\n',
    ],
  ])('is done with %j without end before anybody waits', (piece) => {
    for (const format of ['yaml', 'json'] as const) {
      const started = performance.now();
      read(times(piece), format);
      // A second is too slow for a person; what is not linear takes minutes.
      expect(performance.now() - started).toBeLessThan(15_000);
    }
  });

  it('answers whatever it is given, and never throws', () => {
    const sign = fc.constantFrom(...'[]{},:-?&*!|>\'"%@`# \n\t\\abc01.~<=\r'.split(''));
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ unit: sign, maxLength: 60 }),
    );
    fc.assert(
      fc.property(text, fc.constantFrom<Format>('yaml', 'json'), (given, format) => {
        const parsed = read(given, format);
        if (parsed.ok) return;
        const lines = given.split('\n').length;
        expect(parsed.problems.length).toBeGreaterThan(0);
        for (const { line, column, message } of parsed.problems) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(message.length).toBeGreaterThan(5);
          expect(message.length).toBeLessThanOrEqual(200);
        }
      }),
      { numRuns: runs(500, 2000) },
    );
  });
});

describe('where things stand', () => {
  const yaml = [
    'title: Release',
    'gates:',
    '  - id: clinical',
    '    signoffs:',
    '      - role: validator',
    '  - id: b',
  ];
  const json = [
    '{',
    '"title": "Release",',
    '"gates": [',
    '  {"id": "clinical",',
    '   "signoffs": [',
    '     {"role": "v"}]}]}',
  ];

  it.each([
    [[], 1, 1],
    [['title'], 1, 2],
    [['gates'], 2, 3],
    [['gates', 0], 3, 4],
    [['gates', 0, 'signoffs'], 4, 5],
    [['gates', 0, 'signoffs', 0, 'role'], 5, 6],
    [['gates', 0, 'signoffs', 0, 'meaning'], 5, 6],
    [['gates', 0, 'signoffs', 7, 'meaning', 'x'], 4, 5],
    [['roles', 0], 1, 1],
  ])('tells the line of %j, or of its nearest parent', (path, inYaml, inJson) => {
    const lineIn = (lines: string[], format: Format) => {
      const parsed = read(lines.join('\n'), format);
      return parsed.ok && parsed.lineOf(path);
    };
    expect(lineIn(yaml, 'yaml')).toBe(inYaml);
    expect(lineIn(json, 'json')).toBe(inJson);
  });

  it('does not take a name with a full stop for a path, nor a number for a name', () => {
    const parsed = read('a.b: 1\na:\n  b: 2\n"0": x\n', 'yaml');
    expect(parsed.ok && [parsed.lineOf(['a.b']), parsed.lineOf(['a', 'b']), parsed.lineOf(['0'])]).toEqual([
      1, 3, 4,
    ]);
  });
});
