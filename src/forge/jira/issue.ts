import { asApp, route } from '@forge/api';
import * as z from 'zod';
import type { AttachmentFact, IssueFacts } from '../../domain/gate/facts';
import { changelogPage, type History } from './changelogSchema';
import { changesOf } from './changes';
import { issueResponse, knownFields, type KnownFields } from './issueSchema';
import { readBody, requireBody } from './request';

const PAGE = 100;

const response = issueResponse.transform((issue, context) => {
  const known = knownFields.safeParse(issue.fields);
  if (known.success) return { ...issue, known: known.data };
  const where = known.error.issues[0]?.path ?? [];
  context.addIssue({ code: 'custom', message: 'unexpected field', path: ['fields', ...where] });
  return z.NEVER;
});
type Issue = z.output<typeof response>;

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
  const issue = await readBody('getIssue', asApp().requestJira(path), response);
  if (issue === undefined) return undefined;
  return factsOf(issue, [...(await olderHistories(issue)), ...issue.changelog.histories]);
}

/** An issue holds its newest hundred changes. The older ones are read only when there are any. */
async function olderHistories({ id, changelog }: Issue): Promise<History[]> {
  const missing = (changelog.total ?? 0) - changelog.histories.length;
  const starts = Array.from({ length: Math.ceil(Math.max(missing, 0) / PAGE) }, (_, page) => page * PAGE);
  const pages = await Promise.all(starts.map((start) => readPage(id, start)));
  return pages.flat();
}

async function readPage(id: string, start: number): Promise<History[]> {
  const path = route`/rest/api/3/issue/${id}/changelog?startAt=${start}&maxResults=${PAGE}`;
  return (await requireBody('getChangeLogs', asApp().requestJira(path), changelogPage)).values;
}

function factsOf({ id, key, fields, known, transitions }: Issue, histories: readonly History[]): IssueFacts {
  return {
    id,
    key,
    projectId: known.project.id,
    issueTypeId: known.issuetype.id,
    hierarchyLevel: known.issuetype.hierarchyLevel,
    statusId: known.status.id,
    statusName: known.status.name,
    summary: known.summary,
    assignee: known.assignee?.accountId,
    assigneeName: known.assignee?.displayName,
    reporter: known.reporter?.accountId,
    labels: known.labels ?? [],
    componentIds: (known.components ?? []).map((component) => component.id),
    fields,
    attachments: attachmentsOf(known),
    changes: changesOf(histories),
    moves: transitions?.map(({ to }) => to.id),
  };
}

function attachmentsOf({ attachment }: KnownFields): AttachmentFact[] {
  return [...(attachment ?? [])].sort((a, b) => a.id.length - b.id.length || (a.id < b.id ? -1 : 1));
}
