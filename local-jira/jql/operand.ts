import type { FunctionOperand, Operand } from '@atlaskit/jql-ast';
import { dateFunction, instantOf } from './dates';
import { invalidDate, JqlError, unknownValue } from './errors';
import type { FieldKind } from './fields';
import type { JqlContext } from './view';

/** The right-hand side of a clause: values as text (dates as milliseconds), and whether EMPTY is among them. */
export interface OperandValues {
  readonly values: readonly string[];
  readonly empty: boolean;
}

interface Target {
  readonly name: string;
  readonly kind: FieldKind | 'property';
}

const NO_VALUES: OperandValues = { values: [], empty: false };

/** Evaluates an operand for a field. @throws {JqlError} for values that the field cannot have. */
export function operandValues(operand: Operand, field: Target, context: JqlContext): OperandValues {
  switch (operand.operandType) {
    case 'keyword':
      return { values: [], empty: true };
    case 'list':
      return operand.values
        .map((value) => operandValues(value, field, context))
        .reduce((a, b) => ({ values: [...a.values, ...b.values], empty: a.empty || b.empty }), NO_VALUES);
    case 'function':
      return { values: functionValues(operand, field, context), empty: false };
    case 'value':
      return isEmptyWord(operand.text)
        ? { values: [], empty: true }
        : { values: [literal(operand.value, field, context)], empty: false };
  }
}

const isEmptyWord = (text: string): boolean => /^(null|empty)$/i.test(text);

function literal(value: string, field: Target, context: JqlContext): string {
  if (field.kind === 'date') {
    const at = instantOf(value, context.now);
    if (at === undefined) throw invalidDate(value, field.name);
    return String(at);
  }
  const checked = field.kind !== 'text' && field.kind !== 'property';
  if (checked && context.knows?.(field.name, value) === false) throw unknownValue(value, field.name);
  return value;
}

function functionValues(operand: FunctionOperand, field: Target, context: JqlContext): readonly string[] {
  const name = operand.function.value;
  const lower = name.toLowerCase();
  if (lower === 'currentuser' && field.kind === 'user') {
    return context.currentUser === null ? [] : [context.currentUser];
  }
  const at =
    field.kind === 'date' ? dateFunction(lower, operand.arguments[0]?.value, context.now) : undefined;
  if (at !== undefined) return [String(at)];
  throw new JqlError(`The local Jira does not emulate the JQL function '${name}()' here.`, false);
}
