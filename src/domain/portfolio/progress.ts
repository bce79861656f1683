import type { KnownLevel, Standing } from '../standing/schema';
import { worstOf } from '../standing/levels';

/**
 * An issue of a milestone that the viewer may see. Without a standing nothing is recorded of it; `unread` is one whose
 * standing was not looked at, because there are more than one look takes in.
 */
export type Member = Standing | 'unrecorded' | 'unread';

/** How far a milestone is, in counts. Issues to which no gate applies are in none of them. */
export interface Progress {
  readonly total: number;
  readonly passed: number;
  /** Sign-offs still to be given: those that wait now, and at least one for each issue that is not past its gates. */
  readonly toSign: number;
  /** Issues of which nothing is recorded, and those whose risk is unknown where risk is scored. */
  readonly unassessed: number;
  readonly unread: number;
  /** The worst residual level that is known. */
  readonly level: KnownLevel | null;
}

const isRead = (member: Member): member is Standing => typeof member === 'object';

/** The standings among the issues of a milestone. */
export const standingsOf = (members: readonly Member[]): Standing[] => members.filter(isRead);

/** Counts a milestone. `scored` says whether the project's policy scores risk at all. */
export function progressOf(members: readonly Member[], scored: boolean): Progress {
  const gated = members.filter((member) => !isRead(member) || member.state !== 'none');
  const standings = standingsOf(gated);
  const open = gated.filter((member) => !isRead(member) || member.state !== 'passed');
  return {
    total: gated.length,
    passed: gated.length - open.length,
    toSign: open.reduce((sum, member) => sum + (isRead(member) ? Math.max(1, member.waits.length) : 1), 0),
    unassessed:
      gated.filter((member) => member === 'unrecorded').length +
      (scored ? standings.filter(({ level }) => level === null).length : 0),
    unread: gated.filter((member) => member === 'unread').length,
    level: worstOf(standings.map(({ level }) => level)),
  };
}
