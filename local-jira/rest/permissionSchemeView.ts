import type { Core } from '../jira/core';
import { notFound } from '../jira/errors';
import type { JsonObject } from '../jira/entities/json';
import type { Grant, PermissionScheme } from '../jira/entities/permission';
import { renderProjectRef } from '../jira/render/entities';
import { renderHolder } from '../jira/render/security';

export function renderGrant(core: Core, scheme: PermissionScheme, grant: Grant): JsonObject {
  const self = `${core.siteUrl()}/rest/api/3/permissionscheme/${scheme.id}/permission/${grant.id}`;
  return { id: grant.id, self, holder: renderHolder(core, grant.holder), permission: grant.permission };
}

/** A scheme with its grants when they are asked for. The scheme of a team-managed project says whose it is. */
export function renderScheme(core: Core, scheme: PermissionScheme, expand: string[]): JsonObject {
  const { id, name, description, projectId } = scheme;
  const self = `${core.siteUrl()}/rest/api/3/permissionscheme/${id}`;
  const all = ['permissions', 'user', 'group', 'projectRole', 'field', 'all'].some((one) =>
    expand.includes(one),
  );
  const permissions = scheme.grants.map((grant) => renderGrant(core, scheme, grant));
  const project = projectId === undefined ? undefined : core.tables.projects.get(projectId);
  return {
    expand: 'permissions,user,group,projectRole,field,all',
    id,
    self,
    name,
    description,
    ...(project ? { scope: { type: 'PROJECT', project: renderProjectRef(core, project) } } : {}),
    ...(all ? { permissions } : {}),
  };
}

/** A scheme by id. Throws 404. */
export function schemeById(core: Core, id: string): PermissionScheme {
  const scheme = core.tables.schemes.get(id);
  if (!scheme) throw notFound(`A permission scheme with id ${id} does not exist or is not visible to you.`);
  return scheme;
}
