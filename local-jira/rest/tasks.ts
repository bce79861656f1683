import type { Core } from '../jira/core';
import { JiraError, NO_SUCH_ISSUE } from '../jira/errors';
import type { Caller } from '../jira/hooks';
import { canSee, findIssue } from '../jira/issues/read';
import { allowedGlobally } from '../jira/permissions/check';
import type { BulkTask } from '../jira/tables';
import { nextId } from '../jira/tables';

/** The most issues of one bulk operation, sub-tasks not counted. */
export const MOST_ISSUES = 1000;

/** Throws without the global permission: with the status that the operation documents for that. */
export function demandBulkChange(core: Core, caller: Caller, status: 400 | 403): void {
  if (!allowedGlobally(core, caller, 'BULK_CHANGE'))
    throw new JiraError(status, ['You do not have permission to make bulk changes.']);
}

/** What is to be done to one issue. */
export interface Step {
  idOrKey: string;
  work: () => void;
}

function run(core: Core, caller: Caller, task: BulkTask, { idOrKey, work }: Step): void {
  const issue = findIssue(core, idOrKey);
  if (!issue || !canSee(core, caller, issue)) {
    task.failed[idOrKey] = [NO_SUCH_ISSUE];
    return;
  }
  try {
    work();
    task.processed.push(Number(issue.id));
  } catch (problem) {
    if (!(problem instanceof JiraError)) throw problem;
    task.failed[issue.id] = [problem.message];
  }
}

/** Does something to each issue, one after the other, and keeps what became of it as a task. Answers the task's id. */
export function runTask(core: Core, caller: Caller, steps: Step[]): { taskId: string } {
  const id = core.store.transaction(() => nextId(core.tables, 'bulk'));
  const submittedBy = caller.kind === 'user' ? caller.accountId : core.appAccountId();
  const head = { id, submittedBy, created: core.clock.now(), total: steps.length };
  const task: BulkTask = { ...head, processed: [], failed: {}, status: 'COMPLETE' };
  for (const step of steps) run(core, caller, task, step);
  core.store.transaction(() => core.tables.bulkTasks.put(id, task));
  return { taskId: id };
}
