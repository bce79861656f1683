const WORD = /[\p{L}\p{N}_]+/gu;
const TERM = /"([^"]*)"|([\p{L}\p{N}_*?]+)/gu;

const words = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

/** Whether a word fits a term: `*` stands for any letters, `?` for one. Linear in the word's length. */
function fits(word: string, term: string): boolean {
  let [w, t, star, mark] = [0, 0, -1, 0];
  while (w < word.length) {
    if (term[t] === '?' || term[t] === word[w]) [w, t] = [w + 1, t + 1];
    else if (term[t] === '*') [star, mark, t] = [t, w, t + 1];
    else if (star >= 0) [t, mark, w] = [star + 1, mark + 1, mark + 1];
    else return false;
  }
  return /^\**$/.test(term.slice(t));
}

const hasPhrase = (text: readonly string[], phrase: readonly string[]): boolean =>
  text.some((_, start) => phrase.every((word, offset) => text[start + offset] === word));

/**
 * What `~` means: every word of the query is a word of the text, in any order and case; a part in double
 * quotes is a phrase. A query without words matches nothing.
 * @see https://support.atlassian.com/jira-software-cloud/docs/search-for-issues-using-the-text-field/
 */
export function textMatcher(query: string): (text: string) => boolean {
  const terms = [...query.toLowerCase().matchAll(TERM)];
  const tests = terms.map(([, phrase, term]) =>
    phrase === undefined
      ? (text: readonly string[]) => text.some((word) => fits(word, term ?? ''))
      : (text: readonly string[]) => hasPhrase(text, words(phrase)),
  );
  return (text) => {
    const all = words(text);
    return tests.length > 0 && tests.every((test) => test(all));
  };
}
