import type { Core } from '../../jira/core';
import type { Issue } from '../../jira/entities/issue';
import type { JsonObject } from '../../jira/entities/json';
import { idText } from '../../jira/entities/json';

/** Epics have no colour of their own here: all have the first. */
const COLOUR = { key: 'color_1' };

/** Whether an epic's status is in the category Done. */
export function isDone(core: Core, epic: Issue): boolean {
  return core.tables.statuses.get(idText(epic.values['status']))?.category === 'done';
}

/** An epic as the agile resources show it. */
export function renderEpic(core: Core, epic: Issue): JsonObject {
  const summary = idText(epic.values['summary']);
  const self = `${core.siteUrl()}/rest/agile/1.0/epic/${epic.id}`;
  const done = isDone(core, epic);
  return { id: Number(epic.id), key: epic.key, self, name: summary, summary, color: { ...COLOUR }, done };
}
