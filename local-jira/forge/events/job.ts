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
  /** Read a few at a time: many may be due and only a few are handed out at once. */
  due(now: number): Iterable<Job>;
  /** Due time of the first job that is not due yet. */
  nextDueAfter(now: number): number | undefined;
  /** Those that the next event for their function overtakes. */
  overtakable(): Job[];
  all(): Job[];
}

const READ_AT_ONCE = 16;

const keyOf = (job: Job): string => `${padded(Math.ceil(job.dueAt))} ${job.id}`;

const padded = (time: number): string => String(Math.max(0, time)).padStart(15, '0');

/** The next key in order: nothing sorts between the two. */
const behind = (key: string): string => `${key}\u0000`;

export function createJobs(store: Store): Jobs {
  const table = store.table<Job>('forge/jobs');
  const held = store.table<true>('forge/overtakable-jobs');
  const after = (now: number) => padded(Math.floor(now) + 1);
  return {
    put(job) {
      table.put(keyOf(job), job);
      if (job.overtakable) held.put(keyOf(job), true);
    },
    remove(job) {
      table.remove(keyOf(job));
      if (job.overtakable) held.remove(keyOf(job));
    },
    *due(now) {
      for (let start: string | undefined = ''; start !== undefined;) {
        const read: [string, Job][] = Array.from(
          table.entries({ start, end: after(now), limit: READ_AT_ONCE }),
        );
        for (const [, job] of read) yield job;
        const last: [string, Job] | undefined = read.at(READ_AT_ONCE - 1);
        start = last && behind(last[0]);
      }
    },
    nextDueAfter: (now) =>
      Array.from(table.entries({ start: after(now), limit: 1 }), ([, job]) => job.dueAt)[0],
    overtakable: () =>
      Array.from(held.entries(), ([key]) => table.get(key)).filter((job) => job !== undefined),
    all: () => Array.from(table.entries(), ([, job]) => job),
  };
}
