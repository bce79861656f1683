import type { Context } from 'hono';
import type { Core } from '../jira/core';
import { notFound } from '../jira/errors';
import type { Group } from '../jira/entities/people';
import { renderUser } from '../jira/render/user';
import { valuesOf } from '../jira/tables';
import type { Env, Routes } from './env';
import { signedIn } from './http';
import { page } from './page';

function groupOf(c: Context<Env>, core: Core): Group {
  const { groupId, groupname } = c.req.query();
  const found = valuesOf(core.tables.groups).find(
    (group) => group.groupId === groupId || group.name === groupname,
  );
  if (!found) throw notFound(`The group named '${groupname ?? groupId ?? ''}' does not exist.`);
  return found;
}

export const groupRoutes: Routes = (rest, core) => {
  rest.get('/group/bulk', (c) => {
    signedIn(c);
    const { groupId, groupName } = c.req.queries();
    const all = valuesOf(core.tables.groups).filter((group) => {
      return (!groupId || groupId.includes(group.groupId)) && (!groupName || groupName.includes(group.name));
    });
    return c.json(page(c, all, ({ groupId: id, name }) => ({ name, groupId: id })));
  });

  rest.get('/group/member', (c) => {
    signedIn(c);
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
