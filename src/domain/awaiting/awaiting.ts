import type { Situation } from '../gate/decide';
import type { GateDecision } from '../gate/reason';
import type { Gate, SignoffRequirement } from '../policy/schema';
import { detailOf } from './detail';
import type { AwaitingRow } from './schema';
import { reasonsFor, waitFor } from './wait';

type Blocked = Extract<GateDecision, { outcome: 'blocked' }>;

/**
 * What of an issue waits for whom now: a row for each role of each gate that a holder could sign and the gate lacks.
 * Nothing waits while checklists have open items, nor for a role that signs after one that is not complete. A row that
 * waited before keeps its `since`.
 */
export function awaitingOf(
  situation: Situation,
  decisions: readonly GateDecision[],
  before: readonly AwaitingRow[],
): AwaitingRow[] {
  return situation.policy.gates.flatMap((gate) => {
    const decision = decisions.find((one) => one.gate === gate.id);
    if (decision?.outcome !== 'blocked' || !settled(decision)) return [];
    return gate.signoffs.flatMap((requirement, index) => {
      if (gate.signoffs.findIndex(({ role }) => role === requirement.role) !== index) return [];
      return rowFor({ situation, gate, decision, before }, requirement);
    });
  });
}

interface Setting {
  readonly situation: Situation;
  readonly gate: Gate;
  readonly decision: Blocked;
  readonly before: readonly AwaitingRow[];
}

/** Signers sign for answers: while an item is open, nobody can approve. */
const settled = ({ reasons }: Blocked): boolean => reasons.every((reason) => !('checklist' in reason));

function rowFor(
  { situation, gate, decision, before }: Setting,
  requirement: SignoffRequirement,
): AwaitingRow[] {
  const { role, meaning, after, dueDays } = requirement;
  const lacking = reasonsFor(decision.reasons, role);
  if (lacking.length === 0) return [];
  if (after !== undefined && reasonsFor(decision.reasons, after).length > 0) return [];
  const known = before.find((row) => row.gate === gate.id && row.role === role);
  const detail = detailOf(situation, gate, requirement);
  return [
    {
      projectId: situation.facts.projectId,
      issueId: situation.facts.id,
      role,
      gate: gate.id,
      meaning,
      ...waitFor(lacking, { now: situation.now, dueDays }, known),
      ...(detail === undefined ? {} : { detail }),
    },
  ];
}
