import type { Policy } from '../../domain/policy/schema';
import { NO_SALT } from '../../domain/record/empty';
import type { JiraId } from '../../domain/shared/ids';
import { assessSprint, type SprintAssessment } from '../../domain/sprint/assess';
import { emptySprint } from '../../domain/sprint/empty';
import type { SprintPhase, SprintRecord } from '../../domain/sprint/schema';
import type { Ports } from '../ports';
import { NO_SCOPE, readLeft, readScope, type ReadScope } from './scope';

/** Which sprint is looked at, and what is recorded of it. */
export interface LookedAt {
  readonly sprintId: JiraId;
  readonly projectId: JiraId;
  readonly phase: SprintPhase;
  readonly policy: Policy;
  readonly record: SprintRecord | undefined;
}

/** How a sprint stands now, and what was read to say so. */
export interface Look extends Pick<ReadScope, 'ids' | 'issues'> {
  readonly assessment: SprintAssessment;
}

/**
 * Works out how a sprint stands at this moment. Nothing that was worked out before is believed. `left` asks for issues that
 * were taken out of it, too: only what is told to people needs them.
 * @throws when Jira or the storage does not answer
 */
export async function lookAtSprint(
  ports: Ports,
  { sprintId, projectId, phase, policy, record }: LookedAt,
  asked: { readonly left: boolean } = { left: false },
): Promise<Look> {
  const gone = phase === 'deleted';
  const { scope, ids, issues } = gone ? NO_SCOPE : await readScope(ports, { sprintId, projectId, policy });
  const left = asked.left && !scope.more ? await readLeft(ports, record, ids) : undefined;
  const assessment = assessSprint({
    ...scope,
    ...(left === undefined ? {} : { left }),
    ...{ policy, phase, record: record ?? emptySprint(sprintId, projectId, NO_SALT) },
    ...{ now: ports.now(), sha256: ports.sha256 },
  });
  return { ids, issues, assessment };
}
