import type { Policy } from '../../domain/policy/schema';
import type { JiraId } from '../../domain/shared/ids';
import { appendSprint } from '../../domain/sprint/append';
import { emptySprint } from '../../domain/sprint/empty';
import { decideObserve } from '../../domain/sprint/observe';
import { inBatches } from '../batches';
import { askForProjection } from '../projection/ask';
import type { JiraSprint, Ports } from '../ports';
import { settleSprint } from './commit';
import { lookAtSprint, type Look } from './look';

/** A sprint of which Jira told something, or which is looked at without a word. In all its projects, where none is named. */
export interface SprintUpdate {
  readonly sprintId: JiraId;
  readonly projectId?: JiraId;
}

/** How many entries an update led to. */
export interface SprintObservation {
  readonly entries: number;
}

const MOST_TRIES = 12;
/** Requests to the queue that are under way at the same time. */
const AT_ONCE = 10;

/**
 * Records where a sprint is and whether it is validated, in each project that has a record of it or issues in it. What was
 * told is read from Jira itself: events may come late, twice, out of order or never, and the same update again writes
 * nothing.
 * @throws when Jira or the storage does not answer, or everybody else is faster: the event is delivered again
 */
export async function observeSprint(ports: Ports, update: SprintUpdate): Promise<SprintObservation> {
  const { sprintId } = update;
  const sprint = await ports.sprintSource.sprint(sprintId);
  let entries = 0;
  for (const projectId of await projectsOf(ports, update, sprint))
    entries += await observeIn(ports, { sprintId, projectId, sprint });
  return { entries };
}

/** A sprint that nobody opened has no record: that it runs, or was completed, is noted all the same. */
async function projectsOf(
  { sprints, sprintSource }: Ports,
  { sprintId, projectId }: SprintUpdate,
  sprint: JiraSprint | undefined,
): Promise<Iterable<JiraId>> {
  if (projectId !== undefined) return [projectId];
  const [recorded, holding] = await Promise.all([
    sprints.projectsOf(sprintId),
    sprint === undefined ? [] : sprintSource.projectsOf(sprintId),
  ]);
  return new Set([...recorded, ...holding]);
}

/** The same for a sprint that was just changed. Losing it costs freshness until the hourly pass. */
export async function observeQuietly(ports: Ports, update: SprintUpdate): Promise<void> {
  try {
    await observeSprint(ports, update);
  } catch {
    // What was committed is committed: the next look writes down what this one should have.
  }
}

interface Where {
  readonly sprintId: JiraId;
  readonly projectId: JiraId;
  readonly sprint: JiraSprint | undefined;
}

async function observeIn(ports: Ports, where: Where): Promise<number> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const done = await attempt(ports, where);
    if (done !== 'lost') return done;
  }
  throw new Error('The record of the sprint kept changing');
}

async function attempt(ports: Ports, { sprintId, projectId, sprint }: Where): Promise<number | 'lost'> {
  const { record, policy } = await ports.sprints.load(sprintId, projectId);
  if (policy === undefined) return 0;
  if (record === undefined && (sprint === undefined || policy.sprint === undefined)) return 0;
  const phase = sprint?.phase ?? 'deleted';
  const look = await lookAtSprint(ports, { sprintId, projectId, phase, policy, record });
  const events = decideObserve(look.assessment, `sprint-seen-${ports.randomSalt().slice(0, 32)}`);
  if (events.length === 0) return 0;
  if (record === undefined) {
    await ports.sprints.create(emptySprint(sprintId, projectId, ports.randomSalt()));
    return 'lost';
  }
  const circumstance = { actor: 'app', at: ports.now(), policy: policy.version };
  const next = appendSprint(record, events, circumstance, ports.sha256);
  const commit = { ...next, expected: record.revision, texts: [] };
  if ((await settleSprint(ports, commit)) === 'lost') return 'lost';
  await askForIssues(ports, look, policy);
  return events.length;
}

/** Where a gate asks for the sprint, the state of its issues may be another now. */
async function askForIssues(ports: Ports, { ids, assessment }: Look, policy: Policy): Promise<void> {
  const before = assessment.situation.record.observed.at(-1)?.validated ?? false;
  const isAsked = policy.gates.some(({ sprint }) => sprint !== undefined);
  if (!isAsked || before === assessment.validated) return;
  const { projectId } = policy;
  await inBatches(AT_ONCE, ids, (issueId) => askForProjection(ports, { issueId, projectId }));
}
