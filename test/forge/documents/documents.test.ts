import fc from 'fast-check';
import * as texts from '../../../src/forge/documents/texts';
import { runs } from '../../support/runs';

type Format = 'yaml' | 'json';
const parse = (text: string, format: Format = 'yaml') => texts.parse(text, format);
const valueOf = (text: string, format: Format = 'yaml') => {
  const read = parse(text, format);
  return read.ok ? read.value : read.problems;
};
const problemsOf = (text: string, format: Format = 'yaml') => {
  const read = parse(text, format);
  return read.ok ? [] : read.problems;
};
const first = (text: string, format: Format = 'yaml') => {
  const [problem] = problemsOf(text, format);
  return [problem?.line, problem?.column, problem?.message];
};

describe('reading YAML', () => {
  it.each([
    ['a: yes\nb: on\nc: 1e3\nd: true', { a: 'yes', b: 'on', c: 1000, d: true }],
    ['a: 2026-11-21', { a: '2026-11-21' }],
    ['a: ~\nb:\nc: null', { a: null, b: null, c: null }],
    ['1: one\ntrue: two\nnull: three', { '1': 'one', true: 'two', null: 'three' }],
    ['<<: { a: 1 }', { '<<': { a: 1 } }],
    ['- a\n- - b\n- [c, { d: e }]', ['a', ['b'], ['c', { d: 'e' }]]],
    ['a: |\n  one\n  two\nb: >\n  one\n  two\n', { a: 'one\ntwo\n', b: 'one two\n' }],
    ['# a remark\na: b # another\n', { a: 'b' }],
    ['---\na: b\n...\n', { a: 'b' }],
    ['\uFEFFa: b', { a: 'b' }],
    ['a: b\r\nc: d\r\n', { a: 'b', c: 'd' }],
    ['"a": "\\u00e9\\ud83d\\ude00"', { a: 'é😀' }],
    ['a: 123456789012345680000', { a: 123456789012345680000 }],
  ])('takes %j for what YAML 1.2 says', (text, value) => {
    expect(valueOf(text)).toStrictEqual(value);
  });

  it.each([
    ['a: &x 1\nb: *x', 1, 4, 'an anchor cannot be used'],
    ['a: 1\nb: *x', 2, 4, 'an alias cannot be used'],
    ['a:\n  b: !!str 1', 2, 6, 'a tag cannot be used'],
    ['a: ! b', 1, 4, 'a tag cannot be used'],
    ['a: !<tag:yaml.org,2002:str> b', 1, 4, 'a tag cannot be used'],
    ['%YAML 1.1\n---\na: yes', 1, 1, 'a directive cannot be used'],
    ['a: 1\n---\nb: 2', 2, 1, 'a second document begins here'],
    ['a: 1\n...\nb: 2', 3, 1, 'a second document begins here'],
    ['a: 1\nb: 2\na: 3', 3, 1, '"a" stands here a second time'],
    ['"1": a\n1: b', 2, 1, '"1" stands here a second time'],
    ['a:\n  __proto__: { admin: true }', 2, 3, 'a member cannot be called "__proto__"'],
    ['constructor: 1', 1, 1, 'a member cannot be called "constructor"'],
    ['a: { prototype: 1 }', 1, 6, 'a member cannot be called "prototype"'],
    ['? [a]\n: b', 1, 3, 'a name must be text'],
    ['a: 1e309', 1, 4, '"1e309" is not a number that can be kept'],
    ['a:\n - .inf', 2, 4, '".inf" is not a number that can be kept'],
    ['a: .NaN', 1, 4, '".NaN" is not a number that can be kept'],
    ['a: 9007199254740993', 1, 4, '"9007199254740993" has more digits than a number keeps'],
    ['a: "\\ud800"', 1, 4, 'this text holds half a character'],
    ['"\\udc00": a', 1, 1, 'this name holds half a character'],
    ['a: b\nc: \ud800', 2, 4, 'half a character stands here'],
    ['a: b\u0000', 1, 5, 'a control character stands here'],
    ['a: "\u0007"', 1, 5, 'a control character stands here'],
    ['', 1, 1, 'there is nothing in this text'],
    ['# only a remark\n', 1, 1, 'there is nothing in this text'],
  ])('refuses %j', (text, line, column, message) => {
    expect(first(text)).toEqual([line, column, message]);
  });

  it.each([
    ['a: "b', 1],
    ['a: b: c', 1],
    ['a:\n\tb: 1', 2],
    ['a: 1\n b: 2', 1],
    ['a: [1, 2', 1],
    ['x: 1\n}', 2],
    ['a: b\n@', 2],
    ["a: 'x' y", 1],
  ])('names the line of what YAML does not allow in %j', (text, line) => {
    expect(first(text)[0]).toBe(line);
  });

  it('names every name that stands twice, in order, and no more than twenty', () => {
    const text = Array.from({ length: 60 }, (_, index) => `k${Math.floor(index / 2)}: 1`).join('\n');
    const lines = problemsOf(text).map(({ line }) => line);
    expect(lines).toEqual(Array.from({ length: 20 }, (_, index) => 2 * index + 2));
  });
});

