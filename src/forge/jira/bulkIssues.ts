import { asApp, route } from '@forge/api';
import * as z from 'zod';
import type { JiraId } from '../../domain/shared/ids';
import { bulkChangelogPage, type History } from './changelogSchema';
import { readIssueBody, type IssueBody } from './issueFacts';
import { requireBody, withBody } from './request';

/** The most that Jira reads at once. */
const PER_FETCH = 100;
/** Changes that come with an issue; of more only the newest. */
const EMBEDDED = 40;
const PER_CHANGELOG = 1_000;
const CHANGES_A_PAGE = 10_000;

const fetched = z.object({
  issues: z.array(readIssueBody),
  issueErrors: z.array(z.object({ id: z.string().optional() })).nullish(),
});

/** An issue with all its changes. */
export interface BulkIssue {
  readonly issue: IssueBody;
  readonly histories: readonly History[];
}

/**
 * Many issues as the app sees them, with whole changelogs. What the app cannot see is left out, and what Jira could not
 * give in time is asked for once more.
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-bulkfetch-post
 */
export async function readIssues(ids: readonly JiraId[]): Promise<readonly BulkIssue[]> {
  const first = await fetchAll([...new Set(ids)]);
  const second = first.failed.length === 0 ? [] : (await fetchAll(first.failed)).issues;
  const issues = [...first.issues, ...second];
  const long = await wholeChangelogs(issues.filter(isCut).map(({ id }) => id));
  return issues.map((issue) => ({ issue, histories: long.get(issue.id) ?? issue.changelog.histories }));
}

const isCut = ({ changelog: { total = 0, histories } }: IssueBody): boolean =>
  histories.length >= EMBEDDED || total > histories.length;

const chunks = (ids: readonly string[], size: number): (readonly string[])[] =>
  Array.from({ length: Math.ceil(ids.length / size) }, (_, at) => ids.slice(at * size, (at + 1) * size));

async function fetchAll(ids: readonly string[]) {
  const answers = await Promise.all(chunks(ids, PER_FETCH).map(fetchSome));
  const failed = answers.flatMap(({ issueErrors }) => (issueErrors ?? []).flatMap(({ id }) => id ?? []));
  return { issues: answers.flatMap(({ issues }) => issues), failed: failed.filter((id) => ids.includes(id)) };
}

function fetchSome(ids: readonly string[]) {
  const fields = ['*all', '-comment', '-worklog'];
  const asked = withBody('POST', { issueIdsOrKeys: [...ids], fields, expand: ['changelog'] });
  const answer = asApp().requestJira(route`/rest/api/3/issue/bulkfetch`, asked);
  return requireBody('bulkFetchIssues', answer, fetched);
}

/** All changes of issues that have more than come with them. */
async function wholeChangelogs(ids: readonly JiraId[]): Promise<ReadonlyMap<JiraId, readonly History[]>> {
  const found = new Map<JiraId, History[]>();
  for (const some of chunks(ids, PER_CHANGELOG)) {
    let token: string | undefined;
    do {
      const page = await changelogs(some, token);
      for (const { issueId, changeHistories } of page.issueChangeLogs)
        found.set(issueId, [...(found.get(issueId) ?? []), ...changeHistories]);
      token = page.nextPageToken ?? undefined;
    } while (token !== undefined);
  }
  return found;
}

function changelogs(ids: readonly string[], token: string | undefined) {
  const from = token === undefined ? {} : { nextPageToken: token };
  const asked = withBody('POST', { issueIdsOrKeys: [...ids], maxResults: CHANGES_A_PAGE, ...from });
  const answer = asApp().requestJira(route`/rest/api/3/changelog/bulkfetch`, asked);
  return requireBody('getBulkChangelogs', answer, bulkChangelogPage);
}
