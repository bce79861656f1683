import { applyingGates } from '../domain/gate/applies';
import { decideGate, type Situation } from '../domain/gate/decide';
import type { GateDecision } from '../domain/gate/reason';

export type ProjectedState = 'none' | 'blocked' | 'passed';

/**
 * The state of an issue for indexes and boards: `none` when no gate applies, `blocked` while one is shut. A gate that
 * asks for children nobody looked at is shut.
 */
export const projectedState = (situation: Situation): ProjectedState => stateOf(decisionsOf(situation));

/** The decision on every gate that applies to an issue. */
export const decisionsOf = (situation: Situation): GateDecision[] =>
  applyingGates(situation).map((gate) => decideGate(gate, situation));

/** The state that decisions on all applying gates come to. */
export function stateOf(decisions: readonly GateDecision[]): ProjectedState {
  if (decisions.length === 0) return 'none';
  return decisions.some(({ outcome }) => outcome === 'blocked') ? 'blocked' : 'passed';
}
