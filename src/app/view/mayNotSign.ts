import type { Reason } from '../../domain/gate/reason';
import { roleName } from '../../domain/gate/words';
import type { Gate, SignoffRequirement } from '../../domain/policy/schema';
import { knownOf } from '../../domain/record/empty';
import { dependenceOf } from '../../domain/signoff/independence';
import type { Seen } from './seen';

const WHY = {
  'is-assignee': 'you cannot sign: you are the assignee',
  'was-assignee': 'you cannot sign: you were the assignee since the first answer',
  'is-reporter': 'you cannot sign: you are the reporter',
  'answered-checklist': 'you cannot sign: you answered items of this gate',
} as const;

/** Why a holder of the role cannot sign now, or nothing. Order counts only while the role before is incomplete. */
export function mayNotSign(
  seen: Seen,
  gate: Gate,
  { role, after }: SignoffRequirement,
  reasons: readonly Reason[],
): string | undefined {
  const record = knownOf(seen.record, seen.facts);
  const dependence = dependenceOf(seen.viewer, gate, seen.facts, record);
  if (dependence !== undefined) return WHY[dependence];
  const elsewhere = record.signoffs.find(
    (s) => s.gate === gate.id && s.signer === seen.viewer && s.role !== role && s.revoked === undefined,
  );
  if (elsewhere !== undefined && gate.independence.distinctPeople) {
    return `you already signed here as ${roleName(seen.policy, elsewhere.role)}`;
  }
  const waits = after !== undefined && reasons.some((reason) => 'role' in reason && reason.role === after);
  return waits ? `you sign after the ${roleName(seen.policy, after)}` : undefined;
}
