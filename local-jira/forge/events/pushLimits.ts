import type { Clock } from '../../clock/clock';
import { z } from 'zod';

/** Limits of async events. https://developer.atlassian.com/platform/forge/limits-async-events/ */
const EVENTS_MAX = 50;
const PUSH_MAX_BYTES = 200 * 1024;
const LONG_EVENT_MAX_BYTES = 100 * 1024;
const DELAY_MAX_S = 900;
const EVENTS_PER_MINUTE = 500;
const CYCLE_MAX = 1_000;
const MINUTE_MS = 60_000;
/** A consumer that may run longer than this is a long one. */
const LONG_S = 55;

export const pushBody = z.looseObject({
  queueName: z.string(),
  jobId: z.string(),
  payload: z.array(
    z.looseObject({
      body: z.record(z.string(), z.unknown()),
      delayInSeconds: z.number().min(0).max(DELAY_MAX_S).optional(),
      concurrency: z.object({ key: z.string().min(1), limit: z.int().min(1) }).optional(),
    }),
  ),
});

export type Push = z.infer<typeof pushBody>;

/** Why nothing of a push was queued. */
export interface PushRefusal {
  status: number;
  message: string;
}

const bytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

function sizeRefusal({ payload }: Push, timeoutSeconds: number | undefined): PushRefusal | undefined {
  if (payload.length === 0 || payload.length > EVENTS_MAX) {
    return { status: 400, message: `A push has 1 to ${EVENTS_MAX} events.` };
  }
  if (bytes(payload) > PUSH_MAX_BYTES) {
    return { status: 413, message: 'The events of a push are over 200 KB.' };
  }
  const long = (timeoutSeconds ?? 0) > LONG_S;
  return long && payload.some((event) => bytes(event.body) > LONG_EVENT_MAX_BYTES)
    ? { status: 413, message: 'An event of a consumer that runs long is over 100 KB.' }
    : undefined;
}

/** Counts what is pushed. `depth` is how many pushes led to the one that asks. */
export interface PushLimits {
  refusal(push: Push, timeoutSeconds: number | undefined, depth: number): PushRefusal | undefined;
}

export function createPushLimits(clock: Clock): PushLimits {
  let pushed: { at: number; events: number }[] = [];
  return {
    refusal(push, timeoutSeconds, depth) {
      const refused = sizeRefusal(push, timeoutSeconds);
      if (refused) return refused;
      if (depth >= CYCLE_MAX) return { status: 405, message: `A cycle of over ${CYCLE_MAX} pushes was cut.` };
      const now = clock.now();
      pushed = pushed.filter(({ at }) => at > now - MINUTE_MS);
      const events = push.payload.length;
      if (pushed.reduce((sum, one) => sum + one.events, events) > EVENTS_PER_MINUTE) {
        return { status: 429, message: `Over ${EVENTS_PER_MINUTE} events were pushed in a minute.` };
      }
      pushed.push({ at: now, events });
      return undefined;
    },
  };
}
