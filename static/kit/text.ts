const HIDDEN =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g;

/** Text from Jira as text: control, zero-width and direction marks become visible, as `[U+202E]`. */
export const visible = (text: string): string =>
  text.replace(
    HIDDEN,
    (mark) => `[U+${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
  );

/** `51ae … c09b`: the ends of a hash. The whole goes to the clipboard. */
export const shortHash = (hash: string): string => `${hash.slice(0, 4)} … ${hash.slice(-4)}`;

/** `51ae 07d2 … c09b`: a fingerprint of a whole. */
export const rootHash = (hash: string): string =>
  `${hash.slice(0, 4)} ${hash.slice(4, 8)} … ${hash.slice(-4)}`;

/** `1 item`, `2 items`. */
export const count = (n: number, noun: string, plural = `${noun}s`): string =>
  `${String(n)} ${n === 1 ? noun : plural}`;

/** `A`, `A or B`, `A, B or C`. */
export function either(names: readonly string[], word = 'or'): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1) ?? ''}`;
}

/** `AO` for `Dr. Amara Okafor`: first and last name, titles left out. */
export function initials(name: string): string {
  const parts = name.split(/\s+/).filter((part) => part !== '' && !part.endsWith('.'));
  const ends = parts.length > 1 ? [parts[0], parts.at(-1)] : parts;
  return ends
    .map((part) => Array.from(part ?? '')[0] ?? '')
    .join('')
    .toUpperCase();
}
