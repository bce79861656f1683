import type { AuditEvent } from '../audit/event';
import type { JiraId, Nonce } from '../shared/ids';
import type { SprintAssessment } from './assess';
import type { DriftKind } from './drift';
import { refuseScope } from './refuse';
import { MOST_IN_SPRINT, type SprintRecord } from './schema';
import { baselineOf } from './scope';

/**
 * What is to be written down of a look at a sprint: nothing where the latest look found the same, so that events that come
 * twice, late or never lead to the same record. A sprint that nobody opened is noted from its start on. The scope at
 * which a sprint starts replaces the one at which it was planned.
 */
export function decideObserve(assessment: SprintAssessment, nonce: Nonce): AuditEvent[] {
  if (!isNews(assessment)) return [];
  return [...(hasStarted(assessment) ? [started(assessment, nonce)] : []), observed(assessment, nonce)];
}

const latestOf = ({ observed: all }: SprintRecord) => all.at(-1);

function isNews({ situation, validated, counts }: SprintAssessment): boolean {
  const { policy, record, phase } = situation;
  const latest = latestOf(record);
  if (latest !== undefined) return latest.phase !== phase || latest.validated !== validated;
  if (record.opened !== undefined) return true;
  const isThere = counts.issues > 0 || situation.more;
  return policy.sprint !== undefined && phase !== 'future' && isThere;
}

/** It was planned at the latest look and runs now. A scope that cannot be read is no baseline. */
const hasStarted = (assessment: SprintAssessment): boolean => {
  const { record, phase } = assessment.situation;
  return (
    record.opened !== undefined &&
    phase === 'active' &&
    latestOf(record)?.phase === 'future' &&
    refuseScope(assessment) === undefined
  );
};

const started = (assessment: SprintAssessment, nonce: Nonce): AuditEvent => ({
  type: 'sprint-baseline-set',
  payload: { nonce, because: 'started', issues: baselineOf(assessment) },
});

/** What was found, in ids. Drift is that since the latest signature that stands. */
export function observed(assessment: SprintAssessment, nonce: Nonce): AuditEvent {
  const { situation, validated, counts, drift } = assessment;
  const ids = (kind: DriftKind): JiraId[] =>
    drift
      .filter((item) => item.since === 'signature' && item.kind === kind)
      .map(({ issue }) => issue)
      .slice(0, MOST_IN_SPRINT);
  return {
    type: 'sprint-observed',
    payload: {
      nonce,
      phase: situation.phase,
      validated,
      relevant: counts.relevant,
      passed: counts.passed,
      added: ids('added'),
      removed: ids('removed'),
      changed: ids('changed'),
    },
  };
}
