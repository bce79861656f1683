import { createInvocations } from '../../../../local-jira/forge/calls/invocation';
import type { AsyncQueue } from '../../../../local-jira/forge/events/asyncQueue';
import { createFaults } from '../../../../local-jira/forge/faults/faults';
import { parseService } from '../../../../local-jira/forge/platform/address';
import { createProxy } from '../../../../local-jira/forge/platform/proxy';
import { requiredScope } from '../../../../local-jira/forge/platform/scopes';
import { startPlatformServer, type PlatformServer } from '../../../../local-jira/forge/platform/server';
import { createUnemulated } from '../../../../local-jira/forge/platform/unemulated';
import type { Caller } from '../../../../local-jira/jira/hooks';
import { fixtureManifest } from '../../../support/fixture-app/host';

const queue: AsyncQueue = {
  publish: () => undefined,
  stats: () => undefined,
  cancel: () => false,
  finished: () => undefined,
};
const seen: Caller[] = [];
const invocations = createInvocations();
const proxy = createProxy(
  {
    manifest: fixtureManifest(),
    jiraFetch: (_, caller) => {
      seen.push(caller);
      return Promise.resolve(Response.json({ ok: true }));
    },
    kvs: { handle: () => ({ key: 'a', value: 1 }) },
    queue,
    faults: createFaults(),
    unemulated: createUnemulated(),
  },
  invocations,
);
let server: PlatformServer;

beforeAll(async () => {
  server = await startPlatformServer(proxy);
});
afterAll(() => server.stop());

const begin = (accountId?: string) =>
  invocations.begin({ function: 'resolver', module: 'panel', startedAt: 0, accountId });
const send = (path: string, token: string, target: string) =>
  fetch(`${server.url}${path}`, {
    headers: { 'forge-proxy-authorization': `Bearer ${token}`, 'forge-proxy-target': target },
  });
const JIRA_AS_USER = '/fpp/provider/user/remote/jira';

describe('the proxy over HTTP', () => {
  it('serves the holder of a token as the user of that invocation', async () => {
    const { token, record } = begin('ada');
    const response = await send(JIRA_AS_USER, token, '/rest/api/3/myself');
    expect(response.status).toBe(200);
    expect(response.headers.get('x-b3-traceid')).toBe(record.id.replaceAll('-', ''));
    expect(seen.at(-1)).toEqual({ kind: 'user', accountId: 'ada' });
  });

  it('serves nobody with a token that is wrong or whose invocation is over', async () => {
    const over = begin('ada');
    invocations.end(over);
    for (const token of ['guess', over.token]) {
      const response = await send(JIRA_AS_USER, token, '/rest/api/3/myself');
      expect([response.status, response.headers.get('forge-proxy-error')]).toEqual([401, 'UNAUTHENTICATED']);
    }
  });

  it('does not let an invocation act for another user', async () => {
    const { token } = begin('ada');
    const response = await send(`${JIRA_AS_USER}/account/grace`, token, '/rest/api/3/myself');
    expect(response.headers.get('forge-proxy-error')).toBe('NEEDS_AUTHENTICATION_ERR');
  });
});

it.each([
  ['/fpp/provider/app/remote/jira', { kind: 'jira', provider: 'app' }],
  ['/fpp/provider/user/remote/jira/account/a%3Ab', { kind: 'jira', provider: 'user', accountId: 'a:b' }],
  ['/fpp/provider/none/contextAri/ari%3Acloud', { kind: 'jira', provider: 'none' }],
  ['/fpp/provider/app/remote/stargate', { kind: 'stargate', provider: 'app' }],
  ['/fpp/provider/app/remote/confluence', { kind: 'unknown' }],
  ['/fpp/as/app/provider/atlassian/capability/kvs', { kind: 'kvs' }],
  ['/fpp/as/app/provider/atlassian/capability/sql', { kind: 'unknown' }],
  ['/egress', { kind: 'egress' }],
])('%s is %o', (path, service) => {
  expect(parseService(path)).toEqual(service);
});

it.each([
  ['GET', '/rest/api/3/issue/A-1', 'read:jira-work'],
  ['PUT', '/rest/api/3/issue/A-1', 'write:jira-work'],
  ['POST', '/rest/api/3/search/jql', 'read:jira-work'],
  ['POST', '/rest/api/3/permissions/check', 'read:jira-work'],
  ['GET', '/rest/api/3/mypermissions', 'read:jira-work'],
  ['GET', '/rest/api/3/myself', 'read:jira-user'],
  ['GET', '/rest/api/3/user/search', 'read:jira-user'],
  ['GET', '/rest/api/3/field', 'read:jira-work'],
  ['POST', '/rest/api/3/field', 'manage:jira-configuration'],
  ['GET', '/rest/agile/1.0/sprint/1', 'read:sprint:jira-software'],
  ['GET', '/rest/agile/1.0/board/1', 'read:board-scope:jira-software'],
  ['GET', '/wiki/api/v2/pages', undefined],
])('%s %s needs %s', (method, path, scope) => {
  expect(requiredScope(method, path)).toBe(scope);
});
