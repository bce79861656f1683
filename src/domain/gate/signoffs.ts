import type { Gate, SignoffRequirement } from '../policy/schema';
import type { IssueRecord } from '../record/schema';
import type { AccountId, Instant } from '../shared/ids';
import { dependenceOf, type Dependence } from '../signoff/independence';
import type { Fingerprint, Signoff } from '../signoff/schema';
import { changesSince } from './changes';
import { flawOf } from './flaw';
import type { IssueFacts } from './facts';
import type { ChangedPart, Reason } from './reason';

export interface SignoffInput {
  readonly gate: Gate;
  readonly facts: IssueFacts;
  readonly record: IssueRecord;
  readonly current: Fingerprint;
  readonly now: Instant;
}

/** Whatever people sign: what is asked of them, what they signed, and how one signature is judged. */
export interface SignedThing {
  readonly asked: Pick<Gate, 'id' | 'signoffs' | 'independence'>;
  readonly signoffs: readonly Signoff[];
  readonly current: Fingerprint;
  readonly now: Instant;
  /** Why a person may not sign it, or nothing. */
  readonly dependence: (signer: AccountId) => Dependence | undefined;
  /** What of it changed since a signature. */
  readonly changes: (signoff: Signoff) => ChangedPart[];
}

/** What the requirements weighed so far have established. */
export interface Findings {
  /** The sign-offs that carry the gate. */
  readonly carrying: Signoff[];
  /** What is missing or wrong with the others, in the order of the requirements. */
  readonly reasons: Reason[];
  /** The entry after which each role was complete. A role that is not complete lets nobody sign after it. */
  readonly completeAt: Map<string, number>;
}

/** Weighs the recorded sign-offs of a gate against its requirements. */
export const findSignoffs = ({ gate, facts, record, current, now }: SignoffInput): Findings =>
  weighSignoffs({
    asked: gate,
    signoffs: record.signoffs,
    current,
    now,
    dependence: (signer) => dependenceOf(signer, gate, facts, record),
    changes: (signoff) => changesSince(signoff, current, facts, record),
  });

/** Weighs the signatures on anything that people sign against what is asked. */
export function weighSignoffs(thing: SignedThing): Findings {
  const findings: Findings = { carrying: [], reasons: [], completeAt: new Map() };
  for (const requirement of thing.asked.signoffs) weigh(thing, requirement, findings);
  return findings;
}

function weigh(thing: SignedThing, requirement: SignoffRequirement, findings: Findings): void {
  const weighed: Weighed = { valid: [], flaws: [] };
  const earliest = earliestFor(requirement, findings);
  for (const signoff of thing.signoffs) {
    if (!isFor(signoff, thing.asked.id, requirement.role)) continue;
    weighed.latest = signoff;
    const flaw = flawOf(thing, requirement, signoff, findings);
    if (flaw !== undefined) weighed.flaws.push(flaw);
    else if (signoff.decision === 'approved' && signoff.seq > earliest) weighed.valid.push(signoff);
  }
  conclude(requirement, weighed, findings);
}

interface Weighed {
  latest?: Signoff;
  readonly valid: Signoff[];
  readonly flaws: Reason[];
}

const earliestFor = ({ after }: SignoffRequirement, { completeAt }: Findings): number =>
  after === undefined ? 0 : (completeAt.get(after) ?? Infinity);

/** A rejection is the last word until the same role approves. */
function conclude(
  requirement: SignoffRequirement,
  { latest, valid, flaws }: Weighed,
  findings: Findings,
): void {
  const { role, count, meaning } = requirement;
  if (latest?.decision === 'rejected') {
    const { signer, seq } = latest;
    findings.reasons.push({ code: 'signoff-rejected', role, meaning, signer, seq });
  } else if (valid.length < count) {
    lack(requirement, count - valid.length, flaws, findings);
  } else {
    findings.carrying.push(...valid);
    findings.completeAt.set(role, valid[count - 1]?.seq ?? 0);
  }
}

const isFor = (signoff: Signoff, gate: string, role: string): boolean =>
  signoff.role === role && signoff.gate === gate && signoff.revoked === undefined;

/** Flawed sign-offs are asked for again, the latest first; what is left was never given. */
function lack(
  { role, meaning, after }: SignoffRequirement,
  missing: number,
  flaws: readonly Reason[],
  { reasons, completeAt }: Findings,
): void {
  const again = Math.min(missing, flaws.length);
  for (const flaw of again === 0 ? [] : flaws.slice(-again)) reasons.push(flaw);
  if (again === missing) return;
  const waits = after === undefined || completeAt.has(after) ? undefined : after;
  reasons.push({ code: 'signoff-missing', role, meaning, missing: missing - again, after: waits });
}
