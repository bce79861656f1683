import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Clock } from '../clock/clock';
import { faultsRequest } from '../forge/faults/schema';
import type { Forge } from '../forge/index';
import type { Caller } from '../jira/hooks';
import { authenticate } from './auth';
import { limitBody, readBody, refuse } from './body';
import { invokeRoute, type InvokeDeps } from './invoke';
import { callsView, logsView, usersView, waitingView } from './views';

export interface LocalDeps extends InvokeDeps {
  forge: Pick<
    Forge,
    'invokeResolver' | 'calls' | 'processOutput' | 'waiting' | 'settle' | 'faults' | 'unemulated'
  >;
  clock: Clock;
}

const YEAR_MS = 366 * 86_400_000;
const clockRequest = z.strictObject({
  advanceMs: z
    .number()
    .min(0)
    .max(10 * YEAR_MS),
});
const statusRequest = z.strictObject({ issue: z.string(), status: z.string() });

/** A page of another origin may not drive the local Jira; tools send no such header. */
const foreign = (site: string | undefined): boolean =>
  site !== undefined && site !== 'same-origin' && site !== 'none';

function timeRoutes(app: Hono, { clock, forge }: LocalDeps): void {
  app.get('/clock', (c) => c.json({ now: clock.iso() }));
  app.post('/clock', async (c) => {
    clock.advance((await readBody(c, clockRequest)).advanceMs);
    await forge.settle();
    return c.json({ now: clock.iso() });
  });
}

function faultRoutes(app: Hono, { forge }: LocalDeps): void {
  app.get('/faults', (c) => c.json({ faults: forge.faults.list() }));
  app.post('/faults', async (c) => {
    forge.faults.add((await readBody(c, faultsRequest)).faults);
    return c.json({ faults: forge.faults.list() });
  });
  app.delete('/faults', (c) => {
    forge.faults.clear();
    return c.json({ faults: [] });
  });
}

function observationRoutes(app: Hono, { forge, jira }: LocalDeps): void {
  app.get('/users', (c) => c.json(usersView(jira)));
  app.get('/calls', (c) => c.json(callsView(forge.calls())));
  app.get('/logs', (c) => c.json({ logs: logsView(forge.calls()), output: forge.processOutput() }));
  app.get('/waiting', (c) => c.json(waitingView(forge.waiting())));
  app.get('/unemulated', (c) => c.json(forge.unemulated.list()));
  app.get('/outbox', (c) => c.json(jira.outbox()));
}

function statusRoute(app: Hono, { jira }: LocalDeps): void {
  app.post('/status', async (c) => {
    const { issue, status } = await readBody(c, statusRequest);
    const found = jira.issue(issue);
    const statusId = jira.statusId(status);
    if (!found) throw refuse(404, 'no-such-issue', `There is no issue ${issue}.`);
    if (statusId === undefined) throw refuse(400, 'no-such-status', `There is no status ${status}.`);
    const who = authenticate(jira, c.req.header('authorization'));
    const caller: Caller =
      who.kind === 'user' ? { kind: 'user', accountId: who.user.accountId } : { kind: 'app' };
    jira.setStatus(found.id, statusId, caller);
    return c.body(null, 204);
  });
}

/** Nothing below /local is a page: a wrong method answers 405, a wrong path 404, both in JSON. */
function answerOthers(app: Hono): void {
  const known = new Set(app.routes.filter(({ method }) => method !== 'ALL').map(({ path }) => path));
  app.all('*', (c) => {
    const path = c.req.path.replace(/^\/local/, '');
    return known.has(path)
      ? c.json({ code: 'wrong-method', message: `${path} has no ${c.req.method}.` }, 405)
      : c.json({ code: 'not-found', message: 'There is nothing here.' }, 404);
  });
}

/** The routes below /local: driving, watching and disturbing the local Jira. Mount at `/local`. */
export function createLocalRoutes(deps: LocalDeps): Hono {
  const app = new Hono();
  app.use(limitBody);
  app.use(async (c, next) => {
    if (c.req.method !== 'GET' && foreign(c.req.header('sec-fetch-site'))) {
      return c.json({ code: 'foreign-origin', message: 'Another origin may not do this.' }, 403);
    }
    return next();
  });
  app.post('/invoke', (c) => invokeRoute(deps, c));
  timeRoutes(app, deps);
  faultRoutes(app, deps);
  observationRoutes(app, deps);
  statusRoute(app, deps);
  answerOthers(app);
  app.onError((error, c) => {
    if (error instanceof HTTPException) return error.getResponse();
    return c.json({ code: 'internal', message: error.message }, 500);
  });
  return app;
}
