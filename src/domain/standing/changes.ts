import type { Instant } from '../shared/ids';
import { byInstant } from '../shared/instants';
import { shareOf } from './levels';
import { ratedOf, type Member } from './member';
import { ratedAt, weekBefore, type LevelById } from './past';
import type { KnownLevel } from './schema';

export type Direction = 'up' | 'down' | 'same' | 'new';

/** A child whose level is another one than a week ago. Null is unknown. */
export interface LevelChange {
  readonly member: Member;
  readonly direction: Exclude<Direction, 'same'>;
  readonly from: KnownLevel | null;
  readonly to: KnownLevel | null;
  readonly at: Instant;
}

/** Where the level of a child has gone since last week. What was known and is not any more is no way down. */
export function directionOf(
  { standing }: Pick<Member, 'standing'>,
  now: Instant,
  levelById: LevelById,
): Direction {
  const { level: to } = ratedOf({ standing });
  const { level: from } = ratedAt(standing, weekBefore(now), levelById);
  if (from === null) return to === null ? 'same' : 'new';
  if (to === null) return 'up';
  return Math.sign(shareOf(to) - shareOf(from)) === 0 ? 'same' : shareOf(to) > shareOf(from) ? 'up' : 'down';
}

/** The changes of level of the last week, latest first. */
export function levelChanges(members: readonly Member[], now: Instant, levelById: LevelById): LevelChange[] {
  const since = weekBefore(now);
  return members
    .flatMap((member): LevelChange[] => {
      const direction = directionOf(member, now, levelById);
      const [at] = member.standing?.history.at(-1) ?? [];
      if (direction === 'same' || at === undefined) return [];
      const from = ratedAt(member.standing, since, levelById).level;
      return [{ member, direction, from, to: ratedOf(member).level, at }];
    })
    .sort((one, other) => byInstant(other.at, one.at));
}

/** A child that a signature of the last week took past all of its gates. */
export interface Passage {
  readonly member: Member;
  readonly at: Instant;
}

/** The children that passed in the last week, latest first. */
export function passages(members: readonly Member[], now: Instant): Passage[] {
  const since = weekBefore(now);
  return members
    .flatMap((member): Passage[] => {
      const { standing } = member;
      const [at = ''] = standing?.signed.at(-1) ?? [];
      return standing?.state === 'passed' && at > since ? [{ member, at }] : [];
    })
    .sort((one, other) => byInstant(other.at, one.at));
}
