import type { GivenSignoff, SignoffSlot } from '../../contract/view';
import { changesSince } from '../../domain/gate/changes';
import { checklistReasons } from '../../domain/gate/checklists';
import type { Reason } from '../../domain/gate/reason';
import { capitalised, roleName } from '../../domain/gate/words';
import type { Gate, SignoffRequirement } from '../../domain/policy/schema';
import { knownOf } from '../../domain/record/empty';
import type { Fingerprint, Signoff } from '../../domain/signoff/schema';
import { stateOf } from '../../domain/signoff/state';
import { OVERSEER } from '../revoke';
import { personOf, textOf } from './display';
import { mayNotSign } from './mayNotSign';
import { rolesOf, type Seen } from './seen';
import { signers } from './who';

/** One line for each requirement to sign of a gate: what was given, what is outstanding, who can. */
export function slotsOf(
  seen: Seen,
  gate: Gate,
  current: Fingerprint,
  reasons: readonly Reason[],
): SignoffSlot[] {
  return gate.signoffs.map((requirement) => slotOf({ seen, gate, current, reasons }, requirement));
}

interface Setting {
  readonly seen: Seen;
  readonly gate: Gate;
  readonly current: Fingerprint;
  readonly reasons: readonly Reason[];
}

function slotOf(setting: Setting, requirement: SignoffRequirement): SignoffSlot {
  const { seen, gate, reasons } = setting;
  const { role, meaning, count, after } = requirement;
  const outstanding = outstandingIn(reasons, role);
  const refusal = mayNotSign(seen, gate, requirement, reasons);
  const holds = rolesOf(seen).includes(role);
  const canSign = holds && refusal === undefined && outstanding > 0 && itemsSettled(seen, gate);
  return {
    gate: gate.id,
    role,
    roleName: roleName(seen.policy, role),
    meaning,
    count,
    ...(after === undefined ? {} : { after, afterName: roleName(seen.policy, after) }),
    given: givenFor(setting, requirement),
    outstanding,
    who: signers(seen, gate, role, holds && refusal === undefined),
    canSign,
    ...(holds && refusal !== undefined ? { mayNot: capitalised(refusal) } : {}),
  };
}

const itemsSettled = ({ policy, record }: Seen, gate: Gate): boolean =>
  checklistReasons(gate, policy, record).length === 0;

/** How many signatures in a role are still to be given, or given again. */
export function outstandingIn(reasons: readonly Reason[], role: string): number {
  return reasons.reduce((sum, reason) => {
    if (!('role' in reason) || reason.role !== role) return sum;
    return sum + (reason.code === 'signoff-missing' ? reason.missing : 1);
  }, 0);
}

function givenFor(setting: Setting, { role, validDays }: SignoffRequirement): GivenSignoff[] {
  const { seen, gate, current } = setting;
  return (seen.record?.signoffs ?? [])
    .filter((signoff) => signoff.gate === gate.id && signoff.role === role)
    .map((signoff) => given(seen, signoff, current, validDays));
}

function given(
  seen: Seen,
  signoff: Signoff,
  current: Fingerprint,
  validDays: number | undefined,
): GivenSignoff {
  const { display, facts, viewer } = seen;
  const record = knownOf(seen.record, facts);
  const state = stateOf(signoff, current, seen.now, validDays);
  const mine = signoff.signer === viewer || rolesOf(seen).includes(OVERSEER);
  return {
    seq: signoff.seq,
    signer: personOf(display, signoff.signer),
    printedName: textOf(display, signoff.seq, 'name'),
    at: signoff.at,
    meaning: signoff.meaning,
    decision: signoff.decision,
    state,
    rationale: textOf(display, signoff.seq, 'rationale'),
    changed: state === 'stale' ? changesSince(signoff, current, facts, record) : [],
    canRevoke: mine && signoff.revoked === undefined,
    policy: signoff.policy,
  };
}
