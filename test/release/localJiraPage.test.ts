import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { exportedNames } from './exportedNames';
import { root } from './manifestFile';

const page = readFileSync(path.join(root, 'docs/local-jira.md'), 'utf8');

/** Rows of the page's tables by the letter of their number: B1 is a behaviour, G1 a guess. */
const rowsOf = (letter: string): string[][] =>
  page
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([, number]) => new RegExp(`^${letter}\\d+$`).test(number ?? ''))
    .map((cells) => cells.slice(1, -1));

const quoted = (cell = ''): string[] => [...cell.matchAll(/`([^`]+)`/g)].flatMap(([, text]) => text ?? []);
const testFile = (name: string): string | undefined =>
  [`test/${name}.test.ts`, `test/${name}.test.tsx`].find((file) => existsSync(path.join(root, file)));

const guessFiles = readdirSync(path.join(root, 'local-jira'), { recursive: true, encoding: 'utf8' })
  .filter((file) => path.basename(file) === 'guesses.ts')
  .map((file) => path.join(root, 'local-jira', file));
/** The constants themselves, not the lists that gather them for tests. */
const isGuess = (name: string): boolean => !/(GUESSES|ALTERNATIVES|CHOICES)$/.test(name);
const guesses = guessFiles.flatMap(exportedNames).filter(isGuess).sort();

const behaviours = rowsOf('B').map(([number, behaviour, documented, shown]) => ({
  number,
  behaviour,
  documented,
  tests: quoted(shown),
}));
const guessRows = rowsOf('G').map(([number, constant, , alternative, option, suites]) => ({
  number,
  constant: quoted(constant)[0],
  alternative,
  option: quoted(option)[0],
  tests: quoted(suites),
}));

describe('docs/local-jira.md', () => {
  test('lists what the app relies on, numbered in order', () => {
    expect(behaviours.length).toBeGreaterThan(40);
    expect(behaviours.map(({ number }) => number)).toEqual(behaviours.map((_, at) => `B${at + 1}`));
  });

  test.each(behaviours)('$number says where it is documented', ({ documented }) => {
    expect(documented).toMatch(/^[FMJA]\/|^undocumented$|^package `/);
  });

  test.each(behaviours)('$number names tests that exist', ({ tests }) => {
    expect(tests.length).toBeGreaterThan(0);
    expect(tests.filter((name) => testFile(name) === undefined)).toEqual([]);
  });

  test('lists every guess that the code makes, and no other', () => {
    expect(guesses.length).toBeGreaterThan(0);
    expect(guessRows.map(({ constant }) => constant).sort()).toEqual(guesses);
  });

  test.each(guessRows)(
    '$number, $constant, is run with its alternative',
    ({ alternative, option, tests }) => {
      expect(alternative).not.toBe('');
      expect(tests.length).toBeGreaterThan(0);
      for (const name of tests) {
        const file = testFile(name);
        expect({ name, file }).toEqual({ name, file: expect.any(String) });
        expect(readFileSync(path.join(root, file ?? ''), 'utf8')).toContain(option);
      }
    },
  );
});
