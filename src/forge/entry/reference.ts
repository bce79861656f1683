import { randomBytes } from 'node:crypto';

/** No letters or digits that are mistaken for one another when read aloud. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** A short name for one failure, such as `7F3K-92Q`: shown to the person, written to the log. */
export function newReference(): string {
  const letters = [...randomBytes(7)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}
