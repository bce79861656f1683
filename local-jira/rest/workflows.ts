import type { Context } from 'hono';
import type { Core } from '../jira/core';
import { forbidden } from '../jira/errors';
import type { JsonObject } from '../jira/entities/json';
import type { ValidatorRule, Workflow, WorkflowTransition } from '../jira/entities/workflow';
import { allowedGlobally } from '../jira/permissions/check';
import { valuesOf } from '../jira/tables';
import type { Env, Routes } from './env';
import { listOf } from './http';
import { page } from './page';

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

export const workflowRoutes: Routes = (rest, core) => {
  rest.get('/workflow/search', (c) => {
    demandAdmin(c, core);
    const names = c.req.queries('workflowName');
    const found = valuesOf(core.tables.workflows).filter((one) => !names || names.includes(one.name));
    return c.json(page(c, found, (one) => renderWorkflow(core, one, listOf(c, 'expand') ?? [])));
  });
};
