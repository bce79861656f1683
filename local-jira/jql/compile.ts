import { isBounded } from './bounded';
import { compileClause } from './clause';
import type { JqlContext } from './context';
import type { JqlError } from './errors';
import type { Matcher } from './match';
import { compileOrder, type Comparison } from './order';
import { parseJql } from './parse';
import { scopeOf, type Scope } from './scope';

/** A query ready to run, or why it cannot: `status` 400 for Jira's refusals, 501 for what is not emulated. */
export type CompiledJql =
  | {
      readonly ok: true;
      readonly matches: Matcher;
      readonly compare: Comparison;
      readonly bounded: boolean;
      readonly scope: Scope;
    }
  | { readonly ok: false; readonly status: 400 | 501; readonly errors: string[] };

/** Compiles JQL to a test and an order over issues. Never throws for any text. */
export function compileJql(text: string, context: JqlContext): CompiledJql {
  const parsed = parseJql(text);
  if (!parsed.ok) return { ok: false, status: 400, errors: [...parsed.errors] };
  const errors: JqlError[] = [];
  const { where, orderBy } = parsed.query;
  const matches = where === undefined ? () => true : compileClause(where, context, errors);
  const compare = compileOrder(orderBy ?? undefined, context, errors);
  if (errors.length === 0)
    return {
      ok: true,
      matches,
      compare,
      bounded: isBounded(parsed.query),
      scope: scopeOf(where ?? undefined),
    };
  const status = errors.some((error) => !error.emulated) ? 501 : 400;
  return { ok: false, status, errors: [...new Set(errors.map((error) => error.message))] };
}
