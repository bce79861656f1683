import { applies } from '../gate/applies';
import { judge } from '../gate/decide';
import type { Reason } from '../gate/reason';
import type { Gate, Policy } from '../policy/schema';
import type { Sha256 } from '../shared/hash';
import type { Digest, Instant, JiraId } from '../shared/ids';
import { fingerprintOf } from '../signoff/fingerprint';
import type { VouchedItem } from './schema';
import type { SprintMember } from './situation';

/** How one issue of a sprint stands to the gate that the sprint counts. */
export interface JudgedIssue {
  readonly id: JiraId;
  readonly outcome: VouchedItem['outcome'];
  /** Why the gate is shut; empty when it is not. */
  readonly reasons: readonly Reason[];
  /** Entries of the issue's chain that carry the gate. */
  readonly signoffs: readonly number[];
  /** The root of its fingerprint, where the gate applies. */
  readonly root: Digest | null;
  readonly member: SprintMember;
}

export interface Judging {
  readonly policy: Policy;
  /** Absent where the policy does not have the gate that it counts: then nothing passes. */
  readonly gate: Gate | undefined;
  readonly now: Instant;
  readonly sha256: Sha256;
}

/** Judges one issue of a sprint by the counted gate, as a transition of it would be judged now. */
export function judgeIssue(member: SprintMember, { policy, gate, now, sha256 }: Judging): JudgedIssue {
  const { facts, record, children } = member;
  const one = { id: facts.id, member, reasons: [], signoffs: [], root: null };
  if (gate === undefined) return { ...one, outcome: 'blocked', reasons: [{ code: 'gate-unknown' }] };
  const candidate = { policy, facts, record };
  if (!applies(gate, candidate)) return { ...one, outcome: 'not-applicable' };
  const current = fingerprintOf({ gate, ...candidate }, sha256);
  const decision = judge(gate, { ...candidate, children, now }, current);
  return {
    ...one,
    outcome: decision.outcome,
    reasons: decision.outcome === 'blocked' ? decision.reasons : [],
    signoffs: decision.outcome === 'passed' ? decision.signoffs : [],
    root: current.root,
  };
}

/** Whether the counted gate is for the issue. */
export const isRelevant = ({ outcome }: Pick<JudgedIssue, 'outcome'>): boolean =>
  outcome !== 'not-applicable';
