import type { KnownLevel } from './schema';

/** How far a level is from the least to the worst of its method, 0 to 1: what compares levels of different methods. */
export const shareOf = ({ rank, of }: KnownLevel): number => rank / (of - 1);

/** The worst of what is known; null when nothing is. */
export function worstOf(levels: readonly (KnownLevel | null)[]): KnownLevel | null {
  let worst: KnownLevel | null = null;
  for (const level of levels) {
    if (level !== null && (worst === null || shareOf(level) > shareOf(worst))) worst = level;
  }
  return worst;
}
