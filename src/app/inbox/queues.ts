import type { Role } from '../../domain/policy/schema';
import type { JiraId, Slug } from '../../domain/shared/ids';
import { byPermissionOnly, type Standing } from './standing';

/** Projects that one query names; with more of them it asks for all and what is not wanted falls out afterwards. */
const MOST_PROJECTS = 100;

/** What waits for a role, in the projects that are named, or in all. */
export interface Queue {
  readonly role: Slug;
  readonly projects: readonly JiraId[] | undefined;
}

/** The queue of a role that the viewer may hold, in one project or everywhere; nothing where the viewer cannot hold it. */
export function queueOf(role: Role, only: JiraId | undefined, standing: Standing): Queue[] {
  const permitted = standing.projectsFor(role);
  if (byPermissionOnly(role) && (only === undefined ? permitted.size === 0 : !permitted.has(only))) return [];
  const named = byPermissionOnly(role) && permitted.size <= MOST_PROJECTS ? [...permitted] : undefined;
  return [{ role: role.id, projects: only === undefined ? named : [only] }];
}
