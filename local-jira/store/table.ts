import { rowBounds, rowKey, type Range } from './range';

/** A named map from string keys to JSON values, in key order (UTF-8 bytes). */
export interface Table<T> {
  get(key: string): T | undefined;
  put(key: string, value: T): void;
  remove(key: string): void;
  entries(range?: Range): Iterable<[string, T]>;
  count(prefix?: string): number;
}

/** The part of lmdb's database that a table uses. */
export interface Rows {
  get(key: Buffer): unknown;
  putSync(key: Buffer, value: unknown): void;
  removeSync(key: Buffer): boolean;
  getRange(options: object): Iterable<{ key: Buffer; value: unknown }>;
  getKeysCount(options: object): number;
}

const keyOf = (row: Buffer): string => row.toString('utf8', row.indexOf(0) + 1);

/** One table in the database that all tables share. */
export class LmdbTable<T> implements Table<T> {
  constructor(
    private readonly rows: Rows,
    private readonly name: string,
  ) {}

  get(key: string): T | undefined {
    const value = this.rows.get(rowKey(this.name, key));
    return this.holds(value) ? value : undefined;
  }

  put(key: string, value: T): void {
    this.rows.putSync(rowKey(this.name, key), value);
  }

  remove(key: string): void {
    this.rows.removeSync(rowKey(this.name, key));
  }

  entries(range: Range = {}): Iterable<[string, T]> {
    const found: [string, T][] = [];
    // Read at once: a caller may write while it walks the result.
    for (const { key, value } of this.rows.getRange(this.bounds(range))) {
      if (this.holds(value)) found.push([keyOf(key), value]);
    }
    return found;
  }

  count(prefix = ''): number {
    return this.rows.getKeysCount(this.bounds({ prefix }));
  }

  /** The file is trusted: under a table's name lies what the table was given. */
  private holds(value: unknown): value is T {
    return value !== undefined;
  }

  private bounds(range: Range): object {
    const { low, high } = rowBounds(this.name, range);
    // Walking down starts at the upper bound, which no row equals, and must still reach the lower one.
    const ends = range.reverse
      ? { start: high, end: low, reverse: true, exclusiveStart: true, inclusiveEnd: true }
      : { start: low, end: high };
    return range.limit === undefined ? ends : { ...ends, limit: range.limit };
  }
}
