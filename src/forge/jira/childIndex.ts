import { asApp, asUser, route } from '@forge/api';
import * as z from 'zod';
import {
  MOST_FOUND,
  type ChildIndex,
  type ChildOrder,
  type FoundChild,
  type SeenChild,
} from '../../app/ports';
import { accountId, jiraId, type JiraId } from '../../domain/shared/ids';
import { categoryOf } from './issueSchema';
import { requireBody, withBody } from './request';

/**
 * The most that a search gives at once, and it does so only where nothing but ids or keys are asked for.
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/
 */
const PAGE = 5_000;
const MOST = 10_000;
const KEY = /^[A-Z][A-Z0-9_]*-[0-9]+$/;

const ORDER: Readonly<Record<ChildOrder, string>> = { key: 'key ASC', status: 'status ASC, key ASC' };

const pageOf = <S extends z.ZodType>(issue: S) =>
  z.object({ issues: z.array(issue), nextPageToken: z.string().nullish() });
const withKey = z.object({ id: jiraId, key: z.string() });
const onlyId = z.object({ id: jiraId });

interface Asked<S extends z.ZodType> {
  readonly by: ReturnType<typeof asApp>;
  readonly jql: string;
  readonly fields: readonly string[];
  readonly issue: S;
}

/** Jira may give smaller pages than it is asked for: the token tells whether there is more. */
async function search<S extends z.ZodType>(
  asked: Asked<S>,
): Promise<{ issues: z.output<S>[]; more: boolean }> {
  const issues: z.output<S>[] = [];
  let token: string | undefined;
  do {
    const page = await onePage(asked, token);
    issues.push(...page.issues);
    token = page.nextPageToken ?? undefined;
  } while (token !== undefined && issues.length < MOST);
  return { issues, more: token !== undefined };
}

function onePage<S extends z.ZodType>({ by, jql, fields, issue }: Asked<S>, token: string | undefined) {
  const from = token === undefined ? {} : { nextPageToken: token };
  const body = withBody('POST', { jql, fields: [...fields], maxResults: PAGE, ...from });
  const answer = by.requestJira(route`/rest/api/3/search/jql`, body);
  return requireBody('searchAndReconsileIssuesUsingJql', answer, pageOf(issue));
}

function childrenOf(parentKey: string, order: ChildOrder): string {
  if (!KEY.test(parentKey)) throw new RangeError('Not the key of an issue');
  return `parent = "${parentKey}" ORDER BY ${ORDER[order]}`;
}

async function seen(parentKey: string, order: ChildOrder) {
  const asked = { by: asUser(), jql: childrenOf(parentKey, order), fields: ['key'], issue: withKey };
  const { issues, more } = await search(asked);
  return { children: issues.map(({ id, key }): SeenChild => ({ id, key })), more };
}

async function all(parentKey: string) {
  const asked = { by: asApp(), jql: childrenOf(parentKey, 'key'), fields: ['id'], issue: onlyId };
  const { issues, more } = await search(asked);
  return { ids: issues.map(({ id }) => id), more };
}

const foundChild = withKey.extend({
  fields: z.object({
    summary: z.string(),
    status: z.object({ name: z.string(), statusCategory: z.object({ key: z.string() }).optional() }),
    issuetype: z.object({ name: z.string() }),
    assignee: z.object({ accountId, displayName: z.string() }).nullish(),
  }),
});

function shown({ id, key, fields }: z.output<typeof foundChild>): FoundChild {
  const { summary, status, issuetype, assignee } = fields;
  return {
    ...{ id, key, summary, status: status.name, type: issuetype.name },
    statusCategory: categoryOf(status.statusCategory?.key),
    ...(assignee ? { assignee: { accountId: assignee.accountId, name: assignee.displayName } } : {}),
  };
}

async function found(ids: readonly JiraId[]): Promise<ReadonlyMap<JiraId, FoundChild>> {
  if (ids.length > MOST_FOUND) throw new RangeError('At most 100 issues can be asked for');
  if (ids.length === 0) return new Map();
  const body = withBody('POST', {
    issueIdsOrKeys: [...ids],
    fields: ['summary', 'status', 'issuetype', 'assignee'],
  });
  const answer = asUser().requestJira(route`/rest/api/3/issue/bulkfetch`, body);
  const { issues } = await requireBody('bulkFetchIssues', answer, z.object({ issues: z.array(foundChild) }));
  return new Map(issues.map((issue) => [issue.id, shown(issue)]));
}

/** The children of an issue over Jira's REST API. */
export const forgeChildren: ChildIndex = { seen, all, found };
