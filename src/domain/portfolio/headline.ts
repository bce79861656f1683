import { counted } from '../gate/words';
import { forDays } from '../register/flagWords';
import { dayOf, daysSince, shortDay } from '../shared/days';
import type { Instant, JiraId, Slug } from '../shared/ids';
import type { Milestone } from './milestone';
import { waitingIn } from './waiting';

/** A sentence on who holds a role in a project; nothing where that was not asked. Who may sign depends on the issue. */
export type WhoHolds = (projectId: JiraId, role: Slug) => string | undefined;

export interface Headline {
  readonly headline: string;
  readonly explanation: string;
}

const WHAT =
  'Milestones are the unreleased versions and the open sprints of projects that have a CareGate policy.';

const milestonesWord = (count: number): string => counted(count, 'milestone', 'milestones');

/** The milestone that is the latest against its date. */
export const latestOf = (milestones: readonly Milestone[]): Milestone | undefined =>
  [...milestones]
    .filter(({ forecast }) => forecast.kind === 'late')
    .sort((one, other) => other.forecast.lateDays - one.forecast.lateDays)[0];

/** One sentence for the board, and what is behind it. */
export function headlineOf(milestones: readonly Milestone[], now: Instant, whoHolds: WhoHolds): Headline {
  const late = milestones.filter(({ forecast }) => forecast.kind === 'late');
  const worst = latestOf(milestones);
  if (worst === undefined) return calm(milestones);
  const { name, due, forecast } = worst;
  const verb = late.length === 1 ? 'is' : 'are';
  const to = shortDay(dayOf(forecast.to ?? now), now);
  const first = late.length === 1 ? name : `${name} by the most`;
  return {
    headline: `${late.length} of ${milestonesWord(milestones.length)} ${verb} likely late: ${first}, ${to} instead of ${shortDay(due ?? '', now)}`,
    explanation: whatHolds(worst, now, whoHolds),
  };
}

function calm(milestones: readonly Milestone[]): Headline {
  const all = milestones.length;
  if (all === 0) return { headline: 'No milestone is planned', explanation: WHAT };
  const unknown = milestones.filter(({ forecast }) => forecast.kind === 'unknown').length;
  if (unknown === all)
    return {
      headline: `No forecast for ${milestonesWord(all)}`,
      explanation: milestones[0]?.forecast.sentence ?? '',
    };
  const rest = unknown === 0 ? '' : `, ${unknown} cannot be forecast`;
  const none = all === 1 ? 'The milestone is not late' : `None of ${all} milestones is late`;
  return { headline: `${none}${rest}`, explanation: WHAT };
}

/** What a milestone waits for, for whom the most, and who can. */
export function whatHolds(
  { standings, policy, progress }: Milestone,
  now: Instant,
  whoHolds: WhoHolds,
): string {
  const { toSign, total, passed } = progress;
  const [most] = waitingIn(standings, policy, now);
  if (most === undefined) return `${notPast(total - passed)}; nothing of it can be signed yet.`;
  const age = daysSince(most.oldest, now);
  const oldest = age === 0 ? 'since today' : `the oldest ${forDays(age)}`;
  const who = whoHolds(most.projectId, most.role);
  return [
    `It waits for ${counted(toSign, 'sign-off', 'sign-offs')}.`,
    `${most.count} ${most.count === 1 ? 'waits' : 'wait'} for the ${most.roleName}, ${oldest}.`,
    ...(who === undefined ? [] : [`${who}.`]),
  ].join(' ');
}

const notPast = (open: number): string =>
  open === 1 ? '1 issue is not past its gates' : `${open} issues are not past their gates`;
