import type { Caller } from '../../../local-jira/jira/hooks';
import {
  filledPath,
  hasParameter,
  HOSTILE_IDS,
  HOSTILE_QUERIES,
  knownPath,
  NO_OBJECTS,
  routesOf,
  tells,
  WRONG_OBJECTS,
  type Route,
} from '../../support/hostile';
import { createSite } from '../../support/jiraSite';
import { some } from '../../support/runs';

const site = createSite();
const routes = routesOf(site.jira.model);
const writes = routes.filter(({ method }) => method === 'POST' || method === 'PUT');
const ADMIN: Caller = { kind: 'user', accountId: 'viktor-hale' };
const OTHERS: Caller[] = [{ kind: 'app' }, { kind: 'anonymous' }];

beforeAll(async () => {
  const fields = { project: { key: 'TELE' }, issuetype: { name: 'Story' }, summary: 'First' };
  await site.call('jonas-weber', 'POST', '/issue', { fields });
  await site.jira.fetch(
    new Request('http://localhost/rest/agile/1.0/sprint', {
      method: 'POST',
      body: JSON.stringify({ name: 'Sprint 1', originBoardId: 1 }),
    }),
    ADMIN,
  );
});

interface Sent {
  method: string;
  path: string;
  body?: string;
  headers?: Record<string, string>;
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** What is wrong with the answer to a hostile request, or undefined. Only 501 may be above 499. */
async function wrong({ method, path, body, headers }: Sent, caller: Caller): Promise<string | undefined> {
  const request = new Request(`http://localhost${path}`, { method, body, headers });
  const { status, text } = await site.jira
    .fetch(request, caller)
    .then(async (response) => ({ status: response.status, text: await response.text() }));
  const sent = `${method} ${path.slice(0, 120)} ${(body ?? '').slice(0, 80)} as ${caller.kind}: ${status}`;
  if (status >= 500 && status !== 501) return `${sent} ${text.slice(0, 200)}`;
  return status >= 400 && !tells(parsed(text)) ? `${sent} says nothing: ${text.slice(0, 80)}` : undefined;
}

/** Everything as an administrator, who gets furthest; every seventh request as the app and as nobody too. */
async function problems(requests: readonly Sent[]): Promise<string[]> {
  const found: (string | undefined)[] = [];
  for (const [at, request] of requests.entries()) {
    found.push(await wrong(request, ADMIN));
    if (at % 7 === 0) for (const caller of OTHERS) found.push(await wrong(request, caller));
  }
  return found.filter((one) => one !== undefined);
}

const everywhere = (given: readonly Route[], variants: (route: Route) => Sent[]): Sent[] =>
  given.flatMap(variants);

test('there are routes to attack', () => {
  expect(writes.length).toBeGreaterThan(30);
  expect(routes.some(({ path }) => path.startsWith('/rest/agile/1.0/'))).toBe(true);
});

test('bodies that are no object of JSON', async () => {
  const sent = everywhere(writes, ({ method, path }) =>
    ['', ...NO_OBJECTS].map((body) => ({ method, path: knownPath(path), body })),
  );
  expect(await problems(sent)).toEqual([]);
});

test('objects with wrong types and unknown fields', async () => {
  const sent = everywhere(writes, ({ method, path }) =>
    WRONG_OBJECTS.map((body) => ({ method, path: knownPath(path), body })),
  );
  expect(await problems(sent)).toEqual([]);
});

test('ids that lead elsewhere, in every path', async () => {
  const withIds = routes.filter(({ path }) => hasParameter(path));
  const sent = everywhere(withIds, ({ method, path }) =>
    HOSTILE_IDS.map((id) => ({
      ...{ method, path: filledPath(path, id) },
      ...(method === 'GET' ? {} : { body: '{}' }),
    })),
  );
  expect(await problems(sent)).toEqual([]);
});

test('wrong parameters of queries', async () => {
  const reads = routes.filter(({ method }) => method === 'GET');
  const sent = everywhere(reads, ({ method, path }) =>
    HOSTILE_QUERIES.map((query) => ({ method, path: `${knownPath(path)}?${query}` })),
  );
  expect(await problems(sent)).toEqual([]);
});

test('odd headers', async () => {
  const HEADERS: Record<string, string>[] = [
    { 'content-type': 'text/xml' },
    { 'content-type': 'multipart/form-data' },
    { 'content-type': 'multipart/form-data; boundary=x' },
    { 'content-type': 'application/json; charset=utf-16' },
    { 'content-encoding': 'gzip' },
    { 'x-http-method-override': 'DELETE', 'x-atlassian-token': 'no-check' },
    { 'content-length': '99999999999' },
    { accept: 'x'.repeat(10_000), 'accept-language': '__proto__' },
  ];
  const sent = everywhere(writes, ({ method, path }) =>
    HEADERS.map((headers) => ({ method, path: knownPath(path), body: '<a/>', headers })),
  );
  expect(await problems(sent)).toEqual([]);
});

test('bodies above 10 MB', async () => {
  const body = `{"summary":"${'x'.repeat(10 * 1024 * 1024)}"}`;
  const sent = everywhere(some(writes, 5), ({ method, path }) => [{ method, path: knownPath(path), body }]);
  expect(await problems(sent)).toEqual([]);
});

test('deleting everything', async () => {
  const deletes = routes.filter(({ method }) => method === 'DELETE');
  const sent = everywhere(deletes, ({ method, path }) =>
    HOSTILE_QUERIES.map((query) => ({ method, path: `${knownPath(path)}?${query}`, body: '[' })),
  );
  expect(await problems(sent)).toEqual([]);
});

test('nothing of it stays in a prototype, and the site is still there', async () => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect('polluted' in {}).toBe(false);
  expect((await site.call('jonas-weber', 'GET', '/myself')).status).toBe(200);
});
