import type { ValueSchema } from '../entities/appField';
import type { Json } from '../entities/json';
import { isObject } from '../entities/json';
import { sameValue } from './kind';

function typeOf(value: Json): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value;
}

function fits(value: Json, type: string): boolean {
  return type === 'integer' ? Number.isInteger(value) : typeOf(value) === type;
}

function checkObject(value: Json, schema: ValueSchema, at: string): string | undefined {
  if (!isObject(value)) return undefined;
  const { properties = {}, required = [], additionalProperties } = schema;
  const missing = required.find((name) => !Object.hasOwn(value, name));
  if (missing !== undefined) return `${at} misses the required property '${missing}'.`;
  for (const [name, one] of Object.entries(value)) {
    const part = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (!part && additionalProperties === false) return `${at} has the unknown property '${name}'.`;
    const problem = part && checkValue(one, part, `${at}.${name}`);
    if (problem) return problem;
  }
  return undefined;
}

/** What is wrong with a value by the schema of its field, in one sentence, or undefined. */
export function checkValue(value: Json, schema: ValueSchema, at = 'The value'): string | undefined {
  const types = schema.type === undefined ? [] : [schema.type].flat();
  if (types.length > 0 && !types.some((type) => fits(value, type)))
    return `${at} must be of type ${types.join(' or ')}.`;
  const allowed = schema.enum;
  if (allowed && !allowed.some((one) => sameValue(value, JSON.parse(JSON.stringify(one)))))
    return `${at} is none of the allowed values.`;
  const { items } = schema;
  if (Array.isArray(value) && items) {
    for (const [index, one] of value.entries()) {
      const problem = checkValue(one, items, `${at}[${index}]`);
      if (problem) return problem;
    }
  }
  return checkObject(value, schema, at);
}
