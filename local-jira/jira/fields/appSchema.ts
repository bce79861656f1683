import type { ValueSchema } from '../entities/appField';
import type { Json, JsonObject } from '../entities/json';
import { isObject } from '../entities/json';

function typeOf(value: Json): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value;
}

function fits(value: Json, type: string): boolean {
  return type === 'integer' ? Number.isInteger(value) : typeOf(value) === type;
}

function checkType(value: Json, schema: ValueSchema, at: string): string | undefined {
  const types = schema.type === undefined ? [] : [schema.type].flat();
  const right = types.length === 0 || types.some((type) => fits(value, type));
  return right ? undefined : `${at} must be of type ${types.join(' or ')}.`;
}

function checkEnum(value: Json, schema: ValueSchema, at: string): string | undefined {
  const text = JSON.stringify(value);
  const allowed = schema.enum?.some((one) => JSON.stringify(one) === text) ?? true;
  return allowed ? undefined : `${at} is none of the allowed values.`;
}

/** The first problem that any check finds. */
function first<T>(all: Iterable<T>, check: (one: T) => string | undefined): string | undefined {
  for (const one of all) {
    const problem = check(one);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function checkProperties(value: JsonObject, schema: ValueSchema, at: string): string | undefined {
  const { properties = {}, required = [], additionalProperties } = schema;
  const missing = required.find((name) => !Object.hasOwn(value, name));
  if (missing !== undefined) return `${at} misses the required property '${missing}'.`;
  return first(Object.entries(value), ([name, one]) => {
    const part = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (part) return checkValue(one, part, `${at}.${name}`);
    return additionalProperties === false ? `${at} has the unknown property '${name}'.` : undefined;
  });
}

function checkInside(value: Json, schema: ValueSchema, at: string): string | undefined {
  const { items } = schema;
  if (Array.isArray(value) && items)
    return first(value.entries(), ([index, one]) => checkValue(one, items, `${at}[${index}]`));
  return isObject(value) ? checkProperties(value, schema, at) : undefined;
}

/** What is wrong with a value by the schema of its field, in one sentence, or undefined. */
export function checkValue(value: Json, schema: ValueSchema, at = 'The value'): string | undefined {
  return checkType(value, schema, at) ?? checkEnum(value, schema, at) ?? checkInside(value, schema, at);
}
