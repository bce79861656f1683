import type { Core } from '../jira/core';
import { notFound } from '../jira/errors';
import type { IssueType, Project } from '../jira/entities/project';
import { demand } from '../jira/issues/demand';
import { visibleIssue } from '../jira/issues/read';
import { visibleProject } from '../jira/projects';
import { renderIssueType } from '../jira/render/entities';
import type { Routes } from './env';
import { param } from './http';
import { editableFields, editMeta, personalMeta } from './metaView';
import { windowOf } from './page';

/** The issue types of a project, in the order in which the project lists them. */
export function typesOf(core: Core, project: Project): IssueType[] {
  return project.issueTypeIds.flatMap((id) => core.tables.issueTypes.get(id) ?? []);
}

export const metaRoutes: Routes = (rest, core) => {
  rest.get('/issue/createmeta/:project/issuetypes', (c) => {
    const project = visibleProject(core, c.env.caller, param(c, 'project'));
    const { startAt, maxResults } = windowOf(c, 50, 200);
    const all = typesOf(core, project).map((type) => renderIssueType(core, type));
    const issueTypes = all.slice(startAt, startAt + maxResults);
    return c.json({ startAt, maxResults, total: all.length, issueTypes });
  });

  rest.get('/issue/createmeta/:project/issuetypes/:type', (c) => {
    const project = visibleProject(core, c.env.caller, param(c, 'project'));
    if (!project.issueTypeIds.includes(param(c, 'type')))
      throw notFound('Issue type not found in the project.');
    const { startAt, maxResults } = windowOf(c, 50, 200);
    const all = editableFields(core, c.env.caller, project, true).map((field) => {
      return { fieldId: field.id, ...personalMeta(core, c.env.caller, project, field) };
    });
    const fields = all.slice(startAt, startAt + maxResults);
    return c.json({ startAt, maxResults, total: all.length, fields });
  });

  rest.get('/issue/:key/editmeta', (c) => {
    const issue = visibleIssue(core, c.env.caller, param(c, 'key'));
    demand(core, c.env.caller, issue, 'EDIT_ISSUES');
    return c.json(editMeta(core, c.env.caller, issue));
  });
};
