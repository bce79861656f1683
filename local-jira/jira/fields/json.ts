import type { Json } from '../entities/json';
import { isObject } from '../entities/json';
import { badField } from '../errors';
import type { Kind } from './kind';
import { single } from './kind';

const MAX_DEPTH = 200;

function copy(value: unknown, fieldId: string, depth: number): Json {
  if (depth > MAX_DEPTH) throw badField(fieldId, 'The value is nested too deeply.');
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  if (Array.isArray(value)) return value.map((one) => copy(one, fieldId, depth + 1));
  if (!isObject(value)) throw badField(fieldId, 'The value is not JSON.');
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, copy(one, fieldId, depth + 1)]));
}

/** Takes any JSON over, refusing what is nested too deeply to be meant seriously. */
export function parseJson(value: unknown, fieldId: string): Json {
  return copy(value, fieldId, 0);
}

/** A field whose value Jira does not look into: the app's own fields of type object, for example. */
export const json: Kind = {
  empty: null,
  parse: (input, { field }) => parseJson(input, field.id),
  render: (stored) => stored,
  changes: single((stored) => {
    const text = typeof stored === 'string' || stored === null ? stored : JSON.stringify(stored);
    return { id: null, text };
  }),
};
