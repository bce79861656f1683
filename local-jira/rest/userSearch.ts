import type { Context } from 'hono';
import type { Core } from '../jira/core';
import { badRequest } from '../jira/errors';
import type { User } from '../jira/entities/people';
import type { Place } from '../jira/permissions/check';
import { allowed, allowedGlobally, permissionTypes } from '../jira/permissions/check';
import { visibleProject } from '../jira/projects';
import { renderUser } from '../jira/render/user';
import { valuesOf } from '../jira/tables';
import type { Env, Routes } from './env';
import { listOf, signedIn } from './http';
import { windowOf } from './page';
import { placeOf } from './place';

/** People whose name or e-mail has a word that starts with the query; all of them for an empty one. */
export function matching(core: Core, query: string): User[] {
  const wanted = query.trim().toLowerCase();
  return valuesOf(core.tables.users)
    .filter((user) => {
      const words = `${user.displayName} ${user.emailAddress}`.toLowerCase();
      return words.startsWith(wanted) || words.includes(` ${wanted}`) || user.accountId === query;
    })
    .sort((left, right) => left.displayName.localeCompare(right.displayName));
}

const active = (user: User): boolean => user.active;

function some(c: Context<Env>, core: Core, users: User[]): Response {
  const { startAt, maxResults } = windowOf(c, 50, 1000);
  return c.json(users.slice(startAt, startAt + maxResults).map((user) => renderUser(core, user.accountId)));
}

/** Where people are searched. Throws 400 when the request does not say, 404 for a place the caller may not see. */
function searched(c: Context<Env>, core: Core): Place {
  const place = placeOf(c, core, 'project');
  if (!place) throw badRequest('Either project or issueKey parameter must be set.');
  return place;
}

function holders(core: Core, users: User[], permissions: string[], place: Place): User[] {
  return users.filter((user) => {
    const caller = { kind: 'user' as const, accountId: user.accountId };
    return permissions.every((permission) => allowed(core, caller, permission, place));
  });
}

/** Assigning asks no more than browsing people does; without either permission a search finds nobody. */
function mayLookForPeople(c: Context<Env>, core: Core, place?: Place): boolean {
  const { caller } = c.env;
  const assigns = place !== undefined && allowed(core, caller, 'ASSIGN_ISSUES', place);
  return assigns || ['USER_PICKER', 'ADMINISTER'].some((one) => allowedGlobally(core, caller, one));
}

function mayAskForHolders(c: Context<Env>, core: Core, place: Place): boolean {
  const { caller } = c.env;
  return allowedGlobally(core, caller, 'ADMINISTER') || allowed(core, caller, 'ADMINISTER_PROJECTS', place);
}

function assignable(c: Context<Env>, core: Core, places: Place[]): User[] {
  const people = matching(core, c.req.query('query') ?? '').filter(
    (user) => user.accountType === 'atlassian',
  );
  return places
    .filter((place) => mayLookForPeople(c, core, place))
    .reduce(
      (left, place) => holders(core, left, ['ASSIGNABLE_USER'], place),
      places.length === 0 ? [] : people,
    );
}

function wantedPermissions(c: Context<Env>, core: Core): string[] {
  const permissions = listOf(c, 'permissions') ?? [];
  const known = new Set(permissionTypes(core).map((one) => one.key));
  if (permissions.length === 0) throw badRequest('Permissions are required.');
  const unknown = permissions.find((one) => !known.has(one));
  if (unknown !== undefined) throw badRequest(`Unrecognized permission: ${unknown}`);
  return permissions;
}

export const userSearchRoutes: Routes = (rest, core) => {
  rest.get('/user/search', (c) => {
    signedIn(c);
    const { query, accountId } = c.req.query();
    if (query === undefined && accountId === undefined)
      throw badRequest("The query parameter 'query' is required.");
    if (!mayLookForPeople(c, core)) return c.json([]);
    const found =
      accountId === undefined
        ? matching(core, query ?? '')
        : valuesOf(core.tables.users).filter((user) => user.accountId === accountId);
    return some(c, core, found.filter(active));
  });

  for (const path of ['/users/search', '/users']) {
    rest.get(path, (c) => {
      signedIn(c);
      return some(c, core, matching(core, ''));
    });
  }

  rest.get('/user/assignable/search', (c) => {
    signedIn(c);
    return some(c, core, assignable(c, core, [searched(c, core)]));
  });

  rest.get('/user/assignable/multiProjectSearch', (c) => {
    signedIn(c);
    const keys = listOf(c, 'projectKeys') ?? [];
    if (keys.length === 0) throw badRequest("The query parameter 'projectKeys' is required.");
    const places = keys.map((key) => ({ project: visibleProject(core, c.env.caller, key) }));
    return some(c, core, assignable(c, core, places));
  });

  /** As Jira does: the page is cut from everybody first, so it may come back with fewer people than fit, or none. */
  rest.get('/user/permission/search', (c) => {
    signedIn(c);
    const permissions = wantedPermissions(c, core);
    const place = searched(c, core);
    if (!mayAskForHolders(c, core, place)) return some(c, core, []);
    const { startAt, maxResults } = windowOf(c, 50, 1000);
    const looked = matching(core, c.req.query('query') ?? '').slice(startAt, startAt + maxResults);
    return c.json(holders(core, looked, permissions, place).map((user) => renderUser(core, user.accountId)));
  });
};
