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
  requirement: SignoffRequirement,
  signoff: Signoff,
  setting: Setting,
): Reason | undefined {
  const because = dependence(input, signoff, setting);
  if (because !== undefined) {
    return { code: 'signoff-not-independent', ...aboutOf(requirement, signoff), because };
  }
  const state = stateOf(signoff, input.current, input.now, requirement.validDays);
  if (state === 'valid') return undefined;
  if (state === 'expired') return { code: 'signoff-expired', ...aboutOf(requirement, signoff) };
  return stale(input, requirement, signoff, setting);
}

const aboutOf = ({ role, meaning }: SignoffRequirement, { signer, seq }: Signoff) => ({
  role,
  meaning,
  signer,
  seq,
});

function stale(
  { facts, record, current }: SignoffInput,
  requirement: SignoffRequirement,
  signoff: Signoff,
  setting: Setting,
): Reason {
  const { after } = requirement;
  const waits = after === undefined || setting.completeAt.has(after) ? {} : { after };
  const changed = changesSince(signoff, current, facts, record);
  return { code: 'signoff-stale', ...aboutOf(requirement, signoff), changed, ...waits };
}

function dependence({ gate, facts, record }: SignoffInput, { signer }: Signoff, { carrying }: Setting) {
  if (gate.independence.distinctPeople && carrying.some((other) => other.signer === signer))
    return 'same-person';
  return dependenceOf(signer, gate, facts, record);
}
