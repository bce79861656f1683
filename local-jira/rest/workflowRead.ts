import type { ConditionGroup, Status, Workflow, WorkflowTransition } from '../jira/entities/workflow';
import { readRule } from './workflowRule';
import type { SentGroup, SentTransition, SentWorkflow } from './workflowRequest';

const TYPES = { INITIAL: 'initial', GLOBAL: 'global', DIRECTED: 'directed' } as const;

/** From the reference that a request uses to the id of a status. */
export type StatusIds = ReadonlyMap<string, string>;

function readGroup({ operation, conditions, conditionGroups }: SentGroup): ConditionGroup {
  return { operation, conditions: conditions.map(readRule), groups: conditionGroups.map(readGroup) };
}

function readTransition(sent: SentTransition, ids: StatusIds): WorkflowTransition {
  const status = (reference: string): string => ids.get(reference) ?? reference;
  const from = sent.links.flatMap(({ fromStatusReference }) => fromStatusReference ?? []);
  const group = sent.conditions ? readGroup(sent.conditions) : undefined;
  const screenId = sent.transitionScreen?.parameters['screenId'];
  return {
    id: sent.id,
    name: sent.name,
    description: sent.description,
    type: TYPES[sent.type],
    from: from.map(status),
    to: status(sent.toStatusReference),
    ...(screenId === undefined ? {} : { screenId }),
    ...(group && group.conditions.length + group.groups.length > 0 ? { conditions: group } : {}),
    validators: sent.validators.map(readRule),
  };
}

/** The workflow that a request describes, on top of what is kept of it. */
export function readWorkflow(current: Workflow, sent: SentWorkflow, ids: StatusIds): Workflow {
  return {
    ...current,
    description: sent.description ?? current.description,
    statusIds: sent.statuses.map(({ statusReference }) => ids.get(statusReference) ?? statusReference),
    transitions: sent.transitions.map((one) => readTransition(one, ids)),
  };
}

/** Statuses by the references of a request; one that the request does not list is meant by its id. */
export function statusIdsOf(
  statuses: readonly { id?: string | null | undefined; statusReference: string }[],
): Map<string, string> {
  return new Map(statuses.flatMap(({ id, statusReference }) => (id ? [[statusReference, id] as const] : [])));
}

export const CATEGORIES: Record<'TODO' | 'IN_PROGRESS' | 'DONE', Status['category']> = {
  TODO: 'new',
  IN_PROGRESS: 'indeterminate',
  DONE: 'done',
};
