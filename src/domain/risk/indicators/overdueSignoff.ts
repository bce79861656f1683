import { dayOf, daysAfter, longDay } from '../../shared/days';
import type { IndicatorDefinition, IndicatorFinding } from './definition';
import { no, plainEvidence, unknown, yes } from './evidence';
import type { IndicatorFacts, Waiting } from './facts';

/** How long a sign-off may wait where the policy sets no date. */
const PATIENCE_DAYS = 14;

const dueOf = ({ since, due }: Waiting): string => due ?? daysAfter(since, PATIENCE_DAYS);

function check({ waits, now }: IndicatorFacts): IndicatorFinding {
  if (waits === undefined) return unknown('what waits for a sign-off');
  const late = waits.filter((waiting) => dueOf(waiting) < now);
  return late.length > 0 ? yes(...late.map(said)) : no();
}

function said({ role, since, due }: Waiting) {
  const as = `Sign-off as ${role.replaceAll('-', ' ')}`;
  return plainEvidence(
    due === undefined
      ? `${as} waits since ${longDay(dayOf(since))}`
      : `${as} was due on ${longDay(dayOf(due))}`,
  );
}

/** Whether somebody who must look has not looked in time. */
export const overdueSignoff: IndicatorDefinition = {
  id: 'overdue-sign-off',
  title: 'A sign-off is overdue',
  looksAt: `Sign-offs that gates wait for: yes where one is past its date, or waits for ${PATIENCE_DAYS} days where the policy sets none.`,
  weight: 12,
  suggests: {
    dimension: 'schedule-regulatory',
    hazard: 'A review that is due does not happen',
    situation: 'Work goes on without the view of somebody who must see it',
    harm: 'A fault is found late, or the release waits',
  },
  check,
};
