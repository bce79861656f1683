import type { Policy } from '../policy/schema';
import type { Day } from '../shared/days';
import type { Instant, JiraId } from '../shared/ids';
import type { Standing } from '../standing/schema';
import type { Basis } from './basis';
import { forecastOf, type Forecast } from './forecast';
import { progressOf, standingsOf, type Member, type Progress } from './progress';

/** An issue that the viewer may see, as sentences name it. */
export interface SeenIssue {
  readonly id: JiraId;
  readonly key: string;
  readonly summary: string;
}

/** A version or a sprint as Jira has it. */
export interface Planned {
  readonly kind: 'version' | 'sprint';
  readonly id: JiraId;
  readonly name: string;
  readonly due: Day | null;
}

/** A milestone with what is known of its issues. */
export interface Milestone extends Planned {
  readonly policy: Policy;
  readonly standings: readonly Standing[];
  readonly progress: Progress;
  readonly forecast: Forecast;
}

/** Looks at a milestone through the issues of it that the viewer may see. */
export function milestoneOf(
  planned: Planned,
  members: readonly Member[],
  { policy, basis, now }: { readonly policy: Policy; readonly basis: Basis; readonly now: Instant },
): Milestone {
  const progress = progressOf(members, policy.method !== undefined);
  const forecast = forecastOf(progress, planned.due, { basis, now });
  return { ...planned, policy, standings: standingsOf(members), progress, forecast };
}
