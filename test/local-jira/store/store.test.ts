import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { program } from '../../support/program';
import { openStore, type Store } from '../../../local-jira/store/store';

let directory: string;
let store: Store;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'store-'));
  store = openStore(directory);
});

afterEach(async () => {
  await store.close();
  rmSync(directory, { recursive: true, force: true });
});

const keys = (entries: Iterable<[string, unknown]>) => Array.from(entries, ([key]) => key);

describe('a table', () => {
  it('gives back what was put, until it is removed', () => {
    const table = store.table<{ deep: (number | null)[] }>('things');
    table.put('a', { deep: [1, null] });
    expect(table.get('a')).toEqual({ deep: [1, null] });
    table.remove('a');
    expect(table.get('a')).toBeUndefined();
  });

  it('keeps a property named __proto__ as data', () => {
    const table = store.table<unknown>('things');
    table.put('a', JSON.parse('{"__proto__": {"admin": true}}'));
    expect(JSON.stringify(table.get('a'))).toBe('{"__proto__":{"admin":true}}');
  });

  it.each([
    ['all, in order', {}, ['a', 'b', 'ba', 'bä', 'c']],
    ['backwards', { reverse: true }, ['c', 'bä', 'ba', 'b', 'a']],
    ['a prefix', { prefix: 'b' }, ['b', 'ba', 'bä']],
    ['a prefix backwards', { prefix: 'b', reverse: true, limit: 2 }, ['bä', 'ba']],
    ['from start to before end', { start: 'b', end: 'c' }, ['b', 'ba', 'bä']],
    ['from before end to start', { start: 'b', end: 'c', reverse: true }, ['bä', 'ba', 'b']],
    ['no more than the limit', { start: 'b', limit: 1 }, ['b']],
  ])('walks %s', (_, range, expected) => {
    const table = store.table<number>('walked');
    for (const key of ['c', 'bä', 'a', 'ba', 'b']) table.put(key, 1);
    store.table<number>('walke').put('d', 1);
    store.table<number>('walkedx').put('d', 1);
    expect(keys(table.entries(range))).toEqual(expected);
    expect(table.count('b')).toBe(3);
    expect(table.count()).toBe(5);
  });

  it('may be written while it is walked', () => {
    const table = store.table<number>('walked');
    for (const key of ['a', 'b', 'c']) table.put(key, 1);
    for (const [key] of table.entries()) table.remove(key);
    expect(table.count()).toBe(0);
  });
});

describe('a transaction', () => {
  it('keeps nothing when it throws, not even of one inside it', () => {
    const table = store.table<number>('things');
    table.put('old', 1);
    const failing = () =>
      store.transaction(() => {
        store.transaction(() => table.put('new', 2));
        table.remove('old');
        throw new Error('no');
      });
    expect(failing).toThrow('no');
    expect(keys(table.entries())).toEqual(['old']);
  });

  it('reads its own writes and answers its result', () => {
    const table = store.table<number>('things');
    const read = store.transaction(() => {
      table.put('a', 5);
      return [table.get('a'), keys(table.entries())];
    });
    expect(read).toEqual([5, ['a']]);
  });
});

describe('the file', () => {
  it('holds everything after closing and opening again', async () => {
    store.table<string>('things').put('a', 'kept');
    await store.close();
    store = openStore(directory);
    expect(store.table<string>('things').get('a')).toBe('kept');
  });

  it('is empty after clear, and usable', () => {
    store.table<string>('things').put('a', 'gone');
    store.clear();
    expect(store.table<string>('things').get('a')).toBeUndefined();
    store.table<string>('things').put('b', 'new');
    expect(store.table<string>('things').get('b')).toBe('new');
  });

  it('holds every acknowledged write, and whole transactions only, after kill -9', async () => {
    await store.close();
    const args = [...program('test/local-jira/store/killedWriter.ts'), directory];
    const writer = spawn(process.execPath, args);
    let output = '';
    await new Promise<void>((resolve) => {
      writer.stdout.on('data', (data: Buffer) => {
        output += data.toString();
        if (output.split('\n').length > 200) writer.kill('SIGKILL');
      });
      writer.on('close', () => resolve());
    });
    store = openStore(directory);
    const acknowledged = output.split('\n').slice(0, -1);
    const table = store.table<number>('numbers');
    expect(acknowledged.length).toBeGreaterThanOrEqual(200);
    expect(acknowledged.filter((number) => table.get(number) !== Number(number))).toEqual([]);
    expect(keys(store.table<number>('pairs').entries())).toEqual(keys(table.entries()));
  });
});
