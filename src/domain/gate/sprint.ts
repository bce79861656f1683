import type { Gate } from '../policy/schema';
import type { Instant, JiraId } from '../shared/ids';
import type { Reason } from './reason';

/** What is known of one sprint that an issue is in. Without `computedAt` nobody has opened its record. */
export interface SprintFound {
  readonly id: JiraId;
  readonly name: string;
  readonly validated: boolean;
  readonly validatedCount: number;
  readonly relevant: number;
  readonly computedAt?: Instant;
}

/** The sprints that count for an issue, or that it is not known which, or how one of them stands. */
export type SprintsFound = readonly SprintFound[] | 'unknown';

/** What a gate that asks for the sprint lacks. What nobody looked at is unknown, and unknown blocks. */
export function sprintReasons({ sprint }: Gate, found: SprintsFound = 'unknown'): Reason[] {
  if (sprint === undefined) return [];
  if (found === 'unknown') return [{ code: 'sprint-unknown' }];
  if (found.length === 0) return [{ code: 'sprint-none' }];
  return found.filter(({ validated }) => !validated).map(notValidated);
}

const notValidated = ({ id, name, validatedCount, relevant, computedAt }: SprintFound): Reason => ({
  code: 'sprint-not-validated',
  sprint: id,
  name,
  validated: validatedCount,
  relevant,
  ...(computedAt === undefined ? {} : { computedAt }),
});
