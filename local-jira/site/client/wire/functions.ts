/** A function of the other side, as it crosses the message channel. */
const MARK = '__function';

export type Callback = (...args: unknown[]) => unknown;

/** Functions given away to the other side, by number. */
export interface FunctionTable {
  give: (callback: Callback) => number;
  find: (id: number) => Callback | undefined;
}

export function createFunctionTable(): FunctionTable {
  const known = new Map<number, Callback>();
  let last = 0;
  return {
    give(callback) {
      last += 1;
      known.set(last, callback);
      return last;
    },
    find: (id) => known.get(id),
  };
}

/** True for objects written as literals; class instances travel by structured clone. */
export function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function isCallback(value: unknown): value is Callback {
  return typeof value === 'function';
}

/** A copy in which every function is a numbered mark. */
export function encode(value: unknown, table: FunctionTable): unknown {
  if (isCallback(value)) return { [MARK]: table.give(value) };
  if (Array.isArray(value)) return value.map((entry) => encode(entry, table));
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, encode(entry, table)]));
}

/** The reverse: every mark becomes a function that calls the other side. */
export function decode(value: unknown, remote: (id: number) => Callback): unknown {
  if (Array.isArray(value)) return value.map((entry) => decode(entry, remote));
  if (!isPlain(value)) return value;
  const id = value[MARK];
  if (typeof id === 'number') return remote(id);
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, decode(entry, remote)]));
}
