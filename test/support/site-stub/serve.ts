import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { createSite } from '../../../local-jira/site';
import { buildFixtureUi } from '../fixture-ui/build';
import { people } from './data';
import { stubJira } from './jira';

const manifest = {
  app: { id: 'ari:cloud:ecosystem::app/00000000-0000-4000-8000-000000000001' },
  modules: {
    'jira:issuePanel': [{ key: 'fixture-panel', resource: 'ui/main', title: 'Fixture panel' }],
    'jira:issueContext': [{ key: 'fixture-context', resource: 'ui/dialog', title: 'Fixture context' }],
    'jira:projectSettingsPage': [
      { key: 'fixture-settings', resource: 'ui/dialog', title: 'Fixture settings' },
    ],
  },
  resources: [{ key: 'ui', path: 'static/build', entry: { main: 'main.html', dialog: 'dialog.html' } }],
  permissions: { scopes: ['read:jira-work'] },
};

/** One recorded resolver call. */
export interface Invocation {
  moduleKey: string;
  functionKey: string;
  payload: unknown;
  context: Record<string, unknown>;
  accountId: string;
}

let built: Promise<string> | undefined;

/** The fixture pages, bundled once for all the sites that a suite serves. */
async function fixturePages(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'fixture-ui-'));
  await buildFixtureUi(directory);
  return directory;
}

/** The browser site over the stub Jira and the fixture pages, on two random loopback ports. */
export async function serveStubSite() {
  const jira = stubJira();
  const invocations: Invocation[] = [];
  const origins = { product: '', app: '' };
  built ??= fixturePages();
  const staticDirectory = await built;
  const site = createSite({
    jiraFetch: jira.fetch,
    forge: {
      invokeResolver: (...[moduleKey, functionKey, payload, context, accountId]) => {
        invocations.push({ moduleKey, functionKey, payload, context, accountId });
        if (functionKey === 'fail') return Promise.reject(new Error('The resolver failed'));
        return Promise.resolve({ functionKey, payload });
      },
    },
    manifest,
    staticDirectory,
    siteDirectory: process.env['SITE_DIRECTORY'] ?? join(__dirname, '../../../.build/site'),
    clock: { now: () => Date.UTC(2026, 10, 19, 9, 24) },
    origins: () => origins,
  });
  const outer = new Hono().get('/local/users', (c) => c.json(people)).route('/', site.product);
  const product = await listen(outer);
  const app = await listen(site.app);
  origins.product = `http://localhost:${product.port}`;
  origins.app = `http://127.0.0.1:${app.port}`;
  const stop = async () => {
    await Promise.all([product.close(), app.close()]);
  };
  return { url: origins.product, site, jira, invocations, stop };
}

async function listen(app: Pick<Hono, 'fetch'>) {
  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  const { port } = address;
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      if ('closeAllConnections' in server) server.closeAllConnections();
    });
  return { port, close };
}
