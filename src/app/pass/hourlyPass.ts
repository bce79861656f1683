import type { Instant, JiraId } from '../../domain/shared/ids';
import { observeIssueUpdate } from '../observeIssueUpdate';
import type { PassPosition, PassReport, Ports } from '../ports';
import { ALARM } from '../projection/alarm';
import { projectIssue } from '../projection/project';
import { mendRollups } from './rollups';
import { lookAtSprints, type SprintCursors } from './sprints';

const MINUTE_MS = 60_000;
/** Jira finds what changed some time after it changed, and by the minute. */
const OVERLAP_MS = 15 * MINUTE_MS;
const FIRST_LOOK_BACK_MS = 24 * 60 * MINUTE_MS;
const AT_ONCE = 4;
const MOST_ISSUES = 3_000;
const MOST_AGAIN = 100;
const ALARMS_A_PAGE = 100;

/** Whether there is time for another few issues. */
export type MayGoOn = () => boolean;

/**
 * Looks at what events may have missed: issues that changed since the last pass, issues that failed in it, and issues
 * whose time has come (a sign-off expires, a projection broke off). Records what happened to their gates and brings
 * their projections up to date, then looks at sprints and compares roll-ups with their children. One issue's failure
 * stops no other. A pass that runs out of time says so, and the next takes over where it stopped. Running twice changes
 * nothing.
 */
export async function hourlyPass(ports: Ports, mayGoOn: MayGoOn): Promise<PassReport> {
  const [last] = await ports.site.passes();
  const began = ports.now();
  const pass = new Pass(ports, mayGoOn, positionAfter(last, began));
  const complete = await pass.run();
  const report = { at: began, ...pass.counts, complete, position: pass.position };
  await ports.site.addPass(report);
  return report;
}

const before = (moment: Instant, milliseconds: number): Instant =>
  new Date(Date.parse(moment) - milliseconds).toISOString();

/** A pass that stopped is taken up where it did; after one that came to the end, what changed since it began. */
function positionAfter(last: PassReport | undefined, now: Instant): PassPosition {
  if (last === undefined) return { began: now, since: before(now, FIRST_LOOK_BACK_MS), again: [] };
  const { position } = last;
  if (position !== undefined && !last.complete) return position;
  const since = before(position?.began ?? last.at, OVERLAP_MS);
  return { again: [], ...goingRound(position), began: now, since };
}

/** What is taken over from a pass that came to the end; the looks that go round go on where they were. */
function goingRound(position: PassPosition | undefined): Partial<PassPosition> {
  if (position === undefined) return {};
  const { began: _began, since: _since, cursor: _cursor, ...rest } = position;
  return rest;
}

class Pass {
  readonly counts = {
    ...{ looked: 0, bypassed: 0, projected: 0, rollups: 0, failed: 0 },
    ...{ sprints: 0, sprintsLooked: 0, sprintsFailed: 0 },
  };
  private readonly seen = new Set<JiraId>();
  private readonly failed = new Set<JiraId>();
  private cursor: string | undefined;
  private rollupCursor: string | undefined;
  private sprintCursors: SprintCursors;
  private readonly waiting: Set<JiraId>;

  constructor(
    private readonly ports: Ports,
    private readonly mayGoOn: MayGoOn,
    private readonly from: PassPosition,
  ) {
    this.cursor = from.cursor;
    this.rollupCursor = from.rollups;
    this.sprintCursors = from.sprints ?? {};
    this.waiting = new Set(from.again);
  }

  /** Whether everything was looked at. */
  async run(): Promise<boolean> {
    const retried = await this.look([...this.waiting]);
    const woken = await this.guarded(() => this.alarms());
    const changed = await this.guarded(() => this.changes());
    await this.sprints();
    await this.guarded(() => this.rollups());
    return retried && woken && changed;
  }

  get position(): PassPosition {
    const { began, since } = this.from;
    const left = [...this.failed, ...this.waiting].filter((id) => this.failed.has(id) || !this.seen.has(id));
    const again = [...new Set(left)].slice(0, MOST_AGAIN);
    return {
      ...{ began, since, again },
      ...(this.cursor === undefined ? {} : { cursor: this.cursor }),
      ...(this.rollupCursor === undefined ? {} : { rollups: this.rollupCursor }),
      ...(Object.keys(this.sprintCursors).length === 0 ? {} : { sprints: this.sprintCursors }),
    };
  }

  /** Goes round, some in each pass, as the look at roll-ups does. */
  private async sprints(): Promise<void> {
    const found = await lookAtSprints(this.ports, this.mayGoOn, this.sprintCursors);
    this.counts.sprints += found.recorded;
    this.counts.sprintsLooked += found.looked;
    this.counts.sprintsFailed += found.failed;
    this.counts.failed += found.failed;
    this.sprintCursors = found.cursors;
  }

  /** Goes round, some in each pass: a pass that has not seen all of them is complete all the same. */
  private async rollups(): Promise<boolean> {
    const { mended, failed, cursor } = await mendRollups(this.ports, this.mayGoOn, this.rollupCursor);
    this.counts.rollups += mended;
    this.counts.failed += failed;
    this.rollupCursor = cursor;
    return true;
  }

  /** A list that cannot be read ends this part of the pass: the next one reads it again. */
  private async guarded(part: () => Promise<boolean>): Promise<boolean> {
    try {
      return await part();
    } catch {
      this.counts.failed += 1;
      return false;
    }
  }

  private async alarms(): Promise<boolean> {
    const now = this.ports.now();
    const due: JiraId[] = [];
    let cursor: string | undefined;
    do {
      const page = await this.ports.projections.waitingFor(ALARM, { cursor, limit: ALARMS_A_PAGE });
      const ringing = page.rows.filter((row) => (row.due ?? now) <= now);
      due.push(...ringing.map(({ issueId }) => issueId));
      cursor = ringing.length < page.rows.length ? undefined : page.next;
    } while (cursor !== undefined && due.length < MOST_ISSUES);
    return (await this.look(due)) && cursor === undefined;
  }

  private async changes(): Promise<boolean> {
    for (;;) {
      const page = await this.ports.issues.updatedSince(this.from.since, this.cursor);
      if (!(await this.look(page.issueIds))) return false;
      this.cursor = page.next;
      if (page.next === undefined) return true;
    }
  }

  /** Looks at issues that this pass has not seen. False when there was no time for all of them. */
  private async look(issueIds: readonly JiraId[]): Promise<boolean> {
    const fresh = [...new Set(issueIds)].filter((id) => !this.seen.has(id));
    for (let from = 0; from < fresh.length; from += AT_ONCE) {
      if (!this.mayGoOn() || this.counts.looked >= MOST_ISSUES) return false;
      await Promise.all(fresh.slice(from, from + AT_ONCE).map((id) => this.one(id)));
    }
    return true;
  }

  private async one(issueId: JiraId): Promise<void> {
    this.seen.add(issueId);
    this.counts.looked += 1;
    try {
      const { bypassed } = await observeIssueUpdate(this.ports, { issueId, since: this.from.since });
      this.counts.bypassed += bypassed;
      const { mended } = await projectIssue(this.ports, issueId);
      if (mended) this.counts.projected += 1;
    } catch {
      this.counts.failed += 1;
      this.failed.add(issueId);
    }
  }
}
