import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Clock } from '../../clock/clock';
import type { Store } from '../../store/store';
import type { Faults } from '../faults/faults';
import type { Manifest } from '../manifest/schema';
import type { Job, Jobs } from './job';

/** Limits of async events. https://developer.atlassian.com/platform/forge/limits-async-events/ */
const EVENTS_MAX = 50;
const PUSH_MAX_BYTES = 200 * 1024;
const DELAY_MAX_S = 900;

const pushBody = z.looseObject({
  queueName: z.string(),
  jobId: z.string(),
  payload: z.array(
    z.looseObject({
      body: z.record(z.string(), z.unknown()),
      delayInSeconds: z.number().min(0).max(DELAY_MAX_S).optional(),
      concurrency: z.object({ key: z.string(), limit: z.int().min(1) }).optional(),
    }),
  ),
});
const jobBody = z.looseObject({ queueName: z.string(), jobId: z.string() });

export interface JobStats {
  success: number;
  inProgress: number;
  failed: number;
}

/** The queue service behind @forge/events: events wait durably for their consumer. */
export interface AsyncQueue {
  /** Undefined when everything was queued, else why nothing was. */
  publish(body: unknown): { status: number; message: string } | undefined;
  stats(body: unknown): JobStats | undefined;
  /** Drops the events of a job that still wait. False when there is no such job. */
  cancel(body: unknown): boolean;
  /** Counts a finished event. */
  finished(job: Job, ok: boolean): void;
}

export interface AsyncQueueDeps {
  manifest: Manifest;
  jobs: Jobs;
  clock: Clock;
  store: Store;
  faults: Faults;
  wake(): void;
}

type Push = z.infer<typeof pushBody>;

function refusal({ payload }: Push): { status: number; message: string } | undefined {
  if (payload.length === 0 || payload.length > EVENTS_MAX) {
    return { status: 400, message: `A push has 1 to ${EVENTS_MAX} events.` };
  }
  if (Buffer.byteLength(JSON.stringify(payload)) <= PUSH_MAX_BYTES) return undefined;
  return { status: 413, message: 'The events of a push are over 200 KB.' };
}

export function createAsyncQueue(deps: AsyncQueueDeps): AsyncQueue {
  const { jobs, clock, store, faults } = deps;
  const stats = store.table<JobStats>('forge/job-stats');

  const enqueue = (push: Push, consumer: { key: string; function: string }) => {
    for (const { body, delayInSeconds = 0, concurrency } of push.payload) {
      const point = { target: 'event', path: push.queueName, module: consumer.function } as const;
      const late = faults.strike('late-event', point)?.ms ?? 0;
      const eventId = randomUUID();
      const dueAt = Math.ceil(clock.now() + delayInSeconds * 1_000 + late);
      const queue = { name: push.queueName, jobId: push.jobId };
      const payload = {
        body,
        delayInSeconds,
        concurrency,
        queueName: push.queueName,
        jobId: push.jobId,
        eventId,
      };
      const copies = faults.strike('duplicate-event', point) ? 2 : 1;
      for (let copy = 0; copy < copies; copy += 1) {
        jobs.put({
          ...{ id: randomUUID(), kind: 'consumer', moduleKey: consumer.key, payload, queue, concurrency },
          ...{ dueAt, firstDueAt: dueAt, attempt: 0 },
        });
      }
    }
  };

  return {
    publish(body) {
      const push = pushBody.parse(body);
      const refused = refusal(push);
      if (refused) return refused;
      const consumer = deps.manifest.modules.consumer.find(({ queue }) => queue === push.queueName);
      if (!consumer)
        return { status: 404, message: `The manifest has no consumer of queue ${push.queueName}.` };
      store.transaction(() => {
        enqueue(push, consumer);
        stats.put(push.jobId, { success: 0, inProgress: push.payload.length, failed: 0 });
      });
      deps.wake();
      return undefined;
    },
    stats: (body) => stats.get(jobBody.parse(body).jobId),
    cancel(body) {
      const { jobId } = jobBody.parse(body);
      const known = stats.get(jobId);
      if (!known) return false;
      store.transaction(() => {
        for (const job of jobs.all()) if (job.queue?.jobId === jobId) jobs.remove(job);
        stats.put(jobId, { ...known, inProgress: 0 });
      });
      return true;
    },
    finished(job, ok) {
      const known = job.queue && stats.get(job.queue.jobId);
      if (!known || !job.queue) return;
      const inProgress = Math.max(0, known.inProgress - 1);
      const counted = ok ? { success: known.success + 1 } : { failed: known.failed + 1 };
      stats.put(job.queue.jobId, { ...known, ...counted, inProgress });
    },
  };
}
