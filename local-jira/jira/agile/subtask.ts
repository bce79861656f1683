import type { Core } from '../core';
import type { Issue } from '../entities/issue';
import type { Json } from '../entities/json';
import { badField } from '../errors';
import { levelOf } from './contents';
import { SPRINT } from './sprints';

/** Throws 400 in Jira's words for a sub-task: it is in the sprints of its parent and never in one of its own. */
export function refuseSubtask(core: Core, issue: Issue): void {
  if (levelOf(core, issue) >= 0) return;
  const why = "subtasks cannot be associated to a sprint. It's associated to the same sprint as its parent.";
  throw badField(SPRINT, `Issue '${issue.key}' is a subtask and ${why}`);
}

/** Throws 400 when values give a sub-task a sprint. Values of none are let through: they change nothing. */
export function refuseOwnSprint(core: Core, issue: Issue, values: Record<string, Json>): void {
  const sprints = values[SPRINT];
  if (!Array.isArray(sprints) || sprints.length === 0) return;
  const issuetype = values['issuetype'] ?? issue.values['issuetype'] ?? null;
  refuseSubtask(core, { ...issue, values: { ...issue.values, issuetype } });
}
