import type { Core } from '../core';
import type { Issue } from '../entities/issue';
import type { Holder } from '../entities/permission';
import type { Project } from '../entities/project';
import type { Caller } from '../hooks';
import type { PermissionType } from './catalog';
import { BUILT_IN } from './catalog';
import { claimOf, covers } from './claims';
import { inGroup } from './membership';

export { groupsOf, inRole } from './membership';

/** Where a permission is asked for. Without an issue, reporter and assignee hold nothing. */
export interface Place {
  project: Project;
  issue?: Issue;
}

/** Jira's own permissions and the app's. */
export function permissionTypes(core: Core): PermissionType[] {
  const ofApp = core.hooks
    .projectPermissions()
    .map((one) => ({ ...one, id: one.key, type: 'PROJECT' as const }));
  return [...BUILT_IN, ...ofApp];
}

/** Whom the project's permission scheme grants a permission. */
export function holdersOf(core: Core, project: Project, permission: string): Holder[] {
  const scheme = core.tables.schemes.get(String(project.permissionSchemeId));
  return (scheme?.grants ?? [])
    .filter((grant) => grant.permission === permission)
    .map((grant) => grant.holder);
}

/** Whether the caller may do something in a project or to an issue. The app may do everything. */
export function allowed(core: Core, caller: Caller, permission: string, place: Place): boolean {
  const { project, issue } = place;
  return covers(claimOf(core, caller, project, holdersOf(core, project, permission)), issue);
}

/** Whether the caller holds a global permission. */
export function allowedGlobally(core: Core, caller: Caller, permission: string): boolean {
  if (caller.kind === 'app') return true;
  if (caller.kind === 'anonymous') return false;
  if (!core.tables.users.get(caller.accountId)?.active) return false;
  const groups = core.tables.globalPermissions.get(permission) ?? [];
  return groups.some((group) => inGroup(core, group, caller.accountId));
}
