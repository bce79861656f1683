import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { StoredEntry } from '../../../src/domain/audit/entry';
import { aSprintPolicy } from '../../support/sprintStory';
import { done, readySite, type SprintSite } from './site';

const PAGE = readFileSync(path.resolve(__dirname, '../../../docs/verify-sprint-export.md'), 'utf8');
/** The recipe that the page gives to auditors, word for word. */
const RECIPE = /```js\n([\s\S]+?)```/u.exec(PAGE)?.[1] ?? '';

const FOURTH = 'sprint-12-10000:4';

interface Entry {
  seq: number;
  hash: string;
  bytes: string | null;
  texts: Record<string, { salt: string; text: string }>;
}
interface File {
  chain: { head: string; withheld: number[]; entries: Entry[] } | null;
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sprint-export-'));
  writeFileSync(path.join(folder, 'verify.mjs'), RECIPE);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Follows the recipe on a file. */
function follow(text: string): { readonly holds: boolean; readonly told: readonly string[] } {
  writeFileSync(path.join(folder, 'export.json'), text);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['verify.mjs', 'export.json'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { holds: status === 0, told: `${stderr}${stdout}`.trim().split('\n') };
}

async function exported(hidden?: string): Promise<string> {
  return (await (await signedSite(hidden)).file('json')).text;
}

async function signedSite(hidden?: string): Promise<SprintSite> {
  const site: SprintSite = await readySite(aSprintPolicy({ checklists: ['sprint-safety'] }));
  done(await site.answer('daniel', ['hazards', 'report']));
  await site.signAll();
  done(await site.revoke('sofia', site.record.signoffs[0]!.seq, 'Signed too early'));
  if (hidden !== undefined) site.ports.sprintSource.hide(hidden);
  return site;
}

const other = (text: string): string => `${text.slice(0, -2)}${text.endsWith('1}') ? '2' : '1'}}`;

describe('the recipe for auditors', () => {
  test('needs nothing but what Node brings', () => {
    const imports = [...RECIPE.matchAll(/from '([^']+)'/gu)].map(([, from]) => from);
    expect(imports).toEqual(['node:crypto', 'node:fs']);
  });

  test('holds on a whole export, and on one with entries withheld, which the file names', async () => {
    const [whole, partial] = [await exported(), await exported('102')];
    const count = (JSON.parse(whole) as File).chain!.entries.length;
    expect(follow(whole)).toEqual({
      holds: true,
      told: [`${count} entries, 0 of them withheld: 0 problems`],
    });
    const { chain } = JSON.parse(partial) as File;
    const without = chain!.entries.filter(({ bytes }) => bytes === null).map(({ seq }) => seq);
    expect(chain!.withheld).toEqual(without);
    expect(without.length).toBeGreaterThan(0);
    expect(follow(partial)).toEqual({
      holds: true,
      told: [`${count} entries, ${without.length} of them withheld: 0 problems`],
    });
  });

  test('holds where nothing was recorded', () => {
    expect(follow('{"chain":null}').holds).toBe(true);
  });

  test.each<readonly [string, (chain: NonNullable<File['chain']>) => void, RegExp]>([
    ['a byte', ({ entries }) => (entries[4]!.bytes = other(entries[4]!.bytes!)), /^Entry 5: its bytes/],
    ['a hash', ({ entries }) => (entries[4]!.hash = 'f'.repeat(64)), /^Entry 5: its bytes/],
    ['the order', ({ entries }) => entries.splice(2, 2, entries[3]!, entries[2]!), /^Entry 3: carries/],
    ['the last entry, taken away', ({ entries }) => entries.pop(), /^The chain ends in another entry/],
    ['a rationale', ({ entries }) => (textsOf(entries).rationale!.text += '!'), /its rationale is not/],
    ['a link', ({ entries }) => (textsOf(entries)['evidence-0']!.text += '?'), /its evidence-0 is not/],
    ['a printed name', ({ entries }) => (textsOf(entries).name!.salt = '0'.repeat(64)), /its name is not/],
    ['bytes, left out', ({ entries }) => (entries[4]!.bytes = null), /^Entry 5: is not what is said/],
  ])('finds %s', async (_, change, words) => {
    const file = JSON.parse(await exported()) as File;
    change(file.chain!);
    const { holds, told } = follow(JSON.stringify(file));
    expect(holds).toBe(false);
    expect(told[0]).toMatch(words);
  });

  test.each<readonly [string, (entries: Map<string, StoredEntry>) => unknown, readonly RegExp[]]>([
    [
      'an entry that is gone',
      (entries) => entries.delete(FOURTH),
      [/^Entry 4: is not what is said to be withheld/, /^Entry 5: does not follow/],
    ],
    [
      'an entry that cannot be read',
      (entries) => entries.set(FOURTH, { ...entries.get(FOURTH)!, bytes: '{' }),
      [/^Entry 4: is not what is said to be withheld/],
    ],
  ])('finds %s in what the app exports all the same, and the page opens', async (_, spoil, words) => {
    const site = await signedSite();
    spoil(site.ports.store.tables.entries);
    const { history } = await site.view();
    expect(history.map(({ seq }) => seq)).toEqual([11, 10, 9, 8, 7, 6, 5, 3, 2, 1]);
    const { holds, told } = follow((await site.file('json')).text);
    expect(holds).toBe(false);
    words.forEach((line, index) => expect(told[index]).toMatch(line));
  });

  test('finds the hash of a withheld entry changed where an entry follows that is not', async () => {
    const file = JSON.parse(await exported('102')) as File;
    const entries = file.chain!.entries;
    const last = entries.findLastIndex(({ bytes }, at) => bytes === null && entries[at + 1]?.bytes != null);
    entries[last]!.hash = 'f'.repeat(64);
    expect(follow(JSON.stringify(file))).toMatchObject({
      holds: false,
      told: [`Entry ${last + 2}: does not follow the entry before it`, expect.anything()],
    });
  });
});

/** The texts of a chain, the last of each kind. */
const textsOf = (entries: readonly Entry[]): Entry['texts'] =>
  entries.reduce<Entry['texts']>((all, { texts }) => Object.assign(all, texts), {});
