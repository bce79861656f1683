import type { SprintFound } from '../gate/sprint';
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
