import type { Clock } from '../../clock/clock';
import type { Job, Jobs } from './job';
import type { ForgeGuesses } from '../guesses';
import { nextAttempt, type Delivery } from './retry';

export interface DeliveryDeps {
  jobs: Jobs;
  clock: Clock;
  guesses: ForgeGuesses;
  deliver(job: Job): Promise<Delivery>;
  /** After the last attempt of a job, in its transaction. */
  finished(job: Job, delivery: Delivery): void;
  transaction<R>(work: () => R): R;
}

/** Hands out due jobs, a few at a time, at least once. */
export interface DeliveryLoop {
  /** Looks for due jobs soon; call after queueing. */
  wake(): void;
  /** Resolves when nothing is due and nothing is running. */
  settle(): Promise<void>;
  stop(): Promise<void>;
}

const PARALLEL = 4;
const LONGEST_SLEEP_MS = 60_000;

export function createDeliveryLoop(deps: DeliveryDeps): DeliveryLoop {
  const running = new Map<string, { job: Job; done: Promise<void> }>();
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  const crowded = ({ concurrency }: Job): boolean => {
    if (!concurrency) return false;
    const same = [...running.values()].filter(({ job }) => job.concurrency?.key === concurrency.key);
    return same.length >= concurrency.limit;
  };

  const run = async (job: Job): Promise<void> => {
    const delivery = await deps.deliver(job);
    // Stopped in the middle: the job stays queued and is delivered again after the restart.
    if (stopped) return;
    const next = nextAttempt(job, delivery, { now: deps.clock.now(), guesses: deps.guesses });
    deps.transaction(() => {
      deps.jobs.remove(job);
      if (next) deps.jobs.put(next);
      else deps.finished(job, delivery);
    });
  };

  const start = (job: Job): void => {
    const done = run(job)
      .catch(() => undefined)
      .finally(() => {
        running.delete(job.id);
        loop.wake();
      });
    running.set(job.id, { job, done });
  };

  const pump = (): void => {
    if (stopped) return;
    for (const job of deps.jobs.due(deps.clock.now())) {
      if (running.size >= PARALLEL) break;
      if (!running.has(job.id) && !crowded(job)) start(job);
    }
    sleepUntilNext();
  };

  const sleepUntilNext = (): void => {
    const next = deps.jobs.nextDueAfter(deps.clock.now());
    if (next === undefined) return;
    clearTimeout(timer);
    timer = setTimeout(pump, Math.min(LONGEST_SLEEP_MS, Math.max(1, next - deps.clock.now())));
    timer.unref();
  };

  const loop: DeliveryLoop = {
    wake() {
      if (stopped) return;
      clearTimeout(timer);
      // A moment later, so that a job queued inside a transaction is committed (or gone) by then.
      timer = setTimeout(pump, 0);
      timer.unref();
    },
    async settle() {
      for (;;) {
        await new Promise((resolve) => setTimeout(resolve, 1));
        pump();
        if (running.size === 0 || stopped) return;
        await Promise.all([...running.values()].map(({ done }) => done));
      }
    },
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await Promise.all([...running.values()].map(({ done }) => done));
    },
  };
  deps.clock.onAdvance(() => loop.wake());
  return loop;
}
