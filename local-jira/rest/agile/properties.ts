import type { Context } from 'hono';
import { demandSprint, visibleBoard, visibleSprint } from '../../jira/agile/access';
import type { Core } from '../../jira/core';
import { forbidden } from '../../jira/errors';
import { parseJson } from '../../jira/fields/json';
import { allowed } from '../../jira/permissions/check';
import type { Owner } from '../../jira/properties';
import { property, propertyKeys, removeProperty, setProperty } from '../../jira/properties';
import type { Env, Rest, Routes } from '../env';
import { jsonOf, param } from '../http';
import { projectOfBoard } from './boardView';
import { numberIn } from './ids';

type Find = (c: Context<Env>, writing: boolean) => Owner;

function addRoutes(rest: Rest, core: Core, collection: 'sprint' | 'board', find: Find): void {
  const path = `/${collection}/:${collection}/properties`;

  rest.get(path, (c) => {
    const owner = find(c, false);
    const self = (key: string) =>
      `${core.siteUrl()}/rest/agile/1.0/${collection}/${owner.id}/properties/${encodeURIComponent(key)}`;
    return c.json({ keys: propertyKeys(core, owner).map((key) => ({ self: self(key), key })) });
  });

  rest.get(`${path}/:property`, (c) => {
    const key = param(c, 'property');
    return c.json({ key, value: property(core, find(c, false), key) });
  });

  rest.put(`${path}/:property`, async (c) => {
    const owner = find(c, true);
    const key = param(c, 'property');
    const isNew = setProperty(core, owner, key, parseJson(await jsonOf(c), key));
    return c.body(null, isNew ? 201 : 200);
  });

  rest.delete(`${path}/:property`, (c) => {
    removeProperty(core, find(c, true), param(c, 'property'));
    return c.body(null, 204);
  });
}

/** Who may manage a sprint may write its properties: there is no owner and no changelog, as in Jira. */
export const agilePropertyRoutes: Routes = (rest, core) => {
  addRoutes(rest, core, 'sprint', (c, writing) => {
    const sprint = visibleSprint(core, c.env.caller, numberIn(c, 'sprint'));
    if (writing) demandSprint(core, c.env.caller, sprint);
    return { kind: 'sprint', id: String(sprint.id) };
  });
  addRoutes(rest, core, 'board', (c, writing) => {
    const board = visibleBoard(core, c.env.caller, numberIn(c, 'board'));
    const project = projectOfBoard(core, board);
    if (writing && !allowed(core, c.env.caller, 'ADMINISTER_PROJECTS', { project }))
      throw forbidden('You do not have permission to modify this board.');
    return { kind: 'board', id: String(board.id) };
  });
};
