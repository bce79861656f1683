import { count } from '../../kit/text';

/** How a value differs from what is in force: `added`, or what it was. Undefined: as it is in force. */
export type Mark = string | undefined;

export const ADDED = 'added';

export const was = (before: string, now: string): Mark => (before === now ? undefined : `was ${before}`);

/** What changed of several values, each as what it was and what it is. */
export function wasOf(pairs: readonly (readonly [string, string])[]): Mark {
  const changed = pairs.filter(([before, now]) => before !== now).map(([before]) => before);
  return changed.length === 0 ? undefined : `was ${changed.join(', ')}`;
}

/** Several marks of one line. */
export function joined(marks: readonly Mark[]): Mark {
  const said = marks.filter((mark) => mark !== undefined);
  return said.length === 0 ? undefined : said.join(', ');
}

/** `3 changes from version 7`. */
export const changesWords = (changes: number, version: number): string =>
  changes === 0 ? 'Unchanged' : `${count(changes, 'change')} from version ${version}`;
