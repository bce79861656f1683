import type { AuditEvent } from '../audit/event';
import type { IssueFacts } from '../gate/facts';
import type { AccountId, Nonce } from '../shared/ids';
import type { IssueRecord } from './schema';

const MOST_ASSIGNEES = 200;
/** Later than any instant. */
const NEVER = '~';

/** When the first answer was given; the people assigned since then count as assignees. */
export function firstAnswerAt(record: IssueRecord): string | undefined {
  let first: string | undefined;
  for (const { answers } of Object.values(record.checklists)) {
    for (const { at } of Object.values(answers)) if (first === undefined || at < first) first = at;
  }
  return first;
}

/** Whether somebody is on record, or in Jira's changelog, as assignee since the first answer. */
export function wasAssignee(person: AccountId, record: IssueRecord, facts: IssueFacts): boolean {
  if (record.assignees.includes(person)) return true;
  for (const change of facts.changes) {
    if (change.from !== person && change.to !== person) continue;
    if (change.field === 'assignee' && change.at >= (firstAnswerAt(record) ?? NEVER)) return true;
  }
  return false;
}

/**
 * Everyone who is or was the assignee since the first answer: as recorded, as Jira's changelog says,
 * and now. Unassigning oneself before signing changes nothing.
 */
export function assigneesSince(record: IssueRecord, facts: IssueFacts): ReadonlySet<AccountId> {
  const people = new Set(record.assignees);
  const since = firstAnswerAt(record) ?? NEVER;
  for (const { field, at, from, to } of facts.changes) {
    if (field !== 'assignee' || at < since) continue;
    if (from !== null) people.add(from);
    if (to !== null) people.add(to);
  }
  if (facts.assignee !== undefined) people.add(facts.assignee);
  return people;
}

/** Events that put people on record as assignees who are not there yet. */
export function recordAssignees(record: IssueRecord, facts: IssueFacts, nonce: Nonce): AuditEvent[] {
  return [...assigneesSince(record, facts)]
    .filter((assignee) => !record.assignees.includes(assignee))
    .slice(0, MOST_ASSIGNEES - record.assignees.length)
    .map((assignee) => ({ type: 'assignee-recorded', payload: { nonce, assignee } }));
}
