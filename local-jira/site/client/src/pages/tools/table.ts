/** JSON as a table: a list gives a row for each entry, an object a row for each key. */
export function toTable(json: unknown): { columns: string[]; rows: string[][] } {
  const list = listIn(json);
  if (!list)
    return { columns: ['key', 'value'], rows: entries(json).map(([key, value]) => [key, text(value)]) };
  const columns = [...new Set(list.flatMap((row) => entries(row).map(([key]) => key)))];
  if (columns.length === 0) return { columns: ['value'], rows: list.map((row) => [text(row)]) };
  const rows = list.map((row) => {
    const known = new Map(entries(row));
    return columns.map((column) => text(known.get(column)));
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
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

function text(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function isList(value: unknown): value is unknown[] {
  return Array.isArray(value);
}
