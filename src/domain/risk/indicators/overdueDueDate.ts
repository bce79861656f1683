import { daysAfter, longDay } from '../../shared/days';
import type { IndicatorDefinition, IndicatorFinding } from './definition';
import { no, plainEvidence, unknown, yes } from './evidence';
import type { IndicatorFacts } from './facts';

/** A day is over when it is over everywhere: twelve hours after it ended in UTC. */
const LAST_PLACE_DAYS = 1.5;

function check({ due, done, now }: IndicatorFacts): IndicatorFinding {
  if (due === undefined) return unknown('the due date');
  if (due === null) return no(plainEvidence('No due date'));
  const words = plainEvidence(`Due date ${longDay(due)}`);
  if (daysAfter(`${due}T00:00:00.000Z`, LAST_PLACE_DAYS) > now) return no(words);
  if (done === undefined) return unknown('the category of the status');
  return done ? no(words, plainEvidence('Done')) : yes(words);
}

/** Whether the work is later than planned. Work under pressure of time is checked less. */
export const overdueDueDate: IndicatorDefinition = {
  id: 'overdue-due-date',
  title: 'The due date has passed',
  looksAt:
    'Due date and the category of the status: yes where the day is over everywhere and the issue is not done.',
  weight: 8,
  suggests: {
    dimension: 'schedule-regulatory',
    hazard: 'Work is later than planned',
    situation: 'Checks are cut short to catch up, or what depends on it goes without it',
    harm: 'A release or a date that was promised to an authority is missed',
  },
  check,
};
