import { z } from 'zod';
import type { Core } from '../jira/core';
import type { Component, Project } from '../jira/entities/project';
import { notFound } from '../jira/errors';
import {
  changeComponent,
  createComponent,
  removeComponent,
  visibleComponent,
} from '../jira/issues/components';
import { holdersOfPart } from '../jira/issues/projectParts';
import { findProject, visibleProject } from '../jira/projects';
import { renderComponent } from '../jira/render/component';
import type { Routes } from './env';
import { objectOf, param, signedIn } from './http';
import { page } from './page';
import { safely } from './parse';

const change = z.object({
  name: z.string().optional(),
  description: z.string().optional(),
  leadAccountId: z.string().optional(),
});
const newComponent = change.extend({ project: z.string().optional() });

function counted(core: Core, project: Project, component: Component) {
  const issueCount = holdersOfPart(core, project, 'components', component.id).length;
  return { ...renderComponent(core, component, project), issueCount };
}

/** Components: create, change, delete, and how many issues have them. */
export const componentRoutes: Routes = (rest, core) => {
  rest.get('/project/:project/component', (c) => {
    const project = visibleProject(core, c.env.caller, param(c, 'project'));
    const query = c.req.query('query')?.toLowerCase() ?? '';
    const named = project.components.filter(({ name }) => name.toLowerCase().includes(query));
    return c.json(page(c, named, (one) => counted(core, project, one)));
  });

  rest.post('/component', async (c) => {
    signedIn(c);
    const given = safely(newComponent, await objectOf(c));
    const found = given.project === undefined ? undefined : findProject(core, given.project);
    if (!found) throw notFound('The project does not exist or you do not have permission to see it.');
    const project = visibleProject(core, c.env.caller, found.id);
    return c.json(renderComponent(core, createComponent(core, c.env.caller, project, given), project), 201);
  });

  rest.get('/component/:id', (c) => {
    const { project, component } = visibleComponent(core, c.env.caller, param(c, 'id'));
    return c.json(renderComponent(core, component, project));
  });

  rest.put('/component/:id', async (c) => {
    signedIn(c);
    const { project } = visibleComponent(core, c.env.caller, param(c, 'id'));
    const given = safely(change, await objectOf(c));
    return c.json(renderComponent(core, changeComponent(core, c.env.caller, param(c, 'id'), given), project));
  });

  rest.delete('/component/:id', (c) => {
    signedIn(c);
    removeComponent(core, c.env.caller, param(c, 'id'), c.req.query('moveIssuesTo'));
    return c.body(null, 204);
  });

  rest.get('/component/:id/relatedIssueCounts', (c) => {
    const { project, component } = visibleComponent(core, c.env.caller, param(c, 'id'));
    const issueCount = holdersOfPart(core, project, 'components', component.id).length;
    return c.json({ self: c.req.url, issueCount });
  });
};
