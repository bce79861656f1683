import type { Rating } from '../risk/assessment';
import type { RiskMethod, ScalePoint } from '../risk/method';
import { levelOf, scoreOf } from '../risk/scoring';

/** The level that one rating has by a method and by a later version of it. Absent: none. */
export interface Rescored {
  /** A cell of the matrix; the others come to one of these, or stand for no hazard. */
  readonly cell: boolean;
  readonly was: Level | undefined;
  readonly now: Level | undefined;
}
interface Level {
  readonly id: string;
  readonly rank: number;
}

/**
 * Every rating that two versions of a method can tell from another, by the level of each version, and last the least
 * level: that of an issue without hazards. What holds for these holds for every rating.
 */
export function rescored(was: RiskMethod, now: RiskMethod): Rescored[] {
  const both = [was, now];
  const severities = idsOf(both.flatMap(({ severity: { points } }) => points));
  const probabilities = [
    ...idsOf(both.flatMap(({ probability: { points } }) => points)).map((probability) => ({ probability })),
    ...pairs(both).map((parts) => ({ parts })),
    ...bounds(both).map((bound): Rating => ({ parts: [bound, '1'] })),
  ];
  const ratings = severities.flatMap((severity) =>
    probabilities.map((rest): Rating => ({ severity, ...rest })),
  );
  return [
    ...ratings.map((rating) => ({
      cell: rating.parts === undefined,
      was: scoreOf(rating, was)?.level,
      now: scoreOf(rating, now)?.level,
    })),
    { cell: false, was: least(was), now: least(now) },
  ];
}

const idsOf = (points: readonly ScalePoint[]): string[] => [...new Set(points.map(({ id }) => id))];

const least = (method: RiskMethod): Level | undefined => levelOf(method, method.levels[0]?.id ?? '');

/** The pairs of the tables of probabilities, each once. */
function pairs(methods: readonly RiskMethod[]): [string, string][] {
  const tables = methods.flatMap(({ combination }) => (combination?.kind === 'table' ? [combination] : []));
  const firsts = idsOf(tables.flatMap(({ first: { points } }) => points));
  const seconds = idsOf(tables.flatMap(({ second: { points } }) => points));
  return firsts.flatMap((first) => seconds.map((second): [string, string] => [first, second]));
}

/** Where a product of two probabilities falls into another point: the bounds of both, so one from every interval. */
function bounds(methods: readonly RiskMethod[]): string[] {
  const multiplied = methods.filter(({ combination }) => combination?.kind === 'product');
  return [
    ...new Set(multiplied.flatMap(({ probability: { points } }) => points.flatMap(({ upTo }) => upTo ?? []))),
  ];
}
