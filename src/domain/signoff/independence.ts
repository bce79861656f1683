import type { IssueFacts } from '../gate/facts';
import type { Gate } from '../policy/schema';
import { assigneesSince } from '../record/assignees';
import type { IssueRecord } from '../record/schema';
import type { AccountId } from '../shared/ids';

export type Dependence = 'is-assignee' | 'was-assignee' | 'is-reporter' | 'answered-checklist';

/** Those who may not sign a gate, and why. Judged when signing and again at every decision. */
export function dependentPeople(
  gate: Gate,
  facts: IssueFacts,
  record: IssueRecord,
): ReadonlyMap<AccountId, Dependence> {
  const people = new Map<AccountId, Dependence>();
  if (gate.independence.notAnswerer)
    for (const who of answerers(gate, record)) people.set(who, 'answered-checklist');
  if (gate.independence.notReporter && facts.reporter !== undefined)
    people.set(facts.reporter, 'is-reporter');
  if (!gate.independence.notAssignee) return people;
  for (const who of assigneesSince(record, facts)) people.set(who, 'was-assignee');
  if (facts.assignee !== undefined) people.set(facts.assignee, 'is-assignee');
  return people;
}

const answerers = (gate: Gate, record: IssueRecord): AccountId[] =>
  gate.checklists.flatMap((list) =>
    Object.values(record.checklists[list]?.answers ?? {}).map((answer) => answer.by),
  );
