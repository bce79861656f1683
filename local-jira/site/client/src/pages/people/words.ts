import type { Directory } from '../../api/organisation';
import type { GrantView, HolderView, PermissionTypeView } from '../../api/schemes';

/** The kinds of holders as Jira's screens name them, in their order. */
export const HOLDER_TYPES: readonly {
  type: string;
  name: string;
  takes?: 'user' | 'group' | 'projectRole';
}[] = [
  { type: 'projectRole', name: 'Project role', takes: 'projectRole' },
  { type: 'group', name: 'Group', takes: 'group' },
  { type: 'user', name: 'Single user', takes: 'user' },
  { type: 'projectLead', name: 'Project lead' },
  { type: 'reporter', name: 'Reporter' },
  { type: 'assignee', name: 'Current assignee' },
  { type: 'applicationRole', name: 'Any licensed user' },
  { type: 'anyone', name: 'Public (anyone, signed in or not)' },
];

function names({ users, groups, roles }: Directory, type: string): [id: string, name: string][] {
  if (type === 'user') return users.map(({ accountId, displayName }) => [accountId, displayName]);
  if (type === 'group') return groups.map(({ groupId, name }) => [groupId, name]);
  return roles.map(({ id, name }) => [String(id), name]);
}

/** The name of a holder; what is gone is shown as it was named. */
function nameIn(holder: HolderView, directory: Directory): string {
  const known = names(directory, holder.type).find(([id]) => id === holder.value);
  return known?.[1] ?? holder.parameter ?? holder.value ?? '';
}

/** A holder in words: `Project role: Members`, `Reporter`. */
export function holderWords(holder: HolderView, directory: Directory): string {
  const kind = HOLDER_TYPES.find((one) => one.type === holder.type);
  if (!kind) return holder.type;
  return kind.takes ? `${kind.name}: ${nameIn(holder, directory)}` : kind.name;
}

/** One part of a permission scheme's table. */
export interface PermissionPart {
  title: string;
  rows: { type: PermissionTypeView; grants: GrantView[] }[];
}

const PROJECT = new Set(['ADMINISTER_PROJECTS', 'BROWSE_PROJECTS', 'MANAGE_SPRINTS_PERMISSION']);

/** Where Jira's screen shows a permission; the app's own are recognised by their key. */
function titleFor(key: string, appName: string): string {
  if (key.startsWith('ari:')) return appName;
  if (PROJECT.has(key)) return 'Project permissions';
  if (key.includes('COMMENT')) return 'Comments permissions';
  if (key.includes('ATTACHMENT')) return 'Attachments permissions';
  if (key.includes('WATCHERS')) return 'Voters and watchers permissions';
  return key === 'WORK_ON_ISSUES' ? 'Time tracking permissions' : 'Issue permissions';
}

const ORDER = [
  'Project permissions',
  'Issue permissions',
  'Voters and watchers permissions',
  'Comments permissions',
  'Attachments permissions',
  'Time tracking permissions',
];

/** The project permissions of a scheme, in the parts of Jira's screen; the app's under its name, last. */
export function permissionParts(
  types: readonly PermissionTypeView[],
  grants: readonly GrantView[],
  appName: string,
): PermissionPart[] {
  const rows = types
    .filter(({ type }) => type === 'PROJECT')
    .map((type) => ({ type, grants: grants.filter(({ permission }) => permission === type.key) }))
    .sort((left, right) => left.type.name.localeCompare(right.type.name));
  return [...ORDER, appName]
    .map((title) => ({ title, rows: rows.filter(({ type }) => titleFor(type.key, appName) === title) }))
    .filter((part) => part.rows.length > 0);
}
