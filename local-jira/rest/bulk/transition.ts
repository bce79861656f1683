import { z } from 'zod';
import type { Core } from '../../jira/core';
import { JiraError, NO_SUCH_ISSUE } from '../../jira/errors';
import type { Caller } from '../../jira/hooks';
import { withoutNotifications } from '../../jira/issues/outbox';
import { canSee, findIssue } from '../../jira/issues/read';
import { transitionIssue } from '../../jira/issues/transition';
import type { BulkResult, BulkTask } from '../../jira/tables';
import { nextId, sortable } from '../../jira/tables';

/**
 * The body of `POST /bulk/issues/transition`. `fields`, for transitions with a screen, is this site's own addition:
 * Jira's page sends them by an interface that is not public.
 */
export const bulkTransition = z.object({
  bulkTransitionInputs: z
    .array(
      z.object({
        selectedIssueIdsOrKeys: z.array(z.string()).min(1),
        transitionId: z.string(),
        fields: z.record(z.string(), z.unknown()).optional(),
      }),
    )
    .min(1),
  sendBulkNotification: z.boolean().nullish(),
});

interface Step {
  idOrKey: string;
  transitionId: string;
  fields?: Record<string, unknown> | undefined;
}

/** One transition for each issue that was selected, in the order of the request. */
export function stepsOf({ bulkTransitionInputs }: z.output<typeof bulkTransition>): Step[] {
  return bulkTransitionInputs.flatMap(({ selectedIssueIdsOrKeys, transitionId, fields }) =>
    selectedIssueIdsOrKeys.map((idOrKey) => ({ idOrKey, transitionId, fields })),
  );
}

async function resultOf(core: Core, caller: Caller, step: Step): Promise<BulkResult> {
  const issue = findIssue(core, step.idOrKey);
  if (!issue || !canSee(core, caller, issue)) return { failure: [NO_SUCH_ISSUE] };
  try {
    const { transitionId: id, fields } = step;
    await transitionIssue(core, caller, issue.id, { transition: { id }, ...(fields ? { fields } : {}) });
    return { issueId: issue.id };
  } catch (problem) {
    if (!(problem instanceof JiraError)) throw problem;
    return { issueId: issue.id, failure: [...problem.messages, ...Object.values(problem.errors)] };
  }
}

/**
 * Starts the transitions of many issues, each with its validators, one after the other in the background. What became
 * of an issue is kept as soon as it is known. Answers the id of the task.
 */
export function startTransitions(core: Core, caller: Caller, steps: Step[], notify: boolean): string {
  const submittedBy = caller.kind === 'user' ? caller.accountId : core.appAccountId();
  const created = core.clock.now();
  const task = core.store.transaction((): BulkTask => {
    const id = nextId(core.tables, 'bulk');
    const head = { id, submittedBy, created, updated: created, total: steps.length };
    const begun: BulkTask = { ...head, processed: [], failed: {}, status: 'RUNNING' };
    core.tables.bulkTasks.put(id, begun);
    return begun;
  });
  const quiet = notify ? core : withoutNotifications(core);
  core.background.start(task.id, async (stopping) => {
    for (const [index, step] of steps.entries()) {
      if (stopping()) return;
      const result = await resultOf(quiet, caller, step);
      core.tables.bulkResults.put(`${task.id}/${sortable(String(index))}`, result);
    }
    const done: BulkTask = { ...task, status: 'COMPLETE', updated: core.clock.now() };
    core.store.transaction(() => core.tables.bulkTasks.put(task.id, done));
  });
  return task.id;
}
