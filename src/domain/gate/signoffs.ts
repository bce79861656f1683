import type { Gate, SignoffRequirement } from '../policy/schema';
import type { IssueRecord } from '../record/schema';
import type { Instant } from '../shared/ids';
import type { Fingerprint, Signoff } from '../signoff/schema';
import { flawOf } from './flaw';
import type { IssueFacts } from './facts';
import type { Reason } from './reason';

export interface SignoffInput {
  readonly gate: Gate;
  readonly facts: IssueFacts;
  readonly record: IssueRecord;
  readonly current: Fingerprint;
  readonly now: Instant;
}

/** The sign-offs that carry a gate, and what is missing or wrong with the others, in the order of the requirements. */
export interface SignoffFindings {
  readonly carrying: readonly Signoff[];
  readonly reasons: readonly Reason[];
}

/** What the requirements before this one have established. */
export interface Setting {
  readonly carrying: Signoff[];
  /** The entry after which each role was complete. A role that is not complete lets nobody sign after it. */
  readonly completeAt: Map<string, number>;
}

/** Weighs the recorded sign-offs of a gate against its requirements. */
export function findSignoffs(input: SignoffInput): SignoffFindings {
  const setting: Setting = { carrying: [], completeAt: new Map() };
  const reasons = input.gate.signoffs.flatMap((requirement) => weigh(input, requirement, setting));
  return { carrying: setting.carrying, reasons };
}

function weigh(input: SignoffInput, requirement: SignoffRequirement, setting: Setting): Reason[] {
  const { role, count, meaning } = requirement;
  const { latest, valid, flaws } = sort(input, requirement, setting);
  if (latest?.decision === 'rejected') {
    return [{ code: 'signoff-rejected', role, meaning, signer: latest.signer, seq: latest.seq }];
  }
  return settle(requirement, valid, flaws, setting) ?? completed(role, valid, count, setting);
}

interface Sorted {
  latest?: Signoff;
  readonly valid: Signoff[];
  readonly flaws: Reason[];
}

/** Sorts a role's sign-offs into those that count and those that do not, and finds the latest word. */
function sort(input: SignoffInput, requirement: SignoffRequirement, setting: Setting): Sorted {
  const { role, after } = requirement;
  const earliest = after === undefined ? 0 : (setting.completeAt.get(after) ?? Infinity);
  const sorted: Sorted = { valid: [], flaws: [] };
  for (const signoff of input.record.signoffs) {
    if (signoff.gate !== input.gate.id || signoff.role !== role || signoff.revoked !== undefined) continue;
    sorted.latest = signoff;
    if (signoff.decision === 'rejected') continue;
    const flaw = flawOf(input, requirement, signoff, setting);
    if (flaw !== undefined) sorted.flaws.push(flaw);
    else if (signoff.seq > earliest) sorted.valid.push(signoff);
  }
  return sorted;
}

function settle(
  { role, count, meaning, after }: SignoffRequirement,
  valid: readonly Signoff[],
  flaws: readonly Reason[],
  setting: Setting,
): Reason[] | undefined {
  const missing = count - valid.length;
  if (missing <= 0) return undefined;
  const again = flaws.slice(-missing);
  const waits = after === undefined || setting.completeAt.has(after) ? {} : { after };
  const rest = missing - again.length;
  return rest === 0
    ? [...again]
    : [...again, { code: 'signoff-missing', role, meaning, missing: rest, ...waits }];
}

function completed(role: string, valid: readonly Signoff[], count: number, setting: Setting): Reason[] {
  setting.carrying.push(...valid);
  setting.completeAt.set(role, valid[count - 1]?.seq ?? 0);
  return [];
}
