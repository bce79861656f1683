import type { Context } from 'hono';
import { z } from 'zod';
import type { Core } from '../jira/core';
import { forbidden, JiraError } from '../jira/errors';
import type { JsonObject } from '../jira/entities/json';
import type { Workflow, WorkflowRule, WorkflowTransition } from '../jira/entities/workflow';
import { workflowFor } from '../jira/issues/workflow';
import { allowedGlobally } from '../jira/permissions/check';
import { valuesOf } from '../jira/tables';
import { isAppRule } from '../jira/workflows/rules';
import { mayAdminister, owningProject, projectsOf } from '../jira/workflows/scope';
import type { Env, Routes } from './env';
import { listOf, objectOf } from './http';
import { page } from './page';
import { safely } from './parse';
import { renderReferencedStatuses, renderWorkflowDocument } from './workflowDocument';

function renderRule(rule: WorkflowRule): JsonObject {
  if (!isAppRule(rule)) return { type: rule.ruleKey, configuration: { ...rule.parameters } };
  return { type: rule.moduleKey, configuration: { id: rule.id, value: rule.configuration } };
}

function renderTransition(transition: WorkflowTransition, withRules: boolean): JsonObject {
  const { id, name, description, from, to, type } = transition;
  const validators = transition.validators.map(renderRule);
  return {
    id,
    name,
    description,
    from: [...from],
    to,
    type,
    ...(withRules ? { rules: { validators, postFunctions: [] } } : {}),
  };
}

function renderWorkflow(core: Core, workflow: Workflow, expand: string[]): JsonObject {
  const statuses = workflow.statusIds.flatMap((id) => core.tables.statuses.get(id) ?? []);
  const shown = statuses.map(({ id, name }) => ({ id, name, properties: {} }));
  const withRules = expand.includes('transitions.rules');
  const transitions = workflow.transitions.map((one) => renderTransition(one, withRules));
  const wantsTransitions = withRules || expand.includes('transitions');
  return {
    id: { name: workflow.name, entityId: workflow.id },
    description: workflow.description,
    ...(wantsTransitions ? { transitions } : {}),
    ...(expand.includes('statuses') ? { statuses: shown } : {}),
    isDefault: false,
  };
}

function demandAdmin(c: Context<Env>, core: Core): void {
  if (!allowedGlobally(core, c.env.caller, 'ADMINISTER')) {
    throw forbidden('Only Jira administrators can see workflows.');
  }
}

/** The workflows that the caller administers. Throws 401 for people who administer none. */
function administered(c: Context<Env>, core: Core): Workflow[] {
  const found = valuesOf(core.tables.workflows).filter((one) => mayAdminister(core, c.env.caller, one));
  if (found.length === 0) throw new JiraError(401, ['You do not have permission to see workflows.']);
  return found;
}

const readRequest = z.object({
  workflowIds: z.array(z.string()).default([]),
  workflowNames: z.array(z.string()).default([]),
  projectAndIssueTypes: z.array(z.object({ projectId: z.string(), issueTypeId: z.string() })).default([]),
});

function isChosen(core: Core, asked: z.output<typeof readRequest>): (workflow: Workflow) => boolean {
  const ofTypes = asked.projectAndIssueTypes.flatMap(({ projectId, issueTypeId }) => {
    const project = core.tables.projects.get(projectId);
    return project ? [workflowFor(core, project, issueTypeId).id] : [];
  });
  const ids = new Set([...asked.workflowIds, ...ofTypes]);
  return (one) => ids.has(one.id) || asked.workflowNames.includes(one.name);
}

/** The filters of the search. Unknown values find nothing, as in Jira. */
function found(core: Core, workflow: Workflow, query: Record<string, string>): boolean {
  const { queryString = '', scope, isActive } = query;
  if (!workflow.name.toLowerCase().includes(queryString.toLowerCase())) return false;
  if (scope !== undefined && scope !== (owningProject(core, workflow) ? 'PROJECT' : 'GLOBAL')) return false;
  return isActive === undefined || isActive === String(projectsOf(core, workflow).length > 0);
}

export const workflowRoutes: Routes = (rest, core) => {
  rest.get('/workflows/search', (c) => {
    const shown = administered(c, core).filter((one) => found(core, one, c.req.query()));
    const answer = page(c, shown, (one) => renderWorkflowDocument(core, one));
    return c.json({ ...answer, statuses: renderReferencedStatuses(core, shown) });
  });

  rest.post('/workflows', async (c) => {
    const mine = administered(c, core);
    const chosen = mine.filter(isChosen(core, safely(readRequest, await objectOf(c))));
    const workflows = chosen.map((one) => renderWorkflowDocument(core, one));
    return c.json({ workflows, statuses: renderReferencedStatuses(core, chosen) });
  });

  rest.get('/workflow/search', (c) => {
    demandAdmin(c, core);
    const names = c.req.queries('workflowName');
    const shown = valuesOf(core.tables.workflows).filter((one) => !names || names.includes(one.name));
    return c.json(page(c, shown, (one) => renderWorkflow(core, one, listOf(c, 'expand') ?? [])));
  });
};
