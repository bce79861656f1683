import type { OperatorValue } from '@atlaskit/jql-ast';
import { JqlError, unsupportedOperator } from './errors';
import type { FieldDefinition, FieldKind } from './fields';
import type { OperandValues } from './operand';
import { compareWith } from './relation';
import { textMatcher } from './text';
import type { IssueView } from './view';

export type Matcher = (issue: IssueView) => boolean;
type Values = ReturnType<FieldDefinition['read']>;

/** What a clause reads: a field of Jira, or an entity property. */
export type Readable = Pick<FieldDefinition, 'name' | 'read' | 'mayBeEmpty'> & {
  readonly kind: FieldKind | 'property';
};

type Compiler = (operand: OperandValues, field: Readable) => Matcher;

const COMPILERS: Readonly<Partial<Record<OperatorValue, Compiler>>> = {
  is: (_, field) => compileEmpty('is', field),
  'is not': (_, field) => compileEmpty('is not', field),
  '~': (operand, field) => compileText(true, operand, field),
  '!~': (operand, field) => compileText(false, operand, field),
  '=': (operand, field) => compileEquals(true, operand, field),
  in: (operand, field) => compileEquals(true, operand, field),
  '!=': (operand, field) => compileEquals(false, operand, field),
  'not in': (operand, field) => compileEquals(false, operand, field),
};

/** Compiles one relation. @throws {JqlError} when operator and operand do not fit. */
export function compileRelation(operator: OperatorValue, operand: OperandValues, field: Readable): Matcher {
  return COMPILERS[operator]?.(operand, field) ?? compileOrdered(operator, operand, field);
}

function compileOrdered(operator: OperatorValue, operand: OperandValues, field: Readable): Matcher {
  const [value] = operand.values;
  if (value === undefined || operand.values.length > 1) throw unsupportedOperator(operator, field.name);
  const test = compareWith(operator, value, field);
  return holds(true, (values) => values.some(test), field);
}

function compileText(positive: boolean, operand: OperandValues, field: Readable): Matcher {
  const test = textMatcher(operand.values[0] ?? '');
  return holds(positive, (values) => values.some(([text = '']) => test(text)), field);
}

function compileEmpty(operator: 'is' | 'is not', field: Readable): Matcher {
  if (!field.mayBeEmpty) {
    throw new JqlError(`The field '${field.name}' does not support searching for EMPTY values.`);
  }
  return (issue) => (field.read(issue).length === 0) === (operator === 'is');
}

function compileEquals(positive: boolean, operand: OperandValues, field: Readable): Matcher {
  const tests = operand.values.map((value) => compareWith('=', value, field));
  const some = holds(positive, (values) => values.some((v) => tests.some((test) => test(v))), field);
  if (!operand.empty || !positive) return some;
  return (issue) => field.read(issue).length === 0 || some(issue);
}

/** An issue that holds nothing in the field answers neither a relation nor its opposite, as in Jira. */
function holds(positive: boolean, test: (values: Values) => boolean, field: Readable): Matcher {
  return (issue) => {
    const values = field.read(issue);
    return values.length > 0 && test(values) === positive;
  };
}
