import { z } from 'zod';
import type { Core } from '../jira/core';
import { badRequest, notFound } from '../jira/errors';
import type { Grant, PermissionScheme } from '../jira/entities/permission';
import { permissionTypes } from '../jira/permissions/check';
import { nextId } from '../jira/tables';
import { demandJiraAdmin } from './admin';
import type { Routes } from './env';
import { holderInput, readHolder } from './holders';
import { objectOf, param, signedIn } from './http';
import { safely } from './parse';
import { renderGrant, schemeById } from './permissionSchemeView';

/** A grant as a request has it. */
export const grantInput = z.object({ permission: z.string().min(1), holder: holderInput });

/** Reads a grant for a scheme and gives it an id. Throws 400 for unknown permissions and holders. Call inside a transaction. */
export function newGrant(core: Core, scheme: PermissionScheme, given: z.output<typeof grantInput>): Grant {
  const type = permissionTypes(core).find((one) => one.key === given.permission);
  if (type?.type !== 'PROJECT') throw badRequest(`Unrecognized permission: ${given.permission}`);
  const holder = readHolder(core, given.holder);
  if (scheme.projectId !== undefined && holder.type !== 'projectRole')
    throw badRequest('Team-managed projects grant permissions to project roles only.');
  return { id: Number(nextId(core.tables, 'grant')), permission: type.key, holder };
}

function sameGrant(left: Grant, right: Grant): boolean {
  return left.permission === right.permission && JSON.stringify(left.holder) === JSON.stringify(right.holder);
}

/** The grants of a permission scheme: who holds which permission, the app's permissions included. */
export const permissionGrantRoutes: Routes = (rest, core) => {
  const keep = (scheme: PermissionScheme, grants: Grant[]): void =>
    core.tables.schemes.put(String(scheme.id), { ...scheme, grants });

  rest.get('/permissionscheme/:scheme/permission', (c) => {
    signedIn(c);
    const scheme = schemeById(core, param(c, 'scheme'));
    const permissions = scheme.grants.map((grant) => renderGrant(core, scheme, grant));
    return c.json({ permissions, expand: 'user,group,projectRole,field,all' });
  });

  rest.post('/permissionscheme/:scheme/permission', async (c) => {
    demandJiraAdmin(core, c.env.caller);
    const given = safely(grantInput, await objectOf(c));
    return core.store.transaction(() => {
      const scheme = schemeById(core, param(c, 'scheme'));
      const grant = newGrant(core, scheme, given);
      if (scheme.grants.some((one) => sameGrant(one, grant)))
        throw badRequest('This permission has already been granted to this holder.');
      keep(scheme, [...scheme.grants, grant]);
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
    demandJiraAdmin(core, c.env.caller);
    core.store.transaction(() => {
      const scheme = schemeById(core, param(c, 'scheme'));
      const grants = scheme.grants.filter((one) => String(one.id) !== param(c, 'grant'));
      if (grants.length === scheme.grants.length) throw notFound('The permission grant does not exist.');
      keep(scheme, grants);
    });
    return c.body(null, 204);
  });
};
