import type { Core } from '../core';
import type { Board, Sprint } from '../entities/agile';
import type { Project } from '../entities/project';
import { sortable, valuesOf } from '../tables';
import { allSprints, sprintIdsOf } from './sprints';

/** The next number of a sequence that starts at 1. Call inside the transaction that uses it. */
export function nextNumber(core: Core, sequence: 'board' | 'sprint'): number {
  const next = (core.tables.sequences.get(sequence) ?? 0) + 1;
  core.tables.sequences.put(sequence, next);
  return next;
}

/** A board by number, without asking who looks. */
export function boardById(core: Core, id: number): Board | undefined {
  return Number.isSafeInteger(id) && id > 0 ? core.tables.boards.get(sortable(String(id))) : undefined;
}

/** The boards of a project, oldest first. */
export function boardsOf(core: Core, projectId: string): Board[] {
  return valuesOf(core.tables.boards).filter((board) => board.projectId === projectId);
}

/** The sprints that a board shows: its own and those that its issues are or were in, in order. */
export function sprintsOf(core: Core, boardId: number): Sprint[] {
  const board = boardById(core, boardId);
  if (!board) return [];
  const held = new Set<number>();
  for (const issue of valuesOf(core.tables.issues)) {
    if (issue.projectId === board.projectId) sprintIdsOf(core, issue).forEach((id) => held.add(id));
  }
  return allSprints(core).filter((sprint) => sprint.originBoardId === boardId || held.has(sprint.id));
}

function columnsFor(core: Core, project: Project): Board['columns'] {
  const used = new Set([project.workflowId, ...Object.values(project.workflowByType)]);
  const statusIds = [...used].flatMap((id) => core.tables.workflows.get(id)?.statusIds ?? []);
  const statuses = [...new Set(statusIds)].flatMap((id) => core.tables.statuses.get(id) ?? []);
  const order = ['new', 'indeterminate', 'done'];
  const sorted = statuses.sort((left, right) => order.indexOf(left.category) - order.indexOf(right.category));
  return sorted.map((status) => ({ name: status.name, statusIds: [status.id] }));
}

/** What a new board can be given; the rest follows from its project. */
export interface NewBoard {
  name?: string;
  type?: Board['type'];
  filterId?: number;
}

/**
 * Makes a board for a project: scrum for a company-managed project, simple for a team-managed one, a column for every
 * status of its workflows in the order of their categories.
 */
export function createBoardFor(core: Core, project: Project, given: NewBoard = {}): Board {
  return core.store.transaction(() => {
    const id = nextNumber(core, 'board');
    const board: Board = {
      id,
      name: given.name ?? `${project.key} board`,
      type: given.type ?? (project.style === 'classic' ? 'scrum' : 'simple'),
      projectId: project.id,
      filterId: given.filterId ?? 10_000 + id,
      filterJql: `project = ${project.key}`,
      columns: columnsFor(core, project),
    };
    core.tables.boards.put(sortable(String(id)), board);
    return board;
  });
}
