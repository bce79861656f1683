import { applyingGates } from '../domain/gate/applies';
import { decideGate, type Situation } from '../domain/gate/decide';

/** The state of an issue for indexes and boards: `none` when no gate applies, `blocked` while one is shut. */
export function projectedState(situation: Situation): 'none' | 'blocked' | 'passed' {
  const gates = applyingGates(situation.policy, situation.facts, situation.record);
  if (gates.length === 0) return 'none';
  const shut = gates.some((gate) => decideGate(gate, situation).outcome === 'blocked');
  return shut ? 'blocked' : 'passed';
}
