import type { Instant, JiraId } from '../shared/ids';
import type { KnownLevel, Standing } from './schema';

/** A child that the viewer may see. Without a standing nobody has recorded anything of it: it is not assessed. */
export interface Member {
  readonly id: JiraId;
  readonly key: string;
  readonly standing: Standing | undefined;
}

/** A level and the score within it, as far as they are known. */
export interface Rated {
  readonly level: KnownLevel | null;
  readonly score: number;
}

const UNRATED: Rated = { level: null, score: 0 };

export const ratedOf = ({ standing }: Pick<Member, 'standing'>): Rated => standing ?? UNRATED;

export const isBlocked = ({ standing }: Member): boolean => standing?.state === 'blocked';
export const isAwaiting = ({ standing }: Member): boolean => (standing?.waits.length ?? 0) > 0;
export const isUnassessed = (member: Member): boolean => ratedOf(member).level === null;

/** Whether a sign-off was due before now. */
export const isOverdue = ({ standing }: Member, now: Instant): boolean =>
  standing?.waits.some(({ due }) => due !== undefined && due < now) ?? false;

/** Whether somebody can do something: a gate is shut, a sign-off is waited for, or nothing is known. */
export const needsSomeone = (member: Member): boolean =>
  isBlocked(member) || isAwaiting(member) || isUnassessed(member);
