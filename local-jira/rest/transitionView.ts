import type { Core } from '../jira/core';
import type { Issue } from '../jira/entities/issue';
import type { JsonObject } from '../jira/entities/json';
import type { WorkflowTransition } from '../jira/entities/workflow';
import { findField } from '../jira/fields/registry';
import { screenOf as fieldsOf } from '../jira/workflows/screens';
import { projectOf } from '../jira/issues/read';
import { renderStatus } from '../jira/render/entities';
import { fieldMeta } from './metaView';

function screenOf(core: Core, issue: Issue, transition: WorkflowTransition): JsonObject {
  const project = projectOf(core, issue);
  const shown = fieldsOf(core, transition).flatMap(({ fieldId, required }): [string, JsonObject][] => {
    const field = findField(core, fieldId);
    return field ? [[fieldId, fieldMeta(core, project, field, required)]] : [];
  });
  return Object.fromEntries(shown);
}

/** A transition as an issue offers it. With `fields` it tells what its screen asks for. */
export function renderTransition(
  core: Core,
  issue: Issue,
  transition: WorkflowTransition,
  fields: boolean,
): JsonObject {
  const status = core.tables.statuses.get(transition.to);
  const { id, name, type, from, to } = transition;
  return {
    id,
    name,
    ...(status ? { to: renderStatus(core, status) } : {}),
    hasScreen: transition.screenId !== undefined,
    isGlobal: type === 'global',
    isInitial: type === 'initial',
    isAvailable: true,
    isConditional: transition.conditions !== undefined,
    isLooped: from.includes(to),
    ...(fields ? { fields: screenOf(core, issue, transition) } : {}),
  };
}
