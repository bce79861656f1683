import type { RequestOf } from '../../src/contract/operations/index';
import type { Found } from './types';

/** The status ids that each gate would guard, by gate id. */
export type Choice = Readonly<Record<string, readonly string[]>>;

/** What is guarded now; for a gate that is not in force, what the starter suggests. */
export function startingChoice({ policy, starter }: Found): Choice {
  return Object.fromEntries(
    starter.gates.map((gate) => [
      gate.id,
      policy === null ? gate.suggested : (policy.gates.find((one) => one.id === gate.id)?.guards ?? []),
    ]),
  );
}

export function toggled(choice: Choice, gate: string, status: string): Choice {
  const chosen = choice[gate] ?? [];
  const next = chosen.includes(status) ? chosen.filter((id) => id !== status) : [...chosen, status];
  return { ...choice, [gate]: next };
}

/** The gates that guard something, with the scope that they have now. */
export function toRequest(choice: Choice, { policy, starter }: Found): RequestOf<'policy.adopt'>['gates'] {
  return starter.gates.flatMap(({ id }) => {
    const guards = [...(choice[id] ?? [])];
    const scope = policy?.gates.find((gate) => gate.id === id)?.scope ?? {};
    return guards.length === 0 ? [] : [{ id, guards, scope }];
  });
}