describe('reading JSON', () => {
  it.each([
    ['{"a": [1, -2.5e3, true, false, null, "\\u00e9\\n\\/"]}', { a: [1, -2500, true, false, null, 'é\n/'] }],
    [' \t\r\n[] ', []],
    ['{}', {}],
    ['[{}, [], [{}]]', [{}, [], [{}]]],
    ['\uFEFF"a"', 'a'],
    ['{\n\t"a": 1\n}', { a: 1 }],
    [`{"${'n'.repeat(2000)}": 1}`, { ['n'.repeat(2000)]: 1 }],
    ['"\u2028\u007f"', '\u2028\u007f'],
  ])('reads %j', (text, value) => {
    expect(valueOf(text, 'json')).toStrictEqual(value);
  });

  it.each([
    ['a: 1', 1, 1],
    ['- a', 1, 1],
    ['{a: 1}', 1, 2],
    ["['a']", 1, 2],
    ['[1,]', 1, 4],
    ['[1\n2]', 2, 1],
    ['[,1]', 1, 2],
    ['{"a": 1,}', 1, 9],
    ['{"a" 1}', 1, 6],
    ['{"a": 1]', 1, 8],
    ['[1}', 1, 3],
    ['[1]]', 1, 4],
    ['1 2', 1, 3],
    ['01', 1, 1],
    ['+1', 1, 1],
    ['.5', 1, 1],
    ['1.', 1, 1],
    ['0x1f', 1, 1],
    ['NaN', 1, 1],
    ['-Infinity', 1, 1],
    ['undefined', 1, 1],
    ['nul', 1, 1],
    ['"a\nb"', 1, 1],
    ['"\\x41"', 1, 1],
    ['"\\u12"', 1, 1],
    ['"a', 1, 1],
    ['// remark\n1', 1, 1],
    ['{"a": 1} # remark', 1, 10],
    ['[\u00a01]', 1, 2],
    ['{"a":\n', 2, 1],
    ['', 1, 1],
  ])('refuses %j', (text, line, column) => {
    expect(first(text, 'json').slice(0, 2)).toEqual([line, column]);
  });

  it.each([
    ['{\n "a": 1,\n "a": 2\n}', 3, 2, '"a" stands here a second time'],
    ['[{"a": 1, "\\u0061": 2}]', 1, 11, '"a" stands here a second time'],
    ['{"a": {"__proto__": 1}}', 1, 8, 'a member cannot be called "__proto__"'],
    ['[1e309]', 1, 2, '"1e309" is not a number that can be kept'],
    ['[-1e999]', 1, 2, '"-1e999" is not a number that can be kept'],
    ['[12345678901234567890]', 1, 2, '"12345678901234567890" has more digits than a number keeps'],
    ['["\\udead"]', 1, 2, 'this text holds half a character'],
    ['["a" "b"]', 1, 6, 'a comma or the closing bracket is needed here, not "\\"b\\""'],
    ['{"a":', 1, 6, 'the text ends where a value is needed'],
  ])('says what is wrong with %j', (text, line, column, message) => {
    expect(first(text, 'json')).toEqual([line, column, message]);
  });

  it('agrees with the engine about what JSON is', () => {
    const pieces = [
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"b"',
      '1',
      '-0.5',
      '1e2',
      'true',
      'null',
      ' ',
      '\n',
    ];
    const more = ["'", '01', '.', '-', '"', '\\', '#', 'x', '\t'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces, ...pieces, ...more), { maxLength: 9 }), (parts) => {
        const text = parts.join('');
        let engine: unknown;
        try {
          engine = JSON.parse(text);
        } catch {
          expect(parse(text, 'json').ok).toBe(false);
          return;
        }
        const read = parse(text, 'json');
        // The engine lets the last of two equal names win, and makes infinity of what is too large.
        if (!read.ok) expect(read.problems[0]?.message).toMatch(/a second time|number that can be kept/);
        else expect(read.value).toEqual(engine);
      }),
      { numRuns: runs(500, 2000) },
    );
  });
});
