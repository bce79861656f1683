import type { Core } from '../core';
import type { JsonObject } from '../entities/json';

const SIZES = ['16x16', '24x24', '32x32', '48x48'];

/** The four sizes of a picture, as Jira names them. */
export function avatarUrls(core: Core, path: string): JsonObject {
  return Object.fromEntries(SIZES.map((size) => [size, `${core.siteUrl()}${path}?size=${size}`]));
}

/** A person as REST shows one. An account that is gone still has its id. */
export function renderUser(core: Core, accountId: string): JsonObject {
  const user = core.tables.users.get(accountId);
  const self = `${core.siteUrl()}/rest/api/3/user?accountId=${encodeURIComponent(accountId)}`;
  return {
    self,
    accountId,
    ...(user ? { emailAddress: user.emailAddress } : {}),
    avatarUrls: avatarUrls(core, `/avatar/user/${encodeURIComponent(accountId)}`),
    displayName: user?.displayName ?? 'Former user',
    active: user?.active ?? false,
    timeZone: user?.timeZone ?? 'Etc/UTC',
    accountType: user?.accountType ?? 'atlassian',
  };
}

/** A person or null. */
export function renderUserOrNull(core: Core, accountId: unknown): JsonObject | null {
  return typeof accountId === 'string' ? renderUser(core, accountId) : null;
}
