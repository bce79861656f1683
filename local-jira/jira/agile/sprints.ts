import type { Core } from '../core';
import type { Sprint } from '../entities/agile';
import type { Issue } from '../entities/issue';
import type { JsonObject } from '../entities/json';
import { idText } from '../entities/json';
import { sortable, valuesOf } from '../tables';

/** The field that lists an issue's sprints by number, "Sprint". */
export const SPRINT = 'customfield_10020';

/** A sprint by number, without asking who looks. */
export function sprintById(core: Core, id: number): Sprint | undefined {
  return Number.isSafeInteger(id) && id > 0 ? core.tables.sprints.get(sortable(String(id))) : undefined;
}

/** All sprints in the order of boards. */
export function allSprints(core: Core): Sprint[] {
  return valuesOf(core.tables.sprints).sort((left, right) => left.position - right.position);
}

/** The sprints in any of these states: what `openSprints()`, `closedSprints()` and `futureSprints()` stand for. */
export function sprintsInState(core: Core, states: readonly Sprint['state'][]): Sprint[] {
  return allSprints(core).filter((sprint) => states.includes(sprint.state));
}

/** The sprints that a query means by a value: one by number, or all of that name, in any case. */
export function sprintsNamed(core: Core, value: string): Sprint[] {
  const wanted = value.toLowerCase();
  const byName = allSprints(core).filter((sprint) => sprint.name.toLowerCase() === wanted);
  const byId = /^\d+$/u.test(value) ? sprintById(core, Number(value)) : undefined;
  return byName.length === 0 && byId ? [byId] : byName;
}

/** The issue whose sprints count: a sub-task is in the sprints of its parent, whatever it holds itself. */
function holder(core: Core, issue: Issue): Issue {
  const level = core.tables.issueTypes.get(idText(issue.values['issuetype']))?.hierarchyLevel ?? 0;
  const parentId = issue.values['parent'];
  if (level >= 0 || typeof parentId !== 'string') return issue;
  return core.tables.issues.get(parentId) ?? issue;
}

/** The numbers of all sprints in which an issue is or was, oldest first. */
export function sprintIdsOf(core: Core, issue: Issue): number[] {
  const held = holder(core, issue).values[SPRINT];
  return Array.isArray(held) ? held.map(Number) : [];
}

/** The sprint in which an issue is now: the one that is not closed. */
export function openSprintOf(core: Core, issue: Issue): Sprint | undefined {
  return sprintIdsOf(core, issue)
    .map((id) => sprintById(core, id))
    .find((sprint) => sprint !== undefined && sprint.state !== 'closed');
}

/** Those of some sprints that are closed: the ones an issue keeps when it is moved. */
export function closedAmong(core: Core, ids: readonly number[]): number[] {
  return ids.filter((id) => sprintById(core, id)?.state === 'closed');
}

/** A sprint as the sprint field shows it. Absent dates are left out, an absent goal is empty, as in Jira. */
export function sprintForField(core: Core, id: number): JsonObject | undefined {
  const sprint = sprintById(core, id);
  if (!sprint) return undefined;
  const { name, state, originBoardId, goal = '', startDate, endDate, completeDate } = sprint;
  return {
    id,
    name,
    state,
    boardId: originBoardId,
    goal,
    ...(startDate === undefined ? {} : { startDate }),
    ...(endDate === undefined ? {} : { endDate }),
    ...(completeDate === undefined ? {} : { completeDate }),
  };
}
