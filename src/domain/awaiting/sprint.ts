import type { SignoffRequirement, SprintRequirement } from '../policy/schema';
import { knownOf } from '../record/empty';
import type { AccountId } from '../shared/ids';
import type { SprintAssessment } from '../sprint/assess';
import { isRelevant } from '../sprint/judge';
import { SPRINT_GATE } from '../sprint/schema';
import { answerersOf, dependentOn, signedAlready } from './notFor';
import { MOST_NOT_FOR, type AwaitingSprint } from './schema';
import { reasonsFor, waitFor } from './wait';

/**
 * For whom a sprint waits now: a row for each role that is asked to sign it as a whole, that a holder could sign and the
 * sprint lacks. Nothing waits while anything but signatures is lacking, nor for a role that signs after one that is not
 * complete. A row that waited before keeps its `since`.
 */
export function sprintAwaitingOf(
  assessment: SprintAssessment,
  before: readonly AwaitingSprint[],
): AwaitingSprint[] {
  const { policy } = assessment.situation;
  const { sprint } = policy;
  if (sprint === undefined || assessment.lacks.length > 0) return [];
  return sprint.signoffs.flatMap((requirement, index) => {
    if (sprint.signoffs.findIndex(({ role }) => role === requirement.role) !== index) return [];
    return rowFor({ assessment, sprint, before }, requirement);
  });
}

interface Setting {
  readonly assessment: SprintAssessment;
  readonly sprint: SprintRequirement;
  readonly before: readonly AwaitingSprint[];
}

function rowFor(setting: Setting, requirement: SignoffRequirement): AwaitingSprint[] {
  const { signed, situation, counts } = setting.assessment;
  const { meaning, after, dueDays } = requirement;
  const { policy, record, now } = situation;
  const role = policy.roles.find(({ id }) => id === requirement.role);
  const lacking = reasonsFor(signed.reasons, requirement.role);
  if (role === undefined || lacking.length === 0) return [];
  if (after !== undefined && !signed.completeAt.has(after)) return [];
  const known = setting.before.find((row) => row.role.id === role.id);
  return [
    {
      ...{ sprintId: record.sprintId, projectId: record.projectId, role, meaning },
      ...waitFor(lacking, { now, dueDays }, known),
      notFor: notFor(setting, requirement),
      ...{ relevant: counts.relevant, passed: counts.passed },
    },
  ];
}

/** Everybody who depends on a relevant issue of it, answered its checklists, or signed already. */
function notFor({ assessment, sprint }: Setting, requirement: SignoffRequirement): AccountId[] {
  const { situation, signed, fingerprint } = assessment;
  const { record, now } = situation;
  const asked = { id: SPRINT_GATE, independence: sprint.independence };
  const { signoffs } = record;
  const signing = { asked, signoffs, current: fingerprint, now, completeAt: signed.completeAt };
  const people = [
    ...signedAlready(signing, requirement),
    ...(sprint.independence.notAnswerer ? answerersOf(sprint.checklists, record) : []),
    ...dependent(assessment, sprint),
  ];
  return [...new Set(people)].slice(0, MOST_NOT_FOR);
}

/** Who answered checklists of an issue was judged by its own gate. */
function dependent({ issues }: SprintAssessment, { independence }: SprintRequirement): AccountId[] {
  const asked = { independence: { ...independence, notAnswerer: false }, checklists: [] };
  return issues.filter(isRelevant).flatMap(({ member: { facts, record } }) => {
    return dependentOn(asked, facts, knownOf(record, facts));
  });
}
