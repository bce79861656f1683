import { z } from 'zod';
import type { ForgeGuesses } from '../guesses';
import type { Job } from './job';

/** What a handler returns to be called again: @forge/events' InvocationError. */
const retryRequest = z.looseObject({
  _retry: z.literal(true),
  retryOptions: z
    .looseObject({
      retryAfter: z.number().optional(),
      retryReason: z.string().optional(),
      retryData: z.unknown().optional(),
    })
    .default({}),
});

/** How one delivery ended. `thrown`: by an exception of the app, not by a failure of the platform. */
export type Delivery = { ok: true; body: unknown } | { ok: false; reason: string; thrown: boolean };

/**
 * Product event triggers are retried four times; async events as long as the retention window lasts.
 * https://developer.atlassian.com/platform/forge/events-reference/product_events/
 */
const TRIGGER_RETRIES_MAX = 4;
const RETENTION_MS = 24 * 3_600_000;
const RETRY_AFTER_MAX_S = 900;
const RETRY_DATA_MAX_BYTES = 4 * 1024;
const BACKOFF_S = [1, 5, 30, 120, 600];

const backoffSeconds = (attempt: number): number => BACKOFF_S[attempt] ?? RETRY_AFTER_MAX_S;

interface Wish {
  afterSeconds: number;
  reason: string;
  data?: unknown;
}

const tooLarge = (data: unknown): boolean =>
  data !== undefined && Buffer.byteLength(JSON.stringify(data)) > RETRY_DATA_MAX_BYTES;

const askedOf = (delivery: Delivery) =>
  delivery.ok ? retryRequest.safeParse(delivery.body).data?.retryOptions : undefined;

/** Whether a delivery did what it was for: it neither failed nor asked for another one. */
export const succeeded = (delivery: Delivery): boolean => delivery.ok && !askedOf(delivery);

function wishOf(job: Job, delivery: Delivery, guesses: ForgeGuesses): Wish | undefined {
  if (!delivery.ok) {
    if (delivery.thrown && guesses.thrownEvent === 'dropped') return undefined;
    return { afterSeconds: backoffSeconds(job.attempt), reason: delivery.reason };
  }
  const asked = askedOf(delivery);
  if (!asked) return undefined;
  const afterSeconds = Math.min(RETRY_AFTER_MAX_S, Math.max(1, asked.retryAfter ?? 1));
  const reason = asked.retryReason ?? 'FUNCTION_RETRY_REQUEST';
  return tooLarge(asked.retryData)
    ? { afterSeconds, reason }
    : { afterSeconds, reason, data: asked.retryData };
}

function mayRetry(job: Job, dueAt: number): boolean {
  if (job.kind === 'scheduled') return false;
  if (job.kind === 'trigger') return job.attempt < TRIGGER_RETRIES_MAX;
  return dueAt <= job.firstDueAt + RETENTION_MS;
}

/** The job to queue after a delivery, or undefined when it is done or given up. `now` is virtual. */
export function nextAttempt(
  job: Job,
  delivery: Delivery,
  { now, guesses }: { now: number; guesses: ForgeGuesses },
): Job | undefined {
  const wish = wishOf(job, delivery, guesses);
  if (!wish) return undefined;
  const dueAt = now + wish.afterSeconds * 1_000;
  if (!mayRetry(job, dueAt)) return undefined;
  const attempt = job.attempt + 1;
  const retryContext = { retryCount: attempt, retryReason: wish.reason, retryData: wish.data };
  return { ...job, dueAt, attempt, payload: { ...job.payload, retryContext } };
}
