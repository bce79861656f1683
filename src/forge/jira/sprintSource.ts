import { asApp, asUser, route } from '@forge/api';
import * as z from 'zod';
import type { SprintFields, SprintIssue, SprintSource } from '../../app/ports';
import { jiraId, type JiraId } from '../../domain/shared/ids';
import { MOST_IN_SPRINT } from '../../domain/sprint/schema';
import { ofProject } from './boardSprints';
import { readIssues } from './bulkIssues';
import { factsOf } from './issueFacts';
import { categoryOf } from './issueSchema';
import { readBody, requireBody, withBody } from './request';
import { estimateOf, sprintFields } from './sprintFields';
import { jiraSprint, sprintOf } from './sprintSchema';

/** A search gives so many at once where nothing but ids are asked for. */
const PAGE = 5_000;
const PER_FETCH = 100;

const found = z.object({
  issues: z.array(z.object({ id: jiraId })),
  nextPageToken: z.string().nullish(),
});

const sprint: SprintSource['sprint'] = async (id) => {
  const path = route`/rest/agile/1.0/sprint/${id}`;
  const answer = await readBody('getSprint', asApp().requestJira(path), jiraSprint);
  return answer === undefined ? undefined : sprintOf(answer);
};

/** Jira may give smaller pages than it is asked for: the token tells whether there is more. */
async function search(
  jql: string,
  most: number,
  client: () => Pick<ReturnType<typeof asApp>, 'requestJira'> = asApp,
): Promise<{ ids: JiraId[]; more: boolean }> {
  const ids: JiraId[] = [];
  let token: string | undefined;
  do {
    const from = token === undefined ? {} : { nextPageToken: token };
    const body = withBody('POST', { jql, fields: ['id'], maxResults: PAGE, ...from });
    const answer = client().requestJira(route`/rest/api/3/search/jql`, body);
    const page = await requireBody('searchAndReconsileIssuesUsingJqlPost', answer, found);
    ids.push(...page.issues.map(({ id }) => id));
    token = page.nextPageToken ?? undefined;
  } while (token !== undefined && ids.length <= most);
  return { ids, more: token !== undefined || ids.length > most };
}

const byNumber = (one: JiraId, other: JiraId): number => Number(one) - Number(other);

/** Ids are digits: nothing else gets into the query. */
const issuesOf: SprintSource['issuesOf'] = async (sprintId, projectId) => {
  const inSprint = `sprint = ${jiraId.parse(sprintId)} AND project`;
  const [here, others] = await Promise.all([
    search(`${inSprint} = ${jiraId.parse(projectId)} ORDER BY key ASC`, MOST_IN_SPRINT),
    search(`${inSprint} != ${jiraId.parse(projectId)} ORDER BY key ASC`, PAGE),
  ]);
  const ids = here.ids.sort(byNumber).slice(0, MOST_IN_SPRINT);
  return { ids, more: here.more, elsewhere: others.ids.length };
};

const seenIn: SprintSource['seenIn'] = async (sprintId, projectId) => {
  const jql = `sprint = ${jiraId.parse(sprintId)} AND project = ${jiraId.parse(projectId)} ORDER BY key ASC`;
  return (await search(jql, MOST_IN_SPRINT, asUser)).ids;
};

/** A sprint rarely holds issues of more projects than its board shows. */
const MOST_PROJECTS = 10;

const inProjects = z.object({
  issues: z.array(z.object({ fields: z.object({ project: z.object({ id: jiraId }) }) })),
});

/** Asks for one issue of a project that is not known yet, until there is none. */
const projectsOf: SprintSource['projectsOf'] = async (sprintId) => {
  const projects: JiraId[] = [];
  while (projects.length < MOST_PROJECTS) {
    const others = projects.length === 0 ? '' : ` AND project not in (${projects.join(', ')})`;
    const jql = `sprint = ${jiraId.parse(sprintId)}${others}`;
    const asked = withBody('POST', { jql, fields: ['project'], maxResults: 1 });
    const answer = asApp().requestJira(route`/rest/api/3/search/jql`, asked);
    const { issues: page } = await requireBody('searchAndReconsileIssuesUsingJqlPost', answer, inProjects);
    const [one] = page;
    if (one === undefined || projects.includes(one.fields.project.id)) break;
    projects.push(one.fields.project.id);
  }
  return projects;
};

const NO_FIELDS: SprintFields = { estimates: [] };

const issues: SprintSource['issues'] = async (ids, fields = NO_FIELDS) => {
  const read = await readIssues(ids);
  return new Map(
    read.map(({ issue, histories }): [JiraId, SprintIssue] => {
      const statusCategory = categoryOf(issue.known.status.statusCategory?.key);
      const estimate = estimateOf(issue.fields, fields);
      return [issue.id, { ...factsOf(issue, histories), statusCategory, estimate }];
    }),
  );
};

const onlyIds = z.object({ issues: z.array(z.object({ id: jiraId })) });

/** A bulk fetch and no search: an index may lag, and a bulk fetch leaves out what the caller may not see. */
const visible: SprintSource['visible'] = async (ids) => {
  const starts = Array.from({ length: Math.ceil(ids.length / PER_FETCH) }, (_, at) => at * PER_FETCH);
  const answers = await Promise.all(
    starts.map((start) => {
      const some = ids.slice(start, start + PER_FETCH);
      const asked = withBody('POST', { issueIdsOrKeys: [...some], fields: ['summary'] });
      const answer = asUser().requestJira(route`/rest/api/3/issue/bulkfetch`, asked);
      return requireBody('bulkFetchIssues', answer, onlyIds);
    }),
  );
  return new Set(answers.flatMap((answer) => answer.issues.map(({ id }) => id)));
};

/**
 * Sprints over Jira's REST APIs. What a sprint holds is found by a search, whose index may lag: whoever decides looks at
 * the sprint field of each issue, too.
 */
export const forgeSprintSource: SprintSource = {
  ...{ sprint, issuesOf, projectsOf, fields: sprintFields, issues, seenIn, visible, ofProject },
};
