import type { Json } from '../entities/json';
import { isObject } from '../entities/json';
import { badField } from '../errors';
import type { FieldContext } from './kind';
import { sameValue } from './kind';
import { KINDS } from './kinds';

function listOf(input: unknown, current: Json, context: FieldContext): { now: Json[]; given: Json[] } {
  if (!Array.isArray(KINDS[context.field.kind].empty)) {
    throw badField(
      context.field.id,
      `Field '${context.field.id}' does not support operations 'add' and 'remove'.`,
    );
  }
  const parsed = KINDS[context.field.kind].parse([input], context);
  return { now: Array.isArray(current) ? current : [], given: Array.isArray(parsed) ? parsed : [] };
}

function step(operation: string, input: unknown, current: Json, context: FieldContext): Json {
  if (operation === 'set') return KINDS[context.field.kind].parse(input, context);
  const { now, given } = listOf(input, current, context);
  if (operation === 'remove') return now.filter((value) => !given.some((other) => sameValue(value, other)));
  return [...now, ...given.filter((value) => !now.some((other) => sameValue(value, other)))];
}

const KNOWN = new Set(['set', 'add', 'remove']);

/** Applies the `update` operations of a request to a kept value, in order. Knows set, add and remove. */
export function operate(operations: unknown, current: Json, context: FieldContext): Json {
  if (!Array.isArray(operations)) throw badField(context.field.id, 'data was not an array');
  let value = current;
  for (const operation of operations) {
    const entries = isObject(operation) ? Object.entries(operation) : [];
    for (const [name, input] of entries) {
      if (!KNOWN.has(name)) throw badField(context.field.id, `The operation '${name}' is not supported.`);
      value = step(name, input, value, context);
    }
  }
  return value;
}
