import { mkdirSync } from 'node:fs';
import { open } from 'lmdb';
import { rowBounds, rowKey, type Range } from './range';

/** A named map from string keys to JSON values, in key order (UTF-8 bytes). */
export interface Table<T> {
  get(key: string): T | undefined;
  put(key: string, value: T): void;
  remove(key: string): void;
  entries(range?: Range): Iterable<[string, T]>;
  count(prefix?: string): number;
}

/** Embedded, synchronous, survives `kill -9`: what was acknowledged is in the file. */
export interface Store {
  table<T>(name: string): Table<T>;
  /** All or nothing. A transaction inside another one joins it. */
  transaction<R>(work: () => R): R;
  close(): Promise<void>;
  clear(): void;
}

const keyOf = (row: Buffer): string => row.toString('utf8', row.indexOf(0) + 1);

function connect(directory: string) {
  mkdirSync(directory, { recursive: true });
  return open<unknown, Buffer>({
    path: `${directory}/data.mdb`,
    encoding: 'json',
    keyEncoding: 'binary',
    noSubdir: true,
    sharedStructuresKey: undefined,
  });
}

/** Opens (or creates) the store in a directory. Values are what JSON can carry; a key has at most about 1,900 bytes. */
export function openStore(directory: string): Store {
  const database = connect(directory);
  let depth = 0;

  const rows = (table: string, range: Range) => {
    const { low, high } = rowBounds(table, range);
    // Walking down starts at the upper bound, which no row equals, and must still reach the lower one.
    const bounds = range.reverse
      ? { start: high, end: low, reverse: true, exclusiveStart: true, inclusiveEnd: true }
      : { start: low, end: high };
    return range.limit === undefined ? bounds : { ...bounds, limit: range.limit };
  };

  return {
    table<T>(name: string): Table<T> {
      // The database holds the rows of every table; a table's name fixes the type of its own.
      const typed = database as unknown as TypedDatabase<T>;
      return {
        get: (key) => typed.get(rowKey(name, key)),
        put: (key, value) => void typed.putSync(rowKey(name, key), value),
        remove: (key) => void typed.removeSync(rowKey(name, key)),
        // Read at once: a caller may write while it walks the result.
        entries: (range = {}) =>
          Array.from(typed.getRange(rows(name, range)), ({ key, value }): [string, T] => [keyOf(key), value]),
        count: (prefix = '') => database.getKeysCount(rows(name, { prefix })),
      };
    },
    transaction<R>(work: () => R): R {
      if (depth > 0) return work();
      depth += 1;
      try {
        return database.transactionSync(work);
      } finally {
        depth -= 1;
      }
    },
    close: () => database.close(),
    clear: () => database.clearSync(),
  };
}

/** The part of lmdb's database that a table uses, with the table's own value type. */
interface TypedDatabase<T> {
  get(key: Buffer): T | undefined;
  putSync(key: Buffer, value: T): boolean;
  removeSync(key: Buffer): boolean;
  getRange(options: object): Iterable<{ key: Buffer; value: T }>;
}
