import type { Core } from '../core';
import type { Group, User } from '../entities/people';
import { badRequest, notFound } from '../errors';
import { valuesOf } from '../tables';

/** Who has product access is put in here, as Jira does with its default group. */
const LICENSED_GROUP = 'jira-users';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/u;

function slug(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/gu, '-').replace(/^-+|-+$/gu, '') || 'account';
}

/** `petra.novak@…` is Petra Novak until she says otherwise. */
function nameFrom(emailAddress: string): string {
  const words = (emailAddress.split('@')[0] ?? '').split(/[._-]+/u).filter((word) => word !== '');
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ') || emailAddress;
}

function freeId(core: Core, wanted: string): string {
  const base = slug(wanted).slice(0, 100);
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? base : `${base}-${count}`;
    if (!core.tables.users.get(id)) return id;
  }
}

/** An account by id. Throws 404. */
export function account(core: Core, accountId: string): User {
  const user = core.tables.users.get(accountId);
  if (!user) throw notFound('Specified user does not exist or you do not have required permissions');
  return user;
}

function setMembership(core: Core, group: Group, accountId: string, member: boolean): void {
  const others = group.members.filter((one) => one !== accountId);
  core.tables.groups.put(group.groupId, { ...group, members: member ? [...others, accountId] : others });
}

/** Gives or takes product access, and the membership of the group that goes with it. */
export function setLicensed(core: Core, accountId: string, licensed: boolean): User {
  return core.store.transaction(() => {
    const user = account(core, accountId);
    if (user.accountType === 'app') throw badRequest("An app's account cannot be given product access.");
    const changed = { ...user, licensed };
    core.tables.users.put(accountId, changed);
    const group = valuesOf(core.tables.groups).find(({ name }) => name === LICENSED_GROUP);
    if (group) setMembership(core, group, accountId, licensed);
    return changed;
  });
}

/** Deactivates or activates an account. Groups and roles stay, but a deactivated account holds nothing by them. */
export function setActive(core: Core, accountId: string, active: boolean): User {
  return core.store.transaction(() => {
    const changed = { ...account(core, accountId), active };
    core.tables.users.put(accountId, changed);
    return changed;
  });
}

/** What a new account starts with. */
export interface NewAccount {
  emailAddress: string;
  displayName?: string | undefined;
  licensed: boolean;
}

/**
 * Creates an account, as inviting somebody does. Somebody who is here and has access is answered as they are.
 * Throws 400 for an address that is none, and for the address of somebody without access.
 */
export function createAccount(core: Core, given: NewAccount): User {
  return core.store.transaction(() => {
    const emailAddress = given.emailAddress.trim();
    if (!EMAIL.test(emailAddress) || emailAddress.length > 254)
      throw badRequest('The email address is invalid.');
    const same = ({ emailAddress: one }: User): boolean => one.toLowerCase() === emailAddress.toLowerCase();
    const known = valuesOf(core.tables.users).find(same);
    if (known?.licensed === false) throw badRequest('A user with this email address exists without access.');
    if (known) return known;
    const displayName = given.displayName?.trim() || nameFrom(emailAddress);
    const user: User = {
      accountId: freeId(core, displayName),
      emailAddress,
      displayName,
      accountType: 'atlassian',
      active: true,
      licensed: false,
      timeZone: 'Etc/UTC',
      locale: 'en_US',
    };
    core.tables.users.put(user.accountId, user);
    return given.licensed ? setLicensed(core, user.accountId, true) : user;
  });
}

/** Deletes an account. What it did stays under its id, which people then read as "Former user". Throws 404. */
export function deleteAccount(core: Core, accountId: string): void {
  core.store.transaction(() => {
    account(core, accountId);
    for (const group of valuesOf(core.tables.groups)) {
      if (group.members.includes(accountId)) setMembership(core, group, accountId, false);
    }
    core.tables.users.remove(accountId);
  });
}
