import type { Context } from 'hono';
import type { Core } from '../jira/core';
import type { JsonObject } from '../jira/entities/json';
import type { Workflow } from '../jira/entities/workflow';
import { JiraError } from '../jira/errors';
import { nextId } from '../jira/tables';
import { conditionsIn } from '../jira/workflows/rules';
import { mayAdminister } from '../jira/workflows/scope';
import { checkVersion, saveWorkflow } from '../jira/workflows/version';
import type { Env, Routes } from './env';
import { notEmulated, objectOf } from './http';
import { safely } from './parse';
import { checkWorkflow } from './workflowCheck';
import { renderReferencedStatuses, renderWorkflowDocument, SCREEN_RULE } from './workflowDocument';
import type { WorkflowProblem } from './workflowProblem';
import { renderProblem } from './workflowProblem';
import { CATEGORIES, readWorkflow, statusIdsOf } from './workflowRead';
import type { SentTransition, SentWorkflow, UpdateRequest } from './workflowRequest';
import { updateRequest, validationRequest } from './workflowRequest';
import { unemulatedRule } from './workflowRuleCheck';

/** Throws 501 for what Jira would do with a transition and this one does not. */
function refuseUnemulated({ actions, triggers, properties, transitionScreen }: SentTransition): void {
  if (actions.length > 0) throw notEmulated('post functions of transitions');
  if (triggers.length > 0) throw notEmulated('triggers of transitions');
  if (Object.keys(properties).length > 0) throw notEmulated('properties of transitions');
  if (transitionScreen && transitionScreen.ruleKey !== SCREEN_RULE)
    throw notEmulated(`workflow rule ${transitionScreen.ruleKey}`);
}

function refuseUnemulatedRules(next: Workflow): void {
  const found = next.transitions.flatMap((one) => [
    ...conditionsIn(one.conditions).map((rule) => unemulatedRule('condition', rule)),
    ...one.validators.map((rule) => unemulatedRule('validator', rule)),
  ]);
  const what = found.find((one) => one !== undefined);
  if (what !== undefined) throw notEmulated(what);
}

function workflowOf(c: Context<Env>, core: Core, sent: SentWorkflow): Workflow {
  const workflow = core.tables.workflows.get(sent.id);
  if (!workflow || !mayAdminister(core, c.env.caller, workflow)) {
    throw new JiraError(401, ['You do not have permission to update this workflow, or it does not exist.']);
  }
  return workflow;
}

/** Makes the statuses that a request adds. Call inside the transaction of the update. */
function addStatuses(core: Core, request: UpdateRequest): Map<string, string> {
  const ids = statusIdsOf(request.statuses);
  for (const { id, statusReference, name, description, statusCategory } of request.statuses) {
    if (id || core.tables.statuses.get(statusReference)) continue;
    const made = nextId(core.tables, 'status');
    core.tables.statuses.put(made, { id: made, name, description, category: CATEGORIES[statusCategory] });
    ids.set(statusReference, made);
  }
  return ids;
}

interface Prepared {
  next: Workflow[];
  problems: WorkflowProblem[];
}

/** Reads and checks a request. Throws 401, 409 and 501; what is merely wrong is in the problems. */
function prepare(c: Context<Env>, core: Core, request: UpdateRequest): Prepared {
  const ids = addStatuses(core, request);
  const pairs = request.workflows.map((sent) => {
    const current = workflowOf(c, core, sent);
    checkVersion(core, current, sent.version);
    sent.transitions.forEach(refuseUnemulated);
    if ((sent.statusMappings ?? sent.defaultStatusMappings ?? []).length > 0)
      throw notEmulated('status mappings');
    const next = readWorkflow(current, sent, ids);
    refuseUnemulatedRules(next);
    return { current, next };
  });
  return {
    next: pairs.map(({ next }) => next),
    problems: pairs.flatMap(({ current, next }) => checkWorkflow(core, current, next)),
  };
}

/** Ends a transaction that only looked: nothing that it wrote is kept. */
class Looked extends Error {
  constructor(readonly problems: WorkflowProblem[]) {
    super('looked');
  }
}

function problemsOf(c: Context<Env>, core: Core, request: UpdateRequest): WorkflowProblem[] {
  try {
    return core.store.transaction(() => {
      throw new Looked(prepare(c, core, request).problems);
    });
  } catch (thrown) {
    if (thrown instanceof Looked) return thrown.problems;
    throw thrown;
  }
}

function update(c: Context<Env>, core: Core, request: UpdateRequest): JsonObject {
  const saved = core.store.transaction(() => {
    const { next, problems } = prepare(c, core, request);
    if (problems.length > 0)
      throw new JiraError(
        400,
        problems.map(({ message }) => message),
      );
    return next.map((one) => saveWorkflow(core, one));
  });
  return {
    statuses: renderReferencedStatuses(core, saved),
    workflows: saved.map((one) => renderWorkflowDocument(core, one)),
  };
}

/** `POST /workflows/update` and the check of what it would do. */
export const workflowUpdateRoutes: Routes = (rest, core) => {
  rest.post('/workflows/update', async (c) =>
    c.json(update(c, core, safely(updateRequest, await objectOf(c)))),
  );

  rest.post('/workflows/update/validation', async (c) => {
    const { payload } = safely(validationRequest, await objectOf(c));
    return c.json({ errors: problemsOf(c, core, payload).map(renderProblem) });
  });
};
