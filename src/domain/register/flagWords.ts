import { counted, roleName } from '../gate/words';
import { dayOf, daysSince, shortDay } from '../shared/days';
import type { Around, HazardFlag } from './flags';

/** `3 days`, `1 day`. */
export const days = (count: number): string => counted(count, 'day', 'days');

/** `for 3 days`, `since today`. */
export const forDays = (count: number): string => (count === 0 ? 'since today' : `for ${days(count)}`);

/** A flag as it stands in a list. */
export function flagWords(flag: HazardFlag, { policy, now }: Around): string {
  switch (flag.code) {
    case 'above-ceiling':
      return `${flag.level.name} is above ${flag.atMost}, the most that ${flag.gate.title} lets through`;
    case 'worst-unaccepted':
      return `${flag.level.name} and accepted by nobody`;
    case 'control-unverified':
      return counted(flag.count, 'control is not verified', 'controls are not verified');
    case 'draft-old':
      return `A draft for ${days(daysSince(flag.since, now))}`;
    case 'sign-off-overdue':
      return `Sign-off by the ${roleName(policy, flag.role)} ${late(daysSince(flag.since, now))}`;
    case 'gate-bypassed':
      return `A gate was bypassed on ${shortDay(dayOf(flag.since), now)}`;
  }
}

const late = (count: number): string => (count === 0 ? 'was due today' : `is ${days(count)} overdue`);
