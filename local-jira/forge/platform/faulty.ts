import type { Faults, FaultPoint } from '../faults/faults';
import { json, type Reply } from './reply';

// A planned wait must not keep the host's process alive.
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms).unref());

/** Longer than any function may run: the caller gives up first. */
const NEVER_MS = 900_000;
const GATEWAY_TIMEOUT: Reply = {
  status: 504,
  body: 'upstream request timeout',
  headers: { 'content-type': 'text/plain' },
};

function refusal(target: FaultPoint['target'], status: number): Reply {
  if (status === 429) {
    const limited = {
      code: 'RATE_LIMIT_EXCEEDED',
      message: 'Too many requests.',
      errorMessages: ['Too many requests.'],
    };
    return json(429, limited, { 'retry-after': '1' });
  }
  // A gateway that fails does not speak the service's JSON.
  if (target !== 'jira') return { status, body: `HTTP ${status}`, headers: { 'content-type': 'text/plain' } };
  return json(status, { errorMessages: [`Planned fault: HTTP ${status}`], errors: {} });
}

/** Runs a platform call through the planned faults, in this order: delay, time-out, status, applied but answered 504. */
export async function withFaults(
  faults: Faults,
  point: FaultPoint,
  call: () => Reply | Promise<Reply>,
): Promise<Reply> {
  const delay = faults.strike('delay', point);
  if (delay) await sleep(delay.ms ?? 1_000);
  const timeout = faults.strike('timeout', point);
  if (timeout) {
    await sleep(timeout.ms ?? NEVER_MS);
    return GATEWAY_TIMEOUT;
  }
  const status = faults.strike('status', point);
  if (status) return refusal(point.target, status.status ?? 500);
  const lost = faults.strike('applied-504', point);
  const reply = await call();
  return lost ? GATEWAY_TIMEOUT : reply;
}
