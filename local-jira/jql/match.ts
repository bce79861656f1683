import type { OperatorValue } from '@atlaskit/jql-ast';
import type { JqlContext } from './context';
import { JqlError, unsupportedOperator } from './errors';
import type { FieldDefinition } from './fields/definition';
import type { OperandValues } from './operand';
import { compareWith } from './relation';
import { textMatcher } from './text';
import type { IssueView, Spellings } from './view';

export type Matcher = (issue: IssueView) => boolean;

/** What a clause reads: a field of Jira, or an entity property. */
export type Readable = Pick<FieldDefinition, 'name' | 'kind' | 'read' | 'mayBeEmpty' | 'history'>;

/** A relation to compile: both sides, and what they are judged against. */
export interface Relation {
  readonly field: Readable;
  readonly operand: OperandValues;
  readonly context: JqlContext;
}

const COMPILERS: Readonly<Partial<Record<OperatorValue, (relation: Relation) => Matcher>>> = {
  is: ({ field }) => compileEmpty('is', field),
  'is not': ({ field }) => compileEmpty('is not', field),
  '~': (relation) => compileText(true, relation),
  '!~': (relation) => compileText(false, relation),
  '=': (relation) => compileEquals(true, relation),
  in: (relation) => compileEquals(true, relation),
  '!=': (relation) => compileEquals(false, relation),
  'not in': (relation) => compileEquals(false, relation),
};

/** Compiles one relation. @throws {JqlError} when operator and operand do not fit. */
export function compileRelation(operator: OperatorValue, relation: Relation): Matcher {
  return COMPILERS[operator]?.(relation) ?? compileOrdered(operator, relation);
}

function compileOrdered(operator: OperatorValue, { field, operand, context }: Relation): Matcher {
  const [value] = operand.values;
  if (operand.empty)
    throw new JqlError(`The operator '${operator}' does not support searching for EMPTY values.`);
  if (value === undefined || operand.values.length > 1) throw unsupportedOperator(operator, field.name);
  const test = compareWith(operator, value, field, context);
  return holds(true, (values) => values.some(test), field);
}

function compileText(positive: boolean, { field, operand }: Relation): Matcher {
  const test = textMatcher(operand.values[0] ?? '');
  return holds(positive, (values) => values.some((spellings) => test(spellings.at(-1) ?? '')), field);
}

function demandEmptiness(field: Readable): void {
  if (!field.mayBeEmpty)
    throw new JqlError(`The field '${field.name}' does not support searching for EMPTY values.`);
}

function compileEmpty(operator: 'is' | 'is not', field: Readable): Matcher {
  demandEmptiness(field);
  return (issue) => (field.read(issue).length === 0) === (operator === 'is');
}

function compileEquals(positive: boolean, { field, operand, context }: Relation): Matcher {
  if (operand.empty) demandEmptiness(field);
  const tests = operand.values.map((value) => compareWith('=', value, field, context));
  const some = holds(positive, (values) => values.some((v) => tests.some((test) => test(v))), field);
  if (!operand.empty || !positive) return some;
  return (issue) => field.read(issue).length === 0 || some(issue);
}

/** An issue that holds nothing in the field answers neither a relation nor its opposite, as in Jira. */
function holds(positive: boolean, test: (values: readonly Spellings[]) => boolean, field: Readable): Matcher {
  return (issue) => {
    const values = field.read(issue);
    return values.length > 0 && test(values) === positive;
  };
}
