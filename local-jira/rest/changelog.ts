import { z } from 'zod';
import type { Core } from '../jira/core';
import type { JsonObject } from '../jira/entities/json';
import type { History } from '../jira/entities/issue';
import { findIssue, viewerOf, visibleIssue } from '../jira/issues/read';
import { renderHistory } from '../jira/render/activity';
import { valuesOf } from '../jira/tables';
import type { Routes } from './env';
import { objectOf, param } from './http';
import { page, windowOf } from './page';
import { safely } from './parse';

const bulk = z.object({
  issueIdsOrKeys: z.array(z.string()).min(1).max(1000),
  fieldIds: z.array(z.string()).max(10).default([]),
  maxResults: z.number().int().min(1).max(10_000).default(1000),
  nextPageToken: z.string().regex(/^\d+$/u).optional(),
});

const idList = z.object({ changelogIds: z.array(z.number().int()) });

/** The changes of some issues on one page, each under its issue, in the order of the page. */
function byIssue(core: Core, changes: readonly { issueId: string; history: History }[]): JsonObject[] {
  const found = new Map<string, JsonObject[]>();
  for (const { issueId, history } of changes)
    found.set(issueId, [...(found.get(issueId) ?? []), renderHistory(core, history)]);
  return [...found].map(([issueId, changeHistories]) => ({ issueId, changeHistories }));
}

/** Changelogs of one issue, and of many: sorted by date and issue, the oldest first. */
export const changelogRoutes: Routes = (rest, core) => {
  rest.post('/changelog/bulkfetch', async (c) => {
    const { issueIdsOrKeys, fieldIds, maxResults, nextPageToken } = safely(bulk, await objectOf(c));
    const found = issueIdsOrKeys.flatMap((one) => findIssue(core, one) ?? []);
    const seen = [...new Map(found.map((issue) => [issue.id, issue])).values()].filter(
      viewerOf(core, c.env.caller),
    );
    const wanted = (history: History): boolean =>
      fieldIds.length === 0 ||
      history.items.some(({ fieldId }) => fieldId !== undefined && fieldIds.includes(fieldId));
    const changes = seen.flatMap((issue) =>
      valuesOf(core.tables.histories, `${issue.id}/`)
        .filter(wanted)
        .map((history) => ({ issueId: issue.id, history })),
    );
    changes.sort(
      (left, right) =>
        left.history.created.localeCompare(right.history.created) ||
        Number(left.issueId) - Number(right.issueId) ||
        Number(left.history.id) - Number(right.history.id),
    );
    const start = Number(nextPageToken ?? 0);
    const end = start + maxResults;
    const next = end < changes.length ? { nextPageToken: String(end) } : {};
    return c.json({ issueChangeLogs: byIssue(core, changes.slice(start, end)), ...next });
  });

  rest.get('/issue/:key/changelog', (c) => {
    const issue = visibleIssue(core, c.env.caller, param(c, 'key'));
    const all = valuesOf(core.tables.histories, `${issue.id}/`);
    return c.json(page(c, all, (history) => renderHistory(core, history), windowOf(c, 100, 100)));
  });

  rest.post('/issue/:key/changelog/list', async (c) => {
    const issue = visibleIssue(core, c.env.caller, param(c, 'key'));
    const { changelogIds } = safely(idList, await objectOf(c));
    const wanted = new Set(changelogIds.map(String));
    const all = valuesOf(core.tables.histories, `${issue.id}/`).filter((history) => wanted.has(history.id));
    const histories = all.map((history) => renderHistory(core, history));
    return c.json({ startAt: 0, maxResults: histories.length, total: histories.length, histories });
  });
};
