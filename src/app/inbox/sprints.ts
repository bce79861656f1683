import { MOST_INBOX_SPRINTS, type InboxSprint } from '../../contract/operations/inboxList';
import type { AccountId, Instant, JiraId } from '../../domain/shared/ids';
import { MOST_PLACES, type AwaitingSprint, type JiraSprint, type Ports, type ProjectName } from '../ports';
import type { Queue } from './queues';
import type { Standing } from './standing';

/** Queries for each role: a page may hold fewer rows than it could. */
const MOST_QUERIES = 3;
const ROWS_A_QUERY = 100;

export interface Wanted {
  readonly viewer: AccountId;
  readonly overdue: boolean;
  readonly only: JiraId | undefined;
}

/**
 * The sprints that the viewer could sign as a whole, the most urgent first. Rows are what looks at sprints have left: each is
 * read once more, strictly, and none is shown of a sprint whose record has changed since. Costs a query for each role, and
 * where something waits at most two more, ten questions for memberships, three reads of storage, and one read of Jira for
 * each of at most twenty sprints and their projects.
 */
export async function sprintsToSign(
  ports: Ports,
  queues: readonly Queue[],
  standing: Standing,
  wanted: Wanted,
): Promise<InboxSprint[]> {
  const waiting = (await Promise.all(queues.map((queue) => allIn(ports, queue)))).flat();
  const candidates = await firstOf(
    waiting.filter((row) => isWanted(row, wanted, ports.now())).sort(mostUrgentFirst),
    standing,
  );
  if (candidates.length === 0) return [];
  const current = await ports.sprintQueue.current(placesOf(candidates));
  const asked = new Set(candidates.map(nameOf));
  const rows = current.filter((row) => asked.has(nameOf(row)) && !row.notFor.includes(wanted.viewer));
  return shown(ports, rows.sort(mostUrgentFirst));
}

async function allIn({ sprintQueue }: Ports, { role, projects }: Queue): Promise<AwaitingSprint[]> {
  const found: AwaitingSprint[] = [];
  let cursor: string | undefined;
  for (let queries = 0; queries < MOST_QUERIES && found.length < ROWS_A_QUERY; queries += 1) {
    const page = await sprintQueue.waitingFor(role, { projects, cursor, limit: ROWS_A_QUERY });
    found.push(...page.rows);
    cursor = page.next;
    if (cursor === undefined) break;
  }
  return found;
}

const isWanted = (row: AwaitingSprint, { viewer, overdue, only }: Wanted, now: Instant): boolean =>
  (only === undefined || row.projectId === only) &&
  !row.notFor.includes(viewer) &&
  (!overdue || isOverdue(row, now));

const isOverdue = ({ due }: AwaitingSprint, now: Instant): boolean => due !== undefined && due < now;

/** Rows in roles that the viewer holds, of as many sprints as are looked at. A role that may not be asked for is not held. */
async function firstOf(rows: readonly AwaitingSprint[], standing: Standing): Promise<AwaitingSprint[]> {
  const first: AwaitingSprint[] = [];
  for (const row of rows) {
    if (placesOf(first).length === MOST_PLACES) break;
    if ((await standing.holdsIn(row.projectId, row.role)) === true) first.push(row);
  }
  return first;
}

const nameOf = ({ sprintId, projectId, role }: AwaitingSprint): string =>
  `${sprintId} ${projectId} ${role.id}`;

/** Each sprint once, however many of its roles wait. */
const placesOf = (rows: readonly AwaitingSprint[]): Pick<AwaitingSprint, 'sprintId' | 'projectId'>[] => [
  ...new Map(
    rows.map(({ sprintId, projectId }) => [`${sprintId} ${projectId}`, { sprintId, projectId }]),
  ).values(),
];

const NEVER = '9999';
const urgencyOf = ({ due, since, sprintId, role }: AwaitingSprint): string =>
  `${due ?? NEVER} ${since} ${sprintId.padStart(18, '0')} ${role.id}`;
const mostUrgentFirst = (one: AwaitingSprint, other: AwaitingSprint): number =>
  urgencyOf(one) < urgencyOf(other) ? -1 : 1;

/** In words, where the viewer may browse the project and Jira still has the sprint. */
async function shown(ports: Ports, rows: readonly AwaitingSprint[]): Promise<InboxSprint[]> {
  const [projects, sprints] = await Promise.all([
    each(
      rows.map(({ projectId }) => projectId),
      (id) => ports.setup.project(id),
    ),
    each(
      rows.map(({ sprintId }) => sprintId),
      (id) => ports.sprintSource.sprint(id),
    ),
  ]);
  const now = ports.now();
  const all = rows.flatMap((row) => {
    const [project, sprint] = [projects.get(row.projectId), sprints.get(row.sprintId)];
    return project === undefined || sprint === undefined ? [] : [inWords(row, { project, sprint, now })];
  });
  return all.slice(0, MOST_INBOX_SPRINTS);
}

async function each<T>(
  ids: readonly JiraId[],
  read: (id: JiraId) => Promise<T>,
): Promise<ReadonlyMap<JiraId, T>> {
  const once = [...new Set(ids)];
  return new Map(await Promise.all(once.map(async (id) => [id, await read(id)] as const)));
}

interface Around {
  readonly project: ProjectName;
  readonly sprint: JiraSprint;
  readonly now: Instant;
}

const inWords = (row: AwaitingSprint, { project, sprint, now }: Around): InboxSprint => ({
  sprint: { id: sprint.id, name: sprint.name, phase: sprint.phase },
  project: { id: project.id, key: project.key, name: project.name },
  role: { id: row.role.id, name: row.role.name },
  meaning: row.meaning,
  since: row.since,
  due: row.due ?? null,
  overdue: isOverdue(row, now),
  because: row.because,
  relevant: row.relevant,
  passed: row.passed,
});
