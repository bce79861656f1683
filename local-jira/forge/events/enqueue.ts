import { randomUUID } from 'node:crypto';
import type { Arrival } from './arrival';
import type { Job, Jobs } from './job';

/** The overtaken event comes this long after the one that overtook it, in virtual milliseconds. */
const BEHIND_MS = 1_000;

type Waiting = Omit<Job, 'id' | 'dueAt' | 'firstDueAt' | 'attempt' | 'overtakable'>;

/** Lets events that were held back follow the one that is queued now. */
function release(jobs: Jobs, moduleKey: string, dueAt: number): void {
  for (const job of jobs.overtakable().filter((one) => one.moduleKey === moduleKey)) {
    jobs.remove(job);
    const after = Math.min(job.dueAt, dueAt + BEHIND_MS);
    jobs.put({ ...job, dueAt: after, firstDueAt: after, overtakable: false });
  }
}

/** Queues one event for one function, as often and as late as it arrives. `dueAt` is when it would arrive by itself. */
export function enqueue(jobs: Jobs, job: Waiting, arrival: Arrival, dueAt: () => number): void {
  const { lateMs, copies, overtakenWithinMs = 0 } = arrival;
  for (let copy = 0; copy < copies; copy += 1) {
    const at = Math.ceil(dueAt() + lateMs + overtakenWithinMs);
    if (overtakenWithinMs === 0) release(jobs, job.moduleKey, at);
    jobs.put({
      ...{ ...job, id: randomUUID(), dueAt: at, firstDueAt: at, attempt: 0 },
      ...(overtakenWithinMs > 0 ? { overtakable: true } : {}),
    });
  }
}
