import { boardsOf, createBoardFor } from '../agile/boards';
import type { Core } from '../core';
import { valuesOf } from '../tables';

/** Gives every project its board: Telehealth Platform's is 1, Remote Monitoring's 2. Call inside the installation. */
export function installBoards(core: Core): void {
  for (const project of valuesOf(core.tables.projects)) {
    if (boardsOf(core, project.id).length === 0) createBoardFor(core, project);
  }
}
