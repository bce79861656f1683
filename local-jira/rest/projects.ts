import type { Core } from '../jira/core';
import type { JsonObject } from '../jira/entities/json';
import type { IssueType, Project } from '../jira/entities/project';
import { workflowFor } from '../jira/issues/workflow';
import { visibleProject, visibleProjects } from '../jira/projects';
import { renderComponent } from '../jira/render/component';
import { renderIssueType, renderStatus, renderVersion } from '../jira/render/entities';
import type { Routes } from './env';
import { param } from './http';
import { typesOf } from './meta';
import { page } from './page';
import { renderFullProject, renderProject } from './projectView';

function statusesOf(core: Core, project: Project, type: IssueType): JsonObject {
  const { id, name, self = '', subtask = false } = renderIssueType(core, type);
  const statuses = workflowFor(core, project, type.id).statusIds.flatMap(
    (one) => core.tables.statuses.get(one) ?? [],
  );
  const shown = statuses.map((status) => renderStatus(core, status));
  return { self, id: id ?? '', name: name ?? '', subtask, statuses: shown };
}

function chosen(all: Project[], query: Record<string, string[]>): Project[] {
  const [ids, keys, text] = [query['id'], query['keys'], query['query']?.[0]?.toLowerCase()];
  return all.filter((project) => {
    if (ids && !ids.includes(project.id)) return false;
    if (keys && !keys.includes(project.key)) return false;
    return text === undefined || `${project.key} ${project.name}`.toLowerCase().includes(text);
  });
}

export const projectRoutes: Routes = (rest, core) => {
  rest.get('/project', (c) =>
    c.json(visibleProjects(core, c.env.caller).map((one) => renderProject(core, one))),
  );

  rest.get('/project/search', (c) => {
    const found = chosen(visibleProjects(core, c.env.caller), c.req.queries());
    return c.json(page(c, found, (one) => renderProject(core, one)));
  });

  rest.get('/project/:project', (c) =>
    c.json(renderFullProject(core, visibleProject(core, c.env.caller, param(c, 'project')))),
  );

  rest.get('/project/:project/statuses', (c) => {
    const project = visibleProject(core, c.env.caller, param(c, 'project'));
    return c.json(typesOf(core, project).map((type) => statusesOf(core, project, type)));
  });

  rest.get('/project/:project/components', (c) => {
    const project = visibleProject(core, c.env.caller, param(c, 'project'));
    return c.json(project.components.map((one) => renderComponent(core, one, project)));
  });

  rest.get('/project/:project/versions', (c) => {
    const project = visibleProject(core, c.env.caller, param(c, 'project'));
    return c.json(project.versions.map((one) => renderVersion(core, one, project.id)));
  });
};
