/** What RFC 8785 can write. A member that is `undefined` is left out. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

const MAX_DEPTH = 31;
/** A surrogate without its other half: text that UTF-8 cannot carry. */
export const LONE_SURROGATE = /\p{Surrogate}/u;
/** Strings of these characters are written as they are: a look is cheaper than the general way. */
const PLAIN = /^[\w :.,/+-]*$/;

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
  if (typeof value === 'string') return quote(value);
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return numeral(value);
  if (depth < 1) throw new NotCanonical('nested too deep');
  return isList(value) ? list(value, depth - 1) : members(value, depth - 1);
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

const list = (items: readonly Json[], depth: number): string =>
  `[${items.map((item) => canonicalJson(item, depth)).join(',')}]`;

function members(value: { readonly [key: string]: Json | undefined }, depth: number): string {
  let written = '';
  for (const key of Object.keys(value).sort()) {
    const item = value[key];
    if (item === undefined) continue;
    written += `${written === '' ? '' : ','}${quote(key)}:${canonicalJson(item, depth)}`;
  }
  return `{${written}}`;
}

function quote(text: string): string {
  if (PLAIN.test(text)) return `"${text}"`;
  if (LONE_SURROGATE.test(text)) throw new NotCanonical('text holds a lone surrogate');
  return JSON.stringify(text);
}

function numeral(value: number): string {
  if (!Number.isFinite(value)) throw new NotCanonical('number is not finite');
  return JSON.stringify(value);
}
