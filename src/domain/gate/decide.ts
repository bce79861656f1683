import type { Gate, Policy } from '../policy/schema';
import { knownOf } from '../record/empty';
import type { IssueRecord } from '../record/schema';
import type { Sha256 } from '../shared/hash';
import type { Instant } from '../shared/ids';
import { fingerprintOf } from '../signoff/fingerprint';
import type { Fingerprint } from '../signoff/schema';
import { applies } from './applies';
import { checklistReasons } from './checklists';
import { childrenReasons, type ChildrenFound } from './children';
import type { IssueFacts } from './facts';
import type { GateDecision, Reason } from './reason';
import { riskReasons } from './risk';
import { findSignoffs } from './signoffs';
import { sprintReasons, type SprintsFound } from './sprint';

/** Everything a decision looks at: the issue as it is now, the policy in force, what is recorded, the time. */
export interface Situation {
  readonly policy: Policy;
  readonly facts: IssueFacts;
  readonly record: IssueRecord | undefined;
  readonly now: Instant;
  readonly sha256: Sha256;
  /** What is known of the issue's children, for gates that ask for them. Not looked at is unknown. */
  readonly children?: ChildrenFound;
  /** What is known of the issue's sprints, for gates that ask for them. Not looked at is unknown. */
  readonly sprints?: SprintsFound;
}

/** Decides one gate. A gate that asks nothing blocks: an empty gate is a mistake, not a permission. */
export function decideGate(gate: Gate, situation: Situation): GateDecision {
  if (!applies(gate, situation)) return { gate: gate.id, outcome: 'not-applicable' };
  return judge(gate, situation, fingerprintOf({ gate, ...situation }, situation.sha256));
}

/** The same with the fingerprint at hand, for a gate that applies. Pure rules, no hashing. */
export function judge(
  gate: Gate,
  { policy, facts, record, now, children, sprints }: Omit<Situation, 'sha256'>,
  current: Fingerprint,
): GateDecision {
  if (asksNothing(gate)) return shut(gate, [{ code: 'gate-empty' }]);
  const known = knownOf(record, facts);
  const reasons = checklistReasons(gate, policy, record);
  reasons.push(...riskReasons(gate, policy, record), ...childrenReasons(gate, children));
  reasons.push(...sprintReasons(gate, sprints));
  const found = findSignoffs({ gate, facts, record: known, current, now });
  reasons.push(...found.reasons);
  if (reasons.length > 0) return shut(gate, reasons);
  return { gate: gate.id, outcome: 'passed', signoffs: found.carrying.map(({ seq }) => seq) };
}

const asksNothing = ({ checklists, signoffs, children, risk, sprint }: Gate): boolean =>
  checklists.length + signoffs.length === 0 &&
  children === undefined &&
  risk === undefined &&
  sprint === undefined;

const shut = (gate: Gate, reasons: readonly Reason[]): GateDecision => ({
  gate: gate.id,
  outcome: 'blocked',
  reasons,
});
