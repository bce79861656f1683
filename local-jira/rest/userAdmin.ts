import { z } from 'zod';
import type { Caller } from '../jira/hooks';
import { badRequest } from '../jira/errors';
import { createAccount, deleteAccount, setActive, setLicensed } from '../jira/people/accounts';
import { groupsOf } from '../jira/permissions/check';
import { renderUser } from '../jira/render/user';
import { demandJiraAdmin } from './admin';
import type { Routes } from './env';
import { objectOf, param, signedIn } from './http';
import { safely } from './parse';

const newUser = z.object({
  emailAddress: z.string(),
  displayName: z.string().max(255).optional(),
  products: z.array(z.string()),
});
const access = z.object({ licensed: z.boolean() });

function notOneself(caller: Caller, accountId: string, what: string): void {
  if (caller.kind === 'user' && caller.accountId === accountId)
    throw badRequest(`You cannot ${what} your own account.`);
}

/** Creating and deleting accounts. Somebody created without products has no licence. */
export const userAdminRoutes: Routes = (rest, core) => {
  rest.post('/user', async (c) => {
    demandJiraAdmin(core, c.env.caller);
    const { products, ...given } = safely(newUser, await objectOf(c));
    const user = createAccount(core, { ...given, licensed: products.length > 0 });
    return c.json(renderUser(core, user.accountId), 201);
  });

  rest.delete('/user', (c) => {
    demandJiraAdmin(core, c.env.caller);
    const accountId = c.req.query('accountId') ?? '';
    notOneself(c.env.caller, accountId, 'delete');
    deleteAccount(core, accountId);
    return c.body(null, 204);
  });
};

/**
 * What Atlassian keeps in the organisation's administration, outside Jira's REST: product access and the life cycle
 * of accounts. The addresses are the local Jira's own.
 */
export const organisationRoutes: Routes = (rest, core) => {
  rest.get('/users', (c) => {
    demandJiraAdmin(core, c.env.caller);
    const users = Array.from(core.tables.users.entries(), ([accountId, { licensed }]) => ({
      ...renderUser(core, accountId),
      licensed,
      groups: groupsOf(core, accountId),
    }));
    return c.json({ users });
  });

  rest.get('/app', (c) => {
    signedIn(c);
    return c.json({ name: core.tables.users.get(core.appAccountId())?.displayName ?? 'App' });
  });

  rest.put('/users/:account/access', async (c) => {
    demandJiraAdmin(core, c.env.caller);
    const { licensed } = safely(access, await objectOf(c));
    notOneself(c.env.caller, param(c, 'account'), 'change the access of');
    setLicensed(core, param(c, 'account'), licensed);
    return c.body(null, 204);
  });

  rest.post('/users/:account/lifecycle/:step', (c) => {
    demandJiraAdmin(core, c.env.caller);
    const step = param(c, 'step');
    if (step !== 'disable' && step !== 'enable') throw badRequest(`There is no step '${step}'.`);
    notOneself(c.env.caller, param(c, 'account'), 'deactivate');
    setActive(core, param(c, 'account'), step === 'enable');
    return c.body(null, 204);
  });
};
