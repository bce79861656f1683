import type { DraftGate } from './draft';
import { error, type Problem } from './problem';

/**
 * What is wrong with the gates that children are asked for. A gate may name itself: children are lower in the
 * hierarchy, so that chain ends. Two gates that wait for each other say nothing a reader could follow, and are refused.
 */
export const childrenProblems = (gates: readonly DraftGate[]): Problem[] =>
  gates.flatMap((gate, index) => problemOf(gate, `gates.${index}.children`, gates));

function problemOf({ id, title, children }: DraftGate, path: string, gates: readonly DraftGate[]): Problem[] {
  if (children === undefined || children === id) return [];
  if (!gates.some((gate) => gate.id === children)) {
    const message = `Gate "${title}" asks children to have passed "${children}", which is no gate of this policy`;
    return [error('unknown-children-gate', path, message)];
  }
  if (!asksFor(gates, children).has(id)) return [];
  const message = `Gate "${title}" waits for children that wait for "${title}" in turn`;
  return [error('children-circular', path, message)];
}

/** The gates that a gate leads to by way of children. */
function asksFor(gates: readonly DraftGate[], from: string): ReadonlySet<string> {
  const reached = new Set<string>();
  let next: string | undefined = from;
  while (next !== undefined && !reached.has(next)) {
    reached.add(next);
    next = childrenOf(gates, next);
  }
  return reached;
}

const childrenOf = (gates: readonly DraftGate[], id: string): string | undefined =>
  gates.find((gate) => gate.id === id)?.children;
