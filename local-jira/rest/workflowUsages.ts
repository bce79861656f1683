import type { Context } from 'hono';
import type { Core } from '../jira/core';
import type { Workflow } from '../jira/entities/workflow';
import { JiraError, notFound } from '../jira/errors';
import { workflowFor } from '../jira/issues/workflow';
import { mayAdminister, projectsOf } from '../jira/workflows/scope';
import type { Env, Routes } from './env';
import { param, signedIn } from './http';

/** A workflow that the caller administers. Throws 404 for one that does not exist, 401 for one that others administer. */
function administered(c: Context<Env>, core: Core): Workflow {
  signedIn(c);
  const workflow = core.tables.workflows.get(param(c, 'workflow'));
  if (!workflow) throw notFound('The workflow with the given ID does not exist.');
  if (!mayAdminister(core, c.env.caller, workflow))
    throw new JiraError(401, ['You do not have permission to see this workflow.']);
  return workflow;
}

/** Which projects, and which issue types of a project, follow a workflow. A page holds them all: there are few. */
export const workflowUsageRoutes: Routes = (rest, core) => {
  rest.get('/workflow/:workflow/projectUsages', (c) => {
    const workflow = administered(c, core);
    const values = projectsOf(core, workflow).map(({ id }) => ({ id }));
    return c.json({ workflowId: workflow.id, projects: { values } });
  });

  rest.get('/workflow/:workflow/project/:project/issueTypeUsages', (c) => {
    const workflow = administered(c, core);
    const project = core.tables.projects.get(param(c, 'project'));
    const used = (project?.issueTypeIds ?? []).filter(
      (id) => project !== undefined && workflowFor(core, project, id).id === workflow.id,
    );
    const values = used.map((id) => ({ id }));
    return c.json({ workflowId: workflow.id, projectId: param(c, 'project'), issueTypes: { values } });
  });
};
