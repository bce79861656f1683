import { z } from 'zod';
import { api, rest } from './http';

const group = z.looseObject({ groupId: z.string(), name: z.string() });
export type GroupRef = z.infer<typeof group>;

const account = z.looseObject({
  accountId: z.string(),
  displayName: z.string(),
  emailAddress: z.string().default(''),
  accountType: z.string(),
  active: z.boolean(),
});
export type AccountRef = z.infer<typeof account>;

const fullAccount = account.extend({ licensed: z.boolean(), groups: z.array(group) });
export type Account = z.infer<typeof fullAccount>;

const role = z.looseObject({ id: z.number(), name: z.string(), description: z.string().default('') });
export type RoleRef = z.infer<typeof role>;

const nothing = z.unknown();
const encoded = encodeURIComponent;

/** Everybody with licence and groups, by name. For Jira administrators. */
export const loadAccounts = async (): Promise<Account[]> => {
  const { users } = await api(z.looseObject({ users: z.array(fullAccount) }), 'GET', '/admin/1.0/users');
  return users.sort((left, right) => left.displayName.localeCompare(right.displayName));
};

/** The name of the installed app. */
export const loadAppName = async (): Promise<string> =>
  (await api(z.looseObject({ name: z.string() }), 'GET', '/admin/1.0/app')).name;

export const setAccess = (accountId: string, licensed: boolean): Promise<unknown> =>
  api(nothing, 'PUT', `/admin/1.0/users/${encoded(accountId)}/access`, { licensed });

export const setActive = (accountId: string, active: boolean): Promise<unknown> =>
  api(nothing, 'POST', `/admin/1.0/users/${encoded(accountId)}/lifecycle/${active ? 'enable' : 'disable'}`);

export const createAccount = (
  emailAddress: string,
  displayName: string,
  licensed: boolean,
): Promise<unknown> =>
  rest(nothing, 'POST', '/user', { emailAddress, displayName, products: licensed ? ['jira-software'] : [] });

const allUsers = z.array(account);
const allGroups = z.looseObject({ values: z.array(group) });

/** Who can be named as a holder: accounts, groups and project roles. What the person may not list is empty. */
export interface Directory {
  users: AccountRef[];
  groups: GroupRef[];
  roles: RoleRef[];
}

export async function loadDirectory(): Promise<Directory> {
  const [users, groups, roles] = await Promise.all([
    rest(allUsers, 'GET', '/users/search?maxResults=1000').catch(() => []),
    rest(allGroups, 'GET', '/group/bulk?maxResults=100').catch(() => ({ values: [] })),
    rest(z.array(role), 'GET', '/role').catch(() => []),
  ]);
  return { users, groups: groups.values, roles };
}

const members = z.looseObject({ values: z.array(account), total: z.number() });

/** Everybody in a group, deactivated people too. */
export const loadMembers = async (groupId: string): Promise<AccountRef[]> =>
  (
    await rest(
      members,
      'GET',
      `/group/member?groupId=${encoded(groupId)}&includeInactiveUsers=true&maxResults=100`,
    )
  ).values;

export const createGroup = (name: string): Promise<GroupRef> => rest(group, 'POST', '/group', { name });

export const deleteGroup = (groupId: string): Promise<unknown> =>
  rest(nothing, 'DELETE', `/group?groupId=${encoded(groupId)}`);

export const addMember = (groupId: string, accountId: string): Promise<unknown> =>
  rest(nothing, 'POST', `/group/user?groupId=${encoded(groupId)}`, { accountId });

export const removeMember = (groupId: string, accountId: string): Promise<unknown> =>
  rest(nothing, 'DELETE', `/group/user?groupId=${encoded(groupId)}&accountId=${encoded(accountId)}`);

const actor = z.looseObject({
  displayName: z.string(),
  type: z.string(),
  actorUser: z.looseObject({ accountId: z.string() }).optional(),
  actorGroup: z.looseObject({ groupId: z.string() }).optional(),
});
export type RoleActor = z.infer<typeof actor>;
const roleWithActors = role.extend({ actors: z.array(actor).default([]) });
export type RoleWithActors = z.infer<typeof roleWithActors>;

/** The roles of a project with who is in them. */
export async function loadProjectRoles(projectKey: string): Promise<RoleWithActors[]> {
  const place = `/project/${encoded(projectKey)}`;
  const roles = await rest(z.array(role), 'GET', `${place}/roledetails`);
  return Promise.all(roles.map(({ id }) => rest(roleWithActors, 'GET', `${place}/role/${id}`)));
}

/** Somebody who can be in a role. */
export interface ActorRef {
  kind: 'user' | 'group';
  id: string;
}

export const addActor = (projectKey: string, roleId: number, { kind, id }: ActorRef): Promise<unknown> =>
  rest(nothing, 'POST', `/project/${encoded(projectKey)}/role/${roleId}`, {
    [kind === 'user' ? 'user' : 'groupId']: [id],
  });

export const removeActor = (projectKey: string, roleId: number, { kind, id }: ActorRef): Promise<unknown> =>
  rest(
    nothing,
    'DELETE',
    `/project/${encoded(projectKey)}/role/${roleId}?${kind === 'user' ? 'user' : 'groupId'}=${encoded(id)}`,
  );
