import { createHash } from 'node:crypto';

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** A counter that looks like 32 random bytes, so that failures repeat. */
export function saltMaker(): () => string {
  let made = 0;
  return () => (made += 1).toString(16).padStart(64, '0');
}
