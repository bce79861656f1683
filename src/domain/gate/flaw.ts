import type { SignoffRequirement } from '../policy/schema';
import { dependenceOf } from '../signoff/independence';
import type { Signoff } from '../signoff/schema';
import { stateOf } from '../signoff/state';
import { changesSince } from './changes';
import type { Reason } from './reason';
import type { Findings, SignoffInput } from './signoffs';

/** Why an approval does not count now, or nothing when it does. Rejections have no flaw. */
export function flawOf(
  input: SignoffInput,
  requirement: SignoffRequirement,
  signoff: Signoff,
  findings: Findings,
): Reason | undefined {
  if (signoff.decision === 'rejected') return undefined;
  const because = dependence(input, signoff, findings);
  const { role, meaning, after } = requirement;
  const { signer, seq } = signoff;
  if (because !== undefined) return { code: 'signoff-not-independent', role, meaning, signer, seq, because };
  const state = stateOf(signoff, input.current, input.now, requirement.validDays);
  if (state === 'valid') return undefined;
  if (state === 'expired') return { code: 'signoff-expired', role, meaning, signer, seq };
  const changed = changesSince(signoff, input.current, input.facts, input.record);
  const waits = after === undefined || findings.completeAt.has(after) ? undefined : after;
  return { code: 'signoff-stale', role, meaning, signer, seq, changed, after: waits };
}

function dependence({ gate, facts, record }: SignoffInput, { signer }: Signoff, { carrying }: Findings) {
  if (gate.independence.distinctPeople && carrying.some((other) => other.signer === signer))
    return 'same-person';
  return dependenceOf(signer, gate, facts, record);
}
