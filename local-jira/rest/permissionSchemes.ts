import { z } from 'zod';
import type { Core } from '../jira/core';
import { badRequest, forbidden, notFound } from '../jira/errors';
import type { JsonObject } from '../jira/entities/json';
import type { Grant, Holder, PermissionScheme } from '../jira/entities/permission';
import type { Caller } from '../jira/hooks';
import { allowedGlobally, permissionTypes } from '../jira/permissions/check';
import { visibleProject } from '../jira/projects';
import { nextId, valuesOf } from '../jira/tables';
import type { Routes } from './env';
import { listOf, objectOf, param, signedIn } from './http';
import { safely } from './parse';

const holder = z.object({
  type: z.enum([
    'user',
    'group',
    'projectRole',
    'projectLead',
    'reporter',
    'assignee',
    'anyone',
    'applicationRole',
  ]),
  parameter: z.string().optional(),
  value: z.string().optional(),
});
const newGrant = z.object({ permission: z.string().min(1), holder });

function holderOf(given: z.output<typeof holder>): Holder {
  const parameter = given.value ?? given.parameter;
  if (given.type !== 'user' && given.type !== 'group' && given.type !== 'projectRole')
    return { type: given.type };
  if (parameter === undefined) throw badRequest(`A holder of type ${given.type} needs a value.`);
  return { type: given.type, parameter };
}

function renderGrant(core: Core, scheme: PermissionScheme, grant: Grant): JsonObject {
  const self = `${core.siteUrl()}/rest/api/3/permissionscheme/${scheme.id}/permission/${grant.id}`;
  const { holder: to } = grant;
  const who: JsonObject = 'parameter' in to ? { parameter: to.parameter, value: to.parameter } : {};
  return { id: grant.id, self, holder: { type: to.type, ...who }, permission: grant.permission };
}

function renderScheme(core: Core, scheme: PermissionScheme, expand: string[]): JsonObject {
  const { id, name, description } = scheme;
  const self = `${core.siteUrl()}/rest/api/3/permissionscheme/${id}`;
  const all = expand.includes('permissions') || expand.includes('all');
  const permissions = scheme.grants.map((grant) => renderGrant(core, scheme, grant));
  return {
    expand: 'permissions,user,group,projectRole,field,all',
    id,
    self,
    name,
    description,
    ...(all ? { permissions } : {}),
  };
}

function schemeById(core: Core, id: string): PermissionScheme {
  const scheme = core.tables.schemes.get(id);
  if (!scheme) throw notFound(`A permission scheme with id ${id} does not exist or is not visible to you.`);
  return scheme;
}

function demandAdmin(core: Core, caller: Caller): void {
  if (!allowedGlobally(core, caller, 'ADMINISTER'))
    throw forbidden('Only Jira administrators can change permission schemes.');
}

function save(core: Core, scheme: PermissionScheme, grants: Grant[]): void {
  core.tables.schemes.put(String(scheme.id), { ...scheme, grants });
}

export const permissionSchemeRoutes: Routes = (rest, core) => {
  rest.get('/permissionscheme', (c) => {
    signedIn(c);
    const expand = listOf(c, 'expand') ?? [];
    return c.json({
      permissionSchemes: valuesOf(core.tables.schemes).map((one) => renderScheme(core, one, expand)),
    });
  });

  rest.get('/permissionscheme/:scheme', (c) => {
    signedIn(c);
    return c.json(renderScheme(core, schemeById(core, param(c, 'scheme')), listOf(c, 'expand') ?? []));
  });

  rest.get('/project/:project/permissionscheme', (c) => {
    const project = visibleProject(core, c.env.caller, param(c, 'project'));
    return c.json(
      renderScheme(core, schemeById(core, String(project.permissionSchemeId)), listOf(c, 'expand') ?? []),
    );
  });

  rest.get('/permissionscheme/:scheme/permission', (c) => {
    signedIn(c);
    const scheme = schemeById(core, param(c, 'scheme'));
    const permissions = scheme.grants.map((grant) => renderGrant(core, scheme, grant));
    return c.json({ permissions, expand: 'user,group,projectRole,field,all' });
  });

  rest.post('/permissionscheme/:scheme/permission', async (c) => {
    demandAdmin(core, c.env.caller);
    const given = safely(newGrant, await objectOf(c));
    if (!permissionTypes(core).some((type) => type.key === given.permission))
      throw badRequest(`Unrecognized permission: ${given.permission}`);
    const to = holderOf(given.holder);
    return core.store.transaction(() => {
      const scheme = schemeById(core, param(c, 'scheme'));
      const grant = { id: Number(nextId(core.tables, 'grant')), permission: given.permission, holder: to };
      save(core, scheme, [...scheme.grants, grant]);
      return c.json(renderGrant(core, scheme, grant), 201);
    });
  });

  rest.get('/permissionscheme/:scheme/permission/:grant', (c) => {
    signedIn(c);
    const scheme = schemeById(core, param(c, 'scheme'));
    const grant = scheme.grants.find((one) => String(one.id) === param(c, 'grant'));
    if (!grant) throw notFound('The permission grant does not exist.');
    return c.json(renderGrant(core, scheme, grant));
  });

  rest.delete('/permissionscheme/:scheme/permission/:grant', (c) => {
    demandAdmin(core, c.env.caller);
    core.store.transaction(() => {
      const scheme = schemeById(core, param(c, 'scheme'));
      const grants = scheme.grants.filter((one) => String(one.id) !== param(c, 'grant'));
      if (grants.length === scheme.grants.length) throw notFound('The permission grant does not exist.');
      save(core, scheme, grants);
    });
    return c.body(null, 204);
  });
};
