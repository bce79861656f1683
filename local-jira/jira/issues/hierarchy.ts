import { idText } from '../entities/json';
import type { Core } from '../core';
import type { Issue } from '../entities/issue';
import type { Json } from '../entities/json';
import { badField } from '../errors';

function levelOf(core: Core, issue: Issue): number {
  return core.tables.issueTypes.get(idText(issue.values['issuetype']))?.hierarchyLevel ?? 0;
}

/** Refuses a parent that is not exactly one level up, and a sub-task without one. Only when type or parent change. */
export function checkParent(core: Core, issue: Issue, changed: Record<string, Json>): void {
  if (changed['parent'] === undefined && changed['issuetype'] === undefined) return;
  const parentId = issue.values['parent'];
  const level = levelOf(core, issue);
  if (typeof parentId !== 'string') {
    if (level < 0)
      throw badField('issuetype', 'Issue type is a sub-task but parent issue key or id not specified.');
    return;
  }
  const parent = core.tables.issues.get(parentId);
  if (!parent || levelOf(core, parent) !== level + 1 || parent.id === issue.id) {
    throw badField('parentId', 'Given parent work item does not belong to appropriate hierarchy.');
  }
}
