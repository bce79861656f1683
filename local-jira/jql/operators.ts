import type { OperatorValue } from '@atlaskit/jql-ast';
import type { FieldKind } from './fields';

const EQUALITY: readonly OperatorValue[] = ['=', '!=', 'in', 'not in', 'is', 'is not'];
const ORDER: readonly OperatorValue[] = ['<', '<=', '>', '>='];

/** The operators that each kind of field takes. */
export const ALLOWED: Readonly<Record<FieldKind, readonly OperatorValue[]>> = {
  choice: EQUALITY,
  user: EQUALITY,
  text: ['~', '!~', 'is', 'is not'],
  date: [...EQUALITY, ...ORDER],
  key: [...EQUALITY, ...ORDER],
  priority: [...EQUALITY, ...ORDER],
};

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
