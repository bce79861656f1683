import { z } from 'zod';
import type { Core } from '../jira/core';
import { badRequest, forbidden, JiraError } from '../jira/errors';
import type { Caller } from '../jira/hooks';
import { findIssue, canSee, projectOf } from '../jira/issues/read';
import type { PermissionType } from '../jira/permissions/catalog';
import type { Place } from '../jira/permissions/check';
import { allowed, allowedGlobally, permissionTypes } from '../jira/permissions/check';
import { findProject, visibleProjects } from '../jira/projects';
import type { Routes } from './env';
import { objectOf, signedIn } from './http';
import { safely } from './parse';
import { placeOf } from './place';

/** Without a place, a project permission is held when it is held in any project. */
function has(core: Core, caller: Caller, type: PermissionType, place: Place | undefined): boolean {
  if (type.type === 'GLOBAL') return allowedGlobally(core, caller, type.key);
  if (place) return allowed(core, caller, type.key, place);
  return [...core.tables.projects.entries()].some(([, project]) =>
    allowed(core, caller, type.key, { project }),
  );
}

function chosen(core: Core, wanted: string): PermissionType[] {
  const types = permissionTypes(core);
  return wanted
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((key) => {
      const found = types.find((type) => type.key === key);
      if (!found) throw badRequest(`Unrecognized permission: ${key}`);
      return found;
    });
}

const ids = z.array(z.number().int());
const checkRequest = z.object({
  accountId: z.string().optional(),
  globalPermissions: z.array(z.string()).optional(),
  projectPermissions: z
    .array(z.object({ permissions: z.array(z.string()), projects: ids.optional(), issues: ids.optional() }))
    .optional(),
});
type CheckRequest = z.output<typeof checkRequest>;

/** Whose permissions are asked for: one's own, or as an administrator or the app somebody else's. */
function subject(core: Core, caller: Caller, accountId: string | undefined): Caller {
  if (accountId === undefined || (caller.kind === 'user' && caller.accountId === accountId)) return caller;
  if (!allowedGlobally(core, caller, 'ADMINISTER'))
    throw forbidden(
      'You are not authorized to perform this operation. Administrator privileges are required.',
    );
  if (!core.tables.users.get(accountId)) throw badRequest(`No user found for accountId ${accountId}`);
  return { kind: 'user', accountId };
}

function knownKeys(core: Core, type: 'GLOBAL' | 'PROJECT', keys: string[]): void {
  const known = new Set(
    permissionTypes(core)
      .filter((one) => one.type === type)
      .map((one) => one.key),
  );
  const unknown = keys.filter((key) => !known.has(key));
  if (unknown.length > 0) throw new JiraError(400, [`Unrecognized permission: ${unknown.join(', ')}`]);
}

function grants(core: Core, who: Caller, asked: CheckRequest) {
  return (asked.projectPermissions ?? []).flatMap(({ permissions, projects = [], issues = [] }) => {
    knownKeys(core, 'PROJECT', permissions);
    return permissions.map((permission) => ({
      permission,
      issues: issues.filter((id) => {
        const issue = findIssue(core, String(id));
        if (!issue || !canSee(core, who, issue)) return false;
        return allowed(core, who, permission, { project: projectOf(core, issue), issue });
      }),
      projects: projects.filter((id) => {
        const project = findProject(core, String(id));
        return project !== undefined && allowed(core, who, permission, { project });
      }),
    }));
  });
}

export const permissionRoutes: Routes = (rest, core) => {
  rest.get('/permissions', (c) => {
    signedIn(c);
    return c.json({ permissions: Object.fromEntries(permissionTypes(core).map((one) => [one.key, one])) });
  });

  rest.get('/mypermissions', (c) => {
    const wanted = c.req.queries('permissions')?.join(',');
    if (wanted === undefined || wanted === '')
      throw badRequest("The 'permissions' query parameter is required.");
    const types = chosen(core, wanted);
    const place = placeOf(c, core, 'projectId');
    const shown = types.map((type): [string, object] => [
      type.key,
      { ...type, havePermission: has(core, c.env.caller, type, place) },
    ]);
    return c.json({ permissions: Object.fromEntries(shown) });
  });

  rest.post('/permissions/project', async (c) => {
    signedIn(c);
    const { permissions } = safely(z.object({ permissions: z.array(z.string()) }), await objectOf(c));
    knownKeys(core, 'PROJECT', permissions);
    const found = visibleProjects(core, c.env.caller).filter((project) =>
      permissions.every((permission) => allowed(core, c.env.caller, permission, { project })),
    );
    return c.json({ projects: found.map(({ id, key }) => ({ id: Number(id), key })) });
  });

  rest.post('/permissions/check', async (c) => {
    const asked = safely(checkRequest, await objectOf(c));
    const who = subject(core, c.env.caller, asked.accountId);
    const global = asked.globalPermissions ?? [];
    knownKeys(core, 'GLOBAL', global);
    const globalPermissions = global.filter((key) => allowedGlobally(core, who, key));
    return c.json({ projectPermissions: grants(core, who, asked), globalPermissions });
  });
};
