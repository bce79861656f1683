import type { Gate, Policy } from '../policy/schema';
import type { JiraId, Slug } from '../shared/ids';
import { guarding } from './applies';
import { decideGate, type Situation } from './decide';
import type { GateDecision } from './reason';

/** A transition that is asked for. `required` are gates that the workflow rule adds; it can never take one away. */
export interface AskedTransition {
  readonly to: JiraId;
  readonly required: readonly Slug[];
}

export interface TransitionDecision {
  readonly open: boolean;
  readonly gates: readonly GateDecision[];
}

/** The gates of a policy that a transition is judged by. */
export const gatesOf = (policy: Policy | undefined, { to, required }: AskedTransition): Gate[] =>
  policy?.gates.filter((gate) => gate.guards.includes(to) || required.includes(gate.id)) ?? [];

/** Decides a transition: every gate that guards the target status, and every gate that the rule names, must have passed. */
export function decideTransition(
  asked: AskedTransition,
  situation: Omit<Situation, 'policy'> & { readonly policy: Policy | undefined },
): TransitionDecision {
  const { policy } = situation;
  if (policy === undefined) return shutFor('policy', 'no-policy');
  const gates = guarding(policy, asked.to);
  const named = asked.required.filter((id) => !gates.some((gate) => gate.id === id));
  const decisions = [
    ...gates.map((gate) => decideGate(gate, { ...situation, policy })),
    ...named.map((id) => decideNamed(id, { ...situation, policy })),
  ];
  return { open: decisions.every((decision) => decision.outcome !== 'blocked'), gates: decisions };
}

function decideNamed(id: Slug, situation: Situation): GateDecision {
  const gate = situation.policy.gates.find((known) => known.id === id);
  if (gate !== undefined) return decideGate(gate, situation);
  return { gate: id, outcome: 'blocked', reasons: [{ code: 'gate-unknown' }] };
}

const shutFor = (gate: string, code: 'no-policy'): TransitionDecision => ({
  open: false,
  gates: [{ gate, outcome: 'blocked', reasons: [{ code }] }],
});
