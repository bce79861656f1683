import { asApp, asUser, route } from '@forge/api';
import * as z from 'zod';
import type { PersonName } from '../../app/ports';
import { accountId, type AccountId, type Slug } from '../../domain/shared/ids';
import { permissionKey } from './permissionKeys';
import { requireBody } from './request';

const CHUNK = 50;

/** An account as Jira's lists have it. */
export const user = z.object({
  accountId,
  accountType: z.string().optional(),
  displayName: z.string(),
  active: z.boolean(),
});
export type User = z.output<typeof user>;
const userPage = z.object({ values: z.array(user) });

/** A person who can act: neither closed, nor an app, nor a customer. */
export const acts = (person: User): boolean => person.active && person.accountType === 'atlassian';

export const named = (person: User): PersonName => ({
  accountId: person.accountId,
  name: person.displayName,
  ...(person.active ? {} : { closed: true }),
});

/** The caller's own display name. */
export async function myName(): Promise<string> {
  const path = route`/rest/api/3/myself`;
  return (await requireBody('getCurrentUser', asUser().requestJira(path), user)).displayName;
}

/**
 * Active people who hold a permission of the manifest on an issue; empty when Jira does not say, as it does where
 * the app may not administer the project. Jira looks at the first thousand users and then filters: the page size
 * is how many it looks at, not how many it returns.
 */
export async function holders(permission: Slug, issueKey: string): Promise<readonly PersonName[]> {
  try {
    const key = permissionKey(permission);
    const path = route`/rest/api/3/user/permission/search?permissions=${key}&issueKey=${issueKey}&query=&maxResults=1000`;
    const found = await requireBody('findUsersWithAllPermissions', asApp().requestJira(path), z.array(user));
    return found.filter(acts).map(named);
  } catch {
    return [];
  }
}

/** Current names of accounts, those that Jira knows. */
export async function names(accountIds: readonly AccountId[]): Promise<readonly PersonName[]> {
  const wanted = [...new Set(accountIds)];
  const starts = Array.from({ length: Math.ceil(wanted.length / CHUNK) }, (_, chunk) => chunk * CHUNK);
  const found = await Promise.all(starts.map((start) => someNames(wanted.slice(start, start + CHUNK))));
  return found.flat();
}

async function someNames(chunk: readonly AccountId[]): Promise<PersonName[]> {
  try {
    const query = new URLSearchParams({ maxResults: String(CHUNK) });
    for (const id of chunk) query.append('accountId', id);
    const path = route`/rest/api/3/user/bulk?${query}`;
    return (await requireBody('bulkGetUsers', asApp().requestJira(path), userPage)).values.map(named);
  } catch {
    return [];
  }
}
