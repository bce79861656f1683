import type { Context } from 'hono';
import type { Core } from '../../jira/core';
import type { Issue } from '../../jira/entities/issue';
import type { JsonObject } from '../../jira/entities/json';
import { badRequest } from '../../jira/errors';
import { viewerOf } from '../../jira/issues/read';
import { snapshot } from '../../jira/snapshot';
import type { Env, Routes } from '../env';
import { listOf, wholeNumber } from '../http';
import { windowOf } from '../page';
import { runJql } from '../query';
import { LISTS } from './issueLists';
import { showAgileIssue } from './issueView';

/** A page of issues holds at most so many, as Jira's lists of issues do. */
const MOST = 100;

const ORDERED = /\border\s+by\b/iu;

/** A list narrowed to what the caller may see and, with `jql`, to what the query finds; its order wins if it has one. */
function listed(c: Context<Env>, core: Core, all: Issue[]): Issue[] {
  const seen = all.filter(viewerOf(core, c.env.caller));
  const jql = (c.req.query('jql') ?? '').trim();
  if (jql === '') return seen;
  const found = runJql(core, c.env.caller, jql, false);
  const ids = new Set((ORDERED.test(jql) ? seen : found).map((issue) => issue.id));
  return (ORDERED.test(jql) ? found : seen).filter((issue) => ids.has(issue.id));
}

function shower(c: Context<Env>, core: Core): (issue: Issue) => JsonObject {
  const wanted = {
    fields: listOf(c, 'fields') ?? ['*navigable'],
    expand: listOf(c, 'expand') ?? [],
    properties: [],
  };
  return (issue) => showAgileIssue(core, c.env.caller, issue, wanted);
}

const tokenFor = (startAt: number): string => Buffer.from(`issues:${startAt}`).toString('base64url');

function startOf(token: string | undefined): number {
  if (token === undefined || token === '') return 0;
  const match = /^issues:(\d{1,9})$/u.exec(Buffer.from(token, 'base64url').toString());
  if (!match) throw badRequest('The provided next page token is invalid or expired.');
  return Number(match[1]);
}

/** The lists of issues below `/rest/agile/1.0`: pages by number. */
export const agileListRoutes: Routes = (rest, site) => {
  for (const [path, find] of Object.entries(LISTS)) {
    rest.get(path, (c) => {
      const core = snapshot(site);
      const issues = listed(c, core, find(c, core));
      const { startAt, maxResults } = windowOf(c, 50, MOST);
      const shown = issues.slice(startAt, startAt + maxResults).map(shower(c, core));
      const head = { expand: 'names,schema', startAt, maxResults, total: issues.length };
      return c.json({ ...head, issues: shown });
    });
  }
};

/** The same lists below `/rest/software/1.0`: pages by token, and counts. */
export const softwareListRoutes: Routes = (rest, site) => {
  for (const [path, find] of Object.entries(LISTS)) {
    rest.get(path, (c) => {
      const core = snapshot(site);
      const issues = listed(c, core, find(c, core));
      const startAt = startOf(c.req.query('nextPageToken'));
      const end = startAt + Math.min(wholeNumber(c, 'maxResults', 50), MOST);
      const shown = issues.slice(startAt, end).map(shower(c, core));
      const isLast = end >= issues.length;
      return c.json({ issues: shown, isLast, ...(isLast ? {} : { nextPageToken: tokenFor(end) }) });
    });
    if (!/^\/board\/:board\/(issue|backlog)$/u.test(path)) continue;
    rest.get(`${path}/approximate-count`, (c) => {
      const core = snapshot(site);
      return c.json({ count: listed(c, core, find(c, core)).length });
    });
  }
};
