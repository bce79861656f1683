import { asApp, route } from '@forge/api';
import * as z from 'zod';
import { jiraId, type JiraId } from '../../domain/shared/ids';
import { JiraHttpError, readBody, requireBody, withBody } from './request';

const searched = z.object({ issues: z.array(z.object({ id: jiraId })) });
const field = z.object({ schema: z.object({ custom: z.string().optional() }).optional() });
const offered = z.object({
  transitions: z.array(z.object({ id: z.string(), fields: z.record(z.string(), field).default({}) })),
});

/** Transitions of one workflow that show the same screen. An empty `from` is any status. */
export interface SharedScreen {
  readonly transitions: readonly { readonly id: string; readonly from: readonly JiraId[] }[];
  readonly issueTypes: readonly JiraId[];
}

/** The fields of a screen by id, with the types of the custom ones. */
export interface ScreenFields {
  readonly ids: readonly string[];
  readonly types: Readonly<Record<string, string>>;
}

/**
 * What is on a transition's screen, as the app, from an issue that stands before it: to read screens themselves an app
 * needs the scope to manage projects. Unknown where there is no such issue, and where Jira does not answer.
 */
export async function fieldsOn(projectId: JiraId, screen: SharedScreen): Promise<ScreenFields | undefined> {
  try {
    const issue = await somebodyBefore(projectId, screen);
    return issue === undefined ? undefined : await shownTo(issue, screen);
  } catch (error) {
    if (error instanceof JiraHttpError) return undefined;
    throw error;
  }
}

async function somebodyBefore(projectId: JiraId, screen: SharedScreen): Promise<JiraId | undefined> {
  const { transitions, issueTypes } = screen;
  if (issueTypes.length === 0) return undefined;
  const from = transitions.some((one) => one.from.length === 0) ? [] : transitions.flatMap((one) => one.from);
  const statuses = from.length === 0 ? '' : ` AND status in (${[...new Set(from)].join(', ')})`;
  const jql = `project = ${projectId} AND issuetype in (${issueTypes.join(', ')})${statuses} ORDER BY updated DESC`;
  const asked = withBody('POST', { jql, fields: ['id'], maxResults: 1 });
  const answer = asApp().requestJira(route`/rest/api/3/search/jql`, asked);
  return (await requireBody('searchAndReconsileIssuesUsingJql', answer, searched)).issues[0]?.id;
}

async function shownTo(issue: JiraId, { transitions }: SharedScreen): Promise<ScreenFields | undefined> {
  const path = route`/rest/api/3/issue/${issue}/transitions?expand=transitions.fields&includeUnavailableTransitions=true`;
  const body = await readBody('getTransitions', asApp().requestJira(path), offered);
  const shown = body?.transitions.find(({ id }) => transitions.some((one) => one.id === id));
  if (shown === undefined) return undefined;
  const entries = Object.entries(shown.fields);
  const types = new Map(
    entries.flatMap(([id, { schema }]) =>
      schema?.custom === undefined ? [] : [[id, schema.custom] as const],
    ),
  );
  return { ids: entries.map(([id]) => id), types: Object.fromEntries(types) };
}
