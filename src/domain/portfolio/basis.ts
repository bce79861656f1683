import { DAY_MS, daysAfter, daysSince } from '../shared/days';
import type { Instant } from '../shared/ids';
import type { Standing } from '../standing/schema';

/** How far a forecast looks back, in days. */
export const BASIS_DAYS = 90;
/** The fewest sign-offs, and the shortest time since the first of them, from which anything is forecast. */
export const LEAST_SIGNOFFS = 10;
export const LEAST_DAYS = 21;

/** What forecasts rest on: sign-offs that count, given in the last `days` days. */
export interface Basis {
  readonly signoffs: number;
  readonly days: number;
  /** Days between the first of them and now, at most `days`. */
  readonly span: number;
  /** The median of how long sign-offs waited; null when nothing is known of that. */
  readonly medianWaitDays: number | null;
}

/**
 * Counts what was signed lately. How long a sign-off waited is known from the one before it on the same gate of the
 * same issue, and of those that wait now from when they began to: a first sign-off says nothing.
 */
export function basisOf(standings: readonly Standing[], now: Instant): Basis {
  const from = daysAfter(now, -BASIS_DAYS);
  const counts = (at: Instant): boolean => at > from && at <= now;
  const given = standings.flatMap(({ signed }) => signed.map(([at]) => at)).filter(counts);
  const [first = now] = [...given].sort();
  const ended = standings.flatMap((standing) => endedWaits(standing).filter(({ at }) => counts(at)));
  const waiting = standings.flatMap(({ waits }) => waits.map(({ since }) => lasted(since, now)));
  return {
    signoffs: given.length,
    days: BASIS_DAYS,
    span: Math.min(BASIS_DAYS, daysSince(first, now)),
    medianWaitDays: median([...ended.map(({ days }) => days), ...waiting]),
  };
}

const lasted = (since: Instant, until: Instant): number =>
  Math.max(0, (Date.parse(until) - Date.parse(since)) / DAY_MS);

function endedWaits({ signed }: Standing): { at: Instant; days: number }[] {
  const inOrder = [...signed].sort(([one], [other]) => (one < other ? -1 : 1));
  return inOrder.flatMap(([at, , gate], index) => {
    const before = inOrder.slice(0, index).findLast(([, , other]) => other === gate);
    return before === undefined ? [] : [{ at, days: lasted(before[0], at) }];
  });
}

/** Rounded to a tenth of a day. */
function median(all: readonly number[]): number | null {
  const sorted = [...all].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[sorted.length % 2 === 1 ? middle : middle - 1], sorted[middle]];
  return low === undefined || high === undefined ? null : Math.round(((low + high) / 2) * 10) / 10;
}

/** Sign-offs a day; nothing when there are too few for a forecast. */
export const paceOf = ({ signoffs, span }: Basis): number | undefined =>
  signoffs >= LEAST_SIGNOFFS && span >= LEAST_DAYS ? signoffs / span : undefined;
