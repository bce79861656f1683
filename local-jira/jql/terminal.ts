import type { TerminalClause } from '@atlaskit/jql-ast';
import { JqlError, unknownField, unsupportedOperator } from './errors';
import { fieldNamed } from './fields';
import { compileRelation, type Matcher, type Readable } from './match';
import { operandValues } from './operand';
import { ALLOWED, opposite } from './operators';
import { propertyOf, propertyValues } from './property';
import type { IssueView, JqlContext, PropertyPath } from './view';

/** Compiles `field operator operand`, or its opposite. @throws {JqlError} in Jira's words when it means nothing here. */
export function compileTerminal(clause: TerminalClause, negated: boolean, context: JqlContext): Matcher {
  const written = clause.operator?.value;
  if (written === undefined || clause.operand === undefined) throw notEmulated(String(written));
  if (/^(was|changed)/.test(written) || clause.predicates.length > 0) throw notEmulated(written);
  const field = readable(clause, context);
  if (field.kind !== 'property' && !ALLOWED[field.kind].includes(written)) {
    throw unsupportedOperator(written, field.name);
  }
  const operand = operandValues(clause.operand, field, context);
  return compileRelation(negated ? opposite(written) : written, operand, field);
}

function readable(clause: TerminalClause, context: JqlContext): Readable {
  const path = propertyOf(clause.field, context);
  if (path !== undefined) return propertyField(clause.field.text, path);
  const field = fieldNamed(clause.field.value);
  if (field === undefined) throw unknownField(clause.field.value);
  return field;
}

const propertyField = (name: string, path: PropertyPath): Readable => ({
  name,
  kind: 'property',
  mayBeEmpty: true,
  read: (issue: IssueView) => propertyValues(issue, path).map((value) => [value]),
});

const notEmulated = (what: string): JqlError =>
  new JqlError(`The local Jira does not emulate '${what}' searches.`, false);
