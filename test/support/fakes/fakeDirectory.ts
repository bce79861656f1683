import type { Directory, PersonName } from '../../../src/app/ports';
import type { GroupId } from '../../../src/domain/policy/schema';
import type { AccountId, JiraId, Slug } from '../../../src/domain/shared/ids';
import { fakeJira, type FakeJira } from '../fakeJira';

export interface FakeDirectory extends Directory {
  group(id: GroupId, name: string, members: readonly AccountId[]): void;
  role(id: JiraId, name: string): void;
  /** Who is in a project role. A role without actors in a project is one that the app may not see there. */
  actors(projectId: JiraId, roleId: JiraId, people: readonly AccountId[], groups?: readonly GroupId[]): void;
  /** Makes somebody an administrator of Jira. */
  admin(accountId: AccountId): void;
  /** Says who holds a permission in every project, or that Jira does not say. */
  holders(permission: Slug, people: readonly PersonName[] | undefined): void;
  /** Every call of the named method throws until the next call of this. */
  fail(method: keyof Directory | undefined): void;
  readonly calls: (keyof Directory)[];
}

class DirectoryDown extends Error {
  override name = 'DirectoryDown';
}

interface Actors {
  readonly people: readonly AccountId[];
  readonly groups: readonly GroupId[];
}

/**
 * Groups and project roles in memory: nobody is in any. With a Jira, the people, grants and caller are that one's;
 * without one nobody knows who holds a permission.
 */
export function fakeDirectory(site?: FakeJira): FakeDirectory {
  const jira = (site ?? fakeJira()).inside;
  const groups = new Map<GroupId, { name: string; members: readonly AccountId[] }>();
  const roles = new Map<JiraId, string>();
  const actors = new Map<string, Actors>();
  const admins = new Set<AccountId>();
  const told = new Map<Slug, readonly PersonName[] | undefined>();
  const calls: (keyof Directory)[] = [];
  const state: { failing?: keyof Directory } = {};

  function answer<T>(method: keyof Directory, look: () => T): Promise<T> {
    calls.push(method);
    if (state.failing === method) return Promise.reject(new DirectoryDown());
    return Promise.resolve(structuredClone(look()));
  }
  const membersOf = (id: GroupId): readonly AccountId[] => groups.get(id)?.members ?? [];
  const isIn = (projectId: JiraId, roleId: JiraId, person: AccountId): boolean => {
    const known = actors.get(`${projectId} ${roleId}`);
    return known !== undefined && everyone(known).includes(person);
  };
  const everyone = (known: Actors): AccountId[] => [...known.people, ...known.groups.flatMap(membersOf)];
  const named = (person: AccountId): PersonName[] => {
    const found = jira.people().find(({ accountId }) => accountId === person);
    return found === undefined ? [{ accountId: person, name: person }] : found.closed ? [] : [found];
  };
  const permitted = (permission: Slug, projectId: JiraId): readonly PersonName[] | undefined => {
    if (told.has(permission)) return told.get(permission);
    if (site === undefined) return undefined;
    const holds = ({ accountId }: PersonName) =>
      jira.granted(accountId, projectId)?.permissions?.includes(permission);
    return jira.people().filter((person) => person.closed !== true && holds(person));
  };

  return {
    calls,
    group: (id, name, members) => void groups.set(id, { name, members }),
    role: (id, name) => void roles.set(id, name),
    actors: (projectId, roleId, people, of = []) =>
      void actors.set(`${projectId} ${roleId}`, { people, groups: of }),
    admin: (accountId) => void admins.add(accountId),
    holders: (permission, people) => void told.set(permission, people),
    fail: (method) => void (state.failing = method),
    memberships: (projectId, asked) =>
      answer('memberships', () => ({
        groups: new Set(asked.groups.filter((id) => membersOf(id).includes(jira.caller()))),
        projectRoles: new Set(asked.projectRoles.filter((id) => isIn(projectId, id, jira.caller()))),
      })),
    holdersOf: (role, projectId) =>
      answer('holdersOf', () => {
        const inRoles = (role.projectRoles ?? []).map((id) => actors.get(`${projectId} ${id}`));
        const byPermission = role.permission === undefined ? [] : permitted(role.permission, projectId);
        if (byPermission === undefined || inRoles.includes(undefined)) return undefined;
        const members = [
          ...(role.groups ?? []).flatMap(membersOf),
          ...inRoles.flatMap((one) => (one ? everyone(one) : [])),
        ];
        const found = [...byPermission, ...members.flatMap(named)];
        return [...new Map(found.map((person) => [person.accountId, person])).values()];
      }),
    groups: (query) =>
      answer('groups', () =>
        [...groups]
          .filter(([, { name }]) => name.toLowerCase().includes(query.toLowerCase()))
          .slice(0, 50)
          .map(([id, { name }]) => ({ id, name })),
      ),
    groupsById: (ids) =>
      answer('groupsById', () =>
        [...groups].filter(([id]) => ids.includes(id)).map(([id, { name }]) => ({ id, name })),
      ),
    projectRoles: () => answer('projectRoles', () => [...roles].map(([id, name]) => ({ id, name }))),
    isJiraAdmin: () => answer('isJiraAdmin', () => admins.has(jira.caller())),
    projectsWith: (permission) =>
      answer('projectsWith', () => {
        const mine = jira
          .projects()
          .filter((id) => jira.granted(jira.caller(), id)?.permissions?.includes(permission));
        return new Set(mine);
      }),
  };
}
