import type { RiskMethod } from '../risk/method';
import { levelOf } from '../risk/scoring';
import type { Instant, Slug } from '../shared/ids';
import { daysAfter } from '../shared/days';
import { ratedOf, type Member, type Rated } from './member';
import type { KnownLevel, Standing } from './schema';
import { weightedScore } from './weigh';
import { worstOf } from './levels';

const WEEK_DAYS = 7;
/** Weeks that a trend shows. */
export const WEEKS = 8;

/** The level that an id of the past means. */
export type LevelById = (id: Slug) => KnownLevel | undefined;

/** Levels by their ids, as the method in force has them, and as children have them that were assessed by another. */
export function levelsKnown(members: readonly Member[], method: RiskMethod | undefined): LevelById {
  const known = new Map<Slug, KnownLevel>();
  for (const { standing } of members) {
    const hazards = standing?.hazards.flatMap(({ level, initial }) => [level, initial]) ?? [];
    for (const level of [standing?.level ?? null, ...hazards]) if (level !== null) known.set(level.id, level);
  }
  return (id) => (method && levelOf(method, id)) ?? known.get(id);
}

/** What was known at a moment; before the first change nothing was. */
export function ratedAt(standing: Standing | undefined, moment: Instant, levelById: LevelById): Rated {
  const [, id = '', score = 0] = standing?.history.findLast(([at]) => at <= moment) ?? [];
  const level = levelById(id) ?? null;
  return { level, score: level === null ? 0 : score };
}

export const weekBefore = (now: Instant): Instant => daysAfter(now, -WEEK_DAYS);

/** The whole at the end of one week. */
export interface Week extends Omit<Rated, 'score'> {
  readonly at: Instant;
  readonly score: number | null;
}

/** The whole at the end of each of the last weeks, oldest first; the last one is now. */
export function trendOf(members: readonly Member[], now: Instant, levelById: LevelById): Week[] {
  return Array.from({ length: WEEKS }, (_, index) => {
    const weeksAgo = WEEKS - 1 - index;
    const at = daysAfter(now, -WEEK_DAYS * weeksAgo);
    const rated = members.map((member) =>
      weeksAgo === 0 ? ratedOf(member) : ratedAt(member.standing, at, levelById),
    );
    return { at, level: worstOf(rated.map(({ level }) => level)), score: weightedScore(rated) };
  });
}
