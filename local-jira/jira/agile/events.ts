import type { Core } from '../core';
import type { Board, Sprint } from '../entities/agile';
import type { JsonObject } from '../entities/json';
import type { Caller } from '../hooks';
import { actorId } from '../issues/event';
import { jiraInstant } from '../render/instant';

/** A sprint in the spelling of events: ids as text, `createDate`. */
function inEvent(sprint: Sprint): JsonObject {
  const { startDate, endDate, completeDate, goal } = sprint;
  const date = (name: string, iso: string | undefined): JsonObject =>
    iso === undefined ? {} : { [name]: jiraInstant(iso) };
  return {
    id: String(sprint.id),
    originBoardId: String(sprint.originBoardId),
    name: sprint.name,
    ...(goal === undefined ? {} : { goal }),
    state: sprint.state,
    ...date('createDate', sprint.createdDate),
    ...date('startDate', startDate),
    ...date('endDate', endDate),
    ...date('completeDate', completeDate),
  };
}

/** The old values of what changed, as the event of an update carries them; null for what was not set. */
function changedFrom(before: Sprint, after: Sprint): JsonObject {
  const [old, now] = [inEvent(before), inEvent(after)];
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter(
    (name) => old[name] !== now[name],
  );
  return Object.fromEntries(names.map((name) => [name, old[name] ?? null]));
}

function emit(core: Core, caller: Caller, eventType: string, content: JsonObject): void {
  const accountId = actorId(core, caller);
  const body = {
    eventType,
    timestamp: core.clock.now(),
    ...content,
    ...(accountId === null ? {} : { atlassianId: accountId }),
    selfGenerated: caller.kind === 'app',
  };
  core.hooks.emit({ eventType, body });
}

type SprintEvent = 'created' | 'started' | 'updated' | 'closed' | 'deleted';

/**
 * Queues a sprint event, `avi:jira-software:{event}:sprint`. Call inside the transaction of the change.
 * https://developer.atlassian.com/platform/forge/events-reference/jira-software/
 */
export function emitSprintEvent(
  core: Core,
  caller: Caller,
  event: SprintEvent,
  { sprint, before }: { sprint: Sprint; before?: Sprint },
): void {
  emit(core, caller, `avi:jira-software:${event}:sprint`, {
    sprint: inEvent(sprint),
    ...(before ? { oldValue: changedFrom(before, sprint) } : {}),
  });
}

/** Queues a board event. Sprints and issues of a deleted board get none of their own. */
export function emitBoardEvent(core: Core, caller: Caller, event: 'created' | 'deleted', board: Board): void {
  const { id, name, type } = board;
  emit(core, caller, `avi:jira-software:${event}:board`, { board: { id: String(id), name, type } });
}
