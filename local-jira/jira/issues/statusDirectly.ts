import type { Core } from '../core';
import type { Issue } from '../entities/issue';
import type { Caller } from '../hooks';
import { badRequest } from '../errors';
import { writeValues } from './write';

/** Sets a status behind the workflow's back, as moves, imports and migrations do: no transition, no validators. */
export function setStatusDirectly(core: Core, issue: Issue, statusId: string, caller: Caller): void {
  if (!core.tables.statuses.get(statusId)) throw badRequest(`Status '${statusId}' does not exist.`);
  writeValues(core, caller, issue, { status: statusId });
}
