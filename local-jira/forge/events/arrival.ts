import type { Faults, FaultPoint } from '../faults/faults';

/** How one event arrives, as the planned faults have it. Times are virtual milliseconds. */
export interface Arrival {
  lateMs: number;
  copies: 1 | 2;
  /** Waits until the next event to the same function has overtaken it, at the longest this long. */
  overtakenWithinMs?: number;
}

/** Forge allows itself three minutes for the delivery of an event. */
export const LATEST_MS = 180_000;

/** Asks the faults once for one event. */
export function arrivalOf(faults: Faults, point: FaultPoint): Arrival {
  const late = faults.strike('late-event', point);
  const reordered = faults.strike('reorder-event', point);
  const arrival: Arrival = {
    lateMs: late ? (late.ms ?? LATEST_MS) : 0,
    copies: faults.strike('duplicate-event', point) ? 2 : 1,
  };
  return reordered ? { ...arrival, overtakenWithinMs: reordered.ms ?? LATEST_MS } : arrival;
}
