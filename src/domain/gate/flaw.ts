import type { SignoffRequirement } from '../policy/schema';
import type { Signoff } from '../signoff/schema';
import { stateOf } from '../signoff/state';
import type { Reason } from './reason';
import type { Findings, SignedThing } from './signoffs';

/** Why an approval does not count now, or nothing when it does. Rejections have no flaw. */
export function flawOf(
  thing: SignedThing,
  requirement: SignoffRequirement,
  signoff: Signoff,
  findings: Findings,
): Reason | undefined {
  if (signoff.decision === 'rejected') return undefined;
  const because = dependenceIn(thing, signoff, findings);
  const { role, meaning, after } = requirement;
  const { signer, seq } = signoff;
  if (because !== undefined) return { code: 'signoff-not-independent', role, meaning, signer, seq, because };
  const state = stateOf(signoff, thing.current, thing.now, requirement.validDays);
  if (state === 'valid') return undefined;
  if (state === 'expired') return { code: 'signoff-expired', role, meaning, signer, seq };
  const changed = thing.changes(signoff);
  const waits = after === undefined || findings.completeAt.has(after) ? undefined : after;
  return { code: 'signoff-stale', role, meaning, signer, seq, changed, after: waits };
}

function dependenceIn({ asked, dependence }: SignedThing, { signer }: Signoff, { carrying }: Findings) {
  if (asked.independence.distinctPeople && carrying.some((other) => other.signer === signer))
    return 'same-person';
  return dependence(signer);
}
