import { z } from 'zod';
import type { Core } from '../jira/core';
import { badRequest, forbidden, notFound } from '../jira/errors';
import type { JsonObject } from '../jira/entities/json';
import type { ProjectRole } from '../jira/entities/people';
import type { Project } from '../jira/entities/project';
import type { Caller } from '../jira/hooks';
import { allowed, allowedGlobally } from '../jira/permissions/check';
import { visibleProject } from '../jira/projects';
import { valuesOf } from '../jira/tables';
import type { Routes } from './env';
import { objectOf, param, signedIn } from './http';
import { safely } from './parse';

interface Actors {
  users: string[];
  groups: string[];
}

const actorsOf = (project: Project, roleId: string): Actors =>
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

function renderRole(core: Core, role: ProjectRole, project?: Project): JsonObject {
  const place = project ? `project/${project.id}/role` : 'role';
  const shown = {
    self: `${core.siteUrl()}/rest/api/3/${place}/${role.id}`,
    name: role.name,
    id: Number(role.id),
    description: role.description,
  };
  if (!project) return shown;
  const { users, groups } = actorsOf(project, role.id);
  const first = Number(role.id) * 100;
  const actors = [
    ...users.map((accountId, at) => userActor(core, accountId, first + at)),
    ...groups.map((groupId, at) => groupActor(core, groupId, first + users.length + at)),
  ];
  return { ...shown, actors };
}

function roleById(core: Core, id: string): ProjectRole {
  const role = core.tables.roles.get(id);
  if (!role) throw notFound(`Can not retrieve a role actor for a null project role with id ${id}.`);
  return role;
}

function demandAdmin(core: Core, caller: Caller, project: Project): void {
  if (
    allowed(core, caller, 'ADMINISTER_PROJECTS', { project }) ||
    allowedGlobally(core, caller, 'ADMINISTER')
  )
    return;
  throw forbidden('You do not have permission to administer this project.');
}

const newActors = z.object({
  user: z.array(z.string()).default([]),
  groupId: z.array(z.string()).default([]),
});

function checkActors(core: Core, given: z.output<typeof newActors>): void {
  const user = given.user.find((accountId) => !core.tables.users.get(accountId));
  const group = given.groupId.find((groupId) => !core.tables.groups.get(groupId));
  if (user !== undefined || group !== undefined) throw badRequest(`'${user ?? group}' does not exist.`);
}

function keep(core: Core, project: Project, roleId: string, actors: Actors): Project {
  const users = [...new Set(actors.users)];
  const groups = [...new Set(actors.groups)];
  const changed = { ...project, roleActors: { ...project.roleActors, [roleId]: { users, groups } } };
  core.store.transaction(() => core.tables.projects.put(project.id, changed));
  return changed;
}

export const roleRoutes: Routes = (rest, core) => {
  rest.get('/role', (c) => {
    signedIn(c);
    return c.json(valuesOf(core.tables.roles).map((role) => renderRole(core, role)));
  });

  rest.get('/project/:project/role', (c) => {
    const project = visibleProject(core, c.env.caller, param(c, 'project'));
    const url = (role: ProjectRole) => `${core.siteUrl()}/rest/api/3/project/${project.id}/role/${role.id}`;
    return c.json(Object.fromEntries(valuesOf(core.tables.roles).map((role) => [role.name, url(role)])));
  });

  rest.get('/project/:project/role/:role', (c) => {
    const project = visibleProject(core, c.env.caller, param(c, 'project'));
    return c.json(renderRole(core, roleById(core, param(c, 'role')), project));
  });

  rest.post('/project/:project/role/:role', async (c) => {
    const project = visibleProject(core, c.env.caller, param(c, 'project'));
    demandAdmin(core, c.env.caller, project);
    const role = roleById(core, param(c, 'role'));
    const given = safely(newActors, await objectOf(c));
    checkActors(core, given);
    const now = actorsOf(project, role.id);
    const actors = { users: [...now.users, ...given.user], groups: [...now.groups, ...given.groupId] };
    return c.json(renderRole(core, role, keep(core, project, role.id, actors)));
  });

  rest.delete('/project/:project/role/:role', (c) => {
    const project = visibleProject(core, c.env.caller, param(c, 'project'));
    demandAdmin(core, c.env.caller, project);
    const role = roleById(core, param(c, 'role'));
    const { user, groupId } = c.req.query();
    if (user === undefined && groupId === undefined) throw badRequest('A user or a group must be given.');
    const now = actorsOf(project, role.id);
    const users = now.users.filter((one) => one !== user);
    keep(core, project, role.id, { users, groups: now.groups.filter((one) => one !== groupId) });
    return c.body(null, 204);
  });
};
