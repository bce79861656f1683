const SHOWN = 2;
const LONGEST = 24;

/**
 * Hides all letters and digits but the last two and keeps the punctuation, so that the writer recognises the value
 * and nobody else learns it. Long values are shortened to their end.
 */
export function mask(value: string): string {
  const characters = Array.from(value);
  const total = characters.filter((c) => /[\p{L}\p{N}]/u.test(c)).length;
  let seen = 0;
  const masked = characters.map((c) => {
    if (!/[\p{L}\p{N}]/u.test(c)) return c;
    seen += 1;
    return seen > total - SHOWN ? c : '•';
  });
  return masked.length > LONGEST ? `…${masked.slice(-LONGEST).join('')}` : masked.join('');
}
