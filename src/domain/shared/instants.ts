import type { Instant } from './ids';

/** Orders moments, the earliest first: as texts of one width they sort as they follow one another. */
export const byInstant = (one: Instant, other: Instant): number => {
  if (one === other) return 0;
  return one < other ? -1 : 1;
};
