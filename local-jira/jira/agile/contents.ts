import type { Core } from '../core';
import type { Board } from '../entities/agile';
import type { Issue } from '../entities/issue';
import { idText } from '../entities/json';
import { valuesOf } from '../tables';
import { byRank } from './order';
import { openSprintOf, sprintIdsOf } from './sprints';

/** The level of an issue in the hierarchy: epics 1, sub-tasks -1. */
export function levelOf(core: Core, issue: Issue): number {
  return core.tables.issueTypes.get(idText(issue.values['issuetype']))?.hierarchyLevel ?? 0;
}

/** The statuses in which work counts as complete on a board: those of its last column that has any. */
export function doneStatuses(board: Board): readonly string[] {
  return board.columns.findLast((column) => column.statusIds.length > 0)?.statusIds ?? [];
}

/** Whether work on an issue is complete as a board sees it. */
export const isComplete = (board: Board, issue: Issue): boolean =>
  doneStatuses(board).includes(idText(issue.values['status']));

function ranked(core: Core, belongs: (issue: Issue) => boolean): Issue[] {
  return valuesOf(core.tables.issues).filter(belongs).sort(byRank);
}

/** The issues of a board by rank: those whose status has a column. Epics are on kanban boards only. */
export function boardIssues(core: Core, board: Board): Issue[] {
  const shown = new Set(board.columns.flatMap((column) => column.statusIds));
  return ranked(
    core,
    (issue) =>
      issue.projectId === board.projectId &&
      shown.has(idText(issue.values['status'])) &&
      (board.type === 'kanban' || levelOf(core, issue) <= 0),
  );
}

/** The backlog of a board by rank: incomplete issues, neither epic nor sub-task, in no future or active sprint. */
export function backlogIssues(core: Core, board: Board): Issue[] {
  if (board.type === 'kanban') return [];
  return boardIssues(core, board).filter(
    (issue) =>
      levelOf(core, issue) === 0 && !isComplete(board, issue) && openSprintOf(core, issue) === undefined,
  );
}

/** The issues that are or were in a sprint, sub-tasks included, by rank. */
export function sprintIssues(core: Core, sprintId: number): Issue[] {
  return ranked(core, (issue) => sprintIdsOf(core, issue).includes(sprintId));
}
