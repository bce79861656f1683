import type { Core } from '../jira/core';
import type { JsonObject } from '../jira/entities/json';
import type { Project } from '../jira/entities/project';
import { renderIssueType, renderNamed, renderProjectRef, renderVersion } from '../jira/render/entities';
import { renderUser } from '../jira/render/user';
import { valuesOf } from '../jira/tables';
import { typesOf } from './meta';

/** What lists of projects show of each. */
export function renderProject(core: Core, project: Project): JsonObject {
  return {
    ...renderProjectRef(core, project),
    expand: 'description,lead,issueTypes,url,projectKeys,permissions,insight',
    style: project.style,
    isPrivate: false,
    properties: {},
  };
}

/** A project with everything that its own page shows. */
export function renderFullProject(core: Core, project: Project): JsonObject {
  const roles = valuesOf(core.tables.roles).map((role): [string, string] => [
    role.name,
    `${core.siteUrl()}/rest/api/3/project/${project.id}/role/${role.id}`,
  ]);
  return {
    ...renderProject(core, project),
    description: project.description,
    lead: renderUser(core, project.leadAccountId),
    assigneeType: 'UNASSIGNED',
    components: project.components.map((one) => renderNamed(core, 'component', one)),
    versions: project.versions.map((one) => renderVersion(core, one, project.id)),
    issueTypes: typesOf(core, project).map((type) => renderIssueType(core, type)),
    roles: Object.fromEntries(roles),
  };
}
