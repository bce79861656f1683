import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { open } from 'lmdb';
import { LmdbTable, type Table } from './table';

export type { Table } from './table';

/** Embedded, synchronous, survives `kill -9`: what was acknowledged is in the file. */
export interface Store {
  table<T>(name: string): Table<T>;
  /** All or nothing. A transaction inside another one joins it. */
  transaction<R>(work: () => R): R;
  close(): Promise<void>;
  clear(): void;
}

/** Opens (or creates) the store in a directory. Values are what JSON can carry; a key has at most about 1,900 bytes. */
export function openStore(directory: string): Store {
  mkdirSync(directory, { recursive: true });
  const path = join(directory, 'data.mdb');
  const database = open<unknown, Buffer>({
    path,
    encoding: 'json',
    keyEncoding: 'binary',
    noSubdir: true,
    noSync: true,
  });
  let depth = 0;

  return {
    table: <T>(name: string): Table<T> => new LmdbTable<T>(database, name),
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
