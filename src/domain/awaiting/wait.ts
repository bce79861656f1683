import type { Reason } from '../gate/reason';
import type { Instant } from '../shared/ids';
import type { AwaitingCause } from './schema';

const DAY_MS = 86_400_000;

/** Since when something waits for a role, until when it should have been done, and why it waits. */
export interface Wait {
  readonly since: Instant;
  readonly due?: Instant;
  readonly because: AwaitingCause;
}

/** The reasons that a holder of the role could do away with. */
export const reasonsFor = (reasons: readonly Reason[], role: string): Reason[] =>
  reasons.filter((reason) => 'role' in reason && reason.role === role);

/** The wait for what a role lacks. One that was known before goes on, with its `since`. */
export function waitFor(
  lacking: readonly Reason[],
  { now, dueDays }: { readonly now: Instant; readonly dueDays: number | undefined },
  known: Pick<Wait, 'since' | 'because'> | undefined,
): Wait {
  const because = becauseOf(lacking);
  const since = (known !== undefined && goesOn(known.because, because) ? known.since : undefined) ?? now;
  return { since, ...(dueDays === undefined ? {} : { due: daysAfter(since, dueDays) }), because };
}

const BECAUSE = {
  'signoff-rejected': 'rejected',
  'signoff-not-independent': 'not-independent',
  'signoff-stale': 'stale',
  'signoff-expired': 'expired',
} as const;

/** The gravest of several: a rejection, then a signer who does not count, then what changed, then what expired. */
function becauseOf(lacking: readonly Reason[]): AwaitingCause {
  const codes = lacking.map(({ code }) => code);
  const [, because = 'first' as const] =
    Object.entries(BECAUSE).find(([code]) => codes.some((c) => c === code)) ?? [];
  return because;
}

/** A rejection begins another wait than the one that it ended. */
const goesOn = (before: AwaitingCause, now: AwaitingCause): boolean =>
  before === now || (before !== 'rejected' && now !== 'rejected');

const daysAfter = (moment: Instant, days: number): Instant =>
  new Date(Date.parse(moment) + days * DAY_MS).toISOString();
