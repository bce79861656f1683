import type { OperatorValue } from '@atlaskit/jql-ast';
import type { FieldKind } from './fields/definition';

const EMPTINESS: readonly OperatorValue[] = ['is', 'is not'];
const EQUALITY: readonly OperatorValue[] = ['=', '!=', 'in', 'not in', ...EMPTINESS];
const ORDER: readonly OperatorValue[] = ['<', '<=', '>', '>='];
const WORDS: readonly OperatorValue[] = ['~', '!~'];
const PAST: readonly OperatorValue[] = ['was', 'was in', 'was not', 'was not in', 'changed'];

/** The operators that each kind of field takes. */
const ALLOWED: Readonly<Record<FieldKind, readonly OperatorValue[]>> = {
  choice: EQUALITY,
  option: EQUALITY,
  user: EQUALITY,
  issue: EQUALITY,
  linktype: EQUALITY,
  sprint: EQUALITY,
  text: [...WORDS, ...EMPTINESS],
  exact: [...EQUALITY, ...WORDS],
  date: [...EQUALITY, ...ORDER],
  day: [...EQUALITY, ...ORDER],
  number: [...EQUALITY, ...ORDER],
  key: [...EQUALITY, ...ORDER],
  priority: [...EQUALITY, ...ORDER],
  version: [...EQUALITY, ...ORDER],
  presence: EMPTINESS,
  rank: [],
};

/** The operators that a field takes, those about its past last. */
export function operatorsOf(field: { kind: FieldKind; history?: string }): readonly OperatorValue[] {
  return field.history === undefined ? ALLOWED[field.kind] : [...ALLOWED[field.kind], ...PAST];
}

/** Whether an operator asks about the past of a field. */
export const isPast = (operator: OperatorValue): boolean => PAST.includes(operator);

/** Whether an operator takes a list. */
export const takesList = (operator: OperatorValue): boolean => / ?in$/.test(operator);

const PAIRS: readonly (readonly [OperatorValue, OperatorValue])[] = [
  ['=', '!='],
  ['~', '!~'],
  ['<', '>='],
  ['>', '<='],
  ['in', 'not in'],
  ['is', 'is not'],
];

const OPPOSITE = new Map<OperatorValue, OperatorValue>([
  ...PAIRS,
  ...PAIRS.map(([a, b]): [OperatorValue, OperatorValue] => [b, a]),
]);

/** The operator under a NOT. Jira turns `NOT field = x` into `field != x`, which leaves out empty fields. */
export const opposite = (operator: OperatorValue): OperatorValue => OPPOSITE.get(operator) ?? operator;
