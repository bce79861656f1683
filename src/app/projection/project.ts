import type { AwaitingRow } from '../../domain/awaiting/schema';
import type { Instant, JiraId } from '../../domain/shared/ids';
import type { Ports, Projection } from '../ports';
import { askForLooks } from '../sprint/askForLooks';
import { alarmAt } from './alarm';
import { askForProjection } from './ask';
import { planOf, type Plan } from './plan';
import { rowsJson } from './rows';
import { isSame, sprintsToTell } from './tell';

const MOST_TRIES = 24;
/** Longer than any function runs: who is still noted as writing after this was interrupted. */
const INTERRUPTED_AFTER_MS = 10 * 60_000;
const MOST_WRITERS = 20;

/** Whether anything was out of date. */
export interface Projected {
  readonly mended: boolean;
}

/**
 * Brings what boards, searches and the approver's queue say of an issue up to date. Runs may overlap, come twice or in
 * any order: each looks again after it has written, and the last one to write shows the newest state. A run that breaks
 * off is noted, and mended by the next.
 * @throws when Jira or the storage does not answer, or the issue keeps changing: the queue delivers again
 */
export async function projectIssue(ports: Ports, issueId: JiraId): Promise<Projected> {
  const run: Run = {
    id: ports.randomSalt().slice(0, 16),
    mended: false,
    parents: new Set(),
    sprints: new Map(),
  };
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    // In this order: what is projected after this read was seen after it, too, or the write below is lost.
    const before = await ports.projections.load(issueId);
    const plan = await planOf(ports, issueId, before);
    if (plan === undefined || isSettled(before, plan)) return finish(ports, run);
    if (await step(ports, run, { before, plan })) return finish(ports, run);
  }
  throw new Error('The issue kept changing');
}

interface Run {
  readonly id: string;
  mended: boolean;
  /** The digest of what this run has made Jira show. */
  said?: string;
  readonly parents: Set<JiraId>;
  /** Sprints to be looked at again, by project. */
  readonly sprints: Map<JiraId, Set<JiraId>>;
}

type Writers = NonNullable<Projection['showing']>;

interface Display {
  readonly shown?: string;
  readonly showing: Writers;
}

interface Look {
  readonly before: Projection | undefined;
  readonly plan: Plan;
}

/** Whether everything says what it should. An issue that no gate concerns, and never did, needs nothing. */
function isSettled(before: Projection | undefined, plan: Plan): boolean {
  if (before === undefined) return plan.state === 'none' && plan.standing === undefined;
  const isShown = plan.shownDigest === undefined || isKnownToShow(before, plan);
  return before.digest === plan.digest && isShown && rowsJson(before.rows) === rowsJson(rowsOf(plan, []));
}

const isKnownToShow = ({ shown, showing = [] }: Pick<Projection, 'shown' | 'showing'>, plan: Plan): boolean =>
  showing.length === 0 && shown === plan.shownDigest;

/** One write. True when this run has nothing left to do; otherwise the next look tells what is. */
async function step(ports: Ports, run: Run, look: Look): Promise<boolean> {
  const { before, plan } = look;
  const { shown, shownDigest } = plan;
  if (shown === undefined || shownDigest === undefined) return commitQuietly(ports, run, look, {});
  if (before !== undefined && isKnownToShow(before, plan))
    return commitQuietly(ports, run, look, { shown: shownDigest });
  const now = ports.now();
  const others = writersIn(before, now).filter(({ id }) => id !== run.id);
  // Others who are still noted end as this run does: with the newest state, or by being mended.
  if (run.said === shownDigest && before?.digest === plan.digest) {
    return commit(ports, run, look, { shown: shownDigest, showing: others });
  }
  const showing = [...others, { id: run.id, at: now }].slice(-MOST_WRITERS);
  if (!(await commit(ports, run, look, { shown: before?.shown, showing }))) return false;
  await ports.issues.show(plan.issueId, shown);
  run.said = shownDigest;
  return false;
}

/**
 * A write after which Jira has nothing to show. There is something left to do, if only to look: what changed and changed
 * back meanwhile looked settled to everybody else.
 */
async function commitQuietly(
  ports: Ports,
  run: Run,
  look: Look,
  display: Pick<Display, 'shown'>,
): Promise<false> {
  await commit(ports, run, look, { ...display, showing: [] });
  return false;
}

/** Those who may be writing to Jira now. */
const writersIn = (before: Projection | undefined, now: Instant): Writers =>
  (before?.showing ?? []).filter(({ at }) => Date.parse(at) + INTERRUPTED_AFTER_MS > Date.parse(now));

/** Rows for the queue, and the app's own where it has to look again. */
function rowsOf(plan: Plan, showing: Writers): AwaitingRow[] {
  const looks = showing.map(({ at }) => new Date(Date.parse(at) + INTERRUPTED_AFTER_MS).toISOString());
  const [due] = [...looks, ...(plan.expires === undefined ? [] : [plan.expires])].sort();
  return due === undefined ? [...plan.rows] : [...plan.rows, alarmAt(plan, due)];
}

async function commit(ports: Ports, run: Run, { before, plan }: Look, display: Display): Promise<boolean> {
  const expected = before?.sequence ?? 0;
  const { issueId, projectId, revision, policy, state, digest } = plan;
  const fate = await ports.projections.commit(
    {
      ...{ issueId, projectId, revision, policy, state, digest },
      sequence: expected + 1,
      rows: rowsOf(plan, display.showing),
      at: ports.now(),
      shut: plan.shut,
      ...(plan.sprints.length === 0 ? {} : { sprints: plan.sprints }),
      ...standsWhere(plan),
      ...(display.shown === undefined ? {} : { shown: display.shown }),
      showing: display.showing,
    },
    expected,
  );
  if (fate === 'lost') return false;
  run.mended = true;
  for (const parent of parentsToTell(before, plan)) run.parents.add(parent);
  for (const { sprintId, projectId } of sprintsToTell(before, plan))
    run.sprints.set(projectId, (run.sprints.get(projectId) ?? new Set()).add(sprintId));
  return true;
}

/** Parents may ask of their children what changed here: the one it has, and the one that it had. */
function parentsToTell(before: Projection | undefined, { parent, shut }: Plan): JiraId[] {
  const left = before?.under === parent ? undefined : before?.under;
  const isNews = left !== undefined || !isSame(before?.shut ?? [], shut);
  return isNews ? [left, parent].flatMap((id) => id ?? []) : [];
}

/** An issue of which nothing is known has no line in the roll-up of its parent: it counts as not assessed there. */
function standsWhere({ standing, parent }: Plan): Pick<Projection, 'standing' | 'under'> {
  if (standing === undefined) return {};
  return { standing, ...(parent === undefined ? {} : { under: parent }) };
}

/** A parent may ask for its children, and a sprint is validated by its issues: what changed here may change what they say. */
async function finish(ports: Ports, { mended, parents, sprints }: Run): Promise<Projected> {
  for (const issueId of parents) await askForProjection(ports, { issueId });
  for (const [projectId, ids] of sprints) await askForLooks(ports, projectId, [...ids]);
  return { mended };
}
