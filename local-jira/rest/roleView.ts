import type { Core } from '../jira/core';
import { notFound } from '../jira/errors';
import type { JsonObject } from '../jira/entities/json';
import type { ProjectRole } from '../jira/entities/people';
import type { Project } from '../jira/entities/project';

/** Who is in a role of one project. */
export interface Actors {
  users: string[];
  groups: string[];
}

export const actorsOf = (project: Project, roleId: string): Actors =>
  project.roleActors[roleId] ?? { users: [], groups: [] };

function userActor(core: Core, accountId: string, id: number): JsonObject {
  const displayName = core.tables.users.get(accountId)?.displayName ?? accountId;
  return { id, displayName, type: 'atlassian-user-role-actor', actorUser: { accountId } };
}

function groupActor(core: Core, groupId: string, id: number): JsonObject {
  const name = core.tables.groups.get(groupId)?.name ?? groupId;
  return {
    id,
    displayName: name,
    type: 'atlassian-group-role-actor',
    name,
    actorGroup: { name, displayName: name, groupId },
  };
}

/** What lists of roles say of one. */
export function renderRoleHead(core: Core, role: ProjectRole, project?: Project): JsonObject {
  const place = project ? `project/${project.id}/role` : 'role';
  return {
    self: `${core.siteUrl()}/rest/api/3/${place}/${role.id}`,
    name: role.name,
    id: Number(role.id),
    description: role.description,
  };
}

/** A role of a project with its actors; deactivated people are left out when asked. */
export function renderRole(core: Core, role: ProjectRole, project: Project, onlyActive = false): JsonObject {
  const { users, groups } = actorsOf(project, role.id);
  const people = users.filter((id) => !onlyActive || core.tables.users.get(id)?.active === true);
  const first = Number(role.id) * 100;
  const actors = [
    ...people.map((accountId, at) => userActor(core, accountId, first + at)),
    ...groups.map((groupId, at) => groupActor(core, groupId, first + people.length + at)),
  ];
  return { ...renderRoleHead(core, role, project), actors };
}

/** A role by id. Throws 404 in Jira's words. */
export function roleById(core: Core, id: string): ProjectRole {
  const role = core.tables.roles.get(id);
  if (!role) throw notFound(`Can not retrieve a role actor for a null project role with id ${id}.`);
  return role;
}
