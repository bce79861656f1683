import type { Core } from '../../jira/core';
import type { Sprint } from '../../jira/entities/agile';
import type { JsonObject } from '../../jira/entities/json';

/** A sprint as the agile resources show it. Dates and goal are left out until they are set. */
export function renderSprint(core: Core, sprint: Sprint): JsonObject {
  const { id, state, name, startDate, endDate, completeDate, createdDate, originBoardId, goal } = sprint;
  return {
    id,
    self: `${core.siteUrl()}/rest/agile/1.0/sprint/${id}`,
    state,
    name,
    ...(startDate === undefined ? {} : { startDate }),
    ...(endDate === undefined ? {} : { endDate }),
    ...(completeDate === undefined ? {} : { completeDate }),
    createdDate,
    originBoardId,
    goal: goal ?? '',
  };
}
