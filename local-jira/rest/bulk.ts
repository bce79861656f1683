import type { Context } from 'hono';
import { z } from 'zod';
import type { Core } from '../jira/core';
import { forbidden, JiraError, notFound } from '../jira/errors';
import type { Caller } from '../jira/hooks';
import { canSee, findIssue } from '../jira/issues/read';
import { transitionIssue } from '../jira/issues/transition';
import { allowedGlobally } from '../jira/permissions/check';
import { nextId } from '../jira/tables';
import type { BulkTask } from '../jira/tables';
import type { Env, Routes } from './env';
import { objectOf, param, signedIn } from './http';
import { safely } from './parse';

const bulkRequest = z.object({
  bulkTransitionInputs: z
    .array(
      z.object({ selectedIssueIdsOrKeys: z.array(z.string()).min(1).max(1000), transitionId: z.string() }),
    )
    .min(1),
  sendBulkNotification: z.boolean().nullish(),
});

async function moveOne(
  core: Core,
  caller: Caller,
  idOrKey: string,
  transitionId: string,
): Promise<string | undefined> {
  try {
    await transitionIssue(core, caller, idOrKey, { transition: { id: transitionId } });
    return undefined;
  } catch (problem) {
    if (problem instanceof JiraError) return problem.message;
    throw problem;
  }
}

/** Runs every transition one after the other, each with its validators, and keeps what became of it. */
async function run(
  core: Core,
  caller: Caller,
  task: BulkTask,
  inputs: z.output<typeof bulkRequest>,
): Promise<BulkTask> {
  const done: BulkTask = { ...task, processed: [], failed: {}, status: 'COMPLETE' };
  for (const { selectedIssueIdsOrKeys, transitionId } of inputs.bulkTransitionInputs) {
    for (const idOrKey of selectedIssueIdsOrKeys) {
      const found = findIssue(core, idOrKey);
      const issue = found && canSee(core, caller, found) ? found : undefined;
      const problem = issue
        ? await moveOne(core, caller, idOrKey, transitionId)
        : 'Issue does not exist or you do not have permission to see it.';
      if (issue && problem === undefined) done.processed.push(Number(issue.id));
      else done.failed[issue?.id ?? idOrKey] = [problem ?? ''];
    }
  }
  return done;
}

function taskOf(c: Context<Env>, core: Core): BulkTask {
  const task = core.tables.bulkTasks.get(param(c, 'task'));
  if (!task || (c.env.caller.kind === 'user' && task.submittedBy !== c.env.caller.accountId)) {
    throw notFound(`The task with id '${param(c, 'task')}' does not exist.`);
  }
  return task;
}

export const bulkRoutes: Routes = (rest, core) => {
  rest.post('/bulk/issues/transition', async (c) => {
    signedIn(c);
    const caller = c.env.caller;
    if (!allowedGlobally(core, caller, 'BULK_CHANGE'))
      throw forbidden('You do not have permission to make bulk changes.');
    const inputs = safely(bulkRequest, await objectOf(c));
    const submittedBy = caller.kind === 'user' ? caller.accountId : core.appAccountId();
    const id = core.store.transaction(() => nextId(core.tables, 'bulk'));
    const now = core.clock.now();
    const total = inputs.bulkTransitionInputs.flatMap((one) => one.selectedIssueIdsOrKeys).length;
    const task: BulkTask = {
      id,
      submittedBy,
      created: now,
      total,
      processed: [],
      failed: {},
      status: 'RUNNING',
    };
    const done = await run(core, caller, task, inputs);
    core.store.transaction(() => core.tables.bulkTasks.put(id, done));
    return c.json({ taskId: id }, 201);
  });

  rest.get('/bulk/queue/:task', (c) => {
    signedIn(c);
    const task = taskOf(c, core);
    return c.json({
      taskId: task.id,
      status: task.status,
      progressPercent: 100,
      submittedBy: { accountId: task.submittedBy },
      created: task.created,
      started: task.created,
      updated: task.created,
      totalIssueCount: task.total,
      invalidOrInaccessibleIssueCount: Object.keys(task.failed).filter((key) => !/^\d+$/u.test(key)).length,
      processedAccessibleIssues: task.processed,
      failedAccessibleIssues: task.failed,
    });
  });
};
