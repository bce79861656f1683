import { RANK } from '../../jira/agile/order';
import type { Core } from '../../jira/core';
import type { Board } from '../../jira/entities/agile';
import type { JsonObject } from '../../jira/entities/json';
import type { Project } from '../../jira/entities/project';
import { notFound } from '../../jira/errors';
import { avatarUrls } from '../../jira/render/user';

/** The field with which the boards of this site estimate. */
export const ESTIMATE = { fieldId: 'customfield_10016', displayName: 'Story point estimate' } as const;

const self = (core: Core, path: string): string => `${core.siteUrl()}/rest/agile/1.0/${path}`;

/** The project of a board. */
export function projectOfBoard(core: Core, board: Board): Project {
  const project = core.tables.projects.get(board.projectId);
  if (!project) throw notFound('The project of the board does not exist.');
  return project;
}

/** A board as lists and its own resource show it. */
export function renderBoard(core: Core, board: Board): JsonObject {
  const { id, name, type } = board;
  const project = projectOfBoard(core, board);
  const title = `${project.name} (${project.key})`;
  const location = {
    projectId: Number(project.id),
    displayName: title,
    projectName: project.name,
    projectKey: project.key,
    projectTypeKey: 'software',
    avatarURI: avatarUrls(core, `/avatar/project/${project.id}`)['24x24'] ?? '',
    name: title,
  };
  return { id, self: self(core, `board/${id}`), name, type, location, isPrivate: false };
}

/** The configuration of a board. Statuses and filter are references. */
export function renderConfiguration(core: Core, board: Board): JsonObject {
  const { id, name, type, filterId, columns } = board;
  const api = (path: string): string => `${core.siteUrl()}/rest/api/2/${path}`;
  const project = projectOfBoard(core, board);
  const status = (statusId: string): JsonObject => ({ id: statusId, self: api(`status/${statusId}`) });
  const shown = columns.map((column) => ({ name: column.name, statuses: column.statusIds.map(status) }));
  return {
    id,
    name,
    type,
    self: self(core, `board/${id}/configuration`),
    location: {
      type: 'project',
      key: project.key,
      id: project.id,
      self: api(`project/${project.id}`),
      name: project.name,
    },
    filter: { id: String(filterId), self: api(`filter/${filterId}`) },
    ...(type === 'kanban'
      ? { subQuery: { query: 'fixVersion in unreleasedVersions() OR fixVersion is EMPTY' } }
      : {}),
    columnConfig: { columns: shown, constraintType: 'none' },
    ...(type === 'kanban' ? {} : { estimation: { type: 'field', field: { ...ESTIMATE } } }),
    ranking: { rankCustomFieldId: Number(RANK.split('_')[1]) },
  };
}
