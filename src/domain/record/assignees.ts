import type { AuditEvent } from '../audit/event';
import type { IssueFacts } from '../gate/facts';
import type { AccountId, Nonce } from '../shared/ids';
import type { IssueRecord } from './schema';

const MOST_ASSIGNEES = 200;

/** When the first answer was given; the people assigned since then count as assignees. */
export function firstAnswerAt(record: IssueRecord): string | undefined {
  const times = Object.values(record.checklists).flatMap((list) =>
    Object.values(list.answers).map((a) => a.at),
  );
  return times.sort()[0];
}

/**
 * Everyone who is or was the assignee since the first answer: as recorded, as Jira's changelog says,
 * and now. Unassigning oneself before signing changes nothing.
 */
export function assigneesSince(record: IssueRecord, facts: IssueFacts): ReadonlySet<AccountId> {
  const since = firstAnswerAt(record);
  const people = new Set(record.assignees);
  if (facts.assignee !== undefined) people.add(facts.assignee);
  if (since === undefined) return people;
  for (const change of facts.changes) {
    if (change.field !== 'assignee' || change.at < since) continue;
    if (change.from !== null) people.add(change.from);
    if (change.to !== null) people.add(change.to);
  }
  return people;
}

/** Events that put people on record as assignees who are not there yet. */
export function recordAssignees(record: IssueRecord, facts: IssueFacts, nonce: Nonce): AuditEvent[] {
  return [...assigneesSince(record, facts)]
    .filter((assignee) => !record.assignees.includes(assignee))
    .slice(0, MOST_ASSIGNEES - record.assignees.length)
    .map((assignee) => ({ type: 'assignee-recorded', payload: { nonce, assignee } }));
}
