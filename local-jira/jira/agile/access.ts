import type { Core } from '../core';
import type { Board, Sprint } from '../entities/agile';
import type { Issue } from '../entities/issue';
import type { Project } from '../entities/project';
import { forbidden, notFound } from '../errors';
import type { Caller } from '../hooks';
import { viewerOf } from '../issues/read';
import { allowed } from '../permissions/check';
import { mayBrowseProject } from '../projects';
import { valuesOf } from '../tables';
import { boardById } from './boards';
import { sprintIssues } from './contents';
import { sprintById } from './sprints';

const hidden = (what: 'board' | 'sprint') =>
  `The requested ${what} cannot be viewed because it either does not exist or you do not have permission to view it.`;

function maySeeBoard(core: Core, caller: Caller, board: Board | undefined): boolean {
  const project = core.tables.projects.get(board?.projectId ?? '');
  return project !== undefined && mayBrowseProject(core, caller, project);
}

/** A board that the caller may see: one in a project they may browse. Throws 404 in Jira's words. */
export function visibleBoard(core: Core, caller: Caller, id: number): Board {
  const board = boardById(core, id);
  if (!board || !maySeeBoard(core, caller, board)) throw notFound(hidden('board'));
  return board;
}

/** The boards that the caller may see, oldest first. */
export function visibleBoards(core: Core, caller: Caller): Board[] {
  return valuesOf(core.tables.boards).filter((board) => maySeeBoard(core, caller, board));
}

/** A sprint that the caller may see: by the board it was made on, or by one of its issues. Throws 404. */
export function visibleSprint(core: Core, caller: Caller, id: number): Sprint {
  const sprint = sprintById(core, id);
  if (!sprint) throw notFound(hidden('sprint'));
  if (maySeeBoard(core, caller, boardById(core, sprint.originBoardId))) return sprint;
  if (sprintIssues(core, id).some(viewerOf(core, caller))) return sprint;
  throw notFound(hidden('sprint'));
}

function projectsOf(core: Core, ids: Iterable<string>): Project[] {
  return [...new Set(ids)].flatMap((id) => core.tables.projects.get(id) ?? []);
}

const NEEDED = ['MANAGE_SPRINTS_PERMISSION', 'SCHEDULE_ISSUES'];

function demandIn(core: Core, caller: Caller, projects: Project[]): void {
  const missing = projects.filter(
    (project) => !NEEDED.every((one) => allowed(core, caller, one, { project })),
  );
  if (missing.length === 0) return;
  const names = missing.map((project) => project.name).join(', ');
  throw forbidden(
    `To update this sprint you must have Manage Sprints permissions for all of the following projects: ${names}`,
  );
}

/** Throws 403 for a caller who may not make sprints on a board. */
export function demandSprintsOn(core: Core, caller: Caller, board: Board): void {
  demandIn(core, caller, projectsOf(core, [board.projectId]));
}

/**
 * Throws 403 unless the caller may manage sprints and schedule issues in the project of the sprint's board and in
 * every project with issues in it.
 * https://confluence.atlassian.com/jirakb/jira-cloud-users-can-t-manage-a-sprint-even-with-the-right-permissions-1223821419.html
 */
export function demandSprint(core: Core, caller: Caller, sprint: Sprint): void {
  const board = boardById(core, sprint.originBoardId);
  const inSprint = sprintIssues(core, sprint.id).map((issue: Issue) => issue.projectId);
  demandIn(core, caller, projectsOf(core, board ? [board.projectId, ...inSprint] : inSprint));
}
