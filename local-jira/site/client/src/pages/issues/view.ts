import { DEFAULT_COLUMNS } from './columns';
import { jqlOf, NO_FILTER, type Filter } from './jqlText';

export const PAGE = 50;

/** All that the address of the navigator tells. */
export interface View {
  /** The query as written; undefined in basic mode. */
  jql: string | undefined;
  filter: Filter;
  /** The ORDER BY of basic mode, without the words. */
  order: string | undefined;
  columns: string[];
  /** How many issues the pages before this one hold. */
  start: number;
}

const PARTS = ['project', 'type', 'status', 'assignee', 'text'] as const;

/** Reads the query part of the address. */
export function readView(params: URLSearchParams): View {
  const filter = { ...NO_FILTER };
  for (const part of PARTS) filter[part] = params.get(part) ?? '';
  const columns = (params.get('columns') ?? '').split(',').filter((one) => one !== '');
  const start = Number(params.get('start') ?? 0);
  return {
    jql: params.get('jql') ?? undefined,
    filter,
    order: params.get('order') ?? undefined,
    columns: columns.length === 0 ? [...DEFAULT_COLUMNS] : columns,
    start: Number.isInteger(start) && start > 0 ? start : 0,
  };
}

/** The address of a view below a path. What is as usual is left out. */
export function addressOf(path: string, view: View): string {
  const params = new URLSearchParams();
  if (view.jql !== undefined) params.set('jql', view.jql);
  else {
    for (const part of PARTS) if (view.filter[part] !== '') params.set(part, view.filter[part]);
    if (view.order !== undefined) params.set('order', view.order);
  }
  if (view.columns.join() !== DEFAULT_COLUMNS.join()) params.set('columns', view.columns.join());
  if (view.start > 0) params.set('start', String(view.start));
  return params.size === 0 ? path : `${path}?${params}`;
}

/** The query behind a view. In basic mode the page of a project asks for its issues only. */
export function queryOf(view: View, projectKey: string | undefined): string {
  if (view.jql !== undefined) return view.jql;
  const filter = projectKey === undefined ? view.filter : { ...view.filter, project: projectKey };
  return view.order === undefined ? jqlOf(filter) : jqlOf(filter, view.order);
}
