import type { Context } from 'hono';
import * as z from 'zod';
import { visibleBoard } from '../../jira/agile/access';
import type { Core } from '../../jira/core';
import type { Issue } from '../../jira/entities/issue';
import type { JsonObject } from '../../jira/entities/json';
import { badRequest } from '../../jira/errors';
import { editIssue } from '../../jira/issues/edit';
import { visibleIssue } from '../../jira/issues/read';
import type { Env, Routes } from '../env';
import { listOf, objectOf, param, signedIn } from '../http';
import { safely } from '../parse';
import { ESTIMATE } from './boardView';
import { showAgileIssue } from './issueView';

const estimate = z.object({ value: z.union([z.string(), z.number()]).nullish() });

/** Estimates are kept by the board's project: an issue of another one is not on it. */
function onBoard(c: Context<Env>, core: Core): Issue {
  const issue = visibleIssue(core, c.env.caller, param(c, 'key'));
  const id = c.req.query('boardId') ?? '';
  if (!/^\d{1,15}$/u.test(id)) throw badRequest('boardId is required.');
  const board = visibleBoard(core, c.env.caller, Number(id));
  if (board.type === 'kanban') throw badRequest('The board does not support estimation.');
  if (board.projectId !== issue.projectId) throw badRequest('The issue does not belong to the board.');
  return issue;
}

function shown(issue: Issue): JsonObject {
  const value = issue.values[ESTIMATE.fieldId];
  return { fieldId: ESTIMATE.fieldId, ...(typeof value === 'number' ? { value } : {}) };
}

function points(given: string | number | null | undefined): number | null {
  if (given === undefined || given === null || given === '') return null;
  const value = Number(given);
  if (!Number.isFinite(value)) throw badRequest('The estimate must be a number.');
  return value;
}

/** An issue with its agile fields, and its estimate on a board. */
export const agileIssueRoutes: Routes = (rest, core) => {
  rest.get('/issue/:key', (c) => {
    const issue = visibleIssue(core, c.env.caller, param(c, 'key'));
    const wanted = {
      fields: listOf(c, 'fields') ?? ['*all'],
      expand: listOf(c, 'expand') ?? [],
      properties: [],
    };
    return c.json(showAgileIssue(core, c.env.caller, issue, wanted));
  });

  rest.get('/issue/:key/estimation', (c) => c.json(shown(onBoard(c, core))));

  rest.put('/issue/:key/estimation', async (c) => {
    signedIn(c);
    const issue = onBoard(c, core);
    const value = points(safely(estimate, await objectOf(c)).value);
    return c.json(shown(editIssue(core, c.env.caller, issue.id, { fields: { [ESTIMATE.fieldId]: value } })));
  });
};
