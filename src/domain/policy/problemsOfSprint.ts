import { askingSprint } from './asker';
import type { DraftGate, PolicyDraft } from './draft';
import { error, type Problem } from './problem';
import { checklistProblems } from './problemsOfChecklists';
import { signoffProblems } from './problemsOfSignoffs';
import type { PolicyWorld } from './world';

/** What is wrong with what validates a sprint, and with the gates that ask for a validated one. */
export function sprintProblems({ gates, roles, sprint }: PolicyDraft, world: PolicyWorld): Problem[] {
  if (sprint === undefined) return gates.flatMap(unanswered);
  const asker = askingSprint(sprint);
  return [
    ...countedProblems(gates, sprint.gate),
    ...checklistProblems(asker, world),
    ...signoffProblems(asker, roles, world),
  ];
}

function unanswered({ title, sprint }: DraftGate, index: number): Problem[] {
  if (sprint === undefined) return [];
  const message = `Gate "${title}" asks for a validated sprint, but the policy does not say what validates a sprint`;
  return [error('sprint-without-requirement', `gates.${index}.sprint`, message)];
}

/**
 * A sprint waits for its issues to pass the gate that it counts. Where that gate, or one to which it leads by way of
 * children, waits for the sprint in turn, nothing could ever pass.
 */
function countedProblems(gates: readonly DraftGate[], counted: string): Problem[] {
  const first = gates.find(({ id }) => id === counted);
  if (first === undefined) {
    const message = `The sprint counts the gate "${counted}", which is no gate of this policy`;
    return [error('unknown-sprint-gate', 'sprint.gate', message)];
  }
  const way = wayFrom(gates, first);
  return way.flatMap((gate, steps) =>
    gate.sprint === undefined
      ? []
      : [error('sprint-circular', `gates.${gates.indexOf(gate)}.sprint`, circle(way.slice(0, steps + 1)))],
  );
}

/** The gate and those to which it leads by way of children, nearest first. Ends where it comes round. */
function wayFrom(gates: readonly DraftGate[], first: DraftGate): DraftGate[] {
  const way: DraftGate[] = [];
  let next: DraftGate | undefined = first;
  while (next !== undefined && !way.includes(next)) {
    way.push(next);
    const { children }: DraftGate = next;
    next = gates.find(({ id }) => id === children);
  }
  return way;
}

/** `The sprint counts gate "A", which waits for gate "B" of the children, which waits for the sprint in turn`. */
function circle([first, ...others]: readonly DraftGate[]): string {
  const steps = others.map(({ title }) => `which waits for gate "${title}" of the children, `);
  return `The sprint counts gate "${first?.title ?? ''}", ${steps.join('')}which waits for the sprint in turn`;
}
