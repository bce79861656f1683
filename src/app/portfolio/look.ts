import type { JiraId } from '../../domain/shared/ids';
import { seenProjects, type SeenProject } from '../register/projects';
import { readStandings, type SeenStanding } from '../register/standings';
import type { PlannedMilestone, Ports } from '../ports';
import { LEAST_PAGES, MOST_MILESTONES, MOST_PAGES } from './limits';

/** A milestone of a project with the issues of it that the viewer may see. */
export interface SeenMilestone {
  readonly project: SeenProject;
  readonly planned: PlannedMilestone;
  readonly issueIds: readonly JiraId[];
}

/** A project with where its issues stand that the viewer may see; `whole` when no standing was left unread. */
export interface ReadProject {
  readonly project: SeenProject;
  readonly seen: readonly SeenStanding[];
  readonly whole: boolean;
}

/** All that the viewer may see of what is planned. `partial` says that there is more than one look takes in. */
export interface Look {
  readonly projects: readonly ReadProject[];
  readonly milestones: readonly SeenMilestone[];
  readonly partial: boolean;
}

/** Looks, all of it as the viewer. What is hidden from them is in nothing that comes back. */
export async function look(ports: Ports, only: readonly JiraId[] | undefined): Promise<Look> {
  const { projects, partial } = await seenProjects(ports, only);
  const [read, planned] = await Promise.all([readAll(ports, projects), plannedIn(ports, projects)]);
  const milestones = await Promise.all(planned.milestones.map((one) => withIssues(ports, one)));
  const cut = planned.more || milestones.some(({ more }) => more) || read.some(({ whole }) => !whole);
  return { projects: read, milestones, partial: partial || cut };
}

function readAll(ports: Ports, projects: readonly SeenProject[]): Promise<ReadProject[]> {
  const pages = Math.max(LEAST_PAGES, Math.floor(MOST_PAGES / Math.max(1, projects.length)));
  return Promise.all(
    projects.map(async (project) => {
      const found = await readStandings(ports, project.id, { pages, wanted: () => true });
      return { project, ...found };
    }),
  );
}

type Planned = Omit<SeenMilestone, 'issueIds'>;

/** Versions and sprints, those that are due soonest. */
async function plannedIn(
  { milestones }: Ports,
  projects: readonly SeenProject[],
): Promise<{ milestones: Planned[]; more: boolean }> {
  if (projects.length === 0) return { milestones: [], more: false };
  const [sprints, ...versions] = await Promise.all([
    milestones.sprints(projects.map(({ id }) => id)),
    ...projects.map(({ id }) => milestones.versions(id)),
  ]);
  const lists = projects.map((project, index) => ({
    project,
    planned: [...(versions[index]?.versions ?? []), ...(sprints.get(project.id)?.sprints ?? [])],
    more: (versions[index]?.more ?? false) || (sprints.get(project.id)?.more ?? false),
  }));
  const all = lists.flatMap(({ project, planned }) => planned.map((one) => ({ project, planned: one })));
  return {
    milestones: all.sort(soonest).slice(0, MOST_MILESTONES),
    more: all.length > MOST_MILESTONES || lists.some(({ more }) => more),
  };
}

const LAST = '9999';
const soonest = ({ planned: one }: Planned, { planned: other }: Planned): number =>
  (one.due ?? LAST).localeCompare(other.due ?? LAST);

async function withIssues(
  { milestones }: Ports,
  one: Planned,
): Promise<SeenMilestone & { readonly more: boolean }> {
  const { ids, more } = await milestones.issuesOf(one.planned, one.project.id);
  return { ...one, issueIds: ids, more };
}
