/** Bounds a text that people type, in UTF-16 code units after normalisation, as `keptText` stores it. */
export const MAX_TEXT = 4000;
/** Bounds an evidence link, in UTF-16 code units. */
export const MAX_LINK = 1000;

/** A text as it may be stored, or what is wrong with it: `where` names the character or the length. */
export type CheckedText =
  | { readonly ok: true; readonly text: string; readonly length: number }
  | { readonly ok: false; readonly because: 'characters' | 'length'; readonly where: string };

/** An evidence link as it may be stored, or what is wrong with it in a few words. */
export type CheckedLink =
  | { readonly ok: true; readonly url: string }
  | { readonly ok: false; readonly where: string };

/**
 * Controls (C0 without line feed and tab, DEL, C1), lone surrogates, and the bidirectional embeddings, overrides
 * and isolates that let a text read differently from its bytes.
 * @see https://www.unicode.org/reports/tr9/
 */
const UNREADABLE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\p{Surrogate}]/u;

/**
 * Joiners belong to emoji and to scripts such as Arabic and Devanagari; elsewhere they hide. Variation selectors
 * choose an emoji's look.
 */
const INVISIBLE =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}\p{Surrogate}]|(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])(?<![\p{L}\p{M}])[\u200C\u200D]|(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}])[\u200C\u200D]/gu;

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** `U+202E at position 12`, counted from 1 in characters; `undefined` when all of it can be read. */
function unreadable(text: string): string | undefined {
  const found = UNREADABLE.exec(text);
  if (found === null) return undefined;
  return `${codePoint(found[0])} at position ${Array.from(text.slice(0, found.index)).length + 1}`;
}

/**
 * Brings a text that somebody typed into the one form that is hashed and stored: Unicode NFC, so that the same words
 * typed on two systems have the same hash. NFKC is not used: it would change what was written (`²` to `2`).
 * Refuses what cannot be read or stored as it looks; nothing is silently removed.
 */
export function checkText(text: string, max: number = MAX_TEXT): CheckedText {
  const where = unreadable(text);
  if (where !== undefined) return { ok: false, because: 'characters', where };
  const normal = text.normalize('NFC');
  if (normal.length > max) return { ok: false, because: 'length', where: `${normal.length} characters` };
  return { ok: true, text: normal, length: normal.length };
}

/** The text for display, with every character that cannot be seen written out: `⟨U+202E⟩`. */
export const visible = (text: string): string => text.replace(INVISIBLE, (found) => `⟨${codePoint(found)}⟩`);

const HTTPS = /^https:\/\/[^/\\?#]/i;

/** What is wrong with a link before it is parsed: the parser would quietly repair some of this. */
function misspelt(text: string): string | undefined {
  if (text.length > MAX_LINK) return `longer than ${MAX_LINK} characters`;
  const found = unreadable(text);
  if (found !== undefined) return found;
  if (/[\s\\]/.test(text)) return 'a space, a line break or a backslash';
  if (!HTTPS.test(text)) return 'not an https:// address';
  return undefined;
}

/**
 * Accepts an evidence link: https, no user name or password in it, a host in plain ASCII (so that no letter of
 * another alphabet imitates a known host), at most 1,000 characters. The link is kept as it was typed.
 */
export function checkLink(text: string): CheckedLink {
  const link = text.trim().normalize('NFC');
  const wrong = misspelt(link);
  if (wrong !== undefined) return { ok: false, where: wrong };
  if (!URL.canParse(link)) return { ok: false, where: 'not an https:// address' };
  const host = /^https:\/\/([^/?#]*)/i.exec(link)?.[1] ?? '';
  if (host.includes('@')) return { ok: false, where: 'a user name or password' };
  if (!/^[\x21-\x7E]+$/.test(host)) return { ok: false, where: 'a host name that is not plain ASCII' };
  return { ok: true, url: link };
}
