import { asApp, route } from '@forge/api';
import * as z from 'zod';
import type { RoleHolders } from '../../app/ports';
import type { GroupId, Role } from '../../domain/policy/schema';
import type { AccountId, JiraId, Slug } from '../../domain/shared/ids';
import { acts, named, user, type User } from './people';
import { permissionKey } from './permissionKeys';
import { actorsOf } from './projectRoles';
import { JiraHttpError, readBody, requireBody } from './request';

const PAGE = 50;
/** Members of a group that are looked at: five hundred. A role asks for ten people at most. */
const MOST_PAGES = 10;

const members = z.object({ isLast: z.boolean().optional(), values: z.array(user) });
const users = z.object({ values: z.array(user) });
const project = z.object({ key: z.string() });

/**
 * The active people who hold a role in a project, by permission, group or project role, each once; as the app.
 * Unknown as soon as Jira does not say it of one of them: half a list would look like too few people.
 */
export async function holdersOf(role: Role, projectId: JiraId): Promise<RoleHolders> {
  try {
    const found = await Promise.all([
      ...(role.permission === undefined ? [] : [permitted(role.permission, projectId)]),
      ...(role.groups ?? []).map(membersOf),
      ...(role.projectRoles ?? []).map((id) => inRole(projectId, id)),
    ]);
    return [
      ...new Map(
        found
          .flat()
          .filter(acts)
          .map((person) => [person.accountId, named(person)]),
      ).values(),
    ];
  } catch (error) {
    if (error instanceof JiraHttpError) return undefined;
    throw error;
  }
}

/** Jira looks at the first thousand users and then filters: the page size is how many it looks at. */
async function permitted(permission: Slug, projectId: JiraId): Promise<User[]> {
  const where = asApp().requestJira(route`/rest/api/3/project/${projectId}`);
  const { key } = await requireBody('getProject', where, project);
  const path = route`/rest/api/3/user/permission/search?permissions=${permissionKey(permission)}&projectKey=${key}&query=&maxResults=1000`;
  return requireBody('findUsersWithAllPermissions', asApp().requestJira(path), z.array(user));
}

/** The members of a group, at most five hundred. A group that is gone has none. */
async function membersOf(group: GroupId): Promise<User[]> {
  const found: User[] = [];
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const path = route`/rest/api/3/group/member?groupId=${group}&startAt=${page * PAGE}&maxResults=${PAGE}`;
    const body = await readBody('getUsersFromGroup', asApp().requestJira(path), members);
    found.push(...(body?.values ?? []));
    if (body === undefined || body.isLast !== false) return found;
  }
  return found;
}

async function inRole(projectId: JiraId, roleId: JiraId): Promise<User[]> {
  const actors = await actorsOf(projectId, roleId);
  if (actors === undefined) throw new JiraHttpError('getProjectRole', 404);
  const groups = await Promise.all(actors.groups.map(membersOf));
  return [...(await accounts(actors.people)), ...groups.flat()];
}

/** A role names accounts without saying whether they are people. */
async function accounts(ids: readonly AccountId[]): Promise<User[]> {
  const starts = Array.from({ length: Math.ceil(ids.length / PAGE) }, (_, page) => page * PAGE);
  const pages = await Promise.all(starts.map((start) => someAccounts(ids.slice(start, start + PAGE))));
  return pages.flat();
}

async function someAccounts(ids: readonly AccountId[]): Promise<User[]> {
  const query = new URLSearchParams({ maxResults: String(PAGE) });
  for (const id of ids) query.append('accountId', id);
  const path = route`/rest/api/3/user/bulk?${query}`;
  return (await requireBody('bulkGetUsers', asApp().requestJira(path), users)).values;
}
