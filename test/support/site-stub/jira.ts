import { Hono } from 'hono';
import type { Caller } from '../../../local-jira/site';
import * as data from './data';

/** A Jira of a few issues in memory: enough for the browser site, nothing more. */
export function stubJira() {
  const issues = data.issues();
  const comments: Record<string, unknown>[] = [];
  const history: Record<string, unknown>[] = [];
  let tick = 0;
  const now = () => new Date(Date.UTC(2026, 10, 19, 9, 24) + (tick += 1000)).toISOString();
  const app = new Hono<{ Variables: { caller: Caller } }>().basePath('/rest/api/3');
  const accountOf = (caller: Caller) => (caller.kind === 'user' ? caller.accountId : '');
  const missing = {
    errorMessages: ['Issue does not exist or you do not have permission to see it.'],
    errors: {},
  };

  app.get('/project/search', (c) => c.json({ values: data.projects }));
  app.get('/project/:key', (c) => {
    const project = data.projects.find((one) => one.key === c.req.param('key'));
    return project ? c.json({ ...project, issueTypes: data.issueTypes }) : c.json(missing, 404);
  });
  app.get('/mypermissions', (c) =>
    c.json({
      permissions: Object.fromEntries(
        (c.req.query('permissions') ?? '').split(',').map((key) => [key, { havePermission: true }]),
      ),
    }),
  );
  app.get('/field', (c) => c.json(data.fields));
  app.get('/project/:key/statuses', (c) =>
    c.json([{ name: 'Story', statuses: Object.values(data.statuses) }]),
  );
  app.post('/search/approximate-count', (c) => c.json({ count: issues.length }));
  app.post('/search/jql', (c) => c.json({ issues }));
  app.get('/user/assignable/search', (c) => c.json(data.people));
  app.post('/issue', async (c) => {
    const { fields } = await c.req.json();
    const issue = data.issue(issues.length + 1, fields.summary);
    issues.push(issue);
    return c.json({ id: issue.id, key: issue.key }, 201);
  });
  app.use('/issue/:key/*', async (c, next) => {
    return issues.some((one) => one.key === c.req.param('key')) ? next() : c.json(missing, 404);
  });
  const find = (key: string) => issues.find((one) => one.key === key) ?? data.issue(0, '');
  app.get('/issue/:key', (c) => {
    const issue = issues.find((one) => one.key === c.req.param('key'));
    return issue ? c.json(issue) : c.json(missing, 404);
  });
  app.put('/issue/:key', async (c) => {
    const { fields } = await c.req.json();
    const issue = find(c.req.param('key'));
    Object.assign(issue.fields, fields, { updated: now() });
    history.push({ id: String(tick), author: data.people[0], created: now(), items: [{ field: 'summary' }] });
    return c.body(null, 204);
  });
  app.get('/issue/:key/transitions', (c) => c.json({ transitions: data.transitions }));
  app.post('/issue/:key/transitions', async (c) => {
    const { transition } = await c.req.json();
    if (transition.id === '31') return c.json({ errorMessages: [data.REFUSAL], errors: {} }, 400);
    Object.assign(find(c.req.param('key')).fields, { status: data.statuses.progress, updated: now() });
    return c.body(null, 204);
  });
  app.get('/issue/:key/comment', (c) => c.json({ comments }));
  app.post('/issue/:key/comment', async (c) => {
    const { body } = await c.req.json();
    comments.push({ id: String(comments.length), author: data.people[0], body, created: now() });
    return c.json({}, 201);
  });
  app.get('/issue/:key/changelog', (c) => c.json({ values: history }));

  return {
    /** Changes an issue behind the page's back. */
    touch: (key: string) => Object.assign(find(key).fields, { updated: now() }),
    fetch: async (request: Request, caller: Caller): Promise<Response> => {
      const { pathname } = new URL(request.url);
      const me = data.people.find((one) => one.accountId === accountOf(caller));
      if (!me) return Response.json({ errorMessages: ['Nobody'] }, { status: 401 });
      return pathname === '/rest/api/3/myself' ? Response.json(me) : app.fetch(request);
    },
  };
}
