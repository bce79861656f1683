import type { Context } from 'hono';
import { z } from 'zod';
import type { Core } from '../jira/core';
import { forbidden } from '../jira/errors';
import type { JsonObject } from '../jira/entities/json';
import type { ValidatorRule, Workflow, WorkflowTransition } from '../jira/entities/workflow';
import { workflowFor } from '../jira/issues/workflow';
import { allowedGlobally } from '../jira/permissions/check';
import { valuesOf } from '../jira/tables';
import type { Env, Routes } from './env';
import { listOf, objectOf } from './http';
import { page } from './page';
import { safely } from './parse';
import { renderReferencedStatuses, renderWorkflowDocument } from './workflowDocument';

function renderRule(rule: ValidatorRule): JsonObject {
  const configuration = JSON.stringify(rule.configuration ?? null);
  return { type: rule.moduleKey, configuration: { id: rule.id, value: configuration } };
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

const readRequest = z.object({
  workflowIds: z.array(z.string()).default([]),
  workflowNames: z.array(z.string()).default([]),
  projectAndIssueTypes: z.array(z.object({ projectId: z.string(), issueTypeId: z.string() })).default([]),
});

function chosen(core: Core, asked: z.output<typeof readRequest>): Workflow[] {
  const ofTypes = asked.projectAndIssueTypes.flatMap(({ projectId, issueTypeId }) => {
    const project = core.tables.projects.get(projectId);
    return project ? [workflowFor(core, project, issueTypeId).id] : [];
  });
  const ids = new Set([...asked.workflowIds, ...ofTypes]);
  return valuesOf(core.tables.workflows).filter(
    (one) => ids.has(one.id) || asked.workflowNames.includes(one.name),
  );
}

export const workflowRoutes: Routes = (rest, core) => {
  rest.get('/workflows/search', (c) => {
    demandAdmin(c, core);
    const text = (c.req.query('queryString') ?? '').toLowerCase();
    const found = valuesOf(core.tables.workflows).filter((one) => one.name.toLowerCase().includes(text));
    const shown = page(c, found, (one) => renderWorkflowDocument(core, one));
    return c.json({ ...shown, statuses: renderReferencedStatuses(core, found) });
  });

  rest.post('/workflows', async (c) => {
    demandAdmin(c, core);
    const found = chosen(core, safely(readRequest, await objectOf(c)));
    const workflows = found.map((one) => renderWorkflowDocument(core, one));
    return c.json({ workflows, statuses: renderReferencedStatuses(core, found) });
  });

  rest.get('/workflow/search', (c) => {
    demandAdmin(c, core);
    const names = c.req.queries('workflowName');
    const found = valuesOf(core.tables.workflows).filter((one) => !names || names.includes(one.name));
    return c.json(page(c, found, (one) => renderWorkflow(core, one, listOf(c, 'expand') ?? [])));
  });
};
