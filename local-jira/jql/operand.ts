import type { FunctionOperand, Operand } from '@atlaskit/jql-ast';
import type { JqlContext } from './context';
import { wrongArity } from './errors';
import { callFunction, functionNamed } from './functions';
import { literal, type Target } from './literal';

/** The right-hand side of a clause: values as text (dates as milliseconds), and whether EMPTY is among them. */
export interface OperandValues {
  readonly values: readonly string[];
  readonly empty: boolean;
}

const NO_VALUES: OperandValues = { values: [], empty: false };
const EMPTY: OperandValues = { values: [], empty: true };

/** Evaluates an operand for a field. @throws {JqlError} for values that the field cannot have. */
export function operandValues(operand: Operand, field: Target, context: JqlContext): OperandValues {
  switch (operand.operandType) {
    case 'keyword':
      return EMPTY;
    case 'list':
      return operand.values
        .map((value) => operandValues(value, field, context))
        .reduce((a, b) => ({ values: [...a.values, ...b.values], empty: a.empty || b.empty }), NO_VALUES);
    case 'function':
      return { values: callFunction({ ...callOf(operand), field, context }), empty: false };
    case 'value':
      return isEmptyWord(operand.text, field)
        ? EMPTY
        : { values: [literal(operand.value, field, context)], empty: false };
  }
}

/** Refuses one value where the operator takes a list, and a list where it takes one. @throws {JqlError} */
export function checkArity(operator: string, list: boolean, operand: Operand, field: Target): void {
  const isList =
    operand.operandType === 'list' ||
    (operand.operandType === 'function' && functionNamed(callOf(operand)).list);
  if (isList !== list) throw wrongArity(operator, textOf(operand), isList, field.name);
}

const callOf = (operand: FunctionOperand) => ({
  name: operand.function.value,
  args: operand.arguments.map(({ value }) => value),
});

/** An operand as Jira repeats it in refusals. */
function textOf(operand: Operand): string {
  switch (operand.operandType) {
    case 'keyword':
      return 'EMPTY';
    case 'list':
      return `(${operand.values.map(textOf).join(', ')})`;
    case 'function':
      return `${operand.function.value}(${callOf(operand).args.join(', ')})`;
    case 'value':
      return operand.value;
  }
}

/** `Unresolved` is what Jira calls an empty resolution. */
const isEmptyWord = (text: string, field: Target): boolean =>
  /^(null|empty)$/i.test(text) || (field.name === 'resolution' && /^"?unresolved"?$/i.test(text));
