import type { Context } from 'hono';
import { z } from 'zod';
import type { Core } from '../jira/core';
import { badRequest, forbidden, notFound } from '../jira/errors';
import type { ProjectRole } from '../jira/entities/people';
import type { Project } from '../jira/entities/project';
import { inRole } from '../jira/permissions/check';
import { visibleProject } from '../jira/projects';
import { valuesOf } from '../jira/tables';
import { administers } from './admin';
import type { Env, Routes } from './env';
import { objectOf, param } from './http';
import { safely } from './parse';
import type { Actors } from './roleView';
import { actorsOf, renderRole, renderRoleHead, roleById } from './roleView';

/** A role of a project that the caller may change. */
function administered(c: Context<Env>, core: Core): { project: Project; role: ProjectRole } {
  const project = visibleProject(core, c.env.caller, param(c, 'project'));
  if (!administers(core, c.env.caller, project))
    throw forbidden('You do not have permission to administer this project.');
  return { project, role: roleById(core, param(c, 'role')) };
}

const newActors = z.object({
  user: z.array(z.string()).default([]),
  group: z.array(z.string()).default([]),
  groupId: z.array(z.string()).default([]),
});
const everyActor = z.object({
  categorisedActors: z.object({
    'atlassian-user-role-actor': z.array(z.string()).default([]),
    'atlassian-group-role-actor': z.array(z.string()).default([]),
    'atlassian-group-role-actor-id': z.array(z.string()).default([]),
  }),
});

function groupIds(core: Core, names: string[]): string[] {
  const groups = valuesOf(core.tables.groups);
  return names.map((name) => groups.find((group) => group.name === name)?.groupId ?? name);
}

/** Accounts and groups of a request. Throws 400 for one that does not exist. */
function known(core: Core, given: z.output<typeof newActors>): Actors {
  const groups = [...given.groupId, ...groupIds(core, given.group)];
  const user = given.user.find((accountId) => !core.tables.users.get(accountId));
  const group = groups.find((groupId) => !core.tables.groups.get(groupId));
  if (user !== undefined || group !== undefined) throw badRequest(`'${user ?? group}' does not exist.`);
  return { users: given.user, groups };
}

function keep(core: Core, project: Project, roleId: string, actors: Actors): Project {
  return core.store.transaction(() => {
    const now = core.tables.projects.get(project.id) ?? project;
    const users = [...new Set(actors.users)];
    const groups = [...new Set(actors.groups)];
    const changed = { ...now, roleActors: { ...now.roleActors, [roleId]: { users, groups } } };
    core.tables.projects.put(project.id, changed);
    return changed;
  });
}

/** The roles of a project and who is in them. Project administrators change them. */
export const roleRoutes: Routes = (rest, core) => {
  rest.get('/project/:project/role', (c) => {
    const project = visibleProject(core, c.env.caller, param(c, 'project'));
    const url = (role: ProjectRole) => `${core.siteUrl()}/rest/api/3/project/${project.id}/role/${role.id}`;
    return c.json(Object.fromEntries(valuesOf(core.tables.roles).map((role) => [role.name, url(role)])));
  });

  rest.get('/project/:project/roledetails', (c) => {
    const project = visibleProject(core, c.env.caller, param(c, 'project'));
    const { caller } = c.env;
    const mine = c.req.query('currentMember') === 'true';
    const roles = valuesOf(core.tables.roles).filter(
      (role) => !mine || (caller.kind === 'user' && inRole(core, project, role.id, caller.accountId)),
    );
    return c.json(roles.map((role) => renderRoleHead(core, role, project)));
  });

  rest.get('/project/:project/role/:role', (c) => {
    const project = visibleProject(core, c.env.caller, param(c, 'project'));
    const onlyActive = c.req.query('excludeInactiveUsers') === 'true';
    return c.json(renderRole(core, roleById(core, param(c, 'role')), project, onlyActive));
  });

  rest.post('/project/:project/role/:role', async (c) => {
    const { project, role } = administered(c, core);
    const given = known(core, safely(newActors, await objectOf(c)));
    const now = actorsOf(project, role.id);
    const has = (one: Actors): boolean =>
      one.users.every((id) => now.users.includes(id)) && one.groups.every((id) => now.groups.includes(id));
    if (given.users.length + given.groups.length > 0 && has(given))
      throw badRequest('The user or group is already in the project role.');
    const actors = { users: [...now.users, ...given.users], groups: [...now.groups, ...given.groups] };
    return c.json(renderRole(core, role, keep(core, project, role.id, actors)));
  });

  rest.put('/project/:project/role/:role', async (c) => {
    const { project, role } = administered(c, core);
    const { categorisedActors: given } = safely(everyActor, await objectOf(c));
    const actors = known(core, {
      user: given['atlassian-user-role-actor'],
      group: given['atlassian-group-role-actor'],
      groupId: given['atlassian-group-role-actor-id'],
    });
    return c.json(renderRole(core, role, keep(core, project, role.id, actors)));
  });

  rest.delete('/project/:project/role/:role', (c) => {
    const { project, role } = administered(c, core);
    const { user, groupId, group } = c.req.query();
    const gone = groupId ?? (group === undefined ? undefined : groupIds(core, [group])[0]);
    if (user === undefined && gone === undefined) throw badRequest('A user or a group must be given.');
    const now = actorsOf(project, role.id);
    const users = now.users.filter((one) => one !== user);
    const groups = now.groups.filter((one) => one !== gone);
    if (users.length + groups.length === now.users.length + now.groups.length)
      throw notFound(`'${user ?? gone}' is not in the project role.`);
    keep(core, project, role.id, { users, groups });
    return c.body(null, 204);
  });
};
