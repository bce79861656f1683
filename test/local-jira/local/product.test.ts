import { Hono } from 'hono';
import { onlyLoopbackHost } from '../../../local-jira/local/hosts';
import { listen, PortInUse } from '../../../local-jira/local/listen';
import { restRoute } from '../../../local-jira/local/rest';
import type { Caller } from '../../../local-jira/jira/hooks';
import type { LocalUser } from '../../../local-jira/local/port';

const ada: LocalUser = {
  ...{ accountId: 'ada', emailAddress: 'Ada@example.com', displayName: 'Ada', accountType: 'atlassian' },
  ...{ active: true, licensed: true, timeZone: 'Etc/UTC', locale: 'en_US' },
};

describe('the host check', () => {
  const app = new Hono().use(onlyLoopbackHost).get('/', (c) => c.text('hello'));

  it.each([
    ['localhost:8090', 200],
    ['127.0.0.1:8090', 200],
    ['[::1]:8090', 200],
    ['LOCALHOST', 200],
    ['evil.example', 421],
    ['localhost.evil.example:8090', 421],
    ['', 421],
  ])('answers to %s with %i', async (host, status) => {
    const response = await app.request('/', { headers: { host } });
    expect(response.status).toBe(status);
  });
});

describe('Jira over REST from outside', () => {
  const seen: Caller[] = [];
  const cookies = (request: Request): Caller | undefined =>
    request.headers.has('cookie') ? { kind: 'user', accountId: 'cookie' } : undefined;
  const deps = {
    jira: { users: () => [ada] },
    callerFromCookie: cookies,
    jiraFetch: (_: Request, caller: Caller) => {
      seen.push(caller);
      return Promise.resolve(Response.json({}));
    },
  };
  const app = new Hono().all('/rest/*', (c) => restRoute(deps, c));
  const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`;

  it.each([
    [
      'basic authentication',
      { authorization: basic('ada@example.com:to:ken') },
      { kind: 'user', accountId: 'ada' },
    ],
    ['the cookie of the browser', { cookie: 'x=y' }, { kind: 'user', accountId: 'cookie' }],
    ['nothing', {}, { kind: 'anonymous' }],
  ])('knows the caller by %s', async (_, headers, caller) => {
    await app.request('/rest/api/3/myself', { headers });
    expect(seen.at(-1)).toEqual(caller);
  });

  it.each([basic('eve@example.com:x'), basic('ada@example.com'), 'Bearer x', 'Basic %%%'])(
    'does not fall back when credentials are wrong (%s)',
    async (authorization) => {
      const before = seen.length;
      const response = await app.request('/rest/api/3/myself', { headers: { authorization, cookie: 'x=y' } });
      expect([response.status, seen.length]).toEqual([401, before]);
    },
  );
});

it('says in one sentence that a port is taken', async () => {
  const app = new Hono();
  const first = await listen(app, 0);
  await expect(listen(app, first.port)).rejects.toThrow(PortInUse);
  await first.stop();
});
