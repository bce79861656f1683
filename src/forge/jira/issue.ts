import { asApp, route } from '@forge/api';
import type { IssueFacts } from '../../domain/gate/facts';
import { changelogPage, type History } from './changelogSchema';
import { factsOf, readIssueBody, type IssueBody } from './issueFacts';
import { readBody, requireBody } from './request';

const PAGE = 100;

/**
 * The issue as the app sees it: one request. `failFast` makes Jira fail instead of leaving out a field that it
 * could not load: a field that is missing without a word would be a fact that is not one.
 */
export async function readIssue(
  idOrKey: string,
  asked: { readonly moves: boolean } = { moves: false },
): Promise<IssueFacts | undefined> {
  const expand = asked.moves ? 'changelog,transitions' : 'changelog';
  const path = route`/rest/api/3/issue/${idOrKey}?fields=*all,-comment,-worklog&expand=${expand}&failFast=true`;
  const issue = await readBody('getIssue', asApp().requestJira(path), readIssueBody);
  if (issue === undefined) return undefined;
  return factsOf(issue, [...(await olderHistories(issue)), ...issue.changelog.histories]);
}

/** An issue holds its newest hundred changes. The older ones are read only when there are any. */
async function olderHistories({ id, changelog }: IssueBody): Promise<History[]> {
  const missing = (changelog.total ?? 0) - changelog.histories.length;
  const starts = Array.from({ length: Math.ceil(Math.max(missing, 0) / PAGE) }, (_, page) => page * PAGE);
  const pages = await Promise.all(starts.map((start) => readPage(id, start)));
  return pages.flat();
}

async function readPage(id: string, start: number): Promise<History[]> {
  const path = route`/rest/api/3/issue/${id}/changelog?startAt=${start}&maxResults=${PAGE}`;
  return (await requireBody('getChangeLogs', asApp().requestJira(path), changelogPage)).values;
}
