import { counted } from '../gate/words';
import { dayOf, daysAfter, daysApart, type Day } from '../shared/days';
import type { Instant } from '../shared/ids';
import { LEAST_DAYS, LEAST_SIGNOFFS, paceOf, type Basis } from './basis';
import type { Progress } from './progress';

/** When the last issue of a milestone will be past its gates, as a range, and how that stands to its date. */
export interface Forecast {
  readonly kind: 'done' | 'on-time' | 'late' | 'undated' | 'unknown';
  readonly from: Instant | null;
  readonly to: Instant | null;
  readonly sentence: string;
  /** Days by which the end of the range is after the date. */
  readonly lateDays: number;
}

const without = (kind: Forecast['kind'], sentence: string): Forecast => ({
  kind,
  from: null,
  to: null,
  sentence,
  lateDays: 0,
});

/**
 * The range begins where everything that is left is signed after the median wait, and ends where it is signed one after
 * the other at the pace at which sign-offs were given lately. Nothing is forecast from too little.
 */
export function forecastOf(
  progress: Progress,
  due: Day | null,
  { basis, now }: { readonly basis: Basis; readonly now: Instant },
): Forecast {
  const { total, passed, toSign, unread } = progress;
  if (total === 0) return without('unknown', 'No issue of it has a gate');
  if (unread > 0) return without('unknown', 'More issues than one look takes in');
  if (passed === total) return without('done', 'All issues are past their gates');
  const pace = paceOf(basis);
  if (pace === undefined) return without('unknown', tooFew(basis));
  const slow = toSign / pace;
  const fast = Math.min(basis.medianWaitDays ?? 1 / pace, slow);
  return inTime({ from: daysAfter(now, fast), to: daysAfter(now, slow) }, due);
}

/** What is there, and what a forecast asks for. */
export const tooFew = ({ signoffs, span }: Basis): string =>
  `Not enough sign-offs yet: ${signoffs} in ${counted(span, 'day', 'days')}, a forecast asks for ${LEAST_SIGNOFFS} in ${LEAST_DAYS} days`;

function inTime(range: { readonly from: Instant; readonly to: Instant }, due: Day | null): Forecast {
  if (due === null) return { kind: 'undated', ...range, sentence: 'no date to meet', lateDays: 0 };
  const [least, most] = [daysApart(due, dayOf(range.from)), daysApart(due, dayOf(range.to))];
  if (most <= 0) return { kind: 'on-time', ...range, sentence: 'on time', lateDays: 0 };
  const sentence =
    least > 0 && least < most
      ? `${least} to ${counted(most, 'day', 'days')} late`
      : `likely ${counted(most, 'day', 'days')} late`;
  return { kind: 'late', ...range, sentence, lateDays: most };
}
