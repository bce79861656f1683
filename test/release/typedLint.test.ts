import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const OXLINT = path.join(root, 'node_modules/oxlint/bin/oxlint');

const OFFENCES: readonly [name: string, code: string, rule: string][] = [
  ['floating', 'const f = async () => 1;\nf();', 'no-floating-promises'],
  ['misused', 'const f = async () => true;\nif (f()) throw new Error();', 'no-misused-promises'],
  ['assignment', 'export const x: string = JSON.parse("1");', 'no-unsafe-assignment'],
  ['member', 'export const x = JSON.parse("1").y;', 'no-unsafe-member-access'],
  [
    'exhaustive',
    'export const f = (x: "a" | "b") => { switch (x) { case "a": return 1; } return 0; };',
    'switch-exhaustiveness-check',
  ],
  ['template', 'export const f = (x: object) => `${x}`;', 'restrict-template-expressions'],
  ['condition', 'export const f = (x: string) => x ?? "y";', 'no-unnecessary-condition'],
];

/** Named one by one: nothing else is looked at. */
const FILES = [...OFFENCES.map(([name]) => `${name}.ts`), 'clean.ts'];

describe('the rules that need types', () => {
  let place: string;
  beforeAll(() => {
    place = mkdtempSync(path.join(tmpdir(), 'caregate-lint-'));
    symlinkSync(path.join(root, 'node_modules'), path.join(place, 'node_modules'));
    const compilerOptions = { strict: true, target: 'es2022', module: 'es2022' };
    writeFileSync(path.join(place, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }));
    for (const [name, code] of OFFENCES)
      writeFileSync(path.join(place, `${name}.ts`), `${code}\nexport {};\n`);
    writeFileSync(path.join(place, 'clean.ts'), 'export const twice = (x: number) => `${x * 2}`;\n');
  });
  afterAll(() => rmSync(place, { recursive: true }));

  test('find each offence, and nothing in clean code', () => {
    const asked = ['--type-aware', '-c', path.join(root, '.oxlintrc.json'), '--format', 'unix', ...FILES];
    const { stdout, status } = spawnSync(process.execPath, [OXLINT, ...asked], {
      cwd: place,
      encoding: 'utf8',
    });
    const lines = stdout.split('\n');
    for (const [name, , rule] of OFFENCES) {
      const found = lines.filter((line) => line.startsWith(`${name}.ts:`));
      expect(
        found.some((line) => line.includes(rule)),
        `${name}: ${found.join('\n')}`,
      ).toBe(true);
    }
    expect(lines.filter((line) => line.startsWith('clean.ts:'))).toEqual([]);
    expect(status).toBe(1);
  });
});
