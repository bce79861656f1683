import { ITEMS_MAX, TEXT_MAX } from './budget';
import { fail } from './failure';
import { order, scalar } from './operators';
import { bool, equal, isList, lambda, list, num, text } from './values';

type Method = (items: unknown[], args: unknown[]) => unknown;

const each = (args: unknown[]) => {
  const call = lambda(args[0]);
  return (item: unknown, at: number): unknown => call.call([item, at]);
};
const holds = (args: unknown[]) => {
  const test = each(args);
  return (item: unknown, at: number): boolean => bool(test(item, at));
};
const optional = (value: unknown): number | undefined => (value === undefined ? undefined : num(value));

function reduce(items: unknown[], [step, start]: unknown[]): unknown {
  const call = lambda(step);
  const [first, ...others] = start === undefined ? items : [start, ...items];
  return others.reduce((sum, item) => call.call([sum, item]), first);
}

function sorted(items: unknown[], [compare]: unknown[]): unknown[] {
  if (compare === undefined) return items.toSorted(order);
  const call = lambda(compare);
  return items.toSorted((left, right) => num(call.call([left, right])));
}

/** Small lists of the same large one would fill the memory before anybody looks at the result. */
function flat(lists: unknown[][]): unknown[] {
  if (lists.reduce((sum, one) => sum + one.length, 0) > ITEMS_MAX) fail('A list is too large.');
  return lists.flat();
}

function joined(texts: string[], by: string): string {
  if (texts.reduce((sum, one) => sum + one.length + by.length, 0) > TEXT_MAX) fail('A text is too large.');
  return texts.join(by);
}

/** Methods of lists. https://developer.atlassian.com/cloud/jira/platform/jira-expressions-type-reference/#list */
export const LIST_METHODS: Record<string, Method> = {
  map: (items, args) => items.map(each(args)),
  filter: (items, args) => items.filter(holds(args)),
  some: (items, args) => items.some(holds(args)),
  every: (items, args) => items.every(holds(args)),
  find: (items, args) => items.find(holds(args)) ?? null,
  flatMap: (items, args) => flat(items.map(each(args)).map(list)),
  flatten: (items) => flat(items.map((item) => (isList(item) ? item : [item]))),
  includes: (items, [wanted]) => items.some((item) => equal(item, wanted)),
  indexOf: (items, [wanted]) => items.findIndex((item) => equal(item, wanted)),
  slice: (items, [from, to]) => items.slice(optional(from), optional(to)),
  join: (items, [by]) => joined(items.map(scalar), by === undefined ? ',' : text(by)),
  concat: (items, [others]) => items.concat(list(others)),
  reverse: (items) => items.toReversed(),
  sort: sorted,
  reduce,
};
