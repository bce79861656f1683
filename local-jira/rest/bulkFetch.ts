import { z } from 'zod';
import type { JsonObject } from '../jira/entities/json';
import { findIssue, viewerOf } from '../jira/issues/read';
import type { Routes } from './env';
import { objectOf } from './http';
import { showIssue } from './issueView';
import { safely } from './parse';

const embedded = z.looseObject({ histories: z.array(z.json()) });

const request = z.object({
  issueIdsOrKeys: z.array(z.string()).min(1).max(100),
  fields: z.array(z.string()).default(['*navigable']),
  expand: z.array(z.string()).default([]),
  properties: z.array(z.string()).max(5).default([]),
});

/** Changes that come with an issue; all of them are read by themselves. `total` counts them all. */
const MOST_CHANGES = 40;

function withNewestChanges(issue: JsonObject): JsonObject {
  const parsed = embedded.safeParse(issue['changelog']);
  if (!parsed.success) return issue;
  const histories = parsed.data.histories.slice(0, MOST_CHANGES);
  return { ...issue, changelog: { ...parsed.data, maxResults: histories.length, histories } };
}

/** Up to a hundred issues at once, in the order of their ids. What cannot be seen is left out, without a word. */
export const bulkFetchRoutes: Routes = (rest, core) => {
  rest.post('/issue/bulkfetch', async (c) => {
    const { issueIdsOrKeys, ...wanted } = safely(request, await objectOf(c));
    const found = issueIdsOrKeys.flatMap((one) => findIssue(core, one) ?? []);
    const seen = [...new Map(found.map((issue) => [issue.id, issue])).values()]
      .filter(viewerOf(core, c.env.caller))
      .sort((left, right) => Number(left.id) - Number(right.id));
    return c.json({
      issues: seen.map((issue) => withNewestChanges(showIssue(core, c.env.caller, issue, wanted))),
      issueErrors: [],
    });
  });
};
