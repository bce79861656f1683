import type { Core } from '../core';
import type { Sprint } from '../entities/agile';
import { badField, badRequest } from '../errors';
import type { Caller } from '../hooks';
import { writeValues } from '../issues/write';
import { sortable } from '../tables';
import { demandSprint, demandSprintsOn, visibleBoard, visibleSprint } from './access';
import { boardById, nextNumber } from './boards';
import { isComplete, sprintIssues } from './contents';
import type { SprintEdit } from './edit';
import { checkStartable, sprintName, withEdit } from './edit';
import { emitSprintEvent } from './events';
import type { AgileChoices } from './guesses';
import { CHOICES } from './guesses';
import { putInto } from './move';
import { allSprints, SPRINT } from './sprints';

const keep = (core: Core, sprint: Sprint): void =>
  core.tables.sprints.put(sortable(String(sprint.id)), sprint);

/** Makes a future sprint at the end of a board. Throws 400 for a board without sprints, 403 and 404. */
export function createSprint(core: Core, caller: Caller, boardId: number, edit: SprintEdit): Sprint {
  return core.store.transaction(() => {
    const board = visibleBoard(core, caller, boardId);
    if (board.type === 'kanban') throw badRequest('The board does not support sprints');
    demandSprintsOn(core, caller, board);
    const id = nextNumber(core, 'sprint');
    const position = Math.max(0, ...allSprints(core).map((one) => one.position)) + 1;
    const blank = { id, name: sprintName(edit.name), state: 'future' as const, originBoardId: board.id };
    const sprint = withEdit({ ...blank, createdDate: core.clock.iso(), position }, edit);
    keep(core, sprint);
    emitSprintEvent(core, caller, 'created', { sprint });
    return sprint;
  });
}

function start(core: Core, caller: Caller, sprint: Sprint, choices: AgileChoices): Sprint {
  checkStartable(sprint);
  const others = allSprints(core).filter((one) => one.originBoardId === sprint.originBoardId);
  if (!choices.parallelSprints && others.some((one) => one.state === 'active')) {
    throw badField('state', 'The board already has an active sprint, and parallel sprints are not enabled.');
  }
  const started: Sprint = { ...sprint, state: 'active' };
  keep(core, started);
  emitSprintEvent(core, caller, 'started', { sprint: started });
  return started;
}

/** Incomplete issues either stay, which puts them back on the backlog, or go to another sprint. */
function close(core: Core, caller: Caller, sprint: Sprint, incompleteTo: Sprint | undefined): Sprint {
  const closed: Sprint = { ...sprint, state: 'closed', completeDate: core.clock.iso() };
  keep(core, closed);
  const board = boardById(core, sprint.originBoardId);
  const incomplete = sprintIssues(core, sprint.id).filter((issue) => !board || !isComplete(board, issue));
  if (incompleteTo) putInto(core, caller, incompleteTo, incomplete);
  emitSprintEvent(core, caller, 'closed', { sprint: closed });
  return closed;
}

function destination(core: Core, caller: Caller, id: number | undefined, from: Sprint): Sprint | undefined {
  if (id === undefined) return undefined;
  const sprint = visibleSprint(core, caller, id);
  if (sprint.state === 'closed' || sprint.id === from.id)
    throw badRequest('You must specify a sprint which has not been completed.');
  return sprint;
}

/** Where the incomplete issues of a sprint go when it is completed: a sprint by number, or the backlog. */
export interface UpdateOptions {
  incompleteTo?: number;
  choices?: AgileChoices;
}

/**
 * Edits, starts (`state: active`) or completes (`state: closed`) a sprint. Starting needs a future sprint with a name and
 * both dates, completing an active one. Throws 400 for any other change of state, 403 and 404.
 * https://developer.atlassian.com/cloud/jira/software/rest/api-group-sprint/
 */
export function updateSprint(
  core: Core,
  caller: Caller,
  { id, edit, incompleteTo, choices = CHOICES }: UpdateOptions & { id: number; edit: SprintEdit },
): Sprint {
  return core.store.transaction(() => {
    const before = visibleSprint(core, caller, id);
    demandSprint(core, caller, before);
    const next = withEdit(before, edit);
    if (JSON.stringify(next) !== JSON.stringify(before)) {
      keep(core, next);
      emitSprintEvent(core, caller, 'updated', { sprint: next, before });
    }
    const state = edit.state ?? next.state;
    if (state === next.state) return next;
    if (state === 'active' && next.state === 'future') return start(core, caller, next, choices);
    if (state === 'closed' && next.state === 'active') {
      return close(core, caller, next, destination(core, caller, incompleteTo, next));
    }
    throw badField('state', `A sprint in the state '${next.state}' cannot be changed to '${state}'.`);
  });
}

/** Deletes a sprint. Its issues go back to the backlog, without it in their field. */
export function deleteSprint(core: Core, caller: Caller, id: number, choices = CHOICES): void {
  core.store.transaction(() => {
    const sprint = visibleSprint(core, caller, id);
    demandSprint(core, caller, sprint);
    if (!choices.deletable.includes(sprint.state)) throw badRequest('A closed sprint cannot be deleted.');
    for (const issue of sprintIssues(core, id)) {
      const held = issue.values[SPRINT];
      if (!Array.isArray(held) || !held.includes(id)) continue;
      writeValues(core, caller, issue, { [SPRINT]: held.filter((one) => one !== id) });
    }
    for (const [key] of [...core.tables.properties.entries({ prefix: `sprint/${id}/` })])
      core.tables.properties.remove(key);
    core.tables.sprints.remove(sortable(String(id)));
    emitSprintEvent(core, caller, 'deleted', { sprint });
  });
}

/** Exchanges the places of two sprints. */
export function swapSprints(core: Core, caller: Caller, ids: [number, number]): void {
  core.store.transaction(() => {
    const [one, other] = [visibleSprint(core, caller, ids[0]), visibleSprint(core, caller, ids[1])];
    demandSprint(core, caller, one);
    demandSprint(core, caller, other);
    keep(core, { ...one, position: other.position });
    keep(core, { ...other, position: one.position });
  });
}
