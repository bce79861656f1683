import type { Core } from '../core';
import type { History, Issue } from '../entities/issue';
import { idText } from '../entities/json';
import type { Notification } from '../entities/notification';
import type { Caller } from '../hooks';
import { nextId, sortable, valuesOf } from '../tables';
import { actorId } from './event';
import { canSee } from './read';

const KEPT = 500;

type Event = Notification['event'];

/** The same Jira, but nobody is told of what is done with it. */
export const withoutNotifications = (core: Core): Core => ({ ...core, notifies: false });

/** The last 500 notifications, newest last. */
export const notifications = (core: Core): Notification[] => valuesOf(core.tables.outbox);

/**
 * Tells assignee and reporter, except who did it and people without an active account or who may not see the issue. Call inside the transaction of
 * the change. `what` is what was done, after the actor's name.
 */
export function notify(
  core: Core,
  caller: Caller,
  issue: Issue,
  { event, what }: { event: Event; what: string },
): void {
  if (!core.notifies) return;
  const actor = actorId(core, caller);
  const { assignee, reporter, summary } = issue.values;
  const name = core.tables.users.get(actor ?? '')?.displayName ?? 'Somebody';
  const subject = `${name} ${what}: ${issue.key} ${idText(summary)}`;
  for (const to of new Set([assignee, reporter])) {
    if (typeof to !== 'string' || to === actor || !reachable(core, to, issue)) continue;
    keep(core, { at: core.clock.iso(), to, about: issue.key, event, subject });
  }
}

/** Tells of a new issue that has an assignee. */
export function notifyAssigned(core: Core, caller: Caller, issue: Issue): void {
  const { assignee } = issue.values;
  if (typeof assignee !== 'string') return;
  const name = core.tables.users.get(assignee)?.displayName ?? assignee;
  notify(core, caller, issue, { event: 'assigned', what: `created an issue for ${name}` });
}

/** Tells of what a change was: another assignee, another status, or both. Anything else is told to nobody. */
export function notifyOfChange(core: Core, caller: Caller, issue: Issue, { items }: History): void {
  for (const { fieldId, to, toString: name } of items) {
    if (fieldId === 'assignee' && to !== null)
      notify(core, caller, issue, { event: 'assigned', what: `assigned an issue to ${name ?? to}` });
    if (fieldId === 'status')
      notify(core, caller, issue, { event: 'transitioned', what: `moved an issue to ${name ?? ''}` });
  }
}

function reachable(core: Core, accountId: string, issue: Issue): boolean {
  const user = core.tables.users.get(accountId);
  if (user?.accountType !== 'atlassian' || !user.active) return false;
  return canSee(core, { kind: 'user', accountId }, issue);
}

function keep(core: Core, notification: Notification): void {
  const id = nextId(core.tables, 'notification');
  core.tables.outbox.put(sortable(id), notification);
  core.tables.outbox.remove(sortable(String(Number(id) - KEPT)));
}
