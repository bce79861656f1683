import { fail } from './failure';

/** A lambda or a method of a value. App data is never called, only these are. */
export class Callable {
  constructor(readonly call: (args: unknown[]) => unknown) {}
}

/** Data that Jira loads only when an expression asks for it: comments, properties, custom fields. */
export class Expensive {
  constructor(readonly load: () => unknown) {}
}

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** No name of an expression reaches a prototype: neither by reading it nor by making a map with it. */
export const checkName = (name: string): string =>
  FORBIDDEN.has(name) || name.startsWith('__') ? fail(`Unrecognized property: "${name}"`) : name;

export const isList = (value: unknown): value is unknown[] => Array.isArray(value);

/** A map: an object of JSON, whatever it inherits. */
export const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !(value instanceof Date) &&
  !(value instanceof Callable) &&
  !(value instanceof Expensive);

/** Jira's name of a value's type. */
export function typeOf(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (isList(value)) return 'List';
  if (value instanceof Date) return 'Date';
  if (value instanceof Callable) return 'Function';
  if (typeof value === 'object') return 'Map';
  return typeof value;
}

/** Only Booleans decide anything: `0`, `''` and `null` are errors, not false. */
export function bool(value: unknown): boolean {
  return typeof value === 'boolean' ? value : fail(`Expected a Boolean value but got ${typeOf(value)}`);
}

export function num(value: unknown): number {
  return typeof value === 'number' ? value : fail(`Expected a Number value but got ${typeOf(value)}`);
}

export function text(value: unknown): string {
  return typeof value === 'string' ? value : fail(`Expected a String value but got ${typeOf(value)}`);
}

export function list(value: unknown): unknown[] {
  return isList(value) ? value : fail(`Expected a List value but got ${typeOf(value)}`);
}

export function lambda(value: unknown): Callable {
  return value instanceof Callable ? value : fail(`Expected a Function value but got ${typeOf(value)}`);
}

const sameLists = (left: unknown[], right: unknown[]): boolean =>
  left.length === right.length && left.every((one, at) => equal(one, right[at]));

function sameMaps(left: Record<string, unknown>, right: Record<string, unknown>): boolean {
  const keys = Object.keys(left);
  if (keys.length !== Object.keys(right).length) return false;
  return keys.every((key) => Object.hasOwn(right, key) && equal(left[key], right[key]));
}

/** Equality by value; what cannot be compared is different. */
export function equal(left: unknown, right: unknown): boolean {
  if ((left ?? null) === (right ?? null)) return true;
  if (left instanceof Date && right instanceof Date) return left.getTime() === right.getTime();
  if (isList(left) && isList(right)) return sameLists(left, right);
  return isMap(left) && isMap(right) && sameMaps(left, right);
}
