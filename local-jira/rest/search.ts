import type { Context } from 'hono';
import { z } from 'zod';
import type { Core } from '../jira/core';
import type { Issue } from '../jira/entities/issue';
import type { JsonObject } from '../jira/entities/json';
import { badRequest, JiraError } from '../jira/errors';
import { findField } from '../jira/fields/registry';
import { shownFieldIds } from '../jira/render/issue';
import { snapshot } from '../jira/snapshot';
import type { Env, Routes } from './env';
import { chooseFields } from './fieldSelection';
import { listOf, objectOf, wholeNumber } from './http';
import { showIssue } from './issueView';
import { safely } from './parse';
import { runJql } from './query';

const MOST_RECONCILED = 50;

const request = z.object({
  jql: z.string().default(''),
  nextPageToken: z.string().nullish(),
  maxResults: z.number().int().min(0).default(50),
  fields: z.array(z.string()).default([]),
  expand: z.string().default(''),
  properties: z.array(z.string()).max(5).default([]),
  fieldsByKeys: z.boolean().nullish(),
  failFast: z.boolean().nullish(),
  reconcileIssues: z.array(z.number().int()).max(MOST_RECONCILED).nullish(),
});
type Search = Pick<
  z.output<typeof request>,
  'jql' | 'nextPageToken' | 'maxResults' | 'fields' | 'expand' | 'properties'
>;

const MOST = 5000;
const MOST_WITH_FIELDS = 100;

/** The token holds the place of the next page. */
const tokenFor = (startAt: number): string => Buffer.from(`from:${startAt}`).toString('base64url');

function startOf(token: string | null | undefined): number {
  if (token === null || token === undefined || token === '') return 0;
  const match = /^from:(\d+)$/u.exec(Buffer.from(token, 'base64url').toString());
  if (!match) throw badRequest('The provided next page token is invalid or expired.');
  return Number(match[1]);
}

/** What a search tells once for all its issues. */
const SHARED = ['names', 'schema'];

const expansionsOf = ({ expand }: Search): string[] =>
  expand
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** Without fields a search answers ids alone. */
function show(c: Context<Env>, core: Core, search: Search): (issue: Issue) => JsonObject {
  const onlyIds = search.fields.every((field) => field === 'id');
  const expand = expansionsOf(search).filter((one) => !SHARED.includes(one));
  const wanted = { fields: search.fields, expand, properties: search.properties };
  if (onlyIds && expand.length + search.properties.length === 0) return (issue) => ({ id: issue.id });
  return (issue) => showIssue(core, c.env.caller, issue, wanted);
}

function shared(core: Core, search: Search): JsonObject {
  const ids = chooseFields(search.fields, shownFieldIds(core));
  const tell = (of: (id: string) => JsonObject | string): JsonObject =>
    Object.fromEntries(ids.map((id) => [id, of(id)]));
  const wanted = expansionsOf(search);
  return {
    ...(wanted.includes('names') ? { names: tell((id) => findField(core, id)?.name ?? id) } : {}),
    ...(wanted.includes('schema')
      ? { schema: tell((id) => ({ ...(findField(core, id)?.schema ?? { type: 'any' }) })) }
      : {}),
  };
}

function answer(c: Context<Env>, site: Core, search: Search): Response {
  const core = snapshot(site);
  const startAt = startOf(search.nextPageToken);
  const most = search.fields.every((field) => field === 'id' || field === 'key') ? MOST : MOST_WITH_FIELDS;
  const found = runJql(core, c.env.caller, search.jql, true);
  const end = startAt + Math.min(search.maxResults, most);
  const issues = found.slice(startAt, end).map(show(c, core, search));
  const isLast = end >= found.length;
  const next = isLast ? {} : { nextPageToken: tokenFor(end) };
  return c.json({ issues, ...next, isLast, ...shared(core, search) });
}

/** Found issues are never stale here, so what `reconcileIssues` names needs no second look. */
function checkReconciled(c: Context<Env>): void {
  const ids = listOf(c, 'reconcileIssues') ?? [];
  if (ids.length > MOST_RECONCILED || ids.some((id) => !/^\d+$/u.test(id)))
    throw badRequest(`The parameter 'reconcileIssues' takes at most ${MOST_RECONCILED} issue ids.`);
}

export const searchRoutes: Routes = (rest, core) => {
  rest.get('/search/jql', (c) => {
    checkReconciled(c);
    return answer(c, core, {
      jql: c.req.query('jql') ?? '',
      nextPageToken: c.req.query('nextPageToken'),
      maxResults: wholeNumber(c, 'maxResults', 50),
      fields: listOf(c, 'fields') ?? [],
      expand: c.req.query('expand') ?? '',
      properties: listOf(c, 'properties') ?? [],
    });
  });

  rest.post('/search/jql', async (c) => answer(c, core, safely(request, await objectOf(c))));

  rest.post('/search/approximate-count', async (c) => {
    const { jql } = safely(z.object({ jql: z.string().default('') }), await objectOf(c));
    return c.json({ count: runJql(snapshot(core), c.env.caller, jql, true).length });
  });

  rest.all('/search', () => {
    const message = 'The requested API has been removed. Please migrate to the /rest/api/3/search/jql API.';
    throw new JiraError(410, [message]);
  });
};
