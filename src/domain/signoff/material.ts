import { LONE_SURROGATE, type Json } from '../shared/canonicalJson';

const isObject = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A field value as a signature covers it. People become account ids and choices become ids, so that a renamed
 * option voids nothing. `null`, `''` and `[]` are the same. Rich text loses the ids that editors renew on every save.
 */
export function material(value: Json | undefined): Json {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'string') return carriable(value);
  if (Array.isArray(value)) return value.length === 0 ? null : value.map((item: Json) => material(item));
  return isObject(value) ? materialObject(value) : value;
}

function materialObject(value: { readonly [key: string]: Json }): Json {
  if (value.type === 'doc') return richText(value);
  const id = value.accountId ?? value.id;
  if (id !== undefined) return value.child === undefined ? id : [id, material(value.child)];
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, material(item)]));
}

function richText(node: Json): Json {
  if (typeof node === 'string') return carriable(node);
  if (Array.isArray(node)) return node.map((child: Json) => richText(child));
  if (!isObject(node)) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => key !== 'localId')
      .map(([key, child]) => [key, richText(child)]),
  );
}

/** Text that UTF-8 cannot carry is written with escapes, so that two different texts never hash alike. */
const carriable = (text: string): string =>
  LONE_SURROGATE.test(text) ? `\u0000${JSON.stringify(text)}` : text;
