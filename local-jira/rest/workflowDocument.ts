import type { Core } from '../jira/core';
import type { JsonObject } from '../jira/entities/json';
import type { Status, Workflow, WorkflowTransition } from '../jira/entities/workflow';
import { STATUS_WORDS } from './statuses';

/** The full key of one of the app's modules, under the prefix that its permissions have. */
function moduleAri(core: Core, moduleKey: string): string {
  const known = core.hooks.projectPermissions()[0]?.key;
  return known === undefined ? moduleKey : `${known.slice(0, known.lastIndexOf('/'))}/${moduleKey}`;
}

function renderTransition(core: Core, transition: WorkflowTransition): JsonObject {
  const { id, name, description, type, to, from, screen } = transition;
  const links = from.map((status) => ({ fromStatusReference: status, fromPort: 0, toPort: 1 }));
  const validators = transition.validators.map((rule) => ({
    id: rule.id,
    ruleKey: 'forge:expression-validator',
    parameters: {
      key: moduleAri(core, rule.moduleKey),
      config: JSON.stringify(rule.configuration ?? null),
      disabled: 'false',
    },
  }));
  const rules = { actions: [], validators, triggers: [], properties: {} };
  const shown: JsonObject =
    screen.length === 0 ? {} : { transitionScreen: { ruleKey: 'system:transition-screen', parameters: {} } };
  return {
    id,
    name,
    description,
    type: type.toUpperCase(),
    toStatusReference: to,
    links,
    ...rules,
    ...shown,
  };
}

/** A workflow in the form of the newer workflow resources, statuses by reference. */
export function renderWorkflowDocument(core: Core, workflow: Workflow): JsonObject {
  const owner = [...core.tables.projects.entries()].find(
    ([, project]) => project.style === 'next-gen' && project.workflowId === workflow.id,
  );
  const global = [...core.tables.projects.entries()].some(
    ([, project]) => project.style === 'classic' && project.workflowId === workflow.id,
  );
  const scope: JsonObject =
    owner && !global ? { type: 'PROJECT', project: { id: owner[0] } } : { type: 'GLOBAL' };
  return {
    id: workflow.id,
    name: workflow.name,
    description: workflow.description,
    isEditable: true,
    scope,
    version: { versionNumber: 1, id: `${workflow.id}-1` },
    statuses: workflow.statusIds.map((id) => ({ statusReference: id, deprecated: false, properties: {} })),
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
