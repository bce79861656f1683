import type { SprintFound, SprintsFound } from '../gate/sprint';
import type { JiraId } from '../shared/ids';
import type { SprintAssessment } from './assess';

/** A sprint that an issue is in, by the name that Jira gives it, and how it stands in the issue's project. */
export interface AskedSprint {
  readonly name: string;
  readonly assessment: SprintAssessment;
}

/**
 * What a gate of an issue is told of its sprints. Where Jira's search does not know yet that the issue is in one of them,
 * what the search found is not what the sprint holds: then it is unknown.
 */
export function sprintsFound(issue: JiraId, asked: readonly AskedSprint[]): SprintsFound {
  const whole = asked.every(({ assessment }) => assessment.vouched.some(({ id }) => id === issue));
  return whole ? asked.map(sprintFound) : 'unknown';
}

/** How a sprint stands, as a gate that asks for it sees it. */
export const sprintFound = ({ name, assessment }: AskedSprint): SprintFound => {
  const { situation, validated, counts } = assessment;
  const { record, now } = situation;
  return {
    id: record.sprintId,
    name: name.slice(0, 255),
    validated,
    validatedCount: counts.passed,
    relevant: counts.relevant,
    ...(record.opened === undefined ? {} : { computedAt: now }),
  };
};
