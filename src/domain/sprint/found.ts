import type { SprintFound } from '../gate/sprint';
import type { Instant } from '../shared/ids';
import type { SprintAssessment } from './assess';

/** How a sprint stands, as a gate of an issue that asks for it sees it. The name is the one that Jira gives it. */
export function sprintFound({ situation, validated, counts }: SprintAssessment, name: string): SprintFound {
  const { record, now } = situation;
  return {
    id: record.sprintId,
    name: name.slice(0, 255),
    validated,
    validatedCount: counts.passed,
    relevant: counts.relevant,
    ...(record.opened === undefined ? {} : { computedAt: now }),
  };
}

/**
 * How a sprint stands now; or stood at a moment, as far as that can be told: what holds now held then when everybody had
 * signed by then, and where nobody had approved by then it did not hold. What changed since is unknown.
 */
export function stoodAt(
  assessment: SprintAssessment,
  name: string,
  moment: Instant | undefined,
): SprintFound | 'unknown' {
  const found = sprintFound(assessment, name);
  if (moment === undefined) return found;
  const { validated, signed, situation } = assessment;
  if (validated) return { ...found, validated: signed.carrying.every(({ at }) => at <= moment) };
  const approved = situation.record.signoffs.some(
    ({ decision, at }) => decision === 'approved' && at <= moment,
  );
  return approved ? 'unknown' : found;
}
