import { z } from 'zod';
import { api, JiraError, rest } from './http';
import { rows, sprintPage } from './issueParts';
import type { Sprint } from './issueParts';
import { userSchema } from './schemas';
import type { AdfNode, IssueRow, User } from './schemas';

const path = (key: string): string => `/issue/${encodeURIComponent(key)}`;
const nothing = z.unknown();

/** The issues right below one, oldest first: an epic's, or a story's sub-tasks. */
export async function loadChildren(key: string): Promise<IssueRow[]> {
  const fields = ['summary', 'status', 'issuetype', 'assignee', 'priority'];
  const body = { jql: `parent = "${key}" ORDER BY created ASC`, maxResults: 100, fields };
  return (await rest(rows, 'POST', '/search/jql', body)).issues;
}

const granted = z.looseObject({
  permissions: z.record(z.string(), z.looseObject({ havePermission: z.boolean() })),
});
const ASKED = [
  'EDIT_ISSUES',
  'DELETE_ISSUES',
  'CREATE_ISSUES',
  'MOVE_ISSUES',
  'LINK_ISSUES',
  'CREATE_ATTACHMENTS',
  'ASSIGN_ISSUES',
  'ADD_COMMENTS',
  'EDIT_OWN_COMMENTS',
  'EDIT_ALL_COMMENTS',
  'DELETE_OWN_COMMENTS',
  'DELETE_ALL_COMMENTS',
  'SCHEDULE_ISSUES',
  'MODIFY_REPORTER',
];
/** The permissions that the person holds for an issue, of those that the page asks for. */
export async function loadPermissions(issueKey: string): Promise<Set<string>> {
  const query = new URLSearchParams({ issueKey, permissions: ASKED.join(',') });
  const { permissions } = await rest(granted, 'GET', `/mypermissions?${query}`);
  return new Set(ASKED.filter((one) => permissions[one]?.havePermission));
}

/** Attaches files. The answer's status tells what happened; Jira's own words are thrown. */
export async function attach(key: string, files: Iterable<File>): Promise<void> {
  const form = new FormData();
  for (const file of files) form.append('file', file);
  const headers = { 'x-atlassian-token': 'no-check' };
  const response = await fetch(`/rest/api/3${path(key)}/attachments`, {
    method: 'POST',
    headers,
    body: form,
  });
  if (response.ok) return;
  const said = z.looseObject({ errorMessages: z.array(z.string()) }).safeParse(await response.json());
  throw new JiraError(response.status, said.data?.errorMessages ?? []);
}

export const contentUrl = (id: string): string => `/rest/api/3/attachment/content/${id}`;
export const thumbnailUrl = (id: string): string => `/rest/api/3/attachment/thumbnail/${id}`;
export const removeAttachment = (id: string): Promise<unknown> =>
  rest(nothing, 'DELETE', `/attachment/${id}`);

/** Replaces a file as people do it in Jira: the new one comes, the old one goes. */
export async function replaceAttachment(key: string, oldId: string, file: File): Promise<void> {
  await attach(key, [file]);
  await removeAttachment(oldId);
}

const linkTypes = z.looseObject({
  issueLinkTypes: z.array(
    z.looseObject({ id: z.string(), name: z.string(), inward: z.string(), outward: z.string() }),
  ),
});
export interface Relation {
  typeId: string;
  words: string;
  /** Whether this issue is the one that does it: "blocks" rather than "is blocked by". */
  outward: boolean;
}
/** Every way in which issues can relate, in words. */
export async function loadRelations(): Promise<Relation[]> {
  const { issueLinkTypes } = await rest(linkTypes, 'GET', '/issueLinkType');
  const all = issueLinkTypes.flatMap(({ id, inward, outward }) => [
    { typeId: id, words: outward, outward: true },
    ...(inward === outward ? [] : [{ typeId: id, words: inward, outward: false }]),
  ]);
  return all.sort((left, right) => left.words.localeCompare(right.words));
}

export function addLink(key: string, relation: Relation, other: string): Promise<unknown> {
  const [inward, outward] = relation.outward ? [key, other] : [other, key];
  const body = {
    type: { id: relation.typeId },
    inwardIssue: { key: inward },
    outwardIssue: { key: outward },
  };
  return rest(nothing, 'POST', '/issueLink', body);
}
export const removeLink = (id: string): Promise<unknown> => rest(nothing, 'DELETE', `/issueLink/${id}`);

const suggestions = z.looseObject({
  sections: z.array(
    z.looseObject({ issues: z.array(z.looseObject({ key: z.string(), summaryText: z.string() })) }),
  ),
});
export interface Suggestion {
  key: string;
  summary: string;
}
/** Issues whose key or summary has the words, except the current one. */
export async function suggestIssues(query: string, currentIssueKey: string): Promise<Suggestion[]> {
  const asked = new URLSearchParams({ query, currentIssueKey });
  const { sections } = await rest(suggestions, 'GET', `/issue/picker?${asked}`);
  return (sections[0]?.issues ?? []).slice(0, 8).map((one) => ({ key: one.key, summary: one.summaryText }));
}

const keyed = z.looseObject({ key: z.string() });
export interface CloneChoice {
  summary: string;
  attachments: boolean;
  links: boolean;
  subtasks: boolean;
  sprints: boolean;
}
export const cloneIssue = (key: string, choice: CloneChoice): Promise<{ key: string }> =>
  api(keyed, 'POST', `/site/1.0${path(key)}/clone`, choice);

export const deleteIssue = (key: string): Promise<unknown> =>
  rest(nothing, 'DELETE', `${path(key)}?deleteSubtasks=true`);

export const editComment = (key: string, id: string, body: AdfNode): Promise<unknown> =>
  rest(nothing, 'PUT', `${path(key)}/comment/${id}`, { body });
export const deleteComment = (key: string, id: string): Promise<unknown> =>
  rest(nothing, 'DELETE', `${path(key)}/comment/${id}`);
export const addCommentFor = (key: string, body: AdfNode, role: string | undefined): Promise<unknown> =>
  rest(nothing, 'POST', `${path(key)}/comment`, {
    body,
    ...(role === undefined ? {} : { visibility: { type: 'role', value: role } }),
  });

const boards = z.looseObject({ values: z.array(z.looseObject({ id: z.number(), type: z.string() })) });
/** The sprints of a project's boards that are not over. A project without boards has none. */
export async function loadOpenSprints(projectKey: string): Promise<Sprint[]> {
  const { values } = await api(
    boards,
    'GET',
    `/agile/1.0/board?projectKeyOrId=${encodeURIComponent(projectKey)}`,
  );
  const lists = await Promise.all(
    values.map(({ id }) =>
      api(sprintPage, 'GET', `/agile/1.0/board/${id}/sprint?state=active,future`).catch(() => ({
        values: [],
      })),
    ),
  );
  return [...new Map(lists.flatMap((list) => list.values).map((one) => [one.id, one])).values()];
}
/** Into a sprint, or into the backlog without one. */
export const planIn = (key: string, sprintId: number | undefined): Promise<unknown> =>
  api(
    nothing,
    'POST',
    sprintId === undefined ? '/agile/1.0/backlog/issue' : `/agile/1.0/sprint/${sprintId}/issue`,
    {
      issues: [key],
    },
  );

/** The people who can be assigned issues of a project. */
export const loadAssignableIn = (projectKey: string): Promise<User[]> => {
  const query = new URLSearchParams({ project: projectKey, maxResults: '100' });
  return rest(z.array(userSchema), 'GET', `/user/assignable/search?${query}`);
};
