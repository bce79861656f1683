import type { Context } from 'hono';
import { z } from 'zod';
import type { Core } from '../jira/core';
import type { JsonObject } from '../jira/entities/json';
import type { Group } from '../jira/entities/people';
import type { Caller } from '../jira/hooks';
import { badRequest, forbidden } from '../jira/errors';
import { addMember, createGroup, deleteGroup, findGroup, removeMember } from '../jira/people/groups';
import { allowedGlobally } from '../jira/permissions/check';
import { renderUser } from '../jira/render/user';
import { valuesOf } from '../jira/tables';
import { demandJiraAdmin } from './admin';
import type { Env, Routes } from './env';
import { objectOf, signedIn } from './http';
import { page } from './page';
import { safely } from './parse';

const newGroup = z.object({ name: z.string().trim().min(1).max(255) });
const newMember = z.object({ accountId: z.string().min(1).max(128) });

function groupOf(c: Context<Env>, core: Core): Group {
  const { groupId, groupname } = c.req.query();
  if (groupId === undefined && groupname === undefined)
    throw badRequest("Either 'groupId' or 'groupname' must be given.");
  return findGroup(core, {
    ...(groupId === undefined ? {} : { groupId }),
    ...(groupname === undefined ? {} : { name: groupname }),
  });
}

function renderGroup(core: Core, { name, groupId, members }: Group): JsonObject {
  const self = `${core.siteUrl()}/rest/api/3/group?groupId=${encodeURIComponent(groupId)}`;
  const users = {
    size: members.length,
    items: [],
    'max-results': 50,
    'start-index': 0,
    'end-index': 0,
  };
  return { name, groupId, self, users, expand: 'users' };
}

/** Reading groups needs Browse users and groups. Throws 401 and 403. */
function demandBrowse(core: Core, c: Context<Env>): void {
  signedIn(c);
  const caller: Caller = c.env.caller;
  if (!allowedGlobally(core, caller, 'USER_PICKER') && !allowedGlobally(core, caller, 'ADMINISTER'))
    throw forbidden('You do not have permission to browse users and groups.');
}

export const groupRoutes: Routes = (rest, core) => {
  rest.post('/group', async (c) => {
    demandJiraAdmin(core, c.env.caller);
    const { name } = safely(newGroup, await objectOf(c));
    return c.json(renderGroup(core, createGroup(core, name)), 201);
  });

  rest.delete('/group', (c) => {
    demandJiraAdmin(core, c.env.caller);
    deleteGroup(core, groupOf(c, core));
    return c.body(null, 200);
  });

  rest.post('/group/user', async (c) => {
    demandJiraAdmin(core, c.env.caller);
    const { accountId } = safely(newMember, await objectOf(c));
    return c.json(renderGroup(core, addMember(core, groupOf(c, core), accountId)), 201);
  });

  rest.delete('/group/user', (c) => {
    demandJiraAdmin(core, c.env.caller);
    removeMember(core, groupOf(c, core), c.req.query('accountId') ?? '');
    return c.body(null, 200);
  });

  rest.get('/group/bulk', (c) => {
    demandBrowse(core, c);
    const { groupId, groupName } = c.req.queries();
    const all = valuesOf(core.tables.groups).filter((group) => {
      return (!groupId || groupId.includes(group.groupId)) && (!groupName || groupName.includes(group.name));
    });
    return c.json(page(c, all, ({ groupId: id, name }) => ({ name, groupId: id })));
  });

  rest.get('/group/member', (c) => {
    demandBrowse(core, c);
    const group = groupOf(c, core);
    const inactive = c.req.query('includeInactiveUsers') === 'true';
    const members = group.members.filter((id) => inactive || core.tables.users.get(id)?.active === true);
    return c.json(page(c, members, (accountId) => renderUser(core, accountId)));
  });

  rest.get('/groups/picker', (c) => {
    signedIn(c);
    const query = (c.req.query('query') ?? '').toLowerCase();
    const found = valuesOf(core.tables.groups).filter((group) => group.name.toLowerCase().includes(query));
    const groups = found.map(({ name, groupId }) => ({ name, html: name, labels: [], groupId }));
    return c.json({
      header: `Showing ${groups.length} of ${groups.length} matching groups`,
      total: groups.length,
      groups,
    });
  });
};
