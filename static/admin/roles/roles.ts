import { siteSave } from '../../../src/contract/operations/siteSave';
import type { Trouble } from '../../kit/outcome';
import type { Choice, Role } from '../types';

/** A role as somebody types it. The id stays once the role is saved, because sign-offs name it. */
export interface RoleDraft {
  readonly id: string;
  readonly name: string;
  readonly groups: readonly string[];
  readonly projectRoles: readonly string[];
}

export const emptyRole = (): RoleDraft => ({ id: '', name: '', groups: [], projectRoles: [] });

export const roleDraftOf = ({ id, name, groups, projectRoles }: Role): RoleDraft => ({
  id,
  name,
  groups: groups ?? [],
  projectRoles: projectRoles ?? [],
});

/** What is stored of what is typed. An empty list is left out. */
export const roleOf = ({ id, name, groups, projectRoles }: RoleDraft): Role => ({
  id: id.trim(),
  name: name.trim(),
  ...(groups.length === 0 ? {} : { groups: [...groups] }),
  ...(projectRoles.length === 0 ? {} : { projectRoles: [...projectRoles] }),
});

/** The roles with one put in place of the one of its id, or at the end. */
export function withRole(roles: readonly Role[], role: Role): Role[] {
  return roles.some(({ id }) => id === role.id)
    ? roles.map((one) => (one.id === role.id ? role : one))
    : [...roles, role];
}

export const withoutRole = (roles: readonly Role[], id: string): Role[] =>
  roles.filter((role) => role.id !== id);

export type RoleField = 'name' | 'id' | 'holders';
export type RoleFindings = Partial<Readonly<Record<RoleField, Trouble>>>;

const trouble = (title: string, message: string): Trouble => ({ code: 'invalid-request', title, message });

const NAMES = siteSave.request.shape.roles.element.shape.name;
const ID = siteSave.request.shape.roles.element.shape.id;
const MOST_HOLDERS = 10;

function idTrouble(id: string, taken: ReadonlySet<string>): Trouble | undefined {
  if (taken.has(id)) return trouble(`There is a role with the id ${id}`, 'Choose another id.');
  if (ID.safeParse(id).success) return undefined;
  return trouble(
    id === '' ? 'The id is missing' : 'The id cannot be read',
    'Small letters, digits and hyphens, a letter first, at most 64.',
  );
}

function nameTrouble(name: string): Trouble | undefined {
  if (NAMES.safeParse(name).success) return undefined;
  const [least, most] = [NAMES.minLength ?? 0, NAMES.maxLength ?? 0];
  if (name.length > most) {
    return trouble('The name is too long', `It has ${name.length} characters, the limit is ${most}.`);
  }
  return trouble(
    name === '' ? 'The name is missing' : 'The name is too short',
    `Write at least ${least} characters.`,
  );
}

function holdersTrouble({ groups, projectRoles }: RoleDraft): Trouble | undefined {
  if (groups.length + projectRoles.length === 0) {
    return trouble('Nobody can hold this role', 'Choose a group or a project role.');
  }
  if (Math.max(groups.length, projectRoles.length) <= MOST_HOLDERS) return undefined;
  return trouble(
    'Too many to choose from',
    `A role names at most ${MOST_HOLDERS} groups and ${MOST_HOLDERS} project roles.`,
  );
}

/** What keeps a role from being saved, by field. `taken` holds the ids of other roles. */
export function roleFindings(draft: RoleDraft, taken: ReadonlySet<string>): RoleFindings {
  const all = {
    name: nameTrouble(draft.name.trim()),
    id: idTrouble(draft.id.trim(), taken),
    holders: holdersTrouble(draft),
  };
  return Object.fromEntries(Object.entries(all).filter(([, found]) => found !== undefined));
}

/** A group or a project role that holds a role; without a name it is gone from Jira. */
export interface Holder {
  readonly id: string;
  readonly name: string | undefined;
}

export const holdersOf = (ids: readonly string[], known: readonly Choice[]): Holder[] =>
  ids.map((id) => ({ id, name: known.find((one) => one.id === id)?.name }));
