/** Which entries of a table to read. `start` is included, `end` is not; `prefix` wins over both. */
export interface Range {
  prefix?: string;
  start?: string;
  end?: string;
  reverse?: boolean;
  limit?: number;
}

const LAST = Buffer.from([0xff]);

/** The byte key of a row: table name, a zero byte, row key. UTF-8 never holds 0xff, so a table has a clean upper bound. */
export const rowKey = (table: string, key: string): Buffer => Buffer.from(`${table}\0${key}`, 'utf8');

/** Half-open byte bounds `[low, high)` of a range inside a table. */
export function rowBounds(table: string, range: Range): { low: Buffer; high: Buffer } {
  const above = (key: string) => Buffer.concat([rowKey(table, key), LAST]);
  if (range.prefix !== undefined) return { low: rowKey(table, range.prefix), high: above(range.prefix) };
  return {
    low: rowKey(table, range.start ?? ''),
    high: range.end === undefined ? above('') : rowKey(table, range.end),
  };
}
