import type { AwaitingRow, Projection, ProjectionStore } from '../../../src/app/ports';
import type { JiraId } from '../../../src/domain/shared/ids';
import type { Standing } from '../../../src/domain/standing/schema';
import { checkFollows, type FakeDisk } from './fakeDisk';

const MOST_ROWS = 20;

export interface FakeProjections extends ProjectionStore {
  /** What is stored, by issue. The rows of the queue are those of the projections. */
  readonly kept: Map<string, Projection>;
  /** The lines of roll-ups, by parent and issue, for looking at and for tampering with. */
  readonly lines: Map<JiraId, Map<JiraId, Standing>>;
}

const NEVER = '9999';
const urgency = ({ due, since, issueId, gate }: AwaitingRow): string =>
  `${due ?? NEVER} ${since} ${issueId.padStart(18, '0')} ${gate}`;

function check({ issueId, projectId, rows, sequence, standing }: Projection, expected: number): void {
  checkFollows(sequence, expected);
  if (rows.length > MOST_ROWS) throw new Error('the queue of this issue is over 20 rows');
  if (rows.some((row) => row.issueId !== issueId || row.projectId !== projectId))
    throw new Error('a row is of another issue');
  if ((standing?.issueId ?? issueId) !== issueId || (standing?.projectId ?? projectId) !== projectId)
    throw new Error('it stands where another issue does');
}

/** Projections and the approver's queue in memory. Nothing lags: what was committed is found. */
export function fakeProjections(disk: FakeDisk): FakeProjections {
  const kept = new Map<string, Projection>();
  const lines: FakeProjections['lines'] = new Map();
  const rollUp = ({ issueId, standing, under }: Projection): void => {
    const old = kept.get(issueId)?.under;
    if (old !== undefined) lines.get(old)?.delete(issueId);
    if (standing === undefined || under === undefined) return;
    lines.set(under, (lines.get(under) ?? new Map()).set(issueId, structuredClone(standing)));
  };
  return {
    kept,
    lines,
    load: (issueId) => disk.read(() => kept.get(issueId)),
    commit: (next, expected) =>
      disk.write(() => {
        check(next, expected);
        if ((kept.get(next.issueId)?.sequence ?? 0) !== expected) return 'lost';
        rollUp(next);
        kept.set(next.issueId, structuredClone(next));
        return 'committed';
      }),
    waitingFor: (role, { projects, cursor, limit }) =>
      disk.read(() => {
        const wanted = (row: AwaitingRow) =>
          row.role === role && (projects === undefined || projects.includes(row.projectId));
        const all = [...kept.values()].flatMap(({ rows }) => rows).filter(wanted);
        const places = all.map((row) => [urgency(row), row] as const);
        const rest = places
          .filter(([place]) => cursor === undefined || place > cursor)
          .sort(([one], [other]) => (one < other ? -1 : 1));
        const page = rest.slice(0, limit);
        const next = rest.length > limit ? page.at(-1)?.[0] : undefined;
        return { rows: page.map(([, row]) => row), next };
      }),
  };
}
