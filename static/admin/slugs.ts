const LONGEST = 48;

/** An id made of words: `Release notes, EU` becomes `release-notes-eu`. Empty when nothing of it can stand in an id. */
export function slugOf(words: string): string {
  const plain = words
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  const joined = plain.replace(/[^a-z0-9]+/g, '-').replace(/^[^a-z]+/, '');
  return joined.slice(0, LONGEST).replace(/-+$/, '');
}

/** The first of `wanted`, `wanted-2`, `wanted-3` … that is not taken. */
export function unique(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  let n = 2;
  while (taken.has(`${wanted}-${n}`)) n += 1;
  return `${wanted}-${n}`;
}

/** A free id that says what it is for. */
export const suggested = (words: string, taken: ReadonlySet<string>, fallback: string): string =>
  unique(slugOf(words) === '' ? fallback : slugOf(words), taken);
