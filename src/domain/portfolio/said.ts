/** A figure of a sentence and the records that it was counted from. */
export interface Source {
  readonly figure: string;
  readonly from: string;
}

/** A sentence with the source of each of its figures. */
export interface Said {
  readonly text: string;
  readonly sources: readonly Source[];
}

/** A sentence without a figure, or with those that are given. */
export const said = (text: string, ...sources: readonly Source[]): Said => ({ text, sources });

const MOST_KEYS = 5;

/** `TELE-142, TELE-118 and 3 more`: where a figure was counted. */
export function keysIn(keys: readonly string[]): string {
  const distinct = [...new Set(keys)];
  const shown = distinct.slice(0, MOST_KEYS).join(', ');
  const more = distinct.length - MOST_KEYS;
  return more > 0 ? `${shown} and ${more} more` : shown;
}

/** `a, b and c`. */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
