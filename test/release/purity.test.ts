import { lintSnippets, type Snippet } from './lintSnippets';

const IMPURE: [code: string, rule: string][] = [
  ['export const at = Date.now();', 'no-restricted-properties'],
  ['export const at = new Date();', 'no-restricted-syntax'],
  ['export const at = Date();', 'no-restricted-syntax'],
  ['export const id = Math.random();', 'no-restricted-properties'],
  ['export const id = crypto.randomUUID();', 'no-restricted-globals'],
  ['export const id = globalThis.crypto.randomUUID();', 'no-restricted-globals'],
  ['export const mode = process.env.MODE;', 'no-restricted-globals'],
  ["export const answer = fetch('/');", 'no-restricted-globals'],
  ["export default 'x';", 'no-restricted-syntax'],
  ['export const x: any = 1;', '@typescript-eslint/no-explicit-any'],
  ['export const x = JSON.parse("1") as number;', '@typescript-eslint/consistent-type-assertions'],
  ['// @ts-ignore\nexport const x = 1;', '@typescript-eslint/ban-ts-comment'],
  ['export const f = (a: 1, b: 1, c: 1, d: 1, e: 1) => [a, b, c, d, e];', 'max-params'],
  [`export const x = 1;\n${'\n'.repeat(201)}`, 'max-lines'],
  [
    '/* eslint-disable no-restricted-properties */\nexport const at = Date.now();',
    'no-restricted-properties',
  ],
  ['// oxlint-disable-next-line\nexport const x = 1;', 'no-warning-comments'],
];

const PURE: string[] = [
  'export const at = (now: number) => new Date(now);',
  'export const names = ["a", "b"] as const;',
  'export const most = Math.max(1, 2);',
];

const MOCKS: string[] = [
  "vi.mock('x');",
  "test.only('a', () => 1);",
  "describe.skip('a', () => 1);",
  "xit('a', () => 1);",
];

const inDomain = (code: string): Snippet => ['src/domain/gate/snippet.ts', code];
const inTest = (code: string): Snippet => ['test/domain/gate/snippet.test.ts', code];
const broken = lintSnippets([
  ...IMPURE.map(([code]) => inDomain(code)),
  ...PURE.map(inDomain),
  ...MOCKS.map(inTest),
]);

describe('the rules of src/domain', () => {
  test.each(IMPURE.map(([code, rule], i) => [code.slice(0, 60), rule, broken[i]!] as const))(
    'refuse %j by %s',
    (_, rule, rules) => {
      expect(rules).toContain(rule);
    },
  );

  test.each(PURE.map((code, i) => [code, broken[IMPURE.length + i]!] as const))('accept %j', (_, rules) => {
    expect(rules).toEqual([]);
  });
});

describe('the rules of tests', () => {
  const from = IMPURE.length + PURE.length;
  test.each(MOCKS.map((code, i) => [code, broken[from + i]!] as const))('refuse %j', (_, rules) => {
    expect(rules).toContain('no-restricted-syntax');
  });
});
