/** The longest text that is read, in UTF-16 code units. */
export const MOST_CHARACTERS = 200_000;
/** How many lists and objects may stand in one another. */
export const MOST_LEVELS = 20;
/** The most values of all kinds: lists, objects, and what is in them. */
export const MOST_VALUES = 5_000;
/** The most signs, words and breaks of YAML: enough for so many values with their names, and remarks beside them. */
export const MOST_LEXEMES = 20 * MOST_VALUES;
/** The most problems that one answer names. */
export const MOST_PROBLEMS = 20;

/** What is wrong, and where it stands in the text, counted in UTF-16 code units. */
export interface Flaw {
  readonly at: number;
  readonly message: string;
}

/** Ends the reading: what follows cannot be understood, or is too much. */
export class Unreadable extends Error {
  override name = 'Unreadable';
  constructor(readonly flaw: Flaw) {
    super(flaw.message);
  }
}

export const unreadable = (at: number, message: string): Unreadable => new Unreadable({ at, message });

/** A piece of the text, short enough for a sentence. */
export const quoted = (text: string): string =>
  JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
