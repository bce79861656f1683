import { asUser, route } from '@forge/api';
import * as z from 'zod';
import { MOST_LISTED, type Milestones, type PlannedMilestone } from '../../app/ports';
import { jiraId, type JiraId } from '../../domain/shared/ids';
import { requireBody, withBody } from './request';
import { SPRINT_FIELD } from './sprintFields';

/** Issues whose sprints are looked at: a page of Jira's. */
const MOST_ISSUES = 100;

const fields = z.array(
  z.object({ id: z.string(), schema: z.object({ custom: z.string().optional() }).optional() }),
);
const sprint = z.object({
  id: z.int().min(0).transform(String).pipe(jiraId),
  name: z.string(),
  state: z.string(),
  endDate: z.string().nullish(),
});
const found = z.object({
  issues: z.array(z.object({ fields: z.record(z.string(), z.unknown()) })),
  nextPageToken: z.string().nullish(),
});

type Found = Awaited<ReturnType<Milestones['sprints']>>;

/**
 * Sprints are read from the issues that are in them: that asks for no scope of Jira Software, and a sprint without an
 * issue that the caller may see is not named. A site without Jira Software has no such field.
 */
export async function sprints(projectIds: readonly JiraId[]): Promise<Found> {
  const all = await requireBody('getFields', asUser().requestJira(route`/rest/api/3/field`), fields);
  const field = all.find(({ schema }) => schema?.custom === SPRINT_FIELD)?.id;
  if (field === undefined) return new Map();
  const lists = await Promise.all(projectIds.map((id) => sprintsOf(id, field)));
  return new Map(projectIds.map((id, index) => [id, lists[index] ?? { sprints: [], more: false }]));
}

async function sprintsOf(projectId: JiraId, field: string) {
  const jql = `project = ${jiraId.parse(projectId)} AND sprint in (openSprints(), futureSprints()) ORDER BY updated DESC`;
  const asked = withBody('POST', { jql, fields: [field], maxResults: MOST_ISSUES });
  const answer = asUser().requestJira(route`/rest/api/3/search/jql`, asked);
  const { issues, nextPageToken } = await requireBody('searchAndReconsileIssuesUsingJqlPost', answer, found);
  const open = issues.flatMap((issue) => openSprints(issue.fields[field]));
  const distinct = [...new Map(open.map((one) => [one.id, one])).values()].sort(activeFirst);
  return {
    sprints: distinct.slice(0, MOST_LISTED.sprints).map(shown),
    more: typeof nextPageToken === 'string' || distinct.length > MOST_LISTED.sprints,
  };
}

type Sprint = z.output<typeof sprint>;

/** Closed sprints stay on their issues. A value that is no sprint is left out: it is for display. */
const openSprints = (value: unknown): Sprint[] =>
  (Array.isArray(value) ? value : []).flatMap((one) => {
    const parsed = sprint.safeParse(one);
    return parsed.success && ['active', 'future'].includes(parsed.data.state) ? [parsed.data] : [];
  });

const activeFirst = (one: Sprint, other: Sprint): number =>
  one.state.localeCompare(other.state) || Number(one.id) - Number(other.id);

const isDay = z.iso.date();

function shown({ id, name, endDate }: Sprint): PlannedMilestone {
  const day = isDay.safeParse(endDate?.slice(0, 10));
  return { kind: 'sprint', id, name, due: day.success ? day.data : null };
}
