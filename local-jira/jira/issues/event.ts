import type { Core } from '../core';
import type { History, Issue } from '../entities/issue';
import type { Json, JsonObject } from '../entities/json';
import type { Caller } from '../hooks';
import { renderFields } from '../render/issue';

const IN_EVENTS = [
  'summary',
  'issuetype',
  'creator',
  'created',
  'project',
  'reporter',
  'assignee',
  'updated',
  'status',
  'labels',
  'priority',
  'parent',
  'duedate',
  'resolution',
];

/** The account a change is recorded under: the app acts with its own app user. */
export function actorId(core: Core, caller: Caller): string | null {
  if (caller.kind === 'user') return caller.accountId;
  return caller.kind === 'app' ? core.appAccountId() : null;
}

function people(issue: Issue): Json[] {
  const ids = [issue.values['assignee'], issue.values['reporter'], issue.creator];
  const known = ids.filter((id): id is string => typeof id === 'string');
  return [...new Set(known)].map((accountId) => ({ accountId }));
}

function statusOf(core: Core, id: unknown): JsonObject[] {
  const status = typeof id === 'string' ? core.tables.statuses.get(id) : undefined;
  return status ? [{ id: status.id, name: status.name, statusCategory: { key: status.category } }] : [];
}

function statuses(core: Core, issue: Issue, history: History | undefined): JsonObject[] {
  const change = history?.items.find((item) => item.fieldId === 'status');
  return change
    ? [...statusOf(core, change.from), ...statusOf(core, change.to)]
    : statusOf(core, issue.values['status']);
}

/** Queues a product event about an issue. Call inside the transaction of the change. */
export function emitIssueEvent(
  core: Core,
  caller: Caller,
  event: { type: string; issue: Issue; history?: History; more?: JsonObject },
): void {
  const { type, issue, history, more } = event;
  const accountId = actorId(core, caller);
  const body = {
    eventType: type,
    timestamp: core.clock.now(),
    issue: { id: issue.id, key: issue.key, fields: renderFields(core, issue, () => true, IN_EVENTS) },
    ...(accountId === null ? {} : { atlassianId: accountId }),
    selfGenerated: caller.kind === 'app',
    associatedUsers: people(issue),
    associatedStatuses: statuses(core, issue, history),
    ...(history ? { changelog: { id: history.id, items: history.items } } : {}),
    ...more,
  };
  core.hooks.emit({ eventType: type, body });
}
