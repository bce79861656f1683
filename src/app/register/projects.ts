import type { Policy } from '../../domain/policy/schema';
import { MOST_PROJECTS } from '../../contract/registerCursor';
import type { JiraId } from '../../domain/shared/ids';
import type { Ports, ProjectName } from '../ports';

/** A project that the viewer may browse, with its policy in force. */
export interface SeenProject extends ProjectName {
  readonly policy: Policy;
}

/** `partial` says that there are more than one answer takes in. */
export interface SeenProjects {
  readonly projects: readonly SeenProject[];
  readonly partial: boolean;
}

/**
 * The projects of a list: those named, or all, as far as the viewer may browse them and they have a policy. One request
 * for each that is named; for all, four requests and twenty reads at most. A project that is hidden, is gone or has no
 * policy is not told apart.
 */
export async function seenProjects(
  { setup, milestones, policies }: Ports,
  only: readonly JiraId[] | undefined,
): Promise<SeenProjects> {
  const named = only?.slice(0, MOST_PROJECTS).map((id) => setup.project(id));
  const found =
    named === undefined
      ? await milestones.projects()
      : { projects: (await Promise.all(named)).flatMap((one) => one ?? []), more: false };
  const inForce = await policies.inForce(found.projects.map(({ id }) => id));
  const projects = found.projects.flatMap(({ id, key, name }): SeenProject[] => {
    const policy = inForce.get(id);
    return policy === undefined ? [] : [{ id, key, name, policy }];
  });
  return {
    projects: projects.slice(0, MOST_PROJECTS),
    partial: found.more || projects.length > MOST_PROJECTS,
  };
}

export const namesOf = (projects: readonly SeenProject[]): ProjectName[] =>
  projects.map(({ id, key, name }) => ({ id, key, name }));
