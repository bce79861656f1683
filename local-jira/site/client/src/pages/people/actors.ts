import type { ActorRef, RoleWithActors } from '../../api/organisation';

/** Somebody in a project, with the roles that they have there. */
export interface ActorRow extends ActorRef {
  name: string;
  roles: { id: number; name: string }[];
}

/** Turns roles with actors into one row for each person and group, people first, by name. */
export function actorRows(roles: readonly RoleWithActors[]): ActorRow[] {
  const rows = new Map<string, ActorRow>();
  for (const { id: roleId, name: roleName, actors } of roles) {
    for (const { displayName, actorUser, actorGroup } of actors) {
      const kind = actorUser ? 'user' : 'group';
      const id = actorUser?.accountId ?? actorGroup?.groupId ?? displayName;
      const key = `${kind}:${id}`;
      const row = rows.get(key) ?? { kind, id, name: displayName, roles: [] };
      rows.set(key, { ...row, roles: [...row.roles, { id: roleId, name: roleName }] });
    }
  }
  return [...rows.values()].sort(
    (left, right) => right.kind.localeCompare(left.kind) || left.name.localeCompare(right.name),
  );
}
