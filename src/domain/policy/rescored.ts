import type { Rating } from '../risk/assessment';
import type { RiskMethod, ScalePoint } from '../risk/method';
import { levelOf, scoreOf } from '../risk/scoring';

/** The level that one rating has by a method and by a later version of it: the rank, and the id. Absent: none. */
export interface Rescored {
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
    ...both.flatMap(pairs).map((parts) => ({ parts })),
    ...bounds(both).map((bound) => ({ parts: [bound, '1'] satisfies Rating['parts'] })),
  ];
  const ratings = severities.flatMap((severity) =>
    probabilities.map((rest): Rating => ({ severity, ...rest })),
  );
  return [
    ...ratings.map((rating) => ({ was: scoreOf(rating, was)?.level, now: scoreOf(rating, now)?.level })),
    { was: least(was), now: least(now) },
  ];
}

const idsOf = (points: readonly ScalePoint[]): string[] => [...new Set(points.map(({ id }) => id))];

const least = (method: RiskMethod): Level | undefined => levelOf(method, method.levels[0]?.id ?? '');

/** The pairs of a table of probabilities. */
function pairs({ combination }: RiskMethod): [string, string][] {
  if (combination?.kind !== 'table') return [];
  const { first, second } = combination;
  return first.points.flatMap((one) => second.points.map((other): [string, string] => [one.id, other.id]));
}

/** Where a product of two probabilities falls into another point: the bounds of both, so one from every interval. */
const bounds = (methods: readonly RiskMethod[]): string[] => {
  const multiplied = methods.filter(({ combination }) => combination?.kind === 'product');
  return multiplied.flatMap(({ probability: { points } }) => points.flatMap(({ upTo }) => upTo ?? []));
};
