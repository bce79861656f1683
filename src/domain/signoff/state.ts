import type { Instant } from '../shared/ids';
import type { Fingerprint, Signoff, SignoffState } from './schema';

const DAY_MS = 86_400_000;

/** What a sign-off is worth now. `validDays` counts from signing; without it a sign-off does not expire. */
export function stateOf(
  signoff: Signoff,
  current: Fingerprint,
  now: Instant,
  validDays: number | undefined,
): SignoffState {
  if (signoff.revoked !== undefined) return 'revoked';
  if (signoff.decision === 'rejected') return 'rejected';
  if (signoff.fingerprint.root !== current.root) return 'stale';
  return validDays !== undefined && isOver(signoff.at, validDays, now) ? 'expired' : 'valid';
}

const isOver = (at: Instant, days: number, now: Instant): boolean =>
  Date.parse(now) >= Date.parse(at) + days * DAY_MS;
