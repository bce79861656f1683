/** What RFC 8785 can write. A member that is `undefined` is left out. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

const MAX_DEPTH = 31;
/** A surrogate without its other half: text that UTF-8 cannot carry. */
export const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** Raised for input that has no canonical form: NaN, Infinity, lone surrogates, nesting below 31 levels. */
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
  if (depth < 0) throw new NotCanonical('nested too deep');
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number') return numeral(value);
  if (Array.isArray(value)) return `[${value.map((item: Json) => canonicalJson(item, depth - 1)).join(',')}]`;
  return members(Object.entries(value), depth);
}

function members(entries: [string, Json | undefined][], depth: number): string {
  const written = entries
    .filter((entry): entry is [string, Json] => entry[1] !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => `${quote(key)}:${canonicalJson(item, depth - 1)}`);
  return `{${written.join(',')}}`;
}

function quote(text: string): string {
  if (LONE_SURROGATE.test(text)) throw new NotCanonical('text holds a lone surrogate');
  return JSON.stringify(text);
}

function numeral(value: number): string {
  if (!Number.isFinite(value)) throw new NotCanonical('number is not finite');
  return JSON.stringify(value);
}
