import { addComment, deleteComment, editComment, visibleComment } from '../jira/issues/comments';
import { visibleIssue } from '../jira/issues/read';
import { renderComment } from '../jira/render/activity';
import { valuesOf } from '../jira/tables';
import type { Routes } from './env';
import { notEmulated, objectOf, param } from './http';
import { windowOf } from './page';

function refuseVisibility(body: Record<string, unknown>): void {
  if (body['visibility'] !== undefined) throw notEmulated('comments that only a group or role may see');
}

export const commentRoutes: Routes = (rest, core) => {
  rest.get('/issue/:key/comment', (c) => {
    const issue = visibleIssue(core, c.env.caller, param(c, 'key'));
    const { startAt, maxResults } = windowOf(c, 5000, 5000);
    const all = valuesOf(core.tables.comments, `${issue.id}/`);
    if (c.req.query('orderBy') === '-created') all.reverse();
    const comments = all.slice(startAt, startAt + maxResults).map((one) => renderComment(core, one));
    return c.json({ startAt, maxResults, total: all.length, comments });
  });

  rest.post('/issue/:key/comment', async (c) => {
    visibleIssue(core, c.env.caller, param(c, 'key'));
    const body = await objectOf(c);
    refuseVisibility(body);
    return c.json(renderComment(core, addComment(core, c.env.caller, param(c, 'key'), body['body'])), 201);
  });

  rest.get('/issue/:key/comment/:id', (c) =>
    c.json(renderComment(core, visibleComment(core, c.env.caller, param(c, 'key'), param(c, 'id')))),
  );

  rest.put('/issue/:key/comment/:id', async (c) => {
    const comment = visibleComment(core, c.env.caller, param(c, 'key'), param(c, 'id'));
    const body = await objectOf(c);
    refuseVisibility(body);
    return c.json(renderComment(core, editComment(core, c.env.caller, comment, body['body'])));
  });

  rest.delete('/issue/:key/comment/:id', (c) => {
    deleteComment(core, c.env.caller, visibleComment(core, c.env.caller, param(c, 'key'), param(c, 'id')));
    return c.body(null, 204);
  });
};
