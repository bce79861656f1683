import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './manifestFile';

const CASES = 62;

/** The rows of the table of attacks: number, handling, and the tests that are named. */
const rows = readFileSync(path.join(root, 'docs/security.md'), 'utf8')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, number]) => /^\d+$/.test(number ?? ''))
  .map(([, number, attack, handling, shown = '']) => ({
    number: Number(number),
    attack,
    handling,
    tests: [...shown.matchAll(/`([^`]+)`/g)].flatMap(([, test]) => test ?? []),
  }));

const exists = (name: string): boolean =>
  [`test/${name}.test.ts`, `test/${name}`, name].some((place) => existsSync(path.join(root, place)));

describe('docs/security.md', () => {
  test('has a row for every known attack, in order', () => {
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: CASES }, (_, i) => i + 1));
  });

  test.each(rows)('says how $attack is handled ($number)', ({ handling }) => {
    expect(handling).not.toBe('');
  });

  test.each(rows.filter(({ tests }) => tests.length > 0))(
    'names tests that exist for $attack ($number)',
    ({ tests }) => {
      expect(tests.filter((name) => !exists(name))).toEqual([]);
    },
  );
});
