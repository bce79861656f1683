import type { Context } from 'hono';
import type { Core } from '../jira/core';
import { badRequest, notFound } from '../jira/errors';
import { visibleIssue } from '../jira/issues/read';
import type { BulkTask } from '../jira/tables';
import { transitionsByWorkflow } from './bulk/available';
import { showTask } from './bulk/progress';
import { bulkTransition, startTransitions, stepsOf } from './bulk/transition';
import type { Env, Routes } from './env';
import { listOf, objectOf, param, signedIn } from './http';
import { safely } from './parse';
import { demandBulkChange, MOST_ISSUES } from './tasks';

function checkCount(count: number): void {
  if (count === 0 || count > MOST_ISSUES)
    throw badRequest(`Between 1 and ${MOST_ISSUES} issues can be transitioned in a single operation.`);
}

function taskOf(c: Context<Env>, core: Core): BulkTask {
  const { caller } = c.env;
  const task = core.tables.bulkTasks.get(param(c, 'task'));
  if (!task || (caller.kind === 'user' && task.submittedBy !== caller.accountId))
    throw notFound(`The task with id '${param(c, 'task')}' does not exist.`);
  return task;
}

/** Bulk transitions, and the progress of every bulk operation. All need the global permission for bulk changes. */
export const bulkRoutes: Routes = (rest, core) => {
  rest.get('/bulk/issues/transition', (c) => {
    signedIn(c);
    demandBulkChange(core, c.env.caller);
    const wanted = [...new Set(listOf(c, 'issueIdsOrKeys') ?? [])];
    checkCount(wanted.length);
    const issues = wanted.map((idOrKey) => visibleIssue(core, c.env.caller, idOrKey));
    return c.json({ availableTransitions: transitionsByWorkflow(core, c.env.caller, issues) });
  });

  rest.post('/bulk/issues/transition', async (c) => {
    signedIn(c);
    demandBulkChange(core, c.env.caller);
    const inputs = safely(bulkTransition, await objectOf(c));
    const steps = stepsOf(inputs);
    checkCount(steps.length);
    const notify = inputs.sendBulkNotification !== false;
    return c.json({ taskId: startTransitions(core, c.env.caller, steps, notify) }, 201);
  });

  rest.get('/bulk/queue/:task', (c) => {
    signedIn(c);
    demandBulkChange(core, c.env.caller);
    return c.json(showTask(core, taskOf(c, core)));
  });
};
