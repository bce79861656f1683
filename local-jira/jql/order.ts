import type { OrderBy } from '@atlaskit/jql-ast';
import { JqlError, unknownField } from './errors';
import { fieldNamed, keyOrder, type FieldDefinition } from './fields';
import type { IssueView } from './view';

export type Comparison = (a: IssueView, b: IssueView) => number;

const DESCENDING = new Set(['created', 'updated', 'priority', 'key', 'id']);

/** Newest key first: Jira's order when the query asks for none, and between equals. */
const byKey: Comparison = (a, b) => rank(keyOrder(b.key), keyOrder(a.key));

/** Compiles ORDER BY over any number of fields. Issues without a value come last when ascending. */
export function compileOrder(order: OrderBy | undefined, errors: JqlError[]): Comparison {
  const steps = (order?.fields ?? []).map(({ field, direction }) => {
    const definition = fieldNamed(field.value);
    if (definition === undefined) return problem(unknownField(field.value), errors);
    if (definition.name === 'text') {
      return problem(new JqlError(`Not able to sort using field '${field.value}'.`), errors);
    }
    const fallback = DESCENDING.has(definition.name) ? 'DESC' : 'ASC';
    return step(definition, (direction?.value ?? fallback) === 'DESC' ? -1 : 1);
  });
  return (a, b) => first([...steps, byKey], a, b);
}

function problem(error: JqlError, errors: JqlError[]): Comparison {
  errors.push(error);
  return () => 0;
}

const step =
  (field: FieldDefinition, direction: 1 | -1): Comparison =>
  (a, b) =>
    direction * rank(field.sort(a), field.sort(b));

function first(steps: readonly Comparison[], a: IssueView, b: IssueView): number {
  for (const compare of steps) {
    const order = compare(a, b);
    if (order !== 0) return order;
  }
  return 0;
}

function rank(a: string | number | undefined, b: string | number | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b ? -1 : 1;
}
