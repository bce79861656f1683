import type { Clock } from '../../clock/clock';
import type { Store, Table } from '../../store/store';
import { guessed, invalid } from './errors';
import { TTL_MAX_MS } from './limits';
import type { SetOptions } from './wire';

/** A stored item. Times are virtual milliseconds. */
export interface Row {
  value: unknown;
  createdAt: number;
  updatedAt: number;
  expiresAt?: number;
}

/** An item as the wire shows it. */
export interface Item {
  key: string;
  value: unknown;
  createdAt: number;
  updatedAt: number;
  expireTime?: string;
}

const UNIT_MS = { SECONDS: 1_000, MINUTES: 60_000, HOURS: 3_600_000, DAYS: 86_400_000 } as const;

/** Told of every write, inside its transaction. */
export type OnChange = (change: { space: string; key: string; before?: Row; after?: Row }) => void;

/** The durable items of one space (`kv`, `secret`, or `entity/<name>`), strictly consistent. */
export interface Rows {
  get(space: string, key: string): Row | undefined;
  set(space: string, key: string, value: unknown, options?: SetOptions): { before?: Row; after: Row };
  remove(space: string, key: string): void;
  entries(space: string): Iterable<[string, Row]>;
}

export const toItem = (key: string, row: Row): Item => ({
  key,
  value: row.value,
  createdAt: row.createdAt,
  updatedAt: row.updatedAt,
  ...(row.expiresAt === undefined ? {} : { expireTime: new Date(row.expiresAt).toISOString() }),
});

function expiry(now: number, options: SetOptions): number | undefined {
  if (!options?.ttl) return undefined;
  const ms = options.ttl.value * UNIT_MS[options.ttl.unit];
  if (ms > TTL_MAX_MS) throw invalid('INVALID_TTL', 'A time to live is at most one year.');
  return now + ms;
}

/** `deletionLagMs`: how long an expired item is still returned (virtual time). */
export function createRows(store: Store, clock: Clock, deletionLagMs: number, onChange: OnChange): Rows {
  const tables = new Map<string, Table<Row>>();
  const table = (space: string): Table<Row> => {
    const known = tables.get(space) ?? store.table<Row>(`kvs/${space}`);
    tables.set(space, known);
    return known;
  };
  const live = (row: Row | undefined): Row | undefined =>
    row?.expiresAt !== undefined && row.expiresAt + deletionLagMs <= clock.now() ? undefined : row;

  return {
    get: (space, key) => live(table(space).get(key)),
    set(space, key, value, options) {
      const before = live(table(space).get(key));
      if (before && options?.keyPolicy === 'FAIL_IF_EXISTS') {
        throw guessed('keyExists', 'The key already exists.');
      }
      const now = clock.now();
      const expiresAt = expiry(now, options);
      const after: Row = { value, createdAt: before?.createdAt ?? now, updatedAt: now };
      if (expiresAt !== undefined) after.expiresAt = expiresAt;
      table(space).put(key, after);
      onChange({ space, key, before, after });
      return { before, after };
    },
    remove(space, key) {
      const before = live(table(space).get(key));
      table(space).remove(key);
      if (before) onChange({ space, key, before });
    },
    *entries(space) {
      for (const [key, row] of table(space).entries()) if (live(row)) yield [key, row];
    },
  };
}
