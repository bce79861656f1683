import {
  MOST_LISTED,
  type Milestones,
  type PlannedMilestone,
  type ProjectName,
} from '../../../src/app/ports';
import type { JiraId } from '../../../src/domain/shared/ids';
import { fakeJira, type FakeJira } from '../fakeJira';

export interface FakeMilestones extends Milestones {
  /** Makes a project; people see the projects in which they have grants. */
  place(project: ProjectName): void;
  /** Plans a version or a sprint of a project with the issues in it. */
  plan(projectId: JiraId, milestone: PlannedMilestone, issueIds: readonly JiraId[]): void;
  /** Nobody sees these issues from now on, as an issue security level does it. */
  hide(...issueIds: readonly JiraId[]): void;
  isHidden(issueId: JiraId): boolean;
  /** Every call of the named method throws until the next call of this. */
  fail(method: keyof Milestones | undefined): void;
  readonly calls: (keyof Milestones)[];
}

class MilestonesDown extends Error {
  override name = 'MilestonesDown';
}

interface Plan {
  readonly projectId: JiraId;
  readonly milestone: PlannedMilestone;
  readonly issueIds: readonly JiraId[];
}

const LAST = '9999';
const soonest = (one: PlannedMilestone, other: PlannedMilestone): number =>
  (one.due ?? LAST).localeCompare(other.due ?? LAST);

/** Projects, versions and sprints in memory. */
export function fakeMilestones(site: FakeJira = fakeJira()): FakeMilestones {
  const jira = site.inside;
  const projects: ProjectName[] = [];
  const plans: Plan[] = [];
  const hidden = new Set<JiraId>();
  const calls: (keyof Milestones)[] = [];
  const state: { failing?: keyof Milestones } = {};

  function answer<T>(method: keyof Milestones, look: () => T): Promise<T> {
    calls.push(method);
    return state.failing === method
      ? Promise.reject(new MilestonesDown())
      : Promise.resolve(structuredClone(look()));
  }
  const sees = (projectId: JiraId): boolean => jira.granted(jira.caller(), projectId) !== undefined;
  const visible = ({ issueIds }: Plan, projectId: JiraId): JiraId[] =>
    issueIds.filter((id) => sees(projectId) && !hidden.has(id) && jira.issue(id)?.projectId === projectId);
  const of = (kind: PlannedMilestone['kind'], projectId: JiraId): Plan[] =>
    plans.filter((plan) => plan.milestone.kind === kind && plan.projectId === projectId && sees(projectId));
  const some = <T>(all: readonly T[], most: number) => ({
    some: all.slice(0, most),
    more: all.length > most,
  });

  return {
    calls,
    place: (project) => void projects.push(project),
    plan: (projectId, milestone, issueIds) => void plans.push({ projectId, milestone, issueIds }),
    hide: (...issueIds) => issueIds.forEach((id) => hidden.add(id)),
    isHidden: (issueId) => hidden.has(issueId),
    fail: (method) => void (state.failing = method),
    projects: () =>
      answer('projects', () => {
        const seen = projects.filter(({ id }) => sees(id)).sort((a, b) => a.key.localeCompare(b.key));
        const { some: first, more } = some(seen, MOST_LISTED.projects);
        return { projects: first, more };
      }),
    versions: (projectId) =>
      answer('versions', () => {
        const found = of('version', projectId).map(({ milestone }) => milestone);
        const { some: versions, more } = some(found.sort(soonest), MOST_LISTED.versions);
        return { versions, more };
      }),
    sprints: (projectIds) =>
      answer('sprints', () => {
        const lists = projectIds.map((projectId) => {
          const named = of('sprint', projectId).filter((plan) => visible(plan, projectId).length > 0);
          const { some: sprints, more } = some(
            named.map(({ milestone }) => milestone),
            MOST_LISTED.sprints,
          );
          return [projectId, { sprints, more }] as const;
        });
        return new Map(lists);
      }),
    issuesOf: ({ kind, id }, projectId) =>
      answer('issuesOf', () => {
        const found = of(kind, projectId).filter(({ milestone }) => milestone.id === id);
        const { some: ids, more } = some(
          found.flatMap((plan) => visible(plan, projectId)),
          MOST_LISTED.issues,
        );
        return { ids, more };
      }),
  };
}
