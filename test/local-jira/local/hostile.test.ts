import { Hono } from 'hono';
import { createFaults } from '../../../local-jira/forge/faults/faults';
import { createUnemulated } from '../../../local-jira/forge/platform/unemulated';
import type { Caller } from '../../../local-jira/jira/hooks';
import { createModelPort } from '../../../local-jira/local/modelPort';
import { createProductApp } from '../../../local-jira/local/product';
import { createLocalRoutes, type LocalDeps } from '../../../local-jira/local/routes';
import { fixtureManifest } from '../../support/fixture-app/host';
import { HOSTILE_IDS, HOSTILE_QUERIES, NO_OBJECTS, tells, WRONG_OBJECTS } from '../../support/hostile';
import { createSite } from '../../support/jiraSite';

const { jira, clock } = createSite();
const port = createModelPort(jira.model);
const deps: LocalDeps = {
  ...{ manifest: fixtureManifest(), jira: port, clock, siteUrl: () => 'http://localhost' },
  forge: {
    invokeResolver: () => Promise.resolve({ ok: true }),
    calls: () => [],
    processOutput: () => [],
    waiting: () => [],
    settle: () => Promise.resolve(),
    faults: createFaults(),
    unemulated: createUnemulated(),
  },
};
const rest = {
  jira: port,
  jiraFetch: (request: Request, caller: Caller) => jira.fetch(request, caller),
  callerFromCookie: () => undefined,
};
const app = createProductApp(deps, rest, new Hono());
const routes = createLocalRoutes(deps).routes.filter(({ path }) => !path.includes('*'));

const AUTHORIZATION = `Basic ${btoa('viktor.hale@caregate.example:x')}`;

interface Hostile {
  body?: string;
  headers?: Record<string, string>;
}

async function wrong(method: string, path: string, init: Hostile = {}): Promise<string | undefined> {
  const headers = { host: 'localhost', authorization: AUTHORIZATION, ...init.headers };
  const response = await app.request(`http://localhost${path}`, { method, ...init, headers });
  const body: unknown = await response.json().catch(() => undefined);
  const { status } = response;
  const sent = `${method} ${path.slice(0, 80)} ${(init.body ?? '').slice(0, 80)}: ${status}`;
  if (status >= 500 && status !== 501) return sent;
  return status >= 400 && !tells(body) ? `${sent} says nothing` : undefined;
}

const none = async (found: Promise<string | undefined>[]) =>
  expect((await Promise.all(found)).filter((one) => one !== undefined)).toEqual([]);

test('there are routes to attack', () => {
  expect(routes.filter(({ method }) => method === 'POST').length).toBeGreaterThan(3);
});

test('no body of any shape breaks a route below /local', async () => {
  const bodies = ['', ...NO_OBJECTS, ...WRONG_OBJECTS, `"${'x'.repeat(600_000)}"`];
  const posts = routes.filter(({ method }) => method === 'POST');
  await none(posts.flatMap(({ path }) => bodies.map((body) => wrong('POST', `/local${path}`, { body }))));
});

test('no query, header or method breaks a route below /local', async () => {
  const paths = routes.map(({ path }) => `/local${path}`);
  await none(paths.flatMap((path) => HOSTILE_QUERIES.map((query) => wrong('GET', `${path}?${query}`))));
  await none(paths.flatMap((path) => ['PUT', 'PATCH', 'DELETE'].map((method) => wrong(method, path))));
  const credentials = [
    'Basic',
    'Basic !',
    `Basic ${btoa(':')}`,
    `Basic ${btoa('\u0000:x')}`,
    'Bearer x',
    'x'.repeat(9_000),
  ];
  const asked = credentials.map((authorization) => ({ headers: { authorization }, body: '{}' }));
  await none(paths.flatMap((path) => asked.map((init) => wrong('POST', path, init))));
});

test('no path leads out of its place', async () => {
  const places = ['/local', '/rest', '/rest/api/3', '/rest/api/3/issue', '/rest/agile/1.0'];
  const tricks = [
    ...HOSTILE_IDS,
    '../local/clock',
    '..%2flocal%2fclock',
    './',
    '/',
    '//',
    '\\..\\',
    ';x',
    '?',
    '#',
    '%2f%2f',
  ];
  await none(places.flatMap((place) => tricks.map((trick) => wrong('GET', `${place}/${trick}`))));
  await none(
    places.flatMap((place) => tricks.map((trick) => wrong('POST', `${place}/${trick}`, { body: '{' }))),
  );
});

test('other names of this machine and of others are refused', async () => {
  for (const host of [
    'example.com',
    'localhost.example.com',
    '127.0.0.1.nip.io',
    '0.0.0.0',
    '',
    'localhost@x',
  ]) {
    const response = await app.request('http://localhost/rest/api/3/myself', { headers: { host } });
    expect(response.status).toBe(421);
  }
});
