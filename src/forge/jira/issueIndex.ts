import { asApp, asUser, route } from '@forge/api';
import * as z from 'zod';
import type { FoundIssue, IssueIndex } from '../../app/ports';
import { jiraId, type JiraId } from '../../domain/shared/ids';
import { requireBody, withBody } from './request';
import { showState } from './showState';

const MOST_ASKED = 100;
const MOST_CHILDREN = 100;
const PAGE = 100;
const MINUTE = 60_000;
/** Minutes that are looked back further than asked: clocks differ, and Jira rounds to minutes. */
const MARGIN = 2;

const named = z.object({ name: z.string() });
const foundIssue = z.object({
  id: jiraId,
  key: z.string(),
  fields: z.object({
    summary: z.string(),
    status: named,
    issuetype: named,
    project: z.object({ id: jiraId, key: z.string(), name: z.string() }),
  }),
});
const fetched = z.object({ issues: z.array(foundIssue) });
const searched = z.object({
  issues: z.array(z.object({ id: jiraId })),
  nextPageToken: z.string().nullish(),
  isLast: z.boolean().optional(),
});

const shownIssue = ({ id, key, fields }: z.output<typeof foundIssue>): FoundIssue => ({
  id,
  key,
  summary: fields.summary,
  status: fields.status.name,
  type: fields.issuetype.name,
  project: fields.project,
});

/**
 * A bulk fetch and no search: a search for an id that is gone, or that the caller may not see, is refused as a whole,
 * and an index may lag. A bulk fetch leaves out what the caller may not see, without a word.
 * @throws {RangeError} for more than a hundred ids
 */
async function visible(idsOrKeys: readonly string[]): Promise<ReadonlyMap<JiraId, FoundIssue>> {
  if (idsOrKeys.length > MOST_ASKED) throw new RangeError('At most 100 issues can be asked for');
  if (idsOrKeys.length === 0) return new Map();
  const fields = ['summary', 'status', 'issuetype', 'project'];
  const asked = withBody('POST', { issueIdsOrKeys: [...idsOrKeys], fields });
  const answer = asUser().requestJira(route`/rest/api/3/issue/bulkfetch`, asked);
  const { issues } = await requireBody('bulkFetchIssues', answer, fetched);
  return new Map(issues.map((issue) => [issue.id, shownIssue(issue)]));
}

async function search(jql: string, page: { maxResults: number; token?: string | undefined }) {
  const { maxResults, token } = page;
  const asked = { jql, fields: ['id'], maxResults, ...(token === undefined ? {} : { nextPageToken: token }) };
  const answer = asApp().requestJira(route`/rest/api/3/search/jql`, withBody('POST', asked));
  const { issues, nextPageToken } = await requireBody('searchAndReconsileIssuesUsingJql', answer, searched);
  return { ids: issues.map(({ id }) => id), next: nextPageToken ?? undefined };
}

async function childrenOf(issueKey: string): Promise<{ ids: readonly JiraId[]; more: boolean }> {
  if (!/^[A-Z][A-Z0-9_]*-[0-9]+$/.test(issueKey)) throw new RangeError('Not the key of an issue');
  const { ids } = await search(`parent = "${issueKey}" ORDER BY key ASC`, { maxResults: MOST_CHILDREN + 1 });
  return { ids: ids.slice(0, MOST_CHILDREN), more: ids.length > MOST_CHILDREN };
}

const cursorParts = /^([0-9]+) (.+)$/;

/**
 * The moment is asked for as minutes ago: Jira reads a date in the time zone of whoever asks. A cursor keeps the
 * minutes, because a token is good for the query that it came with.
 */
async function updatedSince(moment: string, cursor?: string) {
  const since = Math.ceil((Date.now() - Date.parse(moment)) / MINUTE) + MARGIN;
  const [, minutes = String(Math.max(since, MARGIN)), token] = cursorParts.exec(cursor ?? '') ?? [];
  const jql = `updated >= -${minutes}m ORDER BY updated ASC, key ASC`;
  const { ids, next } = await search(jql, { maxResults: PAGE, token });
  return { issueIds: ids, ...(next === undefined ? {} : { next: `${minutes} ${next}` }) };
}

/** Issues over Jira's REST API, many at a time. */
export const forgeIssues: IssueIndex = { visible, show: showState, childrenOf, updatedSince };
