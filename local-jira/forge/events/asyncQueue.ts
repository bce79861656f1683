import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Clock } from '../../clock/clock';
import type { Store } from '../../store/store';
import type { Faults } from '../faults/faults';
import { findModule } from '../manifest/modules';
import type { Manifest } from '../manifest/schema';
import { arrivalOf } from './arrival';
import { enqueue } from './enqueue';
import type { Job, Jobs } from './job';
import { createPushLimits, pushBody, type Push, type PushRefusal } from './pushLimits';

const jobBody = z.looseObject({ queueName: z.string(), jobId: z.string() });

export interface JobStats {
  success: number;
  inProgress: number;
  failed: number;
}

/** The queue service behind @forge/events: events wait durably for their consumer. */
export interface AsyncQueue {
  /** Undefined when everything was queued, else why nothing was. `depth` is how many pushes led to this one. */
  publish(body: unknown, depth?: number): PushRefusal | undefined;
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

export function createAsyncQueue(deps: AsyncQueueDeps): AsyncQueue {
  const { jobs, clock, store, faults, manifest } = deps;
  const stats = store.table<JobStats>('forge/job-stats');
  const limits = createPushLimits(clock);

  const enqueueAll = (
    { queueName, jobId, payload }: Push,
    consumer: { key: string; function: string },
    depth: number,
  ) => {
    for (const { body, delayInSeconds = 0, concurrency } of payload) {
      const arrival = arrivalOf(faults, { target: 'event', path: queueName, module: consumer.function });
      const event = { body, delayInSeconds, concurrency, queueName, jobId, eventId: randomUUID() };
      const job = { kind: 'consumer', moduleKey: consumer.key, payload: event, concurrency, depth } as const;
      const queue = { name: queueName, jobId };
      enqueue(jobs, { ...job, queue }, arrival, () => clock.now() + delayInSeconds * 1_000);
    }
  };

  return {
    publish(body, depth = 0) {
      const push = pushBody.parse(body);
      const consumer = manifest.modules.consumer.find(({ queue }) => queue === push.queueName);
      const timeout = consumer && findModule(manifest, consumer.key)?.timeoutSeconds;
      const refused = limits.refusal(push, timeout, depth);
      if (refused) return refused;
      if (!consumer)
        return { status: 404, message: `The manifest has no consumer of queue ${push.queueName}.` };
      store.transaction(() => {
        enqueueAll(push, consumer, depth + 1);
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
