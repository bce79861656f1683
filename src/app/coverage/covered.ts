import type { CoveredTransition } from '../../contract/operations/coverageGet';
import type { Gate, Policy } from '../../domain/policy/schema';
import type { JiraId } from '../../domain/shared/ids';
import type { WorkflowTransition } from '../ports';
import { isReported } from './reported';

/** What things of Jira's are called, by id; an id that is not there stands for itself. */
export interface Names {
  readonly statuses: ReadonlyMap<string, string>;
  readonly issueTypes: ReadonlyMap<string, string>;
  readonly fields: ReadonlyMap<string, string>;
}

const nameIn = (names: ReadonlyMap<string, string>, id: string): string => names.get(id) ?? id;

/** A transition into a guarded status as the page shows it. */
export function coveredTransition(
  policy: Policy,
  transition: WorkflowTransition,
  names: Names,
): CoveredTransition {
  const { workflow, id, name, kind, from, carries, adds, issueTypes, screen } = transition;
  return {
    workflow: { id: workflow.id, name: workflow.name },
    ...{ id, name, kind, carries },
    from: from.map((status) => nameIn(names.statuses, status)),
    adds: [...adds],
    issueTypes: issueTypes.map((type) => nameIn(names.issueTypes, type)),
    screenKnown: screen !== undefined,
    unreported: unreportedOn(transition, gatesAsked(policy, transition)).map((field) => ({
      id: field,
      name: field === ATTACHMENTS ? 'Attachments' : nameIn(names.fields, field),
    })),
  };
}

const gatesAsked = ({ gates }: Policy, { to, adds }: WorkflowTransition): Gate[] =>
  gates.filter(({ id, guards }) => guards.includes(to) || adds.includes(id));

const ATTACHMENTS = 'attachment';

/** Fields on the screen that somebody signs for, and whose change the check is not told of. */
function unreportedOn({ screen, types }: WorkflowTransition, gates: readonly Gate[]): string[] {
  const signed = new Set(
    gates.flatMap((gate) => [...gate.material, ...(gate.attachments ? [ATTACHMENTS] : [])]),
  );
  return (screen ?? []).filter((id) => signed.has(id) && !isReported({ id, type: types?.[id] }));
}

/** The statuses that gates guard, in the order of the policy, each with its gates. */
export function guardedStatuses({ gates }: Policy): { id: JiraId; gates: Gate[] }[] {
  const ids = [...new Set(gates.flatMap(({ guards }) => guards))];
  return ids.map((id) => ({ id, gates: gates.filter(({ guards }) => guards.includes(id)) }));
}
