import type { Policy } from '../policy/schema';
import type { Instant } from '../shared/ids';
import type { JudgedIssue } from './judge';
import type { Signoff } from '../signoff/schema';
import { stateOf } from '../signoff/state';

interface Then {
  readonly policy: Policy;
  readonly now: Instant;
}

/**
 * The signatures on the counted gate of an issue that are for what it is now, oldest first: those that carry the gate
 * where it is passed, those that others have to join where it is not.
 */
export function signaturesOf(
  { member, outcome, root, signoffs }: Pick<JudgedIssue, 'member' | 'outcome' | 'root' | 'signoffs'>,
  { policy, now }: Then,
): Signoff[] {
  const given = member.record?.signoffs ?? [];
  if (outcome === 'passed') return given.filter(({ seq }) => signoffs.includes(seq));
  const counted = policy.gates.find(({ id }) => id === policy.sprint?.gate);
  if (root === null || counted === undefined) return [];
  const isValid = (signoff: Signoff): boolean => {
    const days = counted.signoffs.find(({ role }) => role === signoff.role)?.validDays;
    return stateOf(signoff, { root, parts: {} }, now, days) === 'valid';
  };
  return given.filter((signoff) => signoff.gate === counted.id && isValid(signoff));
}
