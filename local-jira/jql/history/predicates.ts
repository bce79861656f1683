import type { Operand, Predicate, TerminalClause } from '@atlaskit/jql-ast';
import type { JqlContext } from '../context';
import { DAY } from '../dates';
import { JqlError } from '../errors';
import { operandValues, type OperandValues } from '../operand';
import type { Target } from '../literal';

/** What the predicates of a clause about the past ask for. Times in milliseconds, `to` not included. */
export interface Past {
  readonly spans: readonly { readonly from: number; readonly to: number }[];
  /** Account ids or names of who may have done it; undefined for anybody. */
  readonly by: readonly string[] | undefined;
  readonly from: OperandValues | undefined;
  readonly to: OperandValues | undefined;
}

/** Reads the predicates of a clause. @throws {JqlError} for values that do not exist. */
export function pastOf(clause: TerminalClause, field: Target, context: JqlContext): Past {
  const named = (name: string): Predicate[] =>
    clause.predicates.filter(({ operator }) => operator.value === name);
  const values = (name: string, target: Target): OperandValues | undefined => {
    const operand = named(name)[0]?.operand;
    return operand ? operandValues(operand, target, context) : undefined;
  };
  const when = clause.predicates.flatMap(({ operator, operand }) => {
    return operand ? (spanOf(operator.value, operand, field, context) ?? []) : [];
  });
  const by = values('by', { name: 'by', kind: 'user' });
  return { spans: when, by: by?.values, from: values('from', field), to: values('to', field) };
}

function spanOf(
  predicate: string,
  operand: Operand,
  field: Target,
  context: JqlContext,
): { from: number; to: number } | undefined {
  if (!['after', 'before', 'on', 'during'].includes(predicate)) return undefined;
  const times = operandValues(operand, { name: field.name, kind: 'date' }, context).values.map(Number);
  const [start = 0, end] = times;
  if (predicate === 'after') return { from: start + 1, to: Infinity };
  if (predicate === 'before') return { from: -Infinity, to: start };
  if (predicate === 'on') return { from: floor(start), to: floor(start) + DAY };
  if (end === undefined)
    throw new JqlError(`The 'during' predicate of the field '${field.name}' takes two dates.`);
  return { from: start, to: end + 1 };
}

const floor = (time: number): number => Math.floor(time / DAY) * DAY;
