import { shareOf } from './levels';
import type { Rated } from './member';

/** Worst first: by level, within it by score. What is not known comes last, and is no level. */
export function byRisk(one: Rated, other: Rated): number {
  if (one.level === null || other.level === null)
    return Number(one.level === null) - Number(other.level === null);
  return shareOf(other.level) - shareOf(one.level) || other.score - one.score;
}
