import type { Budget } from './budget';
import { fail } from './failure';
import { LIST_METHODS } from './lists';
import { DATE_METHODS, TEXT_METHODS } from './scalars';
import { Callable, checkName, Expensive, isList, isMap, typeOf } from './values';

const method = <T>(
  methods: Record<string, (value: T, args: unknown[]) => unknown>,
  name: string,
  value: T,
) => {
  const found = Object.hasOwn(methods, name) ? methods[name] : undefined;
  return found && new Callable((args) => found(value, args));
};

function methodOf(value: unknown, name: string): Callable | undefined {
  if (isList(value)) return method(LIST_METHODS, name, value);
  if (typeof value === 'string') return method(TEXT_METHODS, name, value);
  if (value instanceof Date) return method(DATE_METHODS, name, value);
  return undefined;
}

function named(value: unknown, name: string, budget: Budget): unknown {
  if ((isList(value) || typeof value === 'string') && name === 'length') return value.length;
  if (isMap(value) && Object.hasOwn(value, name)) return loaded(value[name], budget);
  return methodOf(value, name) ?? fail(`Unrecognized property of ${typeOf(value)}: "${name}"`);
}

/** What a value holds under a name: a field of a map, an item, a length or a method. Fails for anything else. */
export function member(value: unknown, key: unknown, budget: Budget): unknown {
  if (value === null || value === undefined) return fail(`Cannot read property "${String(key)}" of null`);
  if (isList(value) && typeof key === 'number') return value[key] ?? null;
  if (typeof key !== 'string') return fail(`${typeOf(key)} is not a name of a property`);
  return named(value, checkName(key), budget);
}

/** Loads what is loaded only on demand. */
export function loaded(value: unknown, budget: Budget): unknown {
  if (!(value instanceof Expensive)) return value ?? null;
  budget.load();
  return value.load() ?? null;
}
