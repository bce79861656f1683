import type { GivenSignoff, SignoffSlot, Who } from '../../../contract/view';
import { capitalised, roleName } from '../../../domain/gate/words';
import type { SignoffRequirement } from '../../../domain/policy/schema';
import { sprintChanges } from '../../../domain/sprint/changes';
import { SPRINT_GATE } from '../../../domain/sprint/schema';
import { otherRole } from '../../../domain/signoff/decide';
import type { Signoff } from '../../../domain/signoff/schema';
import { stateOf } from '../../../domain/signoff/state';
import { OVERSEER } from '../../revoke';
import { holds } from '../../sign';
import { personOf, textOf } from '../../view/display';
import { outstandingIn } from '../../view/slots';
import { lackSentence } from './sentence';
import type { SeenSprint } from './seen';

const MOST_NAMES = 3;

const WHY = {
  'is-assignee': 'you cannot sign: you are the assignee of an issue of this sprint',
  'was-assignee': 'you cannot sign: you were the assignee of an issue of this sprint',
  'is-reporter': 'you cannot sign: you are the reporter of an issue of this sprint',
  'answered-checklist': 'you cannot sign: you answered items of this sprint',
} as const;

/** One line for each requirement to sign the sprint as a whole: what was given, what is outstanding, who can. */
export const slotsOf = (seen: SeenSprint): SignoffSlot[] =>
  seen.loaded.requirement.signoffs.map((requirement) => slotOf(seen, requirement));

function slotOf(seen: SeenSprint, requirement: SignoffRequirement): SignoffSlot {
  const { policy } = seen.loaded;
  const { role, meaning, count, after } = requirement;
  const outstanding = outstandingIn(seen.look.assessment.signed.reasons, role);
  const holdsIt = holds(seen.loaded, role);
  const refusal = mayNotSign(seen, requirement);
  return {
    ...{ gate: SPRINT_GATE, role, roleName: roleName(policy, role), meaning, count },
    ...(after === undefined ? {} : { after, afterName: roleName(policy, after) }),
    given: givenFor(seen, requirement),
    outstanding,
    who: signersOf(seen, role, holdsIt && refusal === undefined),
    canSign: holdsIt && refusal === undefined && outstanding > 0,
    ...(holdsIt && refusal !== undefined ? { mayNot: capitalised(refusal) } : {}),
  };
}

/** Why a holder of the role cannot approve now, or nothing. */
function mayNotSign(seen: SeenSprint, { role, after }: SignoffRequirement): string | undefined {
  const { look, loaded, viewer, hidden } = seen;
  const { dependence, lacks, signed } = look.assessment;
  const because = dependence(viewer);
  if (because !== undefined) return WHY[because];
  const other = otherIn(seen, viewer, role);
  if (other !== undefined) return `you already signed here as ${roleName(loaded.policy, other)}`;
  if (hidden > 0) return 'you may not see every issue of this sprint';
  const [lack] = lacks;
  if (lack !== undefined) return lackSentence(lack, loaded.policy);
  const waits = after !== undefined && !signed.completeAt.has(after);
  return waits ? `you sign after the ${roleName(loaded.policy, after)}` : undefined;
}

const otherIn = ({ loaded }: SeenSprint, signer: string, role: string): string | undefined =>
  loaded.requirement.independence.distinctPeople
    ? otherRole(loaded.record?.signoffs ?? [], SPRINT_GATE, { signer, role })
    : undefined;

/** Holders of the role who are independent of every issue. */
function signersOf(seen: SeenSprint, role: string, you: boolean): Who {
  const { display, viewer, look, loaded } = seen;
  const able = (display.holders.get(role) ?? []).filter(
    ({ accountId }) =>
      accountId !== viewer &&
      look.assessment.dependence(accountId) === undefined &&
      otherIn(seen, accountId, role) === undefined,
  );
  const people = able.slice(0, MOST_NAMES).map(({ accountId, name }) => ({ accountId, name }));
  return { you, people, more: able.length - people.length, role, roleName: roleName(loaded.policy, role) };
}

const givenFor = (seen: SeenSprint, { role, validDays }: SignoffRequirement): GivenSignoff[] =>
  (seen.loaded.record?.signoffs ?? [])
    .filter((signoff) => signoff.role === role)
    .map((signoff) => given(seen, signoff, validDays));

function given(seen: SeenSprint, signoff: Signoff, validDays: number | undefined): GivenSignoff {
  const { display, look, viewer, loaded } = seen;
  const { fingerprint, situation, drift } = look.assessment;
  const { seq, at, meaning, decision, policy } = signoff;
  const state = stateOf(signoff, fingerprint, situation.now, validDays);
  const mine = signoff.signer === viewer || holds(loaded, OVERSEER);
  return {
    ...{ seq, at, meaning, decision, policy, state },
    signer: personOf(display, signoff.signer),
    printedName: textOf(display, seq, 'name'),
    rationale: textOf(display, seq, 'rationale'),
    changed:
      state === 'stale' ? changedFor(seen, sprintChanges(signoff, fingerprint, drift, situation.record)) : [],
    canRevoke: mine && signoff.revoked === undefined,
  };
}

/** When and by whom something changed is not for those to know who may not see every issue. */
const changedFor = ({ hidden }: SeenSprint, changed: GivenSignoff['changed']): GivenSignoff['changed'] =>
  hidden === 0 ? changed : changed.map(({ part }) => ({ part }));
