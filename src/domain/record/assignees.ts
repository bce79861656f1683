import type { AuditEvent } from '../audit/event';
import type { IssueFacts } from '../gate/facts';
import type { AccountId, Nonce } from '../shared/ids';
import type { IssueRecord } from './schema';

const MOST_ASSIGNEES = 200;

/** When the first answer was given; the people assigned since then count as assignees. */
export function firstAnswerAt(record: IssueRecord): string | undefined {
  let first: string | undefined;
  for (const { answers } of Object.values(record.checklists)) {
    for (const { at } of Object.values(answers)) if (first === undefined || at < first) first = at;
  }
  return first;
}

/** People whom Jira's changelog knows as assignees since the first answer. */
function assigneesByChangelog(record: IssueRecord, facts: IssueFacts): AccountId[] {
  const changes = facts.changes.filter(({ field }) => field === 'assignee');
  const since = changes.length === 0 ? undefined : firstAnswerAt(record);
  if (since === undefined) return [];
  return changes
    .filter(({ at }) => at >= since)
    .flatMap(({ from, to }) => [from, to])
    .filter((person) => person !== null);
}

/** Whether somebody is on record, or in Jira's changelog, as assignee since the first answer. */
export const wasAssignee = (person: AccountId, record: IssueRecord, facts: IssueFacts): boolean =>
  record.assignees.includes(person) || assigneesByChangelog(record, facts).includes(person);

/**
 * Everyone who is or was the assignee since the first answer: as recorded, as Jira's changelog says,
 * and now. Unassigning oneself before signing changes nothing.
 */
export function assigneesSince(record: IssueRecord, facts: IssueFacts): ReadonlySet<AccountId> {
  const now = facts.assignee === undefined ? [] : [facts.assignee];
  return new Set([...record.assignees, ...assigneesByChangelog(record, facts), ...now]);
}

/** Events that put people on record as assignees who are not there yet. */
export function recordAssignees(record: IssueRecord, facts: IssueFacts, nonce: Nonce): AuditEvent[] {
  return [...assigneesSince(record, facts)]
    .filter((assignee) => !record.assignees.includes(assignee))
    .slice(0, MOST_ASSIGNEES - record.assignees.length)
    .map((assignee) => ({ type: 'assignee-recorded', payload: { nonce, assignee } }));
}
