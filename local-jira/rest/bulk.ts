import type { Context } from 'hono';
import type { Core } from '../jira/core';
import type { Issue } from '../jira/entities/issue';
import { badRequest, NO_SUCH_ISSUE, notFound } from '../jira/errors';
import type { Caller } from '../jira/hooks';
import { canSee, findIssue } from '../jira/issues/read';
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

/** An issue of the request. Throws 400, as documented here, for one that the caller cannot see. */
function selected(core: Core, caller: Caller, idOrKey: string): Issue {
  const issue = findIssue(core, idOrKey);
  if (!issue || !canSee(core, caller, issue)) throw badRequest(NO_SUCH_ISSUE);
  return issue;
}

/** Bulk transitions, and the progress of every bulk operation. All need the global permission for bulk changes. */
export const bulkRoutes: Routes = (rest, core) => {
  rest.get('/bulk/issues/transition', (c) => {
    signedIn(c);
    demandBulkChange(core, c.env.caller, 403);
    const wanted = [...new Set(listOf(c, 'issueIdsOrKeys') ?? [])];
    checkCount(wanted.length);
    const issues = wanted.map((idOrKey) => selected(core, c.env.caller, idOrKey));
    return c.json({ availableTransitions: transitionsByWorkflow(core, c.env.caller, issues) });
  });

  rest.post('/bulk/issues/transition', async (c) => {
    signedIn(c);
    demandBulkChange(core, c.env.caller, 403);
    const inputs = safely(bulkTransition, await objectOf(c));
    const steps = stepsOf(inputs);
    checkCount(steps.length);
    const notify = inputs.sendBulkNotification !== false;
    return c.json({ taskId: startTransitions(core, c.env.caller, steps, notify) }, 201);
  });

  rest.get('/bulk/queue/:task', (c) => {
    signedIn(c);
    demandBulkChange(core, c.env.caller, 400);
    return c.json(showTask(core, taskOf(c, core)));
  });
};
