import type { KnownLevel } from '../standing/schema';
import type { Rating } from './assessment';
import { combined } from './combine';
import type { RiskMethod } from './method';

/** What a rating comes to by a method. `score` orders ratings: a worse level always has the higher score. */
export interface Scored {
  readonly level: KnownLevel;
  readonly score: number;
  readonly severity: string;
  readonly probability: string;
}

/** A level of a method with its rank among the others. */
export function levelOf(method: RiskMethod, id: string): KnownLevel | undefined {
  const rank = method.levels.findIndex((level) => level.id === id);
  const found = method.levels[rank];
  if (found === undefined) return undefined;
  return { id: found.id, name: found.name, letter: found.letter, rank, of: method.levels.length };
}

/**
 * Level and score of a rating, or nothing while something is missing or is no point of the method. Each level has its
 * own band of 0 to 100; within it the place in the matrix (severity × probability, counted from 1) decides.
 */
export function scoreOf(rating: Rating, method: RiskMethod): Scored | undefined {
  const row = method.severity.points.findIndex(({ id }) => id === rating.severity);
  const probability = rating.parts === undefined ? rating.probability : combined(rating.parts, method);
  const column = method.probability.points.findIndex(({ id }) => id === probability);
  const level = levelOf(method, method.matrix[row]?.[column] ?? '');
  if (level === undefined) return undefined;
  const most = method.severity.points.length * method.probability.points.length;
  const place = ((row + 1) * (column + 1)) / most;
  const band = 100 / level.of;
  return {
    level,
    score: Math.min(100, Math.floor(level.rank * band + place * band)),
    severity: method.severity.points[row]?.id ?? '',
    probability: method.probability.points[column]?.id ?? '',
  };
}
