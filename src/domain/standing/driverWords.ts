import { capitalised, counted, roleName } from '../gate/words';
import type { Policy } from '../policy/schema';
import { hazardName } from '../risk/hazardId';
import { daysSince, dayOf, shortDay } from '../shared/days';
import type { Instant } from '../shared/ids';
import type { DriverFact } from './drivers';
import type { HazardTitle } from './overallWords';
import type { StandingHazard } from './schema';

/** What drivers are told by. `keyOf` gives the key of an issue that the viewer may browse. */
export interface Around {
  readonly policy: Policy | undefined;
  readonly now: Instant;
  readonly title: HazardTitle;
  readonly keyOf: (issueId: string) => string | undefined;
}

export interface DriverWords {
  readonly title: string;
  readonly cause: string;
}

/** A driver in a line, and its cause in small type. */
export function driverWords(driver: DriverFact, around: Around): DriverWords {
  const { policy, now } = around;
  switch (driver.kind) {
    case 'hazard': {
      const { hazard, member } = driver;
      const title = around.title(member.id, hazard) ?? capitalised(hazardName(hazard.id));
      return { title, cause: controlsOf(hazard, around) };
    }
    case 'overdue': {
      const { role, since, due } = driver.wait;
      const days = counted(daysSince(due, now), 'day', 'days');
      const late = daysSince(due, now) === 0 ? 'was due today' : `is ${days} overdue`;
      return {
        title: `Sign-off by the ${roleName(policy, role)} ${late}`,
        cause: `Asked ${shortDay(dayOf(since), now)}, due ${shortDay(dayOf(due), now)}`,
      };
    }
    case 'bypassed':
      return { title: 'A gate was bypassed', cause: `On ${shortDay(dayOf(driver.since), now)}` };
    case 'drafts':
      return {
        title: counted(driver.drafts, 'hazard is a draft', 'hazards are drafts'),
        cause: 'What is not rated counts as unknown',
      };
  }
}

function controlsOf({ controls, unverified, control }: StandingHazard, { keyOf }: Around): string {
  if (controls === 0) return 'No control yet';
  const key = control === undefined ? undefined : keyOf(control);
  if (unverified === 0)
    return controls === 1 ? 'Its control is verified' : `All ${controls} controls are verified`;
  if (unverified === 1 && key !== undefined) return `Control ${key} is not verified`;
  if (controls === 1) return 'Its control is not verified';
  return `${unverified} of ${controls} controls ${unverified === 1 ? 'is' : 'are'} not verified`;
}
