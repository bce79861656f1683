import type { Clock } from '../../clock/clock';
import type { ProductEvent } from '../../jira/hooks';
import type { Faults } from '../faults/faults';
import type { ForgeGuesses } from '../guesses';
import { CLOUD_ID } from '../identity';
import type { Manifest } from '../manifest/schema';
import { arrivalOf } from './arrival';
import { enqueue } from './enqueue';
import { wants, type OnFilterError } from './filter';
import type { Jobs } from './job';

/** How late product events arrive, in virtual milliseconds. Forge allows itself three minutes. */
export interface EventDelay {
  minMs: number;
  maxMs: number;
}

export const DEFAULT_EVENT_DELAY: EventDelay = { minMs: 0, maxMs: 1_000 };
const EVENT_MAX_BYTES = 200_000;

export interface TriggerDeps {
  manifest: Manifest;
  jobs: Jobs;
  clock: Clock;
  faults: Faults;
  delay: EventDelay;
  guesses: ForgeGuesses;
  onFilterError: OnFilterError;
}

/** The changelog as events carry it: with the id of its history entry, or without. */
function withChangelog(
  body: Record<string, unknown>,
  { changelogId }: ForgeGuesses,
): Record<string, unknown> {
  const { changelog } = body;
  if (changelogId === 'present' || typeof changelog !== 'object' || changelog === null) return body;
  const { id: _, ...rest } = { id: undefined, ...changelog };
  return { ...body, changelog: rest };
}

/** Queues a product event for every trigger that listens to it. Events over 200 kB are dropped, as on the platform. */
export function queueEvent(deps: TriggerDeps, event: ProductEvent): void {
  if (Buffer.byteLength(JSON.stringify(event.body)) > EVENT_MAX_BYTES) return;
  const { clock, delay, faults, manifest } = deps;
  const arrives = () => clock.now() + delay.minMs + Math.random() * (delay.maxMs - delay.minMs);
  const body = withChangelog(event.body, deps.guesses);
  for (const trigger of manifest.modules.trigger) {
    if (!wants(trigger, event, deps.onFilterError)) continue;
    const arrival = arrivalOf(faults, { target: 'event', path: event.eventType, module: trigger.function });
    const context = { cloudId: CLOUD_ID, moduleKey: trigger.key };
    const payload = { eventType: event.eventType, ...body, context };
    enqueue(deps.jobs, { kind: 'trigger', moduleKey: trigger.key, payload }, arrival, arrives);
  }
}
