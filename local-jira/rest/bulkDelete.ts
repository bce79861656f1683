import { z } from 'zod';
import { deleteIssue } from '../jira/issues/remove';
import type { Routes } from './env';
import { objectOf, signedIn } from './http';
import { safely } from './parse';
import { demandBulkChange, MOST_ISSUES, runTask } from './tasks';

const request = z.object({
  selectedIssueIdsOrKeys: z.array(z.string()).min(1).max(MOST_ISSUES),
  sendBulkNotification: z.boolean().nullish(),
});

/** `POST /bulk/issues/delete`: each issue with its sub-tasks, as the bulk operation of the navigator does. */
export const bulkDeleteRoutes: Routes = (rest, core) => {
  rest.post('/bulk/issues/delete', async (c) => {
    signedIn(c);
    const { caller } = c.env;
    demandBulkChange(core, caller, 403);
    const { selectedIssueIdsOrKeys } = safely(request, await objectOf(c));
    const steps = [...new Set(selectedIssueIdsOrKeys)].map((idOrKey) => {
      return { idOrKey, work: () => deleteIssue(core, caller, idOrKey, true) };
    });
    return c.json(runTask(core, caller, steps), 201);
  });
};
