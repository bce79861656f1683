import type { Context } from 'hono';
import type { Core } from '../jira/core';
import { badRequest } from '../jira/errors';
import type { JsonObject } from '../jira/entities/json';
import type { User } from '../jira/entities/people';
import { canSee } from '../jira/issues/read';
import { allowed, allowedGlobally } from '../jira/permissions/check';
import { renderUser } from '../jira/render/user';
import { valuesOf } from '../jira/tables';
import type { Env, Routes } from './env';
import { listOf, signedIn } from './http';
import { windowOf } from './page';
import { placeOf } from './place';
import { matching } from './userSearch';

function found(c: Context<Env>, core: Core): User[] {
  const query = c.req.query('query');
  if (query === undefined) throw badRequest("The query parameter 'query' is required.");
  if (!allowedGlobally(core, c.env.caller, 'USER_PICKER')) return [];
  const excluded = new Set(listOf(c, 'excludeAccountIds') ?? []);
  return matching(core, query).filter((user) => user.active && !excluded.has(user.accountId));
}

function renderPick({ accountId, accountType, displayName }: User): JsonObject {
  return { accountId, accountType, displayName, html: displayName };
}

function pickedUsers(c: Context<Env>, core: Core): JsonObject {
  const all = found(c, core);
  const users = all.slice(0, windowOf(c, 50, 1000).maxResults).map(renderPick);
  return { users, total: all.length, header: `Showing ${users.length} of ${all.length} matching users` };
}

function pickedGroups(c: Context<Env>, core: Core): JsonObject {
  const query = (c.req.query('query') ?? '').toLowerCase();
  const may = allowedGlobally(core, c.env.caller, 'USER_PICKER');
  const all = valuesOf(core.tables.groups).filter((group) => may && group.name.toLowerCase().includes(query));
  const groups = all.map(({ name, groupId }) => ({ name, html: name, labels: [], groupId }));
  return {
    groups,
    total: all.length,
    header: `Showing ${groups.length} of ${all.length} matching groups`,
  };
}

/** People and groups as pickers offer them. Who may not browse users and groups is offered nobody. */
export const userPickerRoutes: Routes = (rest, core) => {
  rest.get('/user/picker', (c) => {
    signedIn(c);
    return c.json(pickedUsers(c, core));
  });

  rest.get('/groupuserpicker', (c) => {
    signedIn(c);
    return c.json({ users: pickedUsers(c, core), groups: pickedGroups(c, core) });
  });

  rest.get('/user/viewissue/search', (c) => {
    signedIn(c);
    const place = placeOf(c, core, 'project');
    if (!place) throw badRequest('Either issueKey or projectKey must be given.');
    const { project, issue } = place;
    const seers = found(c, core).filter(({ accountId }) => {
      const caller = { kind: 'user' as const, accountId };
      return issue ? canSee(core, caller, issue) : allowed(core, caller, 'BROWSE_PROJECTS', { project });
    });
    const { startAt, maxResults } = windowOf(c, 50, 1000);
    return c.json(seers.slice(startAt, startAt + maxResults).map((user) => renderUser(core, user.accountId)));
  });
};
