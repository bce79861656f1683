import type { Core } from '../../jira/core';
import type { JsonObject } from '../../jira/entities/json';
import type { BulkTask } from '../../jira/tables';
import { valuesOf } from '../../jira/tables';

type Status = 'RUNNING' | 'COMPLETE' | 'FAILED';

/** A task that nobody works on any more, because the site was stopped in the middle, has failed. */
function statusOf(core: Core, task: BulkTask): Status {
  if (task.status === 'COMPLETE' || core.background.isRunning(task.id)) return task.status;
  return 'FAILED';
}

interface Outcome {
  processed: number[];
  failed: Record<string, string[]>;
  unseen: number;
  done: number;
}

function outcomeOf(core: Core, task: BulkTask): Outcome {
  const results = valuesOf(core.tables.bulkResults, `${task.id}/`);
  const failed = { ...task.failed };
  const processed = [...task.processed];
  for (const { issueId, failure } of results) {
    if (issueId === undefined) continue;
    if (failure) failed[issueId] = failure;
    else processed.push(Number(issueId));
  }
  const named = Object.keys(task.failed).filter((key) => !/^\d+$/u.test(key)).length;
  const unseen = named + results.filter(({ issueId }) => issueId === undefined).length;
  const done = results.length + task.processed.length + Object.keys(task.failed).length;
  return { processed, failed, unseen, done };
}

/**
 * A task as `GET /bulk/queue/{taskId}` shows it. While it runs only how far it has come is told; then also what became
 * of each issue.
 */
export function showTask(core: Core, task: BulkTask): JsonObject {
  const status = statusOf(core, task);
  const { processed, failed, unseen, done } = outcomeOf(core, task);
  const progressPercent = status === 'COMPLETE' ? 100 : Math.floor((100 * done) / Math.max(1, task.total));
  const head: JsonObject = {
    taskId: task.id,
    status,
    progressPercent,
    submittedBy: { accountId: task.submittedBy },
    created: task.created,
    started: task.created,
    updated: status === 'RUNNING' ? core.clock.now() : (task.updated ?? task.created),
  };
  if (status === 'RUNNING') return head;
  return {
    ...head,
    totalIssueCount: task.total,
    invalidOrInaccessibleIssueCount: unseen,
    processedAccessibleIssues: processed,
    failedAccessibleIssues: failed,
  };
}
