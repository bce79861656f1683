/** A cell: a text, or nested data as JSON with the number of its entries. */
export type Value = string | { count: number; json: string };

/** JSON as a table: a list gives a row for each entry, the last first; an object a row for each key. */
export function toTable(json: unknown): { columns: string[]; rows: Value[][] } {
  const list = listIn(json);
  if (!list)
    return { columns: ['key', 'value'], rows: entries(json).map(([key, value]) => [key, valueOf(value)]) };
  const newest = [...list].reverse();
  const columns = [...new Set(newest.flatMap((row) => entries(row).map(([key]) => key)))].filter(
    (column) => column !== 'id',
  );
  if (columns.length === 0) return { columns: ['value'], rows: newest.map((row) => [valueOf(row)]) };
  const rows = newest.map((row) => {
    const known = new Map(entries(row));
    return columns.map((column) => valueOf(known.get(column)));
  });
  return { columns, rows };
}

/** The list itself, or the only list inside an object. */
function listIn(json: unknown): unknown[] | undefined {
  if (isList(json)) return json;
  const lists = entries(json).flatMap(([, value]) => (isList(value) ? [value] : []));
  return lists.length === 1 ? lists[0] : undefined;
}

function entries(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null && !isList(value) ? Object.entries(value) : [];
}

function valueOf(value: unknown): Value {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value !== 'object') return JSON.stringify(value);
  const count = isList(value) ? value.length : entries(value).length;
  return count === 0 ? '' : { count, json: JSON.stringify(value, null, 2) };
}

function isList(value: unknown): value is unknown[] {
  return Array.isArray(value);
}
