import { faultsRequest } from '../../local-jira/forge/faults/schema';
import { createEvents } from '../../local-jira/forge/events/events';
import { createFaults } from '../../local-jira/forge/faults/faults';
import { FORGE_GUESSES, type ForgeGuesses } from '../../local-jira/forge/guesses';
import { manifestSchema } from '../../local-jira/forge/manifest/schema';
import { fixedClock, memoryStore } from './memoryStore';

export interface Delivered {
  readonly module: string;
  readonly payload: Record<string, unknown>;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Triggers, queues and schedules without an app: `answer` stands for its functions. Time moves only when told. */
export function eventBench(modules: object, given: { guesses?: Partial<ForgeGuesses> } = {}) {
  const manifest = manifestSchema.parse({ app: { id: 'app', runtime: { name: 'nodejs22.x' } }, modules });
  const [store, clock, faults] = [memoryStore(), fixedClock(), createFaults()];
  const errors: string[] = [];
  const delivered: Delivered[] = [];
  const bench = {
    answer: (_: Delivered): unknown => undefined,
    delivered,
    errors,
    clock,
    store,
    events: createEvents({
      ...{ store, clock, manifest, faults, delay: { minMs: 0, maxMs: 0 } },
      guesses: { ...FORGE_GUESSES, ...given.guesses },
      onFilterError: (message) => void errors.push(message),
    }),
    emit: (body: Record<string, unknown> = {}, eventType = 'avi:jira:updated:issue') =>
      bench.events.emit({ eventType, body }),
    push: (payload: object[], queueName = 'work', jobId = 'job') =>
      bench.events.queue.publish({ queueName, jobId, payload }),
    fault: (one: object) => faults.add(faultsRequest.parse({ faults: [{ target: 'event', ...one }] }).faults),
    /** Lets virtual time pass, and everything that became due run. */
    async later(ms = 0): Promise<Delivered[]> {
      clock.advance(ms);
      await bench.events.settle();
      return delivered;
    },
  };
  bench.events.start((module, payload) => {
    const one = { module: module.key, payload: isRecord(payload) ? payload : {} };
    delivered.push(one);
    return Promise.resolve(bench.answer(one));
  });
  return bench;
}
