import type { Core } from '../core';
import type { Project } from '../entities/project';
import { valuesOf } from '../tables';

/** True when the account is a member of the group. */
export function inGroup(core: Core, groupId: string, accountId: string): boolean {
  return core.tables.groups.get(groupId)?.members.includes(accountId) ?? false;
}

/** True when the person is an actor of the role in the project, directly or through a group. */
export function inRole(core: Core, project: Project, roleId: string, accountId: string): boolean {
  const actors = project.roleActors[roleId];
  if (!actors) return false;
  return actors.users.includes(accountId) || actors.groups.some((group) => inGroup(core, group, accountId));
}

/** The groups that a person belongs to. */
export function groupsOf(core: Core, accountId: string): { groupId: string; name: string }[] {
  return valuesOf(core.tables.groups)
    .filter((group) => group.members.includes(accountId))
    .map(({ groupId, name }) => ({ groupId, name }));
}
