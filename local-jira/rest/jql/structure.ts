import type { Clause, Field, Operand, OrderBy, Query, TerminalClause } from '@atlaskit/jql-ast';
import type { JsonObject } from '../../jira/entities/json';

/** The syntax tree of a query as `POST /jql/parse` shows it. */
export function structureOf({ where, orderBy }: Query): JsonObject {
  return {
    ...(where ? { where: clause(where) } : {}),
    ...(orderBy ? { orderBy: order(orderBy) } : {}),
  };
}

function clause(node: Clause): JsonObject {
  if (node.clauseType === 'not') return { operator: 'not', clauses: [clause(node.clause)] };
  if (node.clauseType === 'compound')
    return { operator: node.operator.value, clauses: node.clauses.map(clause) };
  return terminal(node);
}

function terminal(node: TerminalClause): JsonObject {
  const operator = node.operator?.value ?? '';
  const isPast = /^(was|changed)/.test(operator);
  return {
    field: field(node.field),
    operator,
    ...(node.operand ? { operand: operand(node.operand) } : {}),
    ...(isPast ? { predicates: node.predicates.map(predicate) } : {}),
  };
}

function predicate(node: TerminalClause['predicates'][number]): JsonObject {
  return { operator: node.operator.value, ...(node.operand ? { operand: operand(node.operand) } : {}) };
}

function field({ value, text, properties }: Field): JsonObject {
  const all = properties ?? [];
  if (all.length === 0) return { name: value, encodedName: text };
  return {
    name: value,
    encodedName: text,
    property: all.map(({ key, path }) => ({
      entity: value.split('.')[0] ?? value,
      key: key?.value ?? '',
      path: (path ?? [])
        .map((part) => part.value)
        .join('')
        .replace(/^\./, ''),
    })),
  };
}

function operand(node: Operand): JsonObject {
  switch (node.operandType) {
    case 'keyword':
      return { keyword: 'empty' };
    case 'list': {
      const values = node.values.map(operand);
      return { values, encodedOperand: encoded(node) };
    }
    case 'function': {
      const args = node.arguments.map(({ value }) => value);
      return { function: node.function.value, arguments: args, encodedOperand: encoded(node) };
    }
    case 'value':
      return { value: node.value, encodedValue: node.text };
  }
}

/** An operand as it can be put into a query again. */
function encoded(node: Operand): string {
  switch (node.operandType) {
    case 'keyword':
      return 'EMPTY';
    case 'list':
      return `(${node.values.map(encoded).join(', ')})`;
    case 'function':
      return `${node.function.text}(${node.arguments.map(({ text }) => text).join(', ')})`;
    case 'value':
      return node.text;
  }
}

function order({ fields }: OrderBy): JsonObject {
  return {
    fields: fields.map((one) => ({
      field: field(one.field),
      ...(one.direction ? { direction: one.direction.value.toLowerCase() } : {}),
    })),
  };
}
