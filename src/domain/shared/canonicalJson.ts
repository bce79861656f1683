/** What RFC 8785 can write. A member that is `undefined` is left out. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

const MAX_DEPTH = 31;
const SURROGATE_ESCAPE = '\\ud';
/** A surrogate without its other half: text that UTF-8 cannot carry. */
export const LONE_SURROGATE = /\p{Surrogate}/u;

/** Raised for input that has no canonical form: NaN, Infinity, lone surrogates, nesting that is too deep. */
export class NotCanonical extends Error {
  override name = 'NotCanonical';
}

/**
 * The JSON Canonicalization Scheme: keys sorted by UTF-16 code units, no white space, shortest numbers.
 * @see https://www.rfc-editor.org/rfc/rfc8785
 * @param depth how many levels may be nested; storage keeps 31
 * @throws {NotCanonical} when the value has no canonical form
 */
export function canonicalJson(value: Json, depth = MAX_DEPTH): string {
  if (!isInOrder(value, depth)) return write(value, depth);
  const text = JSON.stringify(value);
  return text.includes(SURROGATE_ESCAPE) ? write(value, depth) : text;
}

/** What is in canonical order to begin with, as audit entries are, can be written by the engine: several times faster. */
function isInOrder(value: Json, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return typeof value !== 'number' || Number.isFinite(value);
  if (depth < 1) return false;
  if (isList(value)) return value.every((item) => isInOrder(item, depth - 1));
  let last = '';
  for (const key in value) {
    const item = value[key];
    if (key < last || item === undefined || !isInOrder(item, depth - 1)) return false;
    last = key;
  }
  return true;
}

function write(value: Json, depth: number): string {
  if (typeof value === 'string') return quote(value);
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return numeral(value);
  if (depth < 1) throw new NotCanonical('nested too deep');
  return isList(value) ? list(value, depth - 1) : members(value, depth - 1);
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

const list = (items: readonly Json[], depth: number): string =>
  `[${items.map((item) => write(item, depth)).join(',')}]`;

function members(value: { readonly [key: string]: Json | undefined }, depth: number): string {
  const written: string[] = [];
  for (const key of Object.keys(value).sort()) {
    const item = value[key];
    if (item !== undefined) written.push(`${quote(key)}:${write(item, depth)}`);
  }
  return `{${written.join(',')}}`;
}

/** `JSON.stringify` writes a lone surrogate as an escape: only text with such an escape needs a closer look. */
function quote(text: string): string {
  const quoted = JSON.stringify(text);
  if (quoted.includes(SURROGATE_ESCAPE) && LONE_SURROGATE.test(text)) {
    throw new NotCanonical('text holds a lone surrogate');
  }
  return quoted;
}

function numeral(value: number): string {
  if (!Number.isFinite(value)) throw new NotCanonical('number is not finite');
  return JSON.stringify(value);
}
