import type { Core } from '../jira/core';
import type { JsonObject } from '../jira/entities/json';
import type { Status, Workflow, WorkflowTransition } from '../jira/entities/workflow';
import { owningProject } from '../jira/workflows/scope';
import { versionOf } from '../jira/workflows/version';
import { STATUS_WORDS } from './statuses';
import { renderConditions, renderRule } from './workflowRule';

export const SCREEN_RULE = 'system:transition-screen';

function screen({ screenId }: WorkflowTransition): JsonObject {
  if (screenId === undefined) return {};
  return { transitionScreen: { ruleKey: SCREEN_RULE, parameters: { screenId } } };
}

function renderTransition(core: Core, transition: WorkflowTransition): JsonObject {
  const { id, name, description, type, to, from, conditions } = transition;
  return {
    id,
    name,
    description,
    type: type.toUpperCase(),
    toStatusReference: to,
    links: from.map((status) => ({ fromStatusReference: status, fromPort: 0, toPort: 1 })),
    ...(conditions ? { conditions: renderConditions(core, conditions) } : {}),
    validators: transition.validators.map((rule) => renderRule(core, 'validator', rule)),
    actions: [],
    triggers: [],
    properties: {},
    ...screen(transition),
  };
}

/** A workflow in the form of the newer workflow resources, statuses by reference. */
export function renderWorkflowDocument(core: Core, workflow: Workflow): JsonObject {
  const owner = owningProject(core, workflow);
  const { id, name, description, updated } = workflow;
  return {
    ...{ id, name, description },
    isEditable: true,
    scope: owner ? { type: 'PROJECT', project: { id: owner.id } } : { type: 'GLOBAL' },
    version: { ...versionOf(workflow) },
    ...(updated === undefined ? {} : { updated }),
    statuses: workflow.statusIds.map((status) => ({
      statusReference: status,
      deprecated: false,
      properties: {},
    })),
    transitions: workflow.transitions.map((one) => renderTransition(core, one)),
  };
}

/** The statuses that documents refer to. */
export function renderReferencedStatuses(core: Core, workflows: Workflow[]): JsonObject[] {
  const ids = [...new Set(workflows.flatMap((workflow) => workflow.statusIds))];
  const statuses: Status[] = ids.flatMap((id) => core.tables.statuses.get(id) ?? []);
  return statuses.map(({ id, name, description, category }) => ({
    ...{ id, name, description, statusReference: id },
    statusCategory: STATUS_WORDS[category],
    scope: { type: 'GLOBAL' },
  }));
}
