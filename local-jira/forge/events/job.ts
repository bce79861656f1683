import type { Store } from '../../store/store';

/** One queued delivery. Times are virtual milliseconds. */
export interface Job {
  id: string;
  kind: 'trigger' | 'consumer' | 'scheduled';
  moduleKey: string;
  payload: Record<string, unknown>;
  dueAt: number;
  firstDueAt: number;
  attempt: number;
  queue?: { name: string; jobId: string };
  concurrency?: { key: string; limit: number };
  /** How many pushes led to this one. */
  depth?: number;
  /** The next event for the same function comes before this one. */
  overtakable?: boolean;
}

/** The durable queue, ordered by due time. A job leaves it when it has been dealt with, not when it is handed out. */
export interface Jobs {
  put(job: Job): void;
  remove(job: Job): void;
  due(now: number): Job[];
  /** Due time of the first job that is not due yet. */
  nextDueAfter(now: number): number | undefined;
  all(): Job[];
}

const keyOf = (job: Job): string => `${padded(Math.ceil(job.dueAt))} ${job.id}`;

const padded = (time: number): string => String(Math.max(0, time)).padStart(15, '0');

export function createJobs(store: Store): Jobs {
  const table = store.table<Job>('forge/jobs');
  const after = (now: number) => padded(Math.floor(now) + 1);
  return {
    put: (job) => table.put(keyOf(job), job),
    remove: (job) => table.remove(keyOf(job)),
    due: (now) => Array.from(table.entries({ end: after(now) }), ([, job]) => job),
    nextDueAfter: (now) =>
      Array.from(table.entries({ start: after(now), limit: 1 }), ([, job]) => job.dueAt)[0],
    all: () => Array.from(table.entries(), ([, job]) => job),
  };
}
