import type { NavigatorField } from '../../api/navigator';
import type { Order } from './jqlText';

/** The columns that a fresh navigator shows, by field id. */
export const DEFAULT_COLUMNS: readonly string[] = [
  'issuekey',
  'summary',
  'status',
  'assignee',
  'priority',
  'updated',
];

/** One column of the table. `clause` is the field's name in ORDER BY; absent for what cannot be sorted by. */
export interface Column {
  id: string;
  name: string;
  clause?: string;
  schema?: NavigatorField['schema'];
}

const UNSORTABLE = new Set(['attachment', 'comment', 'issuelinks', 'subtasks', 'project']);
const KEY: Column = { id: 'issuekey', name: 'Key', clause: 'key' };

/** The fields that can be columns, the key first, then by name. */
export function availableColumns(fields: readonly NavigatorField[]): Column[] {
  const columns = fields
    .filter(({ id }) => id !== 'comment')
    .map(({ id, name, clauseNames, schema }): Column => {
      const clause = UNSORTABLE.has(id) ? undefined : clauseNames[0];
      return { id, name, ...(clause === undefined ? {} : { clause }), ...(schema ? { schema } : {}) };
    });
  return [KEY, ...columns.sort((left, right) => left.name.localeCompare(right.name))];
}

/** The chosen columns in their order; ids that are no field any more are left out. */
export function chosenColumns(available: readonly Column[], ids: readonly string[]): Column[] {
  return ids.flatMap((id) => available.find((column) => column.id === id) ?? []);
}

const ALSO: Readonly<Record<string, string>> = {
  key: 'issuekey',
  created: 'createddate',
  updated: 'updateddate',
};

/** How a column is sorted now: by the first field of the query's order. */
export function sortOf({ clause }: Column, order: Order | undefined): 'ascending' | 'descending' | 'none' {
  const wanted = order?.field.toLowerCase();
  if (clause === undefined || wanted === undefined) return 'none';
  const own = clause.toLowerCase();
  if (own !== wanted && ALSO[own] !== wanted) return 'none';
  return order?.descending ? 'descending' : 'ascending';
}

/** Adds a column at the end, or takes it away. The key and the summary always stay. */
export function toggled(ids: readonly string[], id: string): string[] {
  return ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id];
}

export const isFixed = (id: string): boolean => id === 'issuekey' || id === 'summary';
