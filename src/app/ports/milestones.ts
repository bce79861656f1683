import type { JiraId } from '../../domain/shared/ids';
import type { ProjectName } from './jiraSetup';

/** A version or a sprint. `due` is a calendar day, `2026-12-18`. */
export interface PlannedMilestone {
  readonly kind: 'version' | 'sprint';
  readonly id: JiraId;
  readonly name: string;
  readonly due: string | null;
}

/** The most of each that one call gives. */
export const MOST_LISTED = { projects: 200, versions: 10, sprints: 10, issues: 1000 } as const;

/** What is planned in Jira, as the caller sees it. `more` says that there is more than one call gives. */
export interface Milestones {
  /** Projects that the caller may browse, by key. At most four requests. */
  projects(): Promise<{ readonly projects: readonly ProjectName[]; readonly more: boolean }>;
  /** Unreleased versions of a project, those that are due soonest first. One request. */
  versions(
    projectId: JiraId,
  ): Promise<{ readonly versions: readonly PlannedMilestone[]; readonly more: boolean }>;
  /**
   * Active and future sprints of some projects, by project, as the issues name them that the caller may see: one request
   * for the name of the field, and one for each project, for the 100 issues that changed last. None where Jira has none.
   */
  sprints(
    projectIds: readonly JiraId[],
  ): Promise<ReadonlyMap<JiraId, { readonly sprints: readonly PlannedMilestone[]; readonly more: boolean }>>;
  /** Ids of the issues of a milestone in one project. One request. */
  issuesOf(
    milestone: Pick<PlannedMilestone, 'kind' | 'id'>,
    projectId: JiraId,
  ): Promise<{ readonly ids: readonly JiraId[]; readonly more: boolean }>;
}
