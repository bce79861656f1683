import type { Core } from '../core';
import type { Group } from '../entities/people';
import { badRequest, notFound } from '../errors';
import { nextId, valuesOf } from '../tables';
import { account } from './accounts';

/** A group by id or by name, an id before a name. Throws 404. */
export function findGroup(core: Core, wanted: { groupId?: string; name?: string }): Group {
  const { groupId, name } = wanted;
  const found = valuesOf(core.tables.groups).find((group) =>
    groupId === undefined ? group.name === name : group.groupId === groupId,
  );
  if (!found) throw notFound(`The group named '${name ?? groupId ?? ''}' does not exist.`);
  return found;
}

/** Creates an empty group. Names are unique, in any case of letters. Throws 400. */
export function createGroup(core: Core, name: string): Group {
  return core.store.transaction(() => {
    if (valuesOf(core.tables.groups).some((group) => group.name.toLowerCase() === name.toLowerCase()))
      throw badRequest('A group with this name already exists.');
    const groupId = `group-${nextId(core.tables, 'group')}`;
    const group = { groupId, name, members: [] };
    core.tables.groups.put(groupId, group);
    return group;
  });
}

/** Puts an account into a group. Throws 404 and, for somebody who is in it already, 400. */
export function addMember(core: Core, group: Group, accountId: string): Group {
  return core.store.transaction(() => {
    account(core, accountId);
    if (group.members.includes(accountId))
      throw badRequest(`Cannot add user. User is already a member of '${group.name}'.`);
    const changed = { ...group, members: [...group.members, accountId] };
    core.tables.groups.put(group.groupId, changed);
    return changed;
  });
}

/** Takes an account out of a group. Throws 400 for somebody who is not in it. */
export function removeMember(core: Core, group: Group, accountId: string): void {
  core.store.transaction(() => {
    if (!group.members.includes(accountId))
      throw badRequest(`Cannot remove user '${accountId}' from group '${group.name}': not a member.`);
    const members = group.members.filter((one) => one !== accountId);
    core.tables.groups.put(group.groupId, { ...group, members });
  });
}

/** Deletes a group; whatever it held, nobody holds by it any more. */
export function deleteGroup(core: Core, group: Group): void {
  core.store.transaction(() => core.tables.groups.remove(group.groupId));
}
