import type { TerminalClause } from '@atlaskit/jql-ast';
import type { JqlContext } from '../context';
import { noHistory } from '../errors';
import type { Matcher, Readable } from '../match';
import { checkArity, operandValues, type OperandValues } from '../operand';

import type { IssueView, Spellings } from '../view';
import { listEpisodes, singleEpisodes, type Episode } from './episodes';
import { pastOf, type Past } from './predicates';

/**
 * Compiles WAS, WAS IN, their opposites and CHANGED over the changelog. @throws {JqlError} for a field whose past
 * cannot be searched.
 * @see https://support.atlassian.com/jira-software-cloud/docs/jql-operators/
 */
export function compilePast(
  clause: TerminalClause,
  operator: string,
  field: Readable,
  context: JqlContext,
): Matcher {
  const id = field.history;
  if (id === undefined) throw noHistory(field.name);
  const past = pastOf(clause, field, context);
  if (operator === 'changed') return (issue) => changed(issue, id, past);
  const operand = clause.operand;
  if (!operand) return () => false;
  checkArity(operator, / in$/.test(operator), operand, field);
  const wanted = operandValues(operand, field, context);
  const was: Matcher = (issue) => episodes(issue, field, id).some((one) => held(one, wanted, past));
  return operator.startsWith('was not') ? (issue) => !was(issue) : was;
}

function episodes(issue: IssueView, field: Readable, id: string): Episode[] {
  const of = field.kind === 'version' ? listEpisodes : singleEpisodes;
  return of(issue, field.read(issue), issue.history?.(id) ?? []);
}

function held({ value, from, to, by }: Episode, wanted: OperandValues, past: Past): boolean {
  return (
    isAmong(value, wanted) && isBy(by, past) && past.spans.every((span) => from < span.to && to > span.from)
  );
}

function changed(issue: IssueView, id: string, past: Past): boolean {
  return (issue.history?.(id) ?? []).some(
    ({ at, by, from, to }) =>
      (past.from === undefined || isAmong(from, past.from)) &&
      (past.to === undefined || isAmong(to, past.to)) &&
      isBy(by, past) &&
      past.spans.every((span) => at >= span.from && at < span.to),
  );
}

function isAmong(value: Spellings, wanted: OperandValues): boolean {
  if (value.length === 0) return wanted.empty;
  const spelled = value.map((one) => one.toLowerCase());
  return wanted.values.some((one) => spelled.includes(one.toLowerCase()));
}

const isBy = (account: string | null, { by }: Past): boolean =>
  by === undefined || (account !== null && by.some((one) => one.toLowerCase() === account.toLowerCase()));
