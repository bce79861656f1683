/** A text as its words in order, without case, and where each word stands. */
export interface Words {
  readonly inOrder: readonly string[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

const HIDDEN = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** `patientSafety`, as labels and components are often written. */
const HUMP = /(\p{Ll})(\p{Lu})/gu;

/** Takes a text apart at everything that is neither letter nor digit. One pass, whatever the text. */
export function wordsOf(text: string): Words {
  const inOrder = text.normalize('NFKC').replace(HIDDEN, '').toLowerCase().match(WORD) ?? [];
  const places = new Map<string, number[]>();
  inOrder.forEach((word, place) => {
    const known = places.get(word);
    if (known === undefined) places.set(word, [place]);
    else known.push(place);
  });
  return { inOrder, places };
}

/** What Jira keeps of a label, a component or the phrase of a link is not longer. */
const LONGEST_NAME = 255;

/** The words of a name that may be written in one: of a label, a component or a link. */
export const wordsOfName = (name: string): Words =>
  wordsOf(name.slice(0, LONGEST_NAME).replace(HUMP, '$1 $2'));

/** A word or a few words that follow each other, in lower case. The last one is found with an `s` behind it too. */
export type Phrase = string;

/** Those of these phrases that a text has, in their own order. */
export const phrasesIn = (words: Words, phrases: readonly Phrase[]): Phrase[] =>
  phrases.filter((phrase) => has(words, phrase.split(' ')));

function has({ inOrder, places }: Words, phrase: readonly string[]): boolean {
  const [first = ''] = phrase;
  const last = phrase.length - 1;
  const fits = (place: number): boolean =>
    phrase.every((word, step) => same(inOrder[place + step], word, step === last));
  if (last === 0) return places.has(first) || places.has(`${first}s`);
  return places.get(first)?.some(fits) ?? false;
}

const same = (found: string | undefined, word: string, mayEndInS: boolean): boolean =>
  found === word || (mayEndInS && found === `${word}s`);
