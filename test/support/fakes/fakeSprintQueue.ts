import type { AwaitingSprint, SprintQueue, SprintWaits } from '../../../src/app/ports';
import { sprintChain } from '../../../src/domain/audit/append';
import { checkFollows, type FakeDisk } from './fakeDisk';
import type { FakeSprints } from './fakeSprints';

export interface FakeSprintQueue extends SprintQueue {
  /** What is stored, by chain. The rows of the queue are those of the looks. */
  readonly kept: Map<string, SprintWaits>;
}

const NEVER = '9999';
const urgency = ({ due, since, sprintId }: AwaitingSprint): string =>
  `${due ?? NEVER} ${since} ${sprintId.padStart(18, '0')}`;

function check({ sprintId, projectId, sequence, rows }: SprintWaits, expected: number): void {
  checkFollows(sequence, expected);
  if (rows.length > 5) throw new Error('the queue of this sprint is over 5 rows');
  if (rows.some((row) => row.sprintId !== sprintId || row.projectId !== projectId))
    throw new Error('a row is of another sprint');
}

/** Sprints in the approver's queue, in memory. Nothing lags: what was committed is found. */
export function fakeSprintQueue(disk: FakeDisk, sprints: Pick<FakeSprints, 'kept'>): FakeSprintQueue {
  const kept = new Map<string, SprintWaits>();
  return {
    kept,
    load: ({ sprintId, projectId }) => disk.read(() => kept.get(sprintChain(sprintId, projectId))),
    commit: (next, expected) =>
      disk.write(() => {
        check(next, expected);
        const chain = sprintChain(next.sprintId, next.projectId);
        if ((kept.get(chain)?.sequence ?? 0) !== expected) return 'lost';
        kept.set(chain, structuredClone(next));
        return 'committed';
      }),
    current: (places) =>
      disk.read(() =>
        places.flatMap(({ sprintId, projectId }) => {
          const chain = sprintChain(sprintId, projectId);
          const waits = kept.get(chain);
          return waits !== undefined && sprints.kept.get(chain)?.revision === waits.revision
            ? waits.rows
            : [];
        }),
      ),
    looks: (places) =>
      disk.read(() =>
        places.flatMap(({ sprintId, projectId }) => kept.get(sprintChain(sprintId, projectId)) ?? []),
      ),
    waitingFor: (role, { projects, cursor, limit }) =>
      disk.read(() => {
        const rows = [...kept.values()]
          .flatMap((waits) => waits.rows)
          .filter((row) => row.role.id === role && (projects?.includes(row.projectId) ?? true))
          .map((row) => [urgency(row), row] as const)
          .filter(([place]) => cursor === undefined || place > cursor)
          .sort(([one], [other]) => (one < other ? -1 : 1));
        const page = rows.slice(0, limit);
        const next = rows.length > limit ? page.at(-1)?.[0] : undefined;
        return { rows: page.map(([, row]) => row), ...(next === undefined ? {} : { next }) };
      }),
  };
}
