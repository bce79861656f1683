import type { Core } from '../core';
import type { JsonObject } from '../entities/json';
import type { Caller } from '../hooks';
import { actorId } from './event';

/** Queues a product event about something that is not an issue itself. Call inside the transaction of the change. */
export function emitEvent(core: Core, caller: Caller, eventType: string, more: JsonObject): void {
  const accountId = actorId(core, caller);
  const body = {
    eventType,
    timestamp: core.clock.now(),
    ...(accountId === null ? {} : { atlassianId: accountId }),
    selfGenerated: caller.kind === 'app',
    ...more,
  };
  core.hooks.emit({ eventType, body });
}
