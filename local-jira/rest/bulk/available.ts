import type { Core } from '../../jira/core';
import type { Issue } from '../../jira/entities/issue';
import type { JsonObject } from '../../jira/entities/json';
import type { WorkflowTransition } from '../../jira/entities/workflow';
import type { Caller } from '../../jira/hooks';
import { availableTransitions } from '../../jira/issues/transition';
import { workflowOf } from '../../jira/issues/workflow';

function show(core: Core, { id, name, to }: WorkflowTransition): JsonObject {
  const statusName = core.tables.statuses.get(to)?.name ?? '';
  return { transitionId: Number(id), transitionName: name, to: { statusId: Number(to), statusName } };
}

/** The transitions that every one of the issues can make, those that ask for fields left out. */
function common(core: Core, caller: Caller, issues: Issue[]): { all: number; offered: WorkflowTransition[] } {
  const [first = [], ...others] = issues.map((issue) => availableTransitions(core, caller, issue));
  const shared = first.filter(({ id }) => others.every((list) => list.some((one) => one.id === id)));
  const all = new Set([first, ...others].flat().map(({ id }) => id)).size;
  return { all, offered: shared.filter(({ screenId }) => screenId === undefined) };
}

/** Issues by the workflow that they follow, with what can be done to all of each. */
export function transitionsByWorkflow(core: Core, caller: Caller, issues: Issue[]): JsonObject[] {
  const groups = new Map<string, Issue[]>();
  for (const issue of issues) {
    const { id } = workflowOf(core, issue);
    groups.set(id, [...(groups.get(id) ?? []), issue]);
  }
  return [...groups.values()].map((group) => {
    const { all, offered } = common(core, caller, group);
    return {
      issues: group.map(({ key }) => key),
      isTransitionsFiltered: offered.length < all,
      transitions: offered.map((one) => show(core, one)),
    };
  });
}
