import { z } from 'zod';
import type { Core } from '../jira/core';
import { badRequest, forbidden } from '../jira/errors';
import type { PermissionScheme } from '../jira/entities/permission';
import { visibleProject } from '../jira/projects';
import { nextId, valuesOf } from '../jira/tables';
import { administers, demandJiraAdmin } from './admin';
import type { Routes } from './env';
import { listOf, objectOf, param, signedIn } from './http';
import { safely } from './parse';
import { grantInput, newGrant } from './permissionGrants';
import { renderScheme, schemeById } from './permissionSchemeView';

const schemeInput = z.object({
  name: z.string().trim().min(1).max(255),
  description: z.string().max(4000).optional(),
  permissions: z.array(grantInput).optional(),
});
const assignment = z.object({ id: z.number().int() });

function checkName(core: Core, name: string, self?: number): void {
  if (valuesOf(core.tables.schemes).some((one) => one.name === name && one.id !== self))
    throw badRequest('A permission scheme with this name already exists.');
}

function write(core: Core, scheme: PermissionScheme, given: z.output<typeof schemeInput>): PermissionScheme {
  const grants = given.permissions?.map((one) => newGrant(core, scheme, one)) ?? scheme.grants;
  const changed = {
    ...scheme,
    name: given.name,
    description: given.description ?? scheme.description,
    grants,
  };
  core.tables.schemes.put(String(scheme.id), changed);
  return changed;
}

/** Permission schemes and which projects follow them. */
export const permissionSchemeRoutes: Routes = (rest, core) => {
  rest.get('/permissionscheme', (c) => {
    signedIn(c);
    const expand = listOf(c, 'expand') ?? [];
    return c.json({
      permissionSchemes: valuesOf(core.tables.schemes).map((one) => renderScheme(core, one, expand)),
    });
  });

  rest.post('/permissionscheme', async (c) => {
    demandJiraAdmin(core, c.env.caller);
    const given = safely(schemeInput, await objectOf(c));
    const scheme = core.store.transaction(() => {
      checkName(core, given.name);
      const empty = {
        id: Number(nextId(core.tables, 'permission-scheme')),
        name: given.name,
        description: '',
        grants: [],
      };
      return write(core, empty, given);
    });
    return c.json(renderScheme(core, scheme, listOf(c, 'expand') ?? []), 201);
  });

  rest.get('/permissionscheme/:scheme', (c) => {
    signedIn(c);
    return c.json(renderScheme(core, schemeById(core, param(c, 'scheme')), listOf(c, 'expand') ?? []));
  });

  rest.put('/permissionscheme/:scheme', async (c) => {
    demandJiraAdmin(core, c.env.caller);
    const given = safely(schemeInput, await objectOf(c));
    const scheme = core.store.transaction(() => {
      const before = schemeById(core, param(c, 'scheme'));
      checkName(core, given.name, before.id);
      return write(core, before, given);
    });
    return c.json(renderScheme(core, scheme, listOf(c, 'expand') ?? []));
  });

  rest.delete('/permissionscheme/:scheme', (c) => {
    demandJiraAdmin(core, c.env.caller);
    core.store.transaction(() => {
      const scheme = schemeById(core, param(c, 'scheme'));
      if (valuesOf(core.tables.projects).some((project) => project.permissionSchemeId === scheme.id))
        throw forbidden('The permission scheme is used by at least one project and cannot be deleted.');
      core.tables.schemes.remove(String(scheme.id));
    });
    return c.body(null, 204);
  });

  rest.get('/project/:project/permissionscheme', (c) => {
    const project = visibleProject(core, c.env.caller, param(c, 'project'));
    if (!administers(core, c.env.caller, project))
      throw forbidden('You do not have permission to view the permission scheme of this project.');
    const scheme = schemeById(core, String(project.permissionSchemeId));
    return c.json(renderScheme(core, scheme, listOf(c, 'expand') ?? []));
  });

  rest.put('/project/:project/permissionscheme', async (c) => {
    demandJiraAdmin(core, c.env.caller);
    const project = visibleProject(core, c.env.caller, param(c, 'project'));
    const { id } = safely(assignment, await objectOf(c));
    const scheme = schemeById(core, String(id));
    if (project.style === 'next-gen' || scheme.projectId !== undefined)
      throw forbidden('Team-managed projects have a permission scheme of their own.');
    core.store.transaction(() =>
      core.tables.projects.put(project.id, { ...project, permissionSchemeId: scheme.id }),
    );
    return c.json(renderScheme(core, scheme, listOf(c, 'expand') ?? []));
  });
};
