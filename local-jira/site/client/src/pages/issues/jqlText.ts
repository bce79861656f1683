/** What basic mode filters by. Empty text means no filter. `assignee` is an account id, `me` or `none`. */
export interface Filter {
  project: string;
  type: string;
  status: string;
  assignee: string;
  text: string;
}

export const NO_FILTER: Filter = { project: '', type: '', status: '', assignee: '', text: '' };

/** One field of an ORDER BY, as JQL names it. */
export interface Order {
  field: string;
  descending: boolean;
}

const DEFAULT_ORDER = 'created DESC, key DESC';

const quoted = (value: string): string => `"${value.replace(/["\\]/g, '\\$&')}"`;

function assigneeClause(assignee: string): string {
  if (assignee === 'me') return 'assignee = currentUser()';
  return assignee === 'none' ? 'assignee is EMPTY' : `assignee = ${quoted(assignee)}`;
}

/** The JQL of a filter. Without any it asks for every issue that the person may see. */
export function jqlOf(filter: Filter, order = DEFAULT_ORDER): string {
  const { project, type, status, assignee, text } = filter;
  const clauses = [
    ...(project === '' ? [] : [`project = ${quoted(project)}`]),
    ...(type === '' ? [] : [`issuetype = ${quoted(type)}`]),
    ...(status === '' ? [] : [`status = ${quoted(status)}`]),
    ...(assignee === '' ? [] : [assigneeClause(assignee)]),
    ...(text.trim() === '' ? [] : [`text ~ ${quoted(text.trim())}`]),
  ];
  const where = clauses.length > 0 ? clauses.join(' AND ') : 'created is not EMPTY';
  return order === '' ? where : `${where} ORDER BY ${order}`;
}

/** Where the ORDER BY of a query begins, outside of quotes; the length of the text when there is none. */
function orderStart(jql: string): number {
  const parts = jql.matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\border\s+by\b/gi);
  for (const match of parts) if (/^order/i.test(match[0])) return match.index;
  return jql.length;
}

/** The first field that a query sorts by; undefined when it names none. */
export function orderOf(jql: string): Order | undefined {
  const order = jql.slice(orderStart(jql)).replace(/^order\s+by\s+/i, '');
  const match = /^("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^\s,]+)(?:\s+(asc|desc)\b)?/i.exec(order);
  const field = match?.[1]?.replace(/^["']|["']$/g, '');
  return field === undefined ? undefined : { field, descending: /desc/i.test(match?.[2] ?? '') };
}

/** The same query in another order. */
export function withOrder(jql: string, { field, descending }: Order): string {
  const where = jql.slice(0, orderStart(jql)).trim();
  const name = /^[\w.[\]]+$/.test(field) ? field : quoted(field);
  return `${where === '' ? '' : `${where} `}ORDER BY ${name} ${descending ? 'DESC' : 'ASC'}`;
}

const CLAUSE = /^(project|issuetype|type|status|text)\s*[=~]\s*(?:"((?:[^"\\]|\\.)*)"|([\w-]+))$/i;
const PEOPLE = /^assignee\s*(?:=\s*(?:"([^"]*)"|(currentUser\(\))|([\w-]+))|(is\s+empty))$/i;

function readAssignee(clause: string): Partial<Filter> | undefined {
  const match = PEOPLE.exec(clause);
  if (match === null) return undefined;
  if (match[2] !== undefined) return { assignee: 'me' };
  return { assignee: match[4] === undefined ? (match[1] ?? match[3] ?? '') : 'none' };
}

function readClause(clause: string): Partial<Filter> | undefined {
  if (/^created\s+is\s+not\s+empty$/i.test(clause)) return {};
  const match = CLAUSE.exec(clause);
  if (match === null) return readAssignee(clause);
  const name = (match[1] ?? '').toLowerCase();
  const value = (match[2] ?? match[3] ?? '').replace(/\\(.)/g, '$1');
  if ((name === 'text') !== clause.slice(name.length).trimStart().startsWith('~')) return undefined;
  return { [name === 'issuetype' ? 'type' : name]: value };
}

/** The filter that a query amounts to; undefined when basic mode cannot show it. */
export function filterOf(jql: string): Filter | undefined {
  const where = jql.slice(0, orderStart(jql)).trim();
  const parts = where === '' ? [] : where.split(/\s+and\s+(?=(?:[^"]*"[^"]*")*[^"]*$)/i);
  const read = parts.map((part) => readClause(part.trim()));
  if (read.some((one) => one === undefined)) return undefined;
  const names = read.flatMap((one) => Object.keys(one ?? {}));
  if (new Set(names).size < names.length) return undefined;
  return read.reduce<Filter>((filter, one) => ({ ...filter, ...one }), NO_FILTER);
}
