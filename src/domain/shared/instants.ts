import type { Instant } from './ids';

export const DAY_MS = 86_400_000;

/** Orders moments, the earliest first: as texts of one width they sort as they follow one another. */
export const byInstant = (one: Instant, other: Instant): number => {
  if (one === other) return 0;
  return one < other ? -1 : 1;
};

/** A moment some milliseconds before another. */
export const before = (moment: Instant, milliseconds: number): Instant =>
  new Date(Date.parse(moment) - milliseconds).toISOString();

/** Whole days from one moment to another; 0 when the other is earlier. */
export const daysBetween = (from: Instant, to: Instant): number =>
  Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / DAY_MS));
