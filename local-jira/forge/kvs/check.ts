import type { Entity } from '../manifest/schema';
import { guessed, invalid } from './errors';
import { INTEGER_MAX, KEY_MAX_LENGTH, KEY_PATTERN, VALUE_MAX_BYTES, VALUE_MAX_DEPTH } from './limits';

const depth = (value: unknown): number =>
  value !== null && typeof value === 'object' ? 1 + Math.max(0, ...Object.values(value).map(depth)) : 0;

/** The key, if it is one that Forge accepts. Throws KEY_TOO_SHORT, KEY_TOO_LONG or INVALID_KEY. */
export function checkKey(key: unknown): string {
  if (typeof key !== 'string' || key.length === 0) throw invalid('KEY_TOO_SHORT', 'The key is empty.');
  if (key.length > KEY_MAX_LENGTH)
    throw invalid('KEY_TOO_LONG', `The key is over ${KEY_MAX_LENGTH} characters.`);
  if (!KEY_PATTERN.test(key)) throw invalid('INVALID_KEY', 'The key holds characters that are not allowed.');
  return key;
}

/** Throws INVALID_VALUE, MAX_SIZE or MAX_DEPTH. */
export function checkValue(value: unknown): void {
  if (value === undefined || value === null) throw invalid('INVALID_VALUE', 'The value must be given.');
  const bytes = Buffer.byteLength(JSON.stringify(value));
  if (bytes > VALUE_MAX_BYTES) throw invalid('MAX_SIZE', `The value is over ${VALUE_MAX_BYTES} bytes.`);
  if (depth(value) > VALUE_MAX_DEPTH)
    throw invalid('MAX_DEPTH', `The value is nested over ${VALUE_MAX_DEPTH} deep.`);
}

const FITS: Record<Entity['attributes'][string]['type'], (value: unknown) => boolean> = {
  any: () => true,
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  float: (value) => typeof value === 'number',
  integer: (value) => Number.isInteger(value) && Math.abs(Number(value)) <= INTEGER_MAX,
};

/** One attribute of an entity's value; undefined for anything that is not an object. */
export const attribute = (value: unknown, name: string): unknown =>
  value !== null && typeof value === 'object' && Object.hasOwn(value, name)
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;

/** Attributes must have their declared types; integers are 32-bit. Attributes may be absent, undeclared ones are refused. */
export function checkEntity(entity: Entity, value: unknown): void {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw guessed('attributeType', `The value of entity ${entity.name} must be an object.`);
  }
  for (const [name, found] of Object.entries(value)) {
    const declared = Object.hasOwn(entity.attributes, name) ? entity.attributes[name] : undefined;
    if (!declared) {
      throw guessed('attributeType', `Entity ${entity.name} has no attribute ${name}.`);
    }
    if (!FITS[declared.type](found)) {
      throw guessed('attributeType', `Attribute ${name} must be of type ${declared.type}.`);
    }
  }
}
