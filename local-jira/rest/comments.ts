import { z } from 'zod';
import type { Comment } from '../jira/entities/issue';
import {
  addCommentFor,
  deleteComment,
  editComment,
  visibleComment,
  visibleComments,
} from '../jira/issues/comments';
import { visibleIssue } from '../jira/issues/read';
import { renderComment } from '../jira/render/activity';
import { badRequest } from '../jira/errors';
import type { Routes } from './env';
import { notEmulated, objectOf, param } from './http';
import { page, windowOf } from './page';
import { safely } from './parse';

const idList = z.object({ ids: z.array(z.number().int()).min(1).max(1000) });

function ordered(comments: Comment[], orderBy: string | undefined): Comment[] {
  if (orderBy === undefined || /^\+?created$/u.test(orderBy)) return comments;
  if (orderBy === '-created') return [...comments].reverse();
  throw badRequest(`The orderBy '${orderBy}' is not supported.`);
}

function refuseProperties(body: Record<string, unknown>): void {
  if (body['properties'] !== undefined) throw notEmulated('properties of comments');
}

export const commentRoutes: Routes = (rest, core) => {
  rest.get('/issue/:key/comment', (c) => {
    const issue = visibleIssue(core, c.env.caller, param(c, 'key'));
    const { startAt, maxResults } = windowOf(c, 5000, 5000);
    const all = ordered(visibleComments(core, c.env.caller, issue), c.req.query('orderBy'));
    const comments = all.slice(startAt, startAt + maxResults).map((one) => renderComment(core, one));
    return c.json({ startAt, maxResults, total: all.length, comments });
  });

  rest.post('/issue/:key/comment', async (c) => {
    visibleIssue(core, c.env.caller, param(c, 'key'));
    const body = await objectOf(c);
    refuseProperties(body);
    const given = { body: body['body'], visibility: body['visibility'] };
    const added = addCommentFor(core, c.env.caller, param(c, 'key'), given);
    return c.json(renderComment(core, added), 201);
  });

  rest.get('/issue/:key/comment/:id', (c) =>
    c.json(renderComment(core, visibleComment(core, c.env.caller, param(c, 'key'), param(c, 'id')))),
  );

  rest.put('/issue/:key/comment/:id', async (c) => {
    const comment = visibleComment(core, c.env.caller, param(c, 'key'), param(c, 'id'));
    const body = await objectOf(c);
    refuseProperties(body);
    const change = { body: body['body'], visibility: body['visibility'] };
    return c.json(renderComment(core, editComment(core, c.env.caller, comment, change)));
  });

  rest.delete('/issue/:key/comment/:id', (c) => {
    deleteComment(core, c.env.caller, visibleComment(core, c.env.caller, param(c, 'key'), param(c, 'id')));
    return c.body(null, 204);
  });

  rest.post('/comment/list', async (c) => {
    const ids = new Set(safely(idList, await objectOf(c)).ids.map(String));
    const found = [...core.tables.comments.entries()].map(([, comment]) => comment);
    const seen = found
      .filter((one) => ids.has(one.id))
      .flatMap((one) => {
        const issue = core.tables.issues.get(one.issueId);
        try {
          return issue ? [visibleComment(core, c.env.caller, issue.id, one.id)] : [];
        } catch {
          return [];
        }
      });
    return c.json(page(c, seen, (one) => renderComment(core, one)));
  });
};
