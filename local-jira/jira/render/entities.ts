import type { Core } from '../core';
import type { JsonObject } from '../entities/json';
import type { IssueType, NamedEntity, Project, Version } from '../entities/project';
import type { CategoryKey, Status } from '../entities/workflow';
import { avatarUrls } from './user';

const CATEGORIES: Record<CategoryKey, { id: number; name: string; colorName: string }> = {
  new: { id: 2, name: 'To Do', colorName: 'blue-gray' },
  indeterminate: { id: 4, name: 'In Progress', colorName: 'yellow' },
  done: { id: 3, name: 'Done', colorName: 'green' },
};

export const CATEGORY_KEYS: readonly CategoryKey[] = ['new', 'indeterminate', 'done'];

const api = (core: Core, path: string): string => `${core.siteUrl()}/rest/api/3/${path}`;
const icon = (core: Core, name: string): string => `${core.siteUrl()}/images/icons/${name}.svg`;

export function renderCategory(core: Core, key: CategoryKey): JsonObject {
  const { id, name, colorName } = CATEGORIES[key];
  return { self: api(core, `statuscategory/${id}`), id, key, colorName, name };
}

export function renderStatus(core: Core, status: Status): JsonObject {
  const { id, name, description, category } = status;
  const self = api(core, `status/${id}`);
  return {
    self,
    description,
    iconUrl: icon(core, 'status'),
    name,
    id,
    statusCategory: renderCategory(core, category),
  };
}

/** An issue type. A team-managed project's own type says whose it is. */
export function renderIssueType(core: Core, type: IssueType): JsonObject {
  const { id, name, description, hierarchyLevel } = type;
  const shown = {
    self: api(core, `issuetype/${id}`),
    id,
    description,
    iconUrl: icon(core, `type-${id}`),
    name,
  };
  const scope: JsonObject =
    type.projectId === undefined ? {} : { scope: { type: 'PROJECT', project: { id: type.projectId } } };
  return { ...shown, subtask: hierarchyLevel < 0, hierarchyLevel, ...scope };
}

export function renderNamed(core: Core, collection: string, entity: NamedEntity): JsonObject {
  return { self: api(core, `${collection}/${entity.id}`), ...entity };
}

export function renderPriority(core: Core, entity: NamedEntity): JsonObject {
  const look = { iconUrl: icon(core, `priority-${entity.id}`), statusColor: '#999999' };
  return { ...renderNamed(core, 'priority', entity), ...look };
}

export function renderVersion(core: Core, version: Version, projectId: string): JsonObject {
  return { self: api(core, `version/${version.id}`), ...version, projectId: Number(projectId) };
}

/** A project in the short form that issues carry. */
export function renderProjectRef(core: Core, project: Project): JsonObject {
  return {
    self: api(core, `project/${project.id}`),
    id: project.id,
    key: project.key,
    name: project.name,
    projectTypeKey: 'software',
    simplified: project.style === 'next-gen',
    avatarUrls: avatarUrls(core, `/avatar/project/${project.id}`),
  };
}
