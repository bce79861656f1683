import { z } from 'zod';
import { cloneIssue } from '../jira/issues/clone';
import { visibleIssue } from '../jira/issues/read';
import type { Routes } from './env';
import { objectOf, param, signedIn } from './http';
import { safely } from './parse';

const request = z.strictObject({
  summary: z.string().optional(),
  attachments: z.boolean().optional(),
  subtasks: z.boolean().optional(),
  links: z.boolean().optional(),
  sprints: z.boolean().optional(),
  properties: z.boolean().optional(),
  appFields: z.boolean().optional(),
});

/** What the page's Clone asks for. Jira publishes no REST resource for it, so this one is the site's own. */
export const cloneRoutes: Routes = (rest, core) => {
  rest.post('/issue/:key/clone', async (c) => {
    signedIn(c);
    visibleIssue(core, c.env.caller, param(c, 'key'));
    const choice = safely(request, await objectOf(c));
    const { id, key } = cloneIssue(core, c.env.caller, param(c, 'key'), choice);
    return c.json({ id, key, self: `${core.siteUrl()}/rest/api/3/issue/${id}` }, 201);
  });
};
