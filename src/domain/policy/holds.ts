import type { JiraId, Slug } from '../shared/ids';
import type { GroupId, Role } from './schema';

/** What a person has that may give a role: permissions of the manifest, memberships. Unknown memberships give nothing. */
export interface Standing {
  readonly permissions: ReadonlySet<Slug>;
  readonly groups?: ReadonlySet<GroupId>;
  readonly projectRoles?: ReadonlySet<JiraId>;
}

/** Whether a person holds a role: one of the things that give it is enough. */
export function holdsRole(role: Role, { permissions, groups, projectRoles }: Standing): boolean {
  return (
    (role.permission !== undefined && permissions.has(role.permission)) ||
    (role.groups ?? []).some((id) => groups?.has(id) === true) ||
    (role.projectRoles ?? []).some((id) => projectRoles?.has(id) === true)
  );
}

/** The groups and project roles that give any of these roles. */
export const membershipsAsked = (roles: readonly Role[]): { groups: GroupId[]; projectRoles: JiraId[] } => ({
  groups: [...new Set(roles.flatMap((role) => role.groups ?? []))],
  projectRoles: [...new Set(roles.flatMap((role) => role.projectRoles ?? []))],
});
