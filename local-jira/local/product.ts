import { Hono } from 'hono';
import { onlyLoopbackHost } from './hosts';
import { restRoute, type RestDeps } from './rest';
import { createLocalRoutes, type LocalDeps } from './routes';

/** The product's origin: /local, /rest, and the site's pages for everything else. `imports` takes exports. */
export function createProductApp(local: LocalDeps, rest: RestDeps, site: Hono, imports?: Hono): Hono {
  const app = new Hono();
  app.use(onlyLoopbackHost);
  app.get('/local/csp', (c) => site.fetch(c.req.raw));
  if (imports) app.route('/local/import', imports);
  app.route('/local', createLocalRoutes(local));
  app.all('/rest/*', (c) => restRoute(rest, c));
  app.route('/', site);
  app.notFound((c) => c.json({ code: 'not-found', message: 'There is nothing here.' }, 404));
  return app;
}

/** The app's origin: the host check before the site's own app pages. */
export function createAppOriginApp(site: Hono): Hono {
  const app = new Hono();
  app.use(onlyLoopbackHost);
  app.route('/', site);
  return app;
}
