import type { Clause, Operand, TerminalClause } from '@atlaskit/jql-ast';
import { fieldNamed } from './fields/find';

/** What a query limits its issues to, whatever else it asks: cheap to look up. Values as written. */
export interface Scope {
  readonly projects?: readonly string[];
  readonly issues?: readonly string[];
  readonly parents?: readonly string[];
}

const MEMBER: Readonly<Record<string, keyof Scope>> = {
  project: 'projects',
  key: 'issues',
  id: 'issues',
  parent: 'parents',
};

/** The limits that stand beside each other with AND at the top of a query. The first of each kind counts. */
export function scopeOf(where: Clause | undefined): Scope {
  if (where === undefined || where.clauseType === 'not') return {};
  if (where.clauseType === 'terminal') return limitOf(where);
  if (where.operator.value !== 'and') return {};
  return where.clauses.reduceRight<Scope>((scope, clause) => ({ ...scope, ...scopeOf(clause) }), {});
}

function limitOf({ field, operator, operand }: TerminalClause): Scope {
  const member = MEMBER[fieldNamed(field.value)?.name ?? ''];
  const isLimit = operator?.value === '=' || operator?.value === 'in';
  const values = operand ? valuesOf(operand) : undefined;
  return member && isLimit && values ? { [member]: values } : {};
}

/** Plain values only: a function or EMPTY among them limits nothing cheaply. */
function valuesOf(operand: Operand): string[] | undefined {
  if (operand.operandType === 'value')
    return /^(null|empty)$/i.test(operand.text) ? undefined : [operand.value];
  if (operand.operandType !== 'list') return undefined;
  const all = operand.values.map(valuesOf);
  return all.some((values) => values === undefined) ? undefined : all.flatMap((values) => values ?? []);
}
