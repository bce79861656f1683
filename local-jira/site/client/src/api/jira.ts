import { z } from 'zod';
import { rest } from './http';
import type { Comment, History, Issue, IssueRow, Project, Transition, User } from './schemas';
import * as shape from './schemas';

const issuePath = (key: string): string => `/issue/${encodeURIComponent(key)}`;

export const loadIssue = (key: string): Promise<Issue> => rest(shape.issueSchema, 'GET', issuePath(key));

const updatedOnly = z.looseObject({ fields: z.looseObject({ updated: z.string() }) });

/** When the issue was last changed: a cheap question for polling. */
export const loadUpdated = async (key: string): Promise<string> =>
  (await rest(updatedOnly, 'GET', `${issuePath(key)}?fields=updated`)).fields.updated;

export const editIssue = (key: string, fields: Record<string, unknown>): Promise<unknown> =>
  rest(z.unknown(), 'PUT', issuePath(key), { fields });

const created = z.looseObject({ key: z.string() });
export const createIssue = (fields: Record<string, unknown>): Promise<{ key: string }> =>
  rest(created, 'POST', '/issue', { fields });

const transitions = z.looseObject({ transitions: z.array(shape.transitionSchema) });
export const loadTransitions = async (key: string): Promise<Transition[]> =>
  (await rest(transitions, 'GET', `${issuePath(key)}/transitions`)).transitions;

export const moveIssue = (key: string, transitionId: string): Promise<unknown> =>
  rest(z.unknown(), 'POST', `${issuePath(key)}/transitions`, { transition: { id: transitionId } });

const comments = z.looseObject({ comments: z.array(shape.commentSchema) });
export const loadComments = async (key: string): Promise<Comment[]> =>
  (await rest(comments, 'GET', `${issuePath(key)}/comment?maxResults=100`)).comments;

const changelog = z.looseObject({ values: z.array(shape.historySchema) });
export const loadHistory = async (key: string): Promise<History[]> =>
  (await rest(changelog, 'GET', `${issuePath(key)}/changelog?maxResults=100`)).values;

export const loadAssignable = (key: string): Promise<User[]> =>
  rest(
    z.array(shape.userSchema),
    'GET',
    `/user/assignable/search?issueKey=${encodeURIComponent(key)}&maxResults=50`,
  );

const projects = z.looseObject({ values: z.array(shape.projectSchema) });
/** The oldest first, as their ids go. */
export async function loadProjects(): Promise<Project[]> {
  const { values } = await rest(projects, 'GET', '/project/search?expand=lead&maxResults=50');
  return values.sort((left, right) => Number(left.id) - Number(right.id));
}

export const loadProject = (key: string): Promise<Project> =>
  rest(shape.projectSchema, 'GET', `/project/${encodeURIComponent(key)}`);

const page = z.looseObject({ issues: z.array(shape.rowSchema), nextPageToken: z.string().nullish() });
export interface IssuePage {
  issues: IssueRow[];
  nextPageToken?: string | null | undefined;
}
/** One page of a JQL search with what a list row shows. */
export const searchIssues = (jql: string, size: number, nextPageToken?: string): Promise<IssuePage> =>
  rest(page, 'POST', '/search/jql', {
    jql,
    maxResults: size,
    fields: ['summary', 'status', 'issuetype', 'assignee'],
    ...(nextPageToken === undefined ? {} : { nextPageToken }),
  });

const count = z.looseObject({ count: z.number() });
export const countIssues = async (jql: string): Promise<number> =>
  (await rest(count, 'POST', '/search/approximate-count', { jql })).count;

const granted = z.looseObject({
  permissions: z.record(z.string(), z.looseObject({ havePermission: z.boolean() })),
});
/** Whether the person holds a permission in a project. */
export async function mayIn(projectKey: string, permission: string): Promise<boolean> {
  const query = new URLSearchParams({ projectKey, permissions: permission });
  const answer = await rest(granted, 'GET', `/mypermissions?${query}`);
  return answer.permissions[permission]?.havePermission ?? false;
}

const accounts = z.array(z.looseObject({ accountId: z.string(), accountType: z.string() }));
/** Accounts of apps, which nobody can be. Empty for somebody who may not list users. */
export async function loadAppAccounts(): Promise<Set<string>> {
  const all = await rest(accounts, 'GET', '/users/search?maxResults=100').catch(() => []);
  return new Set(all.filter((one) => one.accountType === 'app').map((one) => one.accountId));
}
