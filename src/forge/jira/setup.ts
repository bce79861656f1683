import { asUser, route } from '@forge/api';
import * as z from 'zod';
import type { JiraSetup, ProjectName } from '../../app/ports';
import { fieldId } from '../../domain/policy/schema';
import { jiraId, type JiraId } from '../../domain/shared/ids';
import { stateFieldType } from './moduleKeys';
import { JiraHttpError, readBody, requireBody } from './request';
import { transitions } from './workflows';

/** Projects of a workflow that are looked at, and how many of them Jira names at a time. */
const MOST_PROJECTS = 200;
const NAMED_AT_ONCE = 50;

/** A choice of Jira's: what it is called, by id. */
const choices = z.array(z.object({ id: jiraId, name: z.string() }));
const projectName = z.object({ id: jiraId, key: z.string(), name: z.string() });
const projectPage = z.object({ values: z.array(projectName) });
const usages = z.object({ projects: z.object({ values: z.array(z.object({ id: jiraId })).default([]) }) });
const fieldList = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    schema: z.object({ custom: z.string().optional() }).optional(),
  }),
);

/**
 * Fields whose content nobody can vouch for: what CareGate hashes in a part of its own (project, type, attachments),
 * what it does not read (comments, work logs), what Jira works out by itself, and what a drag on a board changes.
 */
const NEVER_MATERIAL = new Set([
  ...['project', 'issuetype', 'attachment', 'comment', 'worklog', 'status', 'statusCategory', 'issuekey'],
  ...[
    'statuscategorychangedate',
    'created',
    'updated',
    'lastViewed',
    'resolutiondate',
    'creator',
    'thumbnail',
  ],
  ...['votes', 'watches', 'progress', 'aggregateprogress', 'workratio', 'timespent', 'aggregatetimespent'],
  ...['timeestimate', 'aggregatetimeestimate', 'aggregatetimeoriginalestimate', 'timetracking', 'subtasks'],
]);
const NEVER_MATERIAL_TYPES = new Set([
  'com.pyxis.greenhopper.jira:gh-lexo-rank',
  'com.atlassian.jira.plugins.jira-development-integration-plugin:devsummarycf',
]);

const project = (projectId: JiraId): Promise<ProjectName | undefined> =>
  readBody('getProject', asUser().requestJira(route`/rest/api/3/project/${projectId}`), projectName);

async function issueTypes(projectId: JiraId): Promise<readonly { id: JiraId; name: string }[]> {
  const path = route`/rest/api/3/issuetype/project?projectId=${projectId}`;
  return (await readBody('getIssueTypesForProject', asUser().requestJira(path), choices)) ?? [];
}

async function components(projectId: JiraId): Promise<readonly { id: JiraId; name: string }[]> {
  const path = route`/rest/api/3/project/${projectId}/components`;
  return (await readBody('getProjectComponents', asUser().requestJira(path), choices)) ?? [];
}

async function fields(): Promise<readonly { id: string; name: string }[]> {
  const all = await requireBody('getFields', asUser().requestJira(route`/rest/api/3/field`), fieldList);
  const own = stateFieldType();
  return all
    .filter(({ id }) => fieldId.safeParse(id).success && !NEVER_MATERIAL.has(id))
    .filter(({ schema }) => schema?.custom !== own && !NEVER_MATERIAL_TYPES.has(schema?.custom ?? ''))
    .map(({ id, name }) => ({ id, name }));
}

/** Of the first two hundred. None where Jira does not let the caller see the workflow. */
async function projectsUsing(workflowId: string): Promise<readonly ProjectName[]> {
  if (!/^[A-Za-z0-9-]{1,64}$/.test(workflowId)) return [];
  const path = route`/rest/api/3/workflow/${workflowId}/projectUsages?maxResults=${MOST_PROJECTS}`;
  const used = await unlessHidden(
    readBody('getProjectUsagesForWorkflow', asUser().requestJira(path), usages),
  );
  const ids = (used?.projects.values ?? []).slice(0, MOST_PROJECTS).map(({ id }) => id);
  const starts = Array.from(
    { length: Math.ceil(ids.length / NAMED_AT_ONCE) },
    (_, page) => page * NAMED_AT_ONCE,
  );
  const pages = await Promise.all(starts.map((start) => names(ids.slice(start, start + NAMED_AT_ONCE))));
  return pages.flat();
}

async function names(ids: readonly JiraId[]): Promise<readonly ProjectName[]> {
  const query = new URLSearchParams({ maxResults: String(NAMED_AT_ONCE) });
  for (const id of ids) query.append('id', id);
  const answer = asUser().requestJira(route`/rest/api/3/project/search?${query}`);
  return (await readBody('searchProjects', answer, projectPage))?.values ?? [];
}

/** Jira says 401 or 403 to somebody who may not see a workflow. */
async function unlessHidden<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof JiraHttpError && (error.status === 401 || error.status === 403)) return undefined;
    throw error;
  }
}

/** How projects and workflows are set up, over Jira's REST API. */
export const forgeSetup: JiraSetup = {
  project,
  issueTypes,
  components,
  fields,
  transitions,
  projectsUsing,
};
