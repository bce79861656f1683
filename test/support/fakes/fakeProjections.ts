import type { AwaitingRow, Projection, ProjectionStore } from '../../../src/app/ports';
import { checkFollows, type FakeDisk } from './fakeDisk';

const MOST_ROWS = 20;

export interface FakeProjections extends ProjectionStore {
  /** What is stored, by issue. The rows of the queue are those of the projections. */
  readonly kept: Map<string, Projection>;
}

const NEVER = '9999';
const urgency = ({ due, since, issueId, gate }: AwaitingRow): string =>
  `${due ?? NEVER} ${since} ${issueId.padStart(18, '0')} ${gate}`;

function check({ issueId, projectId, rows, sequence }: Projection, expected: number): void {
  checkFollows(sequence, expected);
  if (rows.length > MOST_ROWS) throw new Error('the queue of this issue is over 20 rows');
  if (rows.some((row) => row.issueId !== issueId || row.projectId !== projectId))
    throw new Error('a row is of another issue');
}

/** Projections and the approver's queue in memory. Nothing lags: what was committed is found. */
export function fakeProjections(disk: FakeDisk): FakeProjections {
  const kept = new Map<string, Projection>();
  return {
    kept,
    load: (issueId) => disk.read(() => kept.get(issueId)),
    commit: (next, expected) =>
      disk.write(() => {
        check(next, expected);
        if ((kept.get(next.issueId)?.sequence ?? 0) !== expected) return 'lost';
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
