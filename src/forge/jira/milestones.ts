import { asUser, route } from '@forge/api';
import * as z from 'zod';
import { MOST_LISTED, type Milestones, type PlannedMilestone, type ProjectName } from '../../app/ports';
import { jiraId, type JiraId } from '../../domain/shared/ids';
import { requireBody, withBody } from './request';
import { sprints } from './sprints';

const PROJECTS_A_PAGE = 50;

const projectPage = z.object({
  total: z.int().optional(),
  isLast: z.boolean().optional(),
  values: z.array(z.object({ id: jiraId, key: z.string(), name: z.string() })),
});
const versionPage = z.object({
  isLast: z.boolean().optional(),
  values: z.array(z.object({ id: jiraId, name: z.string(), releaseDate: z.iso.date().nullish() })),
});
const idsFound = z.object({
  issues: z.array(z.object({ id: jiraId })),
  nextPageToken: z.string().nullish(),
});

async function someProjects(startAt: number) {
  const path = route`/rest/api/3/project/search?startAt=${startAt}&maxResults=${PROJECTS_A_PAGE}&orderBy=key`;
  return requireBody('searchProjects', asUser().requestJira(path), projectPage);
}

async function projects(): Promise<{ projects: readonly ProjectName[]; more: boolean }> {
  const { total = 0, values } = await someProjects(0);
  const wanted = Math.min(total, MOST_LISTED.projects);
  const starts: number[] = [];
  for (let start = PROJECTS_A_PAGE; start < wanted; start += PROJECTS_A_PAGE) starts.push(start);
  const rest = await Promise.all(starts.map(someProjects));
  return {
    projects: [...values, ...rest.flatMap((page) => page.values)],
    more: total > MOST_LISTED.projects,
  };
}

const LAST = '9999';

async function versions(
  projectId: JiraId,
): Promise<{ versions: readonly PlannedMilestone[]; more: boolean }> {
  const path = route`/rest/api/3/project/${projectId}/version?status=unreleased&orderBy=releaseDate&maxResults=${MOST_LISTED.versions}`;
  const { values, isLast } = await requireBody(
    'getProjectVersionsPaginated',
    asUser().requestJira(path),
    versionPage,
  );
  const found = values.map(({ id, name, releaseDate }): PlannedMilestone => {
    return { kind: 'version', id, name, due: releaseDate ?? null };
  });
  return {
    versions: found.sort((one, other) => (one.due ?? LAST).localeCompare(other.due ?? LAST)),
    more: isLast === false,
  };
}

const FIELD = { version: 'fixVersion', sprint: 'sprint' } as const;

/** Ids are digits: nothing else gets into the query. */
async function issuesOf({ kind, id }: Pick<PlannedMilestone, 'kind' | 'id'>, projectId: JiraId) {
  const jql = `project = ${jiraId.parse(projectId)} AND ${FIELD[kind]} = ${jiraId.parse(id)} ORDER BY key ASC`;
  const asked = withBody('POST', { jql, fields: ['id'], maxResults: MOST_LISTED.issues });
  const answer = asUser().requestJira(route`/rest/api/3/search/jql`, asked);
  const { issues, nextPageToken } = await requireBody(
    'searchAndReconsileIssuesUsingJqlPost',
    answer,
    idsFound,
  );
  return { ids: issues.map((issue) => issue.id), more: typeof nextPageToken === 'string' };
}

/** Milestones over Jira's REST API, all of it as the caller. Needs no scope of Jira Software. */
export const forgeMilestones: Milestones = { projects, versions, sprints, issuesOf };
