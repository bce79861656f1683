import type { AuditEvent } from '../../domain/audit/event';
import type { Policy } from '../../domain/policy/schema';
import type { JiraId } from '../../domain/shared/ids';
import { appendSprint } from '../../domain/sprint/append';
import { emptySprint } from '../../domain/sprint/empty';
import { decideObserve } from '../../domain/sprint/observe';
import type { SprintRecord } from '../../domain/sprint/schema';
import { inBatches } from '../batches';
import { askForProjection } from '../projection/ask';
import type { JiraSprint, Ports, Fate } from '../ports';
import { settleSprint } from './commit';
import { lookAtSprint, type Look } from './look';
import { beginLook, endLook } from './waits';

/**
 * A sprint of which Jira told something, or which is looked at without a word. In all its projects, where none is named.
 * `noted` asks for the look to be written down even where it found nothing new.
 */
export interface SprintUpdate {
  readonly sprintId: JiraId;
  readonly projectId?: JiraId;
  readonly noted?: boolean;
}

/** How many entries an update led to. */
export interface SprintObservation {
  readonly entries: number;
}

const MOST_TRIES = 12;
/** Requests to the queue that are under way at the same time. */
const AT_ONCE = 10;

/**
 * Records where a sprint is and whether it is validated, in each project that has a record of it or issues in it, and puts
 * it before those who could sign it now. What was told is read from Jira itself: events may come late, twice, out of order
 * or never, and the same update again writes nothing.
 * @throws when Jira or the storage does not answer, or everybody else is faster: the event is delivered again
 */
export async function observeSprint(ports: Ports, update: SprintUpdate): Promise<SprintObservation> {
  const { sprintId, noted } = update;
  const sprint = await ports.sprintSource.sprint(sprintId);
  let entries = 0;
  for (const projectId of await projectsOf(ports, update, sprint))
    entries += await observeIn(ports, { sprintId, projectId, sprint, noted });
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
  readonly noted: boolean | undefined;
}

async function observeIn(ports: Ports, where: Where): Promise<number> {
  let entries = 0;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const done = await attempt(ports, where);
    entries += done.entries;
    if (done.fate !== 'lost') return entries;
  }
  throw new Error('The record of the sprint kept changing');
}

interface Attempt {
  readonly fate: Fate;
  readonly entries: number;
}

const NOTHING: Attempt = { fate: 'committed', entries: 0 };
const LOST: Attempt = { fate: 'lost', entries: 0 };

async function attempt(ports: Ports, where: Where): Promise<Attempt> {
  const { sprintId, projectId, sprint } = where;
  const begun = await beginLook(ports, where);
  const { record, policy } = await ports.sprints.load(sprintId, projectId);
  if (policy === undefined || isNobodys(record, policy, sprint)) return NOTHING;
  const phase = sprint?.phase ?? 'deleted';
  const look = await lookAtSprint(ports, { sprintId, projectId, phase, policy, record });
  const events = decideObserve(look.assessment, `sprint-seen-${ports.randomSalt().slice(0, 32)}`);
  if (record === undefined) return events.length === 0 ? NOTHING : create(ports, where);
  if (events.length > 0 && (await write(ports, events, { record, policy, look })) === 'lost') return LOST;
  // Signatures are the same as before the entries that were just written: so is who could sign now.
  const revision = record.revision + events.length;
  return {
    fate: await endLook(ports, begun, look.assessment, revision),
    entries: events.length,
  };
}

/** Nothing is recorded of it, and nothing would be. */
const isNobodys = (record: SprintRecord | undefined, policy: Policy, sprint: JiraSprint | undefined) =>
  record === undefined && (sprint === undefined || policy.sprint === undefined);

async function create(ports: Ports, { sprintId, projectId }: Where): Promise<Attempt> {
  await ports.sprints.create(emptySprint(sprintId, projectId, ports.randomSalt()));
  return LOST;
}

interface Written {
  readonly record: SprintRecord;
  readonly policy: Policy;
  readonly look: Look;
}

async function write(
  ports: Ports,
  events: readonly AuditEvent[],
  { record, policy, look }: Written,
): Promise<Fate> {
  const circumstance = { actor: 'app', at: ports.now(), policy: policy.version };
  const next = appendSprint(record, events, circumstance, ports.sha256);
  const commit = { ...next, expected: record.revision, texts: [] };
  if ((await settleSprint(ports, commit)) === 'lost') return 'lost';
  await askForIssues(ports, look, policy);
  return 'committed';
}

/** Where a gate asks for the sprint, the state of its issues may be another now. */
async function askForIssues(ports: Ports, { ids, assessment }: Look, policy: Policy): Promise<void> {
  const before = assessment.situation.record.observed.at(-1)?.validated ?? false;
  const isAsked = policy.gates.some(({ sprint }) => sprint !== undefined);
  if (!isAsked || before === assessment.validated) return;
  const { projectId } = policy;
  await inBatches(AT_ONCE, ids, (issueId) => askForProjection(ports, { issueId, projectId }));
}
