import type { Core } from '../core';
import type { Board } from '../entities/agile';
import { badField, badRequest, forbidden } from '../errors';
import type { Caller } from '../hooks';
import { allowed, allowedGlobally } from '../permissions/check';
import { findProject, mayBrowseProject } from '../projects';
import { sortable } from '../tables';
import { visibleBoard, visibleBoards } from './access';
import { createBoardFor } from './boards';
import { emitBoardEvent } from './events';

interface Wanted {
  name: string;
  type: 'scrum' | 'kanban';
  filterId: number;
  projectIdOrKey?: string;
}

/**
 * Makes another board on a saved filter. Filters are not kept here: only those of boards that the caller can see are
 * known. Throws 400 for an unknown filter or project, 403 without permission to share objects.
 */
export function addBoard(core: Core, caller: Caller, wanted: Wanted): Board {
  return core.store.transaction(() => {
    if (!allowedGlobally(core, caller, 'CREATE_SHARED_OBJECTS'))
      throw forbidden('You do not have permission to create shared objects.');
    const source = visibleBoards(core, caller).find((board) => board.filterId === wanted.filterId);
    if (!source)
      throw badField(
        'filterId',
        'The selected filter does not exist or you do not have permission to view it.',
      );
    const project = findProject(core, wanted.projectIdOrKey ?? source.projectId);
    if (!project || !mayBrowseProject(core, caller, project))
      throw badField('location', 'The project does not exist or you do not have permission to view it.');
    if (project.id !== source.projectId)
      throw badRequest('The filter of a board must be about the project that the board is in.');
    const board = createBoardFor(core, project, wanted);
    emitBoardEvent(core, caller, 'created', board);
    return board;
  });
}

/** Deletes a board; its sprints stay, as in Jira. Throws 403 for who does not administer project or Jira, and 404. */
export function removeBoard(core: Core, caller: Caller, id: number): void {
  core.store.transaction(() => {
    const board = visibleBoard(core, caller, id);
    const project = core.tables.projects.get(board.projectId);
    const may =
      allowedGlobally(core, caller, 'ADMINISTER') ||
      (project !== undefined && allowed(core, caller, 'ADMINISTER_PROJECTS', { project }));
    if (!may) throw forbidden('You do not have permission to delete this board.');
    for (const [key] of [...core.tables.properties.entries({ prefix: `board/${id}/` })])
      core.tables.properties.remove(key);
    core.tables.boards.remove(sortable(String(id)));
    emitBoardEvent(core, caller, 'deleted', board);
  });
}
