import type { Field, OrderBy } from '@atlaskit/jql-ast';
import type { JqlContext } from './context';
import { JqlError, unknownField, unsortable } from './errors';
import type { FieldDefinition, SortKey } from './fields/definition';
import { fieldNamed } from './fields/find';
import { keyOrder } from './fields/spelling';
import { propertyField, propertyOf } from './property';
import type { IssueView } from './view';

export type Comparison = (a: IssueView, b: IssueView) => number;

/** Enhanced search takes no more. @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/ */
const MOST_FIELDS = 7;

const DESCENDING_KINDS = new Set(['date', 'day', 'priority', 'key']);

/** Newest key first: Jira's order when the query asks for none, and between equals. */
const byKey: Comparison = (a, b) => rank(keyOrder(b.key), keyOrder(a.key));

/** Compiles ORDER BY. Issues without a value come last when ascending. Errors go to `errors`. */
export function compileOrder(
  order: OrderBy | undefined,
  context: JqlContext,
  errors: JqlError[],
): Comparison {
  const fields = order?.fields ?? [];
  if (fields.length > MOST_FIELDS)
    errors.push(new JqlError(`The ORDER BY clause can contain at most ${MOST_FIELDS} fields.`));
  const seen = new Set<string>();
  const steps = fields.flatMap(({ field, direction }) => {
    const sortable = sortableField(field, context, errors);
    if (sortable === undefined) return [];
    if (seen.has(sortable.name)) errors.push(duplicate(field.value));
    seen.add(sortable.name);
    const fallback = DESCENDING_KINDS.has(sortable.kind) ? 'DESC' : 'ASC';
    return [step(sortable.sort, (direction?.value ?? fallback) === 'DESC' ? -1 : 1)];
  });
  return (a, b) => first([...steps, byKey], a, b);
}

type Sortable = Pick<FieldDefinition, 'name' | 'kind'> & { sort: (issue: IssueView) => SortKey };

function sortableField(field: Field, context: JqlContext, errors: JqlError[]): Sortable | undefined {
  try {
    const property = propertyOf(field, context);
    const found = property ? propertyField(field.text, property) : fieldNamed(field.value, context.site);
    if (found === undefined) throw unknownField(field.value);
    if (found.sort === undefined) throw unsortable(field.value);
    return { name: found.name, kind: found.kind, sort: sortOf(found, found.sort, context) };
  } catch (error) {
    if (!(error instanceof JqlError)) throw error;
    errors.push(error);
    return undefined;
  }
}

/** Priorities and versions sort by their place in the site's order, where it is known. */
function sortOf(
  { name, kind, read }: FieldDefinition,
  sort: Sortable['sort'],
  { site }: JqlContext,
): Sortable['sort'] {
  const position = site?.position;
  if (position === undefined || (kind !== 'priority' && kind !== 'version')) return sort;
  return (issue) => {
    const id = read(issue)[0]?.[0];
    return id === undefined ? undefined : (position(name, id) ?? sort(issue));
  };
}

const duplicate = (name: string): JqlError =>
  new JqlError(`The sort field '${name}' is referenced multiple times in the JQL sort.`);

const step =
  (sort: Sortable['sort'], direction: 1 | -1): Comparison =>
  (a, b) =>
    direction * rank(sort(a), sort(b));

function first(steps: readonly Comparison[], a: IssueView, b: IssueView): number {
  for (const compare of steps) {
    const order = compare(a, b);
    if (order !== 0) return order;
  }
  return 0;
}

function rank(a: SortKey, b: SortKey): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b ? -1 : 1;
}
