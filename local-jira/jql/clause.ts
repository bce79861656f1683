import type { Clause, CompoundClause } from '@atlaskit/jql-ast';
import { JqlError } from './errors';
import type { Matcher } from './match';
import { compileTerminal } from './terminal';
import type { JqlContext } from './context';

/** Compiles a tree of clauses; every wrong clause adds its error to `errors` and counts as true. */
export function compileClause(clause: Clause, context: JqlContext, errors: JqlError[]): Matcher {
  return compile(clause, false, { context, errors });
}

interface Work {
  readonly context: JqlContext;
  readonly errors: JqlError[];
}

function compile(clause: Clause, negated: boolean, work: Work): Matcher {
  if (clause.clauseType === 'not') return compile(clause.clause, !negated, work);
  if (clause.clauseType === 'compound') return compileCompound(clause, negated, work);
  try {
    return compileTerminal(clause, negated, work.context);
  } catch (error) {
    if (!(error instanceof JqlError)) throw error;
    work.errors.push(error);
    return () => true;
  }
}

function compileCompound(clause: CompoundClause, negated: boolean, work: Work): Matcher {
  const parts = clause.clauses.map((part) => compile(part, negated, work));
  const all = (clause.operator.value === 'and') !== negated;
  return all ? (issue) => parts.every((part) => part(issue)) : (issue) => parts.some((part) => part(issue));
}
