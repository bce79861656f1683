import { worstOf } from './levels';
import { ratedOf, type Member, type Rated } from './member';
import { byRisk } from './order';
import type { KnownLevel } from './schema';
import { weightedScore } from './weigh';

/**
 * The whole: the worst of the children that are known and of the issue's own assessment. Children that are not known are
 * counted beside, never as low. `atWorst` are those that make the level, worst first; `without` is what it would be if
 * they were not.
 */
export interface Overall extends Rated {
  readonly atWorst: readonly Member[];
  readonly without: KnownLevel | null;
  readonly unassessed: number;
}

export function overallOf(children: readonly Member[], own: Member | undefined): Overall {
  const all = own === undefined ? children : [...children, own];
  const level = worstOf(all.map((member) => ratedOf(member).level));
  const rest = all.filter((member) => !isAt(level, member));
  return {
    level,
    score: weightedScore(all.map(ratedOf)) ?? 0,
    atWorst: all
      .filter((member) => isAt(level, member))
      .sort((one, other) => byRisk(ratedOf(one), ratedOf(other))),
    without: worstOf(rest.map((member) => ratedOf(member).level)),
    unassessed: children.filter((child) => ratedOf(child).level === null).length,
  };
}

/** Levels of different methods are the same to the whole where they are as far up. */
function isAt(worst: KnownLevel | null, member: Member): boolean {
  const { level } = ratedOf(member);
  return worst !== null && level !== null && byRisk({ level, score: 0 }, { level: worst, score: 0 }) === 0;
}
