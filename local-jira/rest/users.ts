import type { Context } from 'hono';
import type { Core } from '../jira/core';
import { badRequest, notFound } from '../jira/errors';
import type { JsonObject } from '../jira/entities/json';
import { groupsOf } from '../jira/permissions/check';
import { renderUser } from '../jira/render/user';
import type { Env, Routes } from './env';
import { listOf, signedIn } from './http';
import { page, windowOf } from './page';

/** A person with what only their own page shows. */
function fullUser(core: Core, accountId: string, expand: string[]): JsonObject {
  const user = core.tables.users.get(accountId);
  if (!user) throw notFound('Specified user does not exist or you do not have required permissions');
  const groups = groupsOf(core, accountId).map((group) => {
    return {
      ...group,
      self: `${core.siteUrl()}/rest/api/3/group?groupId=${encodeURIComponent(group.groupId)}`,
    };
  });
  return {
    ...renderUser(core, accountId),
    locale: user.locale,
    groups: { size: groups.length, items: expand.includes('groups') ? groups : [] },
    applicationRoles: { size: user.licensed ? 1 : 0, items: [] },
    expand: 'groups,applicationRoles',
  };
}

function accountOf(c: Context<Env>, core: Core): string {
  if (c.env.caller.kind === 'user') return c.env.caller.accountId;
  return core.appAccountId();
}

export const userRoutes: Routes = (rest, core) => {
  rest.get('/myself', (c) => {
    signedIn(c);
    return c.json(fullUser(core, accountOf(c, core), listOf(c, 'expand') ?? []));
  });

  rest.get('/user', (c) => {
    signedIn(c);
    const accountId = c.req.query('accountId');
    if (accountId === undefined || accountId === '')
      throw badRequest("The query parameter 'accountId' is required.");
    return c.json(fullUser(core, accountId, listOf(c, 'expand') ?? []));
  });

  rest.get('/user/bulk', (c) => {
    signedIn(c);
    const wanted = c.req.queries('accountId') ?? [];
    if (wanted.length === 0) throw badRequest("The query parameter 'accountId' is required.");
    const found = [...new Set(wanted)].filter((accountId) => core.tables.users.get(accountId) !== undefined);
    return c.json(page(c, found, (accountId) => renderUser(core, accountId), windowOf(c, 10, 200)));
  });

  rest.get('/user/groups', (c) => {
    signedIn(c);
    const accountId = c.req.query('accountId') ?? '';
    if (!core.tables.users.get(accountId))
      throw notFound('Specified user does not exist or you do not have required permissions');
    return c.json(
      groupsOf(core, accountId).map((group) => ({
        ...group,
        self: `${core.siteUrl()}/rest/api/3/group?groupId=${encodeURIComponent(group.groupId)}`,
      })),
    );
  });
};
