import type { Core } from '../core';
import type { Comment, Visibility } from '../entities/issue';
import type { Project } from '../entities/project';
import { isObject } from '../entities/json';
import { badField, badRequest } from '../errors';
import type { Caller } from '../hooks';
import { inGroup, inRole } from '../permissions/membership';
import { valuesOf } from '../tables';
import { actorId } from './event';

/** Whether an account is among the people that a restricted comment is for. */
function belongs(core: Core, project: Project, accountId: string, visibility: Visibility): boolean {
  if (visibility.type === 'group') return inGroup(core, visibility.identifier, accountId);
  const role = valuesOf(core.tables.roles).find(({ name }) => name === visibility.value);
  return role !== undefined && inRole(core, project, role.id, accountId);
}

/** Whether a caller sees a comment of an issue they see. The app as itself is nobody special here. */
export function seesComment(core: Core, caller: Caller, project: Project, comment: Comment): boolean {
  const { visibility } = comment;
  if (visibility === undefined) return true;
  const accountId = actorId(core, caller);
  return accountId !== null && belongs(core, project, accountId, visibility);
}

function named(core: Core, type: 'group' | 'role', wanted: unknown): Visibility {
  const all =
    type === 'group'
      ? valuesOf(core.tables.groups).map(({ groupId, name }) => ({ value: name, identifier: groupId }))
      : valuesOf(core.tables.roles).map(({ name }) => ({ value: name, identifier: name }));
  const found = all.find(({ value, identifier }) => value === wanted || identifier === wanted);
  if (!found)
    throw badField(
      'commentLevel',
      `${type === 'group' ? 'Group' : 'Role'}: ${String(wanted)} does not exist.`,
    );
  return { type, ...found };
}

/** Reads whom a comment is for. Throws 400 for a group or role that is not there or that the caller is not in. */
export function parseVisibility(
  core: Core,
  caller: Caller,
  project: Project,
  input: unknown,
): Visibility | undefined {
  if (input === undefined || input === null) return undefined;
  if (!isObject(input)) throw badRequest('Invalid request payload. visibility: an object is expected.');
  const { type, value, identifier } = input;
  if (type !== 'group' && type !== 'role') throw badRequest("visibility.type must be 'group' or 'role'.");
  const visibility = named(core, type, identifier ?? value);
  const accountId = actorId(core, caller);
  if (accountId === null || !belongs(core, project, accountId, visibility)) {
    const what = type === 'group' ? 'group' : 'project role';
    throw badField('commentLevel', `You are currently not a member of the ${what}: ${visibility.value}.`);
  }
  return visibility;
}
