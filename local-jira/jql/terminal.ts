import type { TerminalClause } from '@atlaskit/jql-ast';
import type { JqlContext } from './context';
import { noHistory, unknownField, unsupportedOperator } from './errors';
import { fieldNamed } from './fields/find';
import { compilePast } from './history/compile';
import { compileRelation, type Matcher, type Readable } from './match';
import { checkArity, operandValues } from './operand';
import { isPast, operatorsOf, opposite, takesList } from './operators';
import { propertyField, propertyOf } from './property';

/** Compiles `field operator operand`, or its opposite. @throws {JqlError} in Jira's words when it means nothing here. */
export function compileTerminal(clause: TerminalClause, negated: boolean, context: JqlContext): Matcher {
  const written = clause.operator?.value;
  if (written === undefined) throw unknownField(clause.field.value);
  const field = readable(clause, context);
  if (isPast(written)) {
    const matches = compilePast(clause, written, field, context);
    return negated ? (issue) => !matches(issue) : matches;
  }
  if (clause.predicates.length > 0) throw noHistory(field.name);
  if (!clause.operand || !operatorsOf(field).includes(written))
    throw unsupportedOperator(written, field.name);
  if (!/^is/.test(written)) checkArity(written, takesList(written), clause.operand, field);
  const operand = operandValues(clause.operand, field, context);
  return compileRelation(negated ? opposite(written) : written, { field, operand, context });
}

function readable({ field }: TerminalClause, context: JqlContext): Readable {
  const property = propertyOf(field, context);
  if (property !== undefined) return propertyField(field.text, property);
  const found = fieldNamed(field.value, context.site);
  if (found === undefined) throw unknownField(field.value);
  return found;
}
