import type { Json } from '../../../shared/canonicalJson';

/** An object of JSON. Its members may be anything. */
export type JsonObject = Readonly<Record<string, Json | undefined>>;

export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !isList(value);

/** A member of what may be an object, at the end of a path; nothing where the path leads nowhere. */
export function memberAt(value: Json | undefined, ...path: readonly string[]): Json | undefined {
  let at = value;
  for (const name of path) {
    if (!isObject(at) || !Object.hasOwn(at, name)) return undefined;
    at = at[name];
  }
  return at;
}

/** A text at the end of a path; nothing where there is none. */
export function textAt(value: Json | undefined, ...path: readonly string[]): string | undefined {
  const found = memberAt(value, ...path);
  return typeof found === 'string' ? found : undefined;
}
