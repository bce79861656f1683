import { randomUUID } from 'node:crypto';
import type { Clock } from '../../clock/clock';
import type { ProductEvent } from '../../jira/hooks';
import type { Faults } from '../faults/faults';
import { APP_ACCOUNT_ID, CLOUD_ID } from '../identity';
import type { Manifest } from '../manifest/schema';
import type { Jobs } from './job';

/** How late product events arrive, in virtual milliseconds. Forge allows itself three minutes. */
export interface EventDelay {
  minMs: number;
  maxMs: number;
}

export const DEFAULT_EVENT_DELAY: EventDelay = { minMs: 0, maxMs: 1_000 };
const LATE_MS = 180_000;
const EVENT_MAX_BYTES = 200_000;

export interface TriggerDeps {
  manifest: Manifest;
  jobs: Jobs;
  clock: Clock;
  faults: Faults;
  delay: EventDelay;
}

type Trigger = Manifest['modules']['trigger'][number];

function wants(trigger: Trigger, event: ProductEvent): boolean {
  const listed = trigger.events.find(({ eventType }) => eventType === event.eventType);
  if (!listed) return false;
  const ignoreSelf = listed.filter?.ignoreSelf ?? trigger.filter?.ignoreSelf ?? false;
  return !(ignoreSelf && event.body.atlassianId === APP_ACCOUNT_ID);
}

/** Queues a product event for every trigger that listens to it. Events over 200 kB are dropped, as on the platform. */
export function queueEvent(deps: TriggerDeps, event: ProductEvent): void {
  if (Buffer.byteLength(JSON.stringify(event.body)) > EVENT_MAX_BYTES) return;
  const { clock, delay, faults } = deps;
  for (const trigger of deps.manifest.modules.trigger.filter((candidate) => wants(candidate, event))) {
    const point = { target: 'event', path: event.eventType, module: trigger.function } as const;
    const late = faults.strike('late-event', point);
    const copies = faults.strike('duplicate-event', point) ? 2 : 1;
    for (let copy = 0; copy < copies; copy += 1) {
      const wait = delay.minMs + Math.random() * (delay.maxMs - delay.minMs);
      const dueAt = Math.ceil(clock.now() + wait + (late ? (late.ms ?? LATE_MS) : 0));
      const context = { cloudId: CLOUD_ID, moduleKey: trigger.key };
      const payload = { eventType: event.eventType, ...event.body, context };
      deps.jobs.put({
        ...{ id: randomUUID(), kind: 'trigger', moduleKey: trigger.key, payload },
        ...{ dueAt, firstDueAt: dueAt, attempt: 0 },
      });
    }
  }
}
