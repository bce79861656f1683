import type { Context } from 'hono';
import * as z from 'zod';
import { visibleBoard, visibleBoards } from '../../jira/agile/access';
import { addBoard, removeBoard } from '../../jira/agile/boardAdmin';
import type { Core } from '../../jira/core';
import type { Board } from '../../jira/entities/agile';
import { badRequest } from '../../jira/errors';
import { visibleProject } from '../../jira/projects';
import { renderProjectRef } from '../../jira/render/entities';
import { snapshot } from '../../jira/snapshot';
import type { Env, Routes } from '../env';
import { listOf, notEmulated, objectOf, signedIn } from '../http';
import { page, windowOf } from '../page';
import { safely } from '../parse';
import { projectOfBoard, renderBoard, renderConfiguration } from './boardView';
import { numberIn } from './ids';

const NOT_FILTERED_BY = ['accountIdLocation', 'projectLocation', 'projectTypeLocation'];

const newBoard = z.object({
  name: z.string().trim().min(1).max(254),
  type: z.enum(['scrum', 'kanban']),
  filterId: z.number().int(),
  location: z.object({ type: z.string(), projectKeyOrId: z.string().nullish() }).nullish(),
});

type Test = (board: Board) => boolean;

function typeTest(c: Context<Env>): Test {
  const types = listOf(c, 'type') ?? [];
  const unknown = types.find((type) => !['scrum', 'kanban', 'simple'].includes(type));
  if (unknown !== undefined) throw badRequest(`The board type '${unknown}' is not valid.`);
  return (board) => types.length === 0 || types.includes(board.type);
}

function nameTest(c: Context<Env>): Test {
  const name = (c.req.query('name') ?? '').toLowerCase();
  return (board) => board.name.toLowerCase().includes(name);
}

function placeTest(c: Context<Env>, core: Core): Test {
  const idOrKey = c.req.query('projectKeyOrId');
  if (idOrKey === undefined || idOrKey === '') return () => true;
  const project = visibleProject(core, c.env.caller, idOrKey);
  return (board) => board.projectId === project.id;
}

function filterTest(c: Context<Env>): Test {
  const filterId = c.req.query('filterId');
  return (board) => filterId === undefined || String(board.filterId) === filterId;
}

function boardList(c: Context<Env>, core: Core): Board[] {
  const unknown = NOT_FILTERED_BY.find((name) => c.req.query(name) !== undefined);
  if (unknown !== undefined) throw notEmulated(`boards by ${unknown}`);
  const tests = [typeTest(c), nameTest(c), placeTest(c, core), filterTest(c)];
  return visibleBoards(core, c.env.caller).filter((board) => tests.every((test) => test(board)));
}

/** Boards, their configuration and projects. */
export const boardRoutes: Routes = (rest, core) => {
  rest.get('/board', (c) => {
    const seen = snapshot(core);
    const { self: _self, ...shown } = page(c, boardList(c, seen), (board) => renderBoard(seen, board));
    return c.json(shown);
  });

  rest.post('/board', async (c) => {
    signedIn(c);
    const { location, ...given } = safely(newBoard, await objectOf(c));
    if (location && location.type !== 'project') throw notEmulated('a board that belongs to a person');
    const projectIdOrKey = location?.projectKeyOrId ?? undefined;
    const board = addBoard(core, c.env.caller, { ...given, ...(projectIdOrKey ? { projectIdOrKey } : {}) });
    return c.json(renderBoard(core, board), 201);
  });

  rest.get('/board/filter/:filter', (c) => {
    const boards = visibleBoards(core, c.env.caller).filter((one) => one.filterId === numberIn(c, 'filter'));
    const show = ({ id, name }: Board) => ({
      id,
      name,
      self: `${core.siteUrl()}/rest/agile/1.0/board/${id}`,
    });
    const { self: _self, ...shown } = page(c, boards, show);
    return c.json(shown);
  });

  rest.get('/board/:board', (c) =>
    c.json(renderBoard(core, visibleBoard(core, c.env.caller, numberIn(c, 'board')))),
  );

  rest.delete('/board/:board', (c) => {
    signedIn(c);
    removeBoard(core, c.env.caller, numberIn(c, 'board'));
    return c.body(null, 204);
  });

  rest.get('/board/:board/configuration', (c) =>
    c.json(renderConfiguration(core, visibleBoard(core, c.env.caller, numberIn(c, 'board')))),
  );

  const projects = (c: Context<Env>) => [
    projectOfBoard(core, visibleBoard(core, c.env.caller, numberIn(c, 'board'))),
  ];
  rest.get('/board/:board/project', (c) => {
    const { self: _self, ...shown } = page(c, projects(c), (one) => renderProjectRef(core, one), windowOf(c));
    return c.json(shown);
  });
  rest.get('/board/:board/project/full', (c) => {
    const { self: _self, ...shown } = page(c, projects(c), (one) => renderProjectRef(core, one));
    return c.json(shown);
  });
};
