import type { SignoffRequirement } from '../policy/schema';
import { dependenceOf } from '../signoff/independence';
import type { Signoff } from '../signoff/schema';
import { stateOf } from '../signoff/state';
import { changesSince } from './changes';
import type { Reason } from './reason';
import type { Setting, SignoffInput } from './signoffs';

/** Why an approval does not count now, or nothing when it does. */
export function flawOf(
  input: SignoffInput,
  { role, meaning, validDays, after }: SignoffRequirement,
  signoff: Signoff,
  setting: Setting,
): Reason | undefined {
  const { facts, record, current, now } = input;
  const common = { role, meaning, signer: signoff.signer, seq: signoff.seq };
  const because = dependence(input, signoff, setting);
  if (because !== undefined) return { code: 'signoff-not-independent', ...common, because };
  const state = stateOf(signoff, current, now, validDays);
  if (state === 'expired') return { code: 'signoff-expired', ...common };
  if (state !== 'stale') return undefined;
  const waits = after === undefined || setting.completeAt.has(after) ? {} : { after };
  return {
    code: 'signoff-stale',
    ...common,
    changed: changesSince(signoff, current, facts, record),
    ...waits,
  };
}

function dependence({ gate, facts, record }: SignoffInput, { signer }: Signoff, { carrying }: Setting) {
  if (gate.independence.distinctPeople && carrying.some((other) => other.signer === signer)) {
    return 'same-person' as const;
  }
  return dependenceOf(signer, gate, facts, record);
}
