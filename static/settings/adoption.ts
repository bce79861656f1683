import type { RequestOf } from '../../src/contract/operations/index';
import type { StarterChoice } from '../../src/contract/policyView';

/** The status ids that each gate would guard, by gate id. */
export type Guarded = Readonly<Record<string, readonly string[]>>;

/** What the starter suggests for this project. */
export const suggested = ({ gates }: StarterChoice): Guarded =>
  Object.fromEntries(gates.map((gate) => [gate.id, gate.suggested]));

/** Chooses a status for a gate, or leaves it out again. */
export function toggled(guarded: Guarded, gate: string, status: string): Guarded {
  const chosen = guarded[gate] ?? [];
  const next = chosen.includes(status) ? chosen.filter((id) => id !== status) : [...chosen, status];
  return { ...guarded, [gate]: next };
}

/** The gates that guard something: only these are adopted. */
export const toRequest = (starter: StarterChoice, guarded: Guarded): RequestOf<'policy.adopt'>['gates'] =>
  starter.gates.flatMap(({ id }) => {
    const guards = [...(guarded[id] ?? [])];
    return guards.length === 0 ? [] : [{ id, guards }];
  });
