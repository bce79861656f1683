import { z } from 'zod';
import type { Caller, SiteDeps } from '../deps';
import { AGILE_IDS_AS_TEXT } from '../guesses';
import type { Extension, PlaceQuestion } from '../place';
import { ask, projectOf } from './ask';

const boardAnswer = z.looseObject({
  id: z.number(),
  type: z.string(),
  location: z.looseObject({ projectKey: z.string() }).optional(),
});
const sprintAnswer = z.looseObject({ id: z.number(), state: z.string() });
const sprintsAnswer = z.looseObject({ values: z.array(sprintAnswer) });

/**
 * Sprint, board and backlog actions: the board, its project and, for sprint actions, the sprint, as far as the person
 * sees them. https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-board-action/
 */
export async function agileExtension(
  deps: SiteDeps,
  { caller, place, type }: PlaceQuestion,
  { idsAsText = AGILE_IDS_AS_TEXT } = {},
): Promise<Extension> {
  const { boardId, action } = place;
  if (boardId === undefined) return undefined;
  const idOf = (id: number): string | number => (idsAsText ? String(id) : id);
  const around = await boardAround(deps, caller, boardId);
  const found = around && {
    board: { id: idOf(around.board.id), type: around.board.type },
    project: around.project,
    ...(action === undefined ? {} : { extension: { action } }),
  };
  if (!found || type !== 'jira:sprintAction') return found;
  const sprint = await sprintOn(deps, caller, boardId, place.sprintId);
  return sprint && { ...found, sprint: { id: idOf(sprint.id), state: sprint.state } };
}

async function boardAround(deps: SiteDeps, caller: Caller, boardId: number) {
  const board = await ask(deps, caller, `/agile/1.0/board/${boardId}`, boardAnswer);
  const project = board?.location && (await projectOf(deps, caller, board.location.projectKey));
  return board && project ? { board, project } : undefined;
}

/** The sprint, if this board shows it: closed sprints have no menu. */
async function sprintOn(deps: SiteDeps, caller: Caller, boardId: number, sprintId: number | undefined) {
  if (sprintId === undefined) return undefined;
  const sprint = await ask(deps, caller, `/agile/1.0/sprint/${sprintId}`, sprintAnswer);
  const path = `/agile/1.0/board/${boardId}/sprint?state=active,future`;
  const shown = sprint && (await ask(deps, caller, path, sprintsAnswer));
  return shown?.values.some((one) => one.id === sprint?.id) ? sprint : undefined;
}
