import type { Core } from '../core';
import type { ChangeItem, Issue } from '../entities/issue';
import type { Project } from '../entities/project';
import { takeKey } from './create';

/** Whether `key` is a key of the project. */
const isOf = (key: string, project: Project): boolean => key.slice(0, key.lastIndexOf('-')) === project.key;

/** The keys of an issue that goes to another project. Call inside the transaction of the move. */
export function keysIn(
  core: Core,
  issue: Issue,
  project: Project,
  restores: boolean,
): Pick<Issue, 'key' | 'formerKeys'> {
  const former = issue.formerKeys ?? [];
  if (issue.projectId === project.id)
    return { key: issue.key, ...(former.length > 0 && { formerKeys: former }) };
  const back = restores ? former.find((key) => isOf(key, project)) : undefined;
  const key = back ?? takeKey(core, project.id);
  return { key, formerKeys: [...former.filter((one) => one !== key), issue.key] };
}

/** The changelog's line for another key. It has no field id, as the key is none of the issue's fields. */
export function keyItem(before: Issue, after: Issue): ChangeItem[] {
  if (before.key === after.key) return [];
  const strings = { from: null, fromString: before.key, to: null, toString: after.key };
  return [{ field: 'Key', fieldtype: 'jira', ...strings }];
}
