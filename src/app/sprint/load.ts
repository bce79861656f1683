import type { Policy, SprintRequirement } from '../../domain/policy/schema';
import { isRefusal, refuse, type Refusal } from '../../domain/shared/refusal';
import type { JiraId } from '../../domain/shared/ids';
import type { SprintRecord } from '../../domain/sprint/schema';
import { withMemberships } from '../loadIssue';
import type { SitePlace } from '../place';
import { authorise } from '../policy/rights';
import type { IssueGrants, JiraSprint, Ports } from '../ports';

/** Which sprint, in which project. */
export interface SprintAsked {
  readonly sprint: JiraId;
  readonly project: JiraId;
}

/** A sprint of a project whose policy says what validates one. `sprint` is absent when Jira has it no more. */
export interface LoadedSprint {
  readonly sprintId: JiraId;
  readonly projectId: JiraId;
  readonly sprint: JiraSprint | undefined;
  readonly grants: IssueGrants;
  readonly policy: Policy;
  readonly requirement: SprintRequirement;
  readonly record: SprintRecord | undefined;
}

/**
 * One round: what the caller may do in the project, the sprint, its record and the policy in force. The project that a
 * page stands in is the only one that it may ask about. Needs Browse on the project.
 */
export async function loadSprint(
  ports: Ports,
  place: SitePlace,
  { sprint: sprintId, project: projectId }: SprintAsked,
): Promise<LoadedSprint | Refusal> {
  const elsewhere = refuseElsewhere(place, projectId);
  if (elsewhere !== undefined) return elsewhere;
  const [grants, sprint, stored] = await Promise.all([
    authorise(ports, projectId),
    ports.sprintSource.sprint(sprintId),
    ports.sprints.load(sprintId, projectId),
  ]);
  if (isRefusal(grants)) return grants;
  const { record, policy } = stored;
  if (policy === undefined) return refuse('no-policy');
  const requirement = policy.sprint;
  if (requirement === undefined) return refuse('sprint-not-asked');
  if (sprint === undefined && record === undefined) return refuse('no-sprint');
  return {
    ...{ sprintId, projectId, sprint, policy, requirement, record },
    grants: await withMemberships(ports.directory, grants, { projectId, policy }),
  };
}

/** A page that stands in one project asks about no other. */
export const refuseElsewhere = ({ projectId }: SitePlace, asked: JiraId): Refusal | undefined =>
  projectId === undefined || projectId === asked
    ? undefined
    : refuse('invalid-request', { where: 'project' });
