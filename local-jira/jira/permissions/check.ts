import type { Core } from '../core';
import type { Issue } from '../entities/issue';
import type { User } from '../entities/people';
import type { Holder } from '../entities/permission';
import type { Project } from '../entities/project';
import type { Caller } from '../hooks';
import { valuesOf } from '../tables';
import type { PermissionType } from './catalog';
import { BUILT_IN } from './catalog';

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

function inGroup(core: Core, groupId: string, accountId: string): boolean {
  return core.tables.groups.get(groupId)?.members.includes(accountId) ?? false;
}

/** True when the person is an actor of the role in the project, directly or through a group. */
export function inRole(core: Core, project: Project, roleId: string, accountId: string): boolean {
  const actors = project.roleActors[roleId];
  if (!actors) return false;
  return actors.users.includes(accountId) || actors.groups.some((group) => inGroup(core, group, accountId));
}

function holds(core: Core, holder: Holder, user: User, place: Place): boolean {
  switch (holder.type) {
    case 'anyone':
      return true;
    case 'applicationRole':
      return user.licensed;
    case 'user':
      return holder.parameter === user.accountId;
    case 'group':
      return inGroup(core, holder.parameter, user.accountId);
    case 'projectRole':
      return inRole(core, place.project, holder.parameter, user.accountId);
    case 'projectLead':
      return place.project.leadAccountId === user.accountId;
    case 'reporter':
    case 'assignee':
      return place.issue?.values[holder.type] === user.accountId;
  }
}

/** Whether the caller may do something in a project or to an issue. The app may do everything. */
export function allowed(core: Core, caller: Caller, permission: string, place: Place): boolean {
  if (caller.kind === 'app') return true;
  const scheme = core.tables.schemes.get(String(place.project.permissionSchemeId));
  const grants = (scheme?.grants ?? []).filter((grant) => grant.permission === permission);
  if (caller.kind === 'anonymous') return grants.some((grant) => grant.holder.type === 'anyone');
  const user = core.tables.users.get(caller.accountId);
  if (!user?.active) return false;
  return grants.some((grant) => holds(core, grant.holder, user, place));
}

/** Whether the caller holds a global permission. */
export function allowedGlobally(core: Core, caller: Caller, permission: string): boolean {
  if (caller.kind === 'app') return true;
  if (caller.kind === 'anonymous') return false;
  if (!core.tables.users.get(caller.accountId)?.active) return false;
  const groups = core.tables.globalPermissions.get(permission) ?? [];
  return groups.some((group) => inGroup(core, group, caller.accountId));
}

/** The groups that a person belongs to. */
export function groupsOf(core: Core, accountId: string): { groupId: string; name: string }[] {
  return valuesOf(core.tables.groups)
    .filter((group) => group.members.includes(accountId))
    .map(({ groupId, name }) => ({ groupId, name }));
}
