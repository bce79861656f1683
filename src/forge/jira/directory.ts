import { asApp, asUser, route } from '@forge/api';
import * as z from 'zod';
import type { Directory, Memberships } from '../../app/ports';
import { groupId, type GroupId } from '../../domain/policy/schema';
import { accountId, jiraId, type AccountId, type JiraId, type Slug } from '../../domain/shared/ids';
import { holdersOf } from './holders';
import { permissionKey } from './permissionKeys';
import { actorsOf } from './projectRoles';
import { requireBody, withBody } from './request';

const PAGE = 50;

/** Old sites have groups whose id is their name, spaces and all. A policy cannot name those, so nobody holds a role by them. */
const named = z.object({ groupId: z.string().nullish(), name: z.string() });
const myself = z.object({
  accountId,
  groups: z.object({ size: z.int().min(0), items: z.array(named) }),
});
const found = z.object({ groups: z.array(named) });
const bulk = z.object({ values: z.array(named) });
const roles = z.array(z.object({ id: z.int().min(0).transform(String).pipe(jiraId), name: z.string() }));
const admin = z.object({ permissions: z.object({ ADMINISTER: z.object({ havePermission: z.boolean() }) }) });
const permitted = z.object({
  projects: z.array(z.object({ id: z.int().min(0).transform(String).pipe(jiraId) })).default([]),
});

type Asked = Parameters<Directory['memberships']>[1];

/**
 * Who the caller is and the groups they are in, as the caller; the actors of project roles as the app, because Jira
 * shows them to administrators only. A role that is gone, or that the app may not see, has no member.
 */
async function memberships(projectId: JiraId, asked: Asked): Promise<Memberships> {
  if (asked.groups.length + asked.projectRoles.length === 0)
    return { groups: new Set(), projectRoles: new Set() };
  const [me, ...actors] = await Promise.all([
    whoAsks(),
    ...asked.projectRoles.map(async (role) => ({ role, actors: await actorsOf(projectId, role) })),
  ]);
  const held = actors.filter(
    ({ actors: known }) =>
      known !== undefined &&
      (known.people.includes(me.accountId) || known.groups.some((id) => me.groups.has(id))),
  );
  return {
    groups: new Set(asked.groups.filter((id) => me.groups.has(id))),
    projectRoles: new Set(held.map(({ role }) => role)),
  };
}

async function whoAsks(): Promise<{ accountId: AccountId; groups: ReadonlySet<GroupId> }> {
  const path = route`/rest/api/3/myself?expand=groups`;
  const me = await requireBody('getCurrentUser', asUser().requestJira(path), myself);
  const { size, items } = me.groups;
  return {
    accountId: me.accountId,
    groups: idsOf(items.length < size ? await everyGroup(me.accountId) : items),
  };
}

/** For somebody in more groups than Jira lists beside an account. */
async function everyGroup(person: AccountId): Promise<z.output<typeof named>[]> {
  const path = route`/rest/api/3/user/groups?accountId=${person}`;
  return requireBody('getUserGroups', asApp().requestJira(path), z.array(named));
}

const idsOf = (groups: readonly z.output<typeof named>[]): ReadonlySet<GroupId> =>
  new Set(groups.flatMap((group) => group.groupId ?? []));

/** At most fifty groups whose name holds a text, as the caller. */
async function groups(query: string): Promise<readonly { id: GroupId; name: string }[]> {
  const path = route`/rest/api/3/groups/picker?query=${query}&maxResults=${PAGE}&caseInsensitive=true`;
  const body = await requireBody('findGroups', asUser().requestJira(path), found);
  return choosable(body.groups);
}

/** Fifty at a time: a page of Jira's. */
async function groupsById(ids: readonly GroupId[]): Promise<readonly { id: GroupId; name: string }[]> {
  const wanted = [...new Set(ids)];
  const starts = Array.from({ length: Math.ceil(wanted.length / PAGE) }, (_, page) => page * PAGE);
  const pages = await Promise.all(starts.map((start) => someGroups(wanted.slice(start, start + PAGE))));
  return choosable(pages.flat());
}

async function someGroups(ids: readonly GroupId[]): Promise<z.output<typeof named>[]> {
  const query = new URLSearchParams({ maxResults: String(PAGE) });
  for (const id of ids) query.append('groupId', id);
  const answer = asUser().requestJira(route`/rest/api/3/group/bulk?${query}`);
  return (await requireBody('bulkGetGroups', answer, bulk)).values;
}

const choosable = (groups: readonly z.output<typeof named>[]): { id: GroupId; name: string }[] =>
  groups.flatMap(({ groupId: id, name }) => {
    const known = groupId.safeParse(id);
    return known.success ? [{ id: known.data, name }] : [];
  });

async function projectRoles(): Promise<readonly { id: JiraId; name: string }[]> {
  return requireBody('getAllProjectRoles', asUser().requestJira(route`/rest/api/3/role`), roles);
}

async function isJiraAdmin(): Promise<boolean> {
  const path = route`/rest/api/3/mypermissions?permissions=ADMINISTER`;
  const { permissions } = await requireBody('getMyPermissions', asUser().requestJira(path), admin);
  return permissions.ADMINISTER.havePermission;
}

async function projectsWith(permission: Slug): Promise<ReadonlySet<JiraId>> {
  const asked = withBody('POST', { permissions: [permissionKey(permission)] });
  const answer = asUser().requestJira(route`/rest/api/3/permissions/project`, asked);
  const { projects } = await requireBody('getPermittedProjects', answer, permitted);
  return new Set(projects.map(({ id }) => id));
}

/** Groups and project roles over Jira's REST API. */
export const forgeDirectory: Directory = {
  memberships,
  holdersOf,
  groups,
  groupsById,
  projectRoles,
  isJiraAdmin,
  projectsWith,
};
