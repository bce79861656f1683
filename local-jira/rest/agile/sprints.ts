import type { Context } from 'hono';
import * as z from 'zod';
import { visibleBoard, visibleSprint } from '../../jira/agile/access';
import { sprintsOf } from '../../jira/agile/boards';
import type { SprintEdit } from '../../jira/agile/edit';
import { createSprint, deleteSprint, swapSprints, updateSprint } from '../../jira/agile/lifecycle';
import type { Sprint } from '../../jira/entities/agile';
import { badRequest } from '../../jira/errors';
import { snapshot } from '../../jira/snapshot';
import type { Env, Routes } from '../env';
import { listOf, objectOf, signedIn } from '../http';
import { page } from '../page';
import { safely } from '../parse';
import { numberIn } from './ids';
import { renderSprint } from './sprintView';

const text = z.string().nullish();
const edit = z.object({ name: text, goal: text, startDate: text, endDate: text });
const newSprint = edit.extend({ originBoardId: z.number().int() });
const sprintUpdate = edit.extend({
  state: z.string().nullish(),
  /** Where incomplete issues go when the sprint is completed; as in Jira Data Center. */
  incompleteIssuesDestinationId: z.number().int().nullish(),
});

const STATES: readonly string[] = ['future', 'active', 'closed'] satisfies Sprint['state'][];

function wantedStates(c: Context<Env>): string[] {
  const wanted = (listOf(c, 'state') ?? []).map((state) => state.toLowerCase());
  const unknown = wanted.find((state) => !STATES.includes(state));
  if (unknown !== undefined)
    throw badRequest(`The state '${unknown}' is not valid. Valid values: future, active, closed.`);
  return wanted;
}

/** What a full update leaves out is cleared; the state stays. */
const full = (given: SprintEdit): SprintEdit => ({
  name: given.name ?? null,
  goal: given.goal ?? null,
  startDate: given.startDate ?? null,
  endDate: given.endDate ?? null,
  ...(given.state === undefined ? {} : { state: given.state }),
});

/** Sprints: of a board, alone, and through their life. */
export const sprintRoutes: Routes = (rest, core) => {
  rest.get('/board/:board/sprint', (c) => {
    const seen = snapshot(core);
    const board = visibleBoard(seen, c.env.caller, numberIn(c, 'board'));
    if (board.type === 'kanban') throw badRequest('The board does not support sprints');
    const states = wantedStates(c);
    const sprints = sprintsOf(seen, board.id).filter(
      (one) => states.length === 0 || states.includes(one.state),
    );
    const { self: _self, ...shown } = page(c, sprints, (one) => renderSprint(seen, one));
    return c.json(shown);
  });

  rest.post('/sprint', async (c) => {
    signedIn(c);
    const { originBoardId, ...given } = safely(newSprint, await objectOf(c));
    return c.json(renderSprint(core, createSprint(core, c.env.caller, originBoardId, given)), 201);
  });

  rest.get('/sprint/:sprint', (c) =>
    c.json(renderSprint(core, visibleSprint(core, c.env.caller, numberIn(c, 'sprint')))),
  );

  const update = (whole: boolean) => async (c: Context<Env>) => {
    signedIn(c);
    const id = numberIn(c, 'sprint');
    visibleSprint(core, c.env.caller, id);
    const { incompleteIssuesDestinationId: to, ...given } = safely(sprintUpdate, await objectOf(c));
    const options = to === undefined || to === null ? {} : { incompleteTo: to };
    const sprint = updateSprint(core, c.env.caller, { id, edit: whole ? full(given) : given, ...options });
    return c.json(renderSprint(core, sprint));
  };
  rest.put('/sprint/:sprint', update(true));
  rest.post('/sprint/:sprint', update(false));

  rest.delete('/sprint/:sprint', (c) => {
    signedIn(c);
    deleteSprint(core, c.env.caller, numberIn(c, 'sprint'));
    return c.body(null, 204);
  });

  rest.post('/sprint/:sprint/swap', async (c) => {
    signedIn(c);
    const { sprintToSwapWith } = safely(z.object({ sprintToSwapWith: z.number().int() }), await objectOf(c));
    swapSprints(core, c.env.caller, [numberIn(c, 'sprint'), sprintToSwapWith]);
    return c.body(null, 204);
  });
};
