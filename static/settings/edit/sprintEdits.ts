import type { Draft, Gate, Signoff, SprintRequirement } from '../types';

/** The most that a sprint can ask for. */
export const MOST_OF_SPRINT = 5;

const meant = (signoffs: readonly Signoff[]): Signoff[] =>
  signoffs.slice(0, MOST_OF_SPRINT).map(({ role, after }) => ({
    ...{ role, count: 1, meaning: 'Sprint approved' },
    ...(after === undefined ? {} : { after }),
  }));

/** What validates a sprint, to begin with: it counts `gate`, and the same roles sign for the whole in the same order. */
function fresh(gate: Gate, roles: readonly string[]): SprintRequirement | undefined {
  const [role] = roles;
  const first = role === undefined ? [] : [{ role, count: 1, meaning: 'Sprint approved' }];
  const signoffs = gate.signoffs.length > 0 ? meant(gate.signoffs) : first;
  if (signoffs.length === 0) return undefined;
  return { gate: gate.id, checklists: [], signoffs, independence: gate.independence, empty: 'refuse' };
}

/** A draft that says what validates a sprint: its last gate that does not itself wait for the sprint counts. */
export function addSprint(draft: Draft, roles: readonly string[]): Draft {
  const gate = draft.gates.findLast(({ sprint }) => sprint === undefined);
  const sprint = gate === undefined ? undefined : fresh(gate, roles);
  return sprint === undefined ? draft : { ...draft, sprint };
}

export const withSprint = (draft: Draft, change: (sprint: SprintRequirement) => SprintRequirement): Draft =>
  draft.sprint === undefined ? draft : { ...draft, sprint: change(draft.sprint) };

export const removeSprint = (draft: Draft): Draft => ({ ...draft, sprint: undefined });
