import type { Json } from '../../../shared/canonicalJson';
import { isList } from './json';

/**
 * What could be read of a list. `whole` is false where Jira did not give the list, or gave something in it that cannot
 * be read: what is there can then say yes, but what is not there proves nothing.
 */
export interface Some<T> {
  readonly values: readonly T[];
  readonly whole: boolean;
}

/** The most entries of one list that are looked at; Jira keeps fewer. */
export const MOST_ENTRIES = 2_000;

/** A field that holds a list. `null` is Jira's way to write an empty one; absent or anything else is unknown. */
export function someOf<T>(value: Json | undefined, read: (entry: Json) => T | undefined): Some<T> {
  if (value === null) return { values: [], whole: true };
  if (!isList(value)) return { values: [], whole: false };
  const values = value.slice(0, MOST_ENTRIES).flatMap((entry) => {
    const found = read(entry);
    return found === undefined ? [] : [found];
  });
  return { values, whole: values.length === value.length };
}
