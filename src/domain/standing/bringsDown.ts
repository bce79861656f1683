import { ratedOf, type Member } from './member';
import type { Overall } from './overall';
import { worstHazard, type HazardTitle } from './overallWords';
import type { StandingHazard } from './schema';

/** The one step that brings the whole down. `at` is where it is taken: a control's issue, or the child. */
export interface Step {
  readonly title: string;
  readonly member: Member;
  readonly hazard?: StandingHazard;
  /** The issue of the control, where that is where to go. */
  readonly control?: string;
  /** What follows, in a sentence; empty where nobody can say. */
  readonly then: string;
}

/** What steps are told by. */
export interface Known {
  readonly title: HazardTitle;
  /** The key of an issue that the viewer may browse. */
  readonly keyOf: (issueId: string) => string | undefined;
}

/**
 * What brings the level down: the worst hazard of the worst issue is controlled, its control is verified, or it is lowered
 * or accepted. Where nothing is above the least level, what is not assessed comes first. Nothing to do: undefined.
 */
export function bringsDown(
  { level, atWorst, without }: Overall,
  children: readonly Member[],
  known: Known,
): Step | undefined {
  const [worst] = atWorst;
  if (level === null || level.rank === 0 || worst === undefined) return assessFirst(children);
  const rest = atWorst.length - 1;
  const then =
    rest > 0
      ? `${rest === 1 ? '1 more issue is' : `${rest} more issues are`} ${level.name} after that.`
      : without === null
        ? ''
        : `Without it the level would be ${without.name}.`;
  return { ...stepFor(worst, known), member: worst, then };
}

function stepFor(worst: Member, known: Known): Pick<Step, 'title' | 'hazard' | 'control'> {
  const hazard = worstHazard(worst);
  if (hazard === undefined) return { title: `Lower the risk of ${worst.key}` };
  const { controls, unverified, control } = hazard;
  const words = known.title(worst.id, hazard);
  const named = words === null ? '' : ` of "${words}"`;
  if (controls === 0)
    return { title: `Add a control to ${worst.key}${words === null ? '' : ` for "${words}"`}`, hazard };
  const key = control === undefined ? undefined : known.keyOf(control);
  if (unverified > 0 && control !== undefined && key !== undefined)
    return { title: `Finish and verify the control${named} in ${key}`, hazard, control };
  if (unverified > 0) return { title: `Verify the controls${named} in ${worst.key}`, hazard };
  return { title: `Lower or accept the risk${named} in ${worst.key}`, hazard };
}

/** Drafts before what nobody has begun. */
function assessFirst(children: readonly Member[]): Step | undefined {
  const unknown = children.filter((child) => ratedOf(child).level === null);
  const member = unknown.find(({ standing }) => (standing?.drafts ?? 0) > 0) ?? unknown[0];
  if (member === undefined) return undefined;
  const others = unknown.length - 1;
  const then =
    others === 0 ? '' : `${others === 1 ? '1 more child is' : `${others} more children are`} not assessed.`;
  const title = `${(member.standing?.drafts ?? 0) > 0 ? 'Finish the assessment of' : 'Assess the risk of'} ${member.key}`;
  return { title, member, then };
}
