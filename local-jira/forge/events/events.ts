import type { Clock } from '../../clock/clock';
import type { ProductEvent } from '../../jira/hooks';
import type { Store } from '../../store/store';
import type { Faults } from '../faults/faults';
import { FORGE_GUESSES, type ForgeGuesses } from '../guesses';
import type { Invoke } from '../invoke/invoker';
import { findModule } from '../manifest/modules';
import type { Manifest } from '../manifest/schema';
import { InvocationFailed } from '../runner/failure';
import { createAsyncQueue, type AsyncQueue } from './asyncQueue';
import { createDeliveryLoop, type DeliveryLoop } from './delivery';
import { createJobs, type Job } from './job';
import type { OnFilterError } from './filter';
import { succeeded, type Delivery } from './retry';
import { scheduleNext, startSchedules } from './schedule';
import { DEFAULT_EVENT_DELAY, queueEvent, type EventDelay } from './triggers';

export interface EventsDeps {
  store: Store;
  clock: Clock;
  manifest: Manifest;
  faults: Faults;
  delay?: EventDelay;
  guesses?: ForgeGuesses;
  onFilterError?: OnFilterError;
}

/** Everything that runs later: product events, async events, schedules. `start` connects it to the app. */
export interface Events {
  queue: AsyncQueue;
  emit(event: ProductEvent): void;
  start(invoke: Invoke): void;
  /** What waits to be delivered, earliest first. */
  waiting(): Job[];
  settle(): Promise<void>;
  stop(): Promise<void>;
}

const RETRY_REASON: Record<string, string> = {
  'timed-out': 'FUNCTION_TIME_OUT',
  crashed: 'FUNCTION_PLATFORM_UNKNOWN_ERROR',
};

async function deliver(manifest: Manifest, invoke: Invoke, job: Job): Promise<Delivery> {
  const module = findModule(manifest, job.moduleKey);
  // The manifest changed while the job waited: nobody is left to receive it.
  if (!module) return { ok: true, body: undefined };
  try {
    return { ok: true, body: await invoke(module, job.payload, { depth: job.depth }) };
  } catch (thrown) {
    const kind = thrown instanceof InvocationFailed ? thrown.kind : 'crashed';
    return {
      ok: false,
      reason: RETRY_REASON[kind] ?? 'FUNCTION_RETRY_REQUEST',
      thrown: kind === 'app-error',
    };
  }
}

export function createEvents({
  store,
  clock,
  manifest,
  faults,
  delay = DEFAULT_EVENT_DELAY,
  guesses = FORGE_GUESSES,
  onFilterError = () => undefined,
}: EventsDeps): Events {
  const jobs = createJobs(store);
  let loop: DeliveryLoop | undefined;
  const wake = () => loop?.wake();
  const queue = createAsyncQueue({ manifest, jobs, clock, store, faults, wake });

  const triggers = { manifest, jobs, clock, faults };

  const finished = (job: Job, delivery: Delivery) => {
    if (job.kind === 'scheduled') scheduleNext(manifest, jobs, clock, job);
    if (job.kind === 'consumer') queue.finished(job, succeeded(delivery));
  };

  return {
    queue,
    emit(event) {
      store.transaction(() => queueEvent({ ...triggers, ...{ delay, guesses, onFilterError } }, event));
      wake();
    },
    start(invoke) {
      const transaction = <R>(work: () => R) => store.transaction(work);
      const handOut = (job: Job) => deliver(manifest, invoke, job);
      loop = createDeliveryLoop({ jobs, clock, guesses, transaction, deliver: handOut, finished });
      store.transaction(() => startSchedules(manifest, jobs, clock));
      loop.wake();
    },
    waiting: () => jobs.all(),
    settle: async () => loop?.settle(),
    stop: async () => loop?.stop(),
  };
}
