import { JiraError, notFound } from '../jira/errors';
import { mayAdminister, projectsOf } from '../jira/workflows/scope';
import type { Routes } from './env';
import { param, signedIn } from './http';

/** Which projects follow a workflow. A page holds them all: there are few. */
export const workflowUsageRoutes: Routes = (rest, core) => {
  rest.get('/workflow/:workflow/projectUsages', (c) => {
    signedIn(c);
    const workflow = core.tables.workflows.get(param(c, 'workflow'));
    if (!workflow) throw notFound('The workflow with the given ID does not exist.');
    if (!mayAdminister(core, c.env.caller, workflow))
      throw new JiraError(401, ['You do not have permission to see this workflow.']);
    const values = projectsOf(core, workflow).map(({ id }) => ({ id }));
    return c.json({ workflowId: workflow.id, projects: { values } });
  });
};
