import { Hono } from 'hono';
import { createFaults } from '../../../local-jira/forge/faults/faults';
import { InvocationFailed } from '../../../local-jira/forge/runner/failure';
import { createUnemulated } from '../../../local-jira/forge/platform/unemulated';
import type { Notification } from '../../../local-jira/jira/entities/notification';
import type { LocalJira, LocalUser } from '../../../local-jira/local/port';
import { createLocalRoutes } from '../../../local-jira/local/routes';
import { fixtureManifest } from '../../support/fixture-app/host';
import { standingClock } from '../../support/localServices';

const person = (accountId: string, more: Partial<LocalUser> = {}): LocalUser => ({
  ...{ accountId, emailAddress: `${accountId}@example.com`, displayName: accountId.toUpperCase() },
  ...{ accountType: 'atlassian', active: true, licensed: true, timeZone: 'Etc/UTC', locale: 'en_US' },
  ...more,
});
const PROJECT = { id: '10000', key: 'A', type: 'software' };
const BOARD = { board: { id: 1, type: 'scrum' }, project: PROJECT };
const ISSUE = { id: '1', key: 'A-1', type: 'Story', typeId: '10001', project: PROJECT };

const NOTIFICATION: Notification = {
  ...{ at: '2026-01-05T09:00:00.000Z', to: 'ada', about: 'A-1' },
  ...{ event: 'commented', subject: 'GUEST commented on an issue: A-1 Video visit' },
};
const statuses: unknown[] = [];
const jira: LocalJira = {
  users: () => [person('ada'), person('guest', { licensed: false }), person('left', { active: false })],
  board: (id, accountId) => (id === 1 && accountId === 'ada' ? BOARD : undefined),
  sprint: (id, board = 1, accountId) =>
    id === 4 && board === 1 && accountId === 'ada'
      ? { ...BOARD, sprint: { id, state: 'active' } }
      : undefined,
  administers: (accountId) => accountId === 'guest',
  rolesOf: (accountId) => (accountId === 'ada' ? ['Members'] : []),
  issue: (idOrKey) => (['1', 'A-1'].includes(idOrKey) ? ISSUE : undefined),
  project: (idOrKey) => (['10000', 'A'].includes(idOrKey) ? PROJECT : undefined),
  statusId: (idOrName) => (idOrName === 'Done' ? '3' : undefined),
  outbox: () => [NOTIFICATION],
  setStatus: (...given) => void statuses.push(given),
};

let asked: unknown[] = [];
let answer: () => unknown = () => ({ ok: true, value: 42 });
const clock = standingClock();
const settled: string[] = [];
const callOf = (kind: 'kvs' | 'jira', path: string, bytes: number, round: number) => ({
  ...{ kind, path, bytes, round },
  ...{ method: 'POST', as: 'app' as const, status: 200 },
});
const record = {
  ...{ id: 'i1', function: 'resolver', module: 'panel', operation: 'get' },
  ...{ startedAt: 0, ms: 5, outcome: 'ok' as const },
  calls: [callOf('kvs', '/api/v1/get', 10, 1), callOf('jira', '/x', 20, 2)],
  logs: [{ level: 30, values: ['hello'] }],
};
const forge = {
  invokeResolver: (...given: unknown[]) => {
    asked = given;
    return new Promise((resolve) => resolve(answer()));
  },
  calls: () => [record],
  processOutput: () => ['out'],
  waiting: () => [
    {
      ...{ id: 'j1', kind: 'trigger' as const, moduleKey: 'on-update', attempt: 1 },
      ...{ dueAt: 60_000, firstDueAt: 0, payload: { eventType: 'avi:jira:updated:issue' } },
    },
  ],
  settle: () => {
    settled.push(clock.iso());
    return Promise.resolve();
  },
  faults: createFaults(),
  unemulated: createUnemulated(),
};
const app = new Hono().route(
  '/local',
  createLocalRoutes({ manifest: fixtureManifest(), jira, forge, clock, siteUrl: () => 'http://localhost:1' }),
);

const basic = (name: string, token = 'any') =>
  `Basic ${Buffer.from(`${name}@example.com:${token}`).toString('base64')}`;
async function send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await app.request(`/local${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body: text }),
  });
  const given = await response.text();
  return { status: response.status, body: given === '' ? undefined : JSON.parse(given) };
}
const invoke = (body: unknown, who = basic('ada')) => send('POST', '/invoke', body, { authorization: who });
const CALL = { module: 'panel', operation: 'issue.get' };

beforeEach(() => {
  answer = () => ({ ok: true, value: 42 });
});

describe('POST /local/invoke', () => {
  it('answers the value of the envelope', async () => {
    await expect(invoke(CALL)).resolves.toEqual({ status: 200, body: { result: 42 } });
  });

  it('answers a refusal with its own status', async () => {
    answer = () => ({
      ok: false,
      refusal: { code: 'stale', status: 409, title: 'Changed', message: 'Look again.' },
    });
    await expect(invoke(CALL)).resolves.toEqual({
      status: 409,
      body: { code: 'stale', status: 409, title: 'Changed', message: 'Look again.' },
    });
  });

  it.each(['1', 'A-1', 1])('makes the context of issue %s itself', async (issue) => {
    await invoke({ ...CALL, issue, payload: { context: { accountId: 'mallory' } } });
    expect(asked).toEqual([
      'panel',
      'issue.get',
      { context: { accountId: 'mallory' } },
      {
        ...{ accountId: 'ada', accountType: 'licensed', cloudId: 'local-cloud-id', moduleKey: 'panel' },
        ...{
          siteUrl: 'http://localhost:1',
          environmentId: 'local-environment',
          environmentType: 'DEVELOPMENT',
        },
        ...{ locale: 'en-US', timezone: 'Etc/UTC', theme: { colorMode: 'light' } },
        localId: expect.stringMatching(/^ari:cloud:ecosystem::extension\/.+\/static\/panel$/),
        extension: {
          type: 'jira:issuePanel',
          issue: { id: '1', key: 'A-1', type: 'Story', typeId: '10001' },
          project: PROJECT,
        },
      },
      'ada',
    ]);
  });

  it('makes the context of a project', async () => {
    await invoke({ ...CALL, project: 'A' });
    expect(asked[3]).toMatchObject({ extension: { type: 'jira:issuePanel', project: PROJECT } });
  });

  it.each([
    [{ sprint: 4 }, { sprint: { id: '4', state: 'active' }, board: { id: '1', type: 'scrum' } }],
    [
      { sprint: 4, board: 1 },
      { sprint: { id: '4', state: 'active' }, board: { id: '1', type: 'scrum' } },
    ],
    [{ board: 1 }, { board: { id: '1', type: 'scrum' } }],
  ])('makes the context of %j', async (place, extension) => {
    await invoke({ ...CALL, ...place });
    expect(asked[3]).toMatchObject({
      extension: { type: 'jira:issuePanel', project: PROJECT, ...extension },
    });
  });

  it('knows no board that the person may not see', async () => {
    await expect(invoke({ ...CALL, sprint: 4 }, basic('guest'))).resolves.toMatchObject({ status: 404 });
    await expect(invoke({ ...CALL, board: 1 }, basic('guest'))).resolves.toMatchObject({ status: 404 });
  });

  it('tells the app when an account has no licence', async () => {
    await invoke(CALL, basic('guest'));
    expect(asked[3]).toMatchObject({ accountId: 'guest', accountType: 'unlicensed' });
  });

  it.each([
    ['nobody', 'Basic'],
    ['a stranger', basic('eve')],
    ['somebody who left', basic('left')],
    ['an empty token', basic('ada', '')],
  ])('is refused to %s', async (_, who) => {
    await expect(invoke(CALL, who)).resolves.toMatchObject({
      status: 401,
      body: { code: 'not-authenticated' },
    });
  });

  it.each([
    ['text that is no JSON', '{', 400, 'bad-json'],
    ['no operation', { module: 'panel' }, 400, 'bad-request'],
    ['an unknown property', { ...CALL, accountId: 'eve' }, 400, 'bad-request'],
    ['both issue and project', { ...CALL, issue: 'A-1', project: 'A' }, 400, 'bad-request'],
    ['an unknown issue', { ...CALL, issue: 'A-9' }, 404, 'no-such-issue'],
    ['an unknown project', { ...CALL, project: 'B' }, 404, 'no-such-project'],
    ['both issue and sprint', { ...CALL, issue: 'A-1', sprint: 4 }, 400, 'bad-request'],
    ['an unknown sprint', { ...CALL, sprint: 5 }, 404, 'no-such-sprint'],
    ['a sprint that the board does not show', { ...CALL, sprint: 4, board: 2 }, 404, 'no-such-sprint'],
    ['an unknown board', { ...CALL, board: 2 }, 404, 'no-such-board'],
    ['a sprint that is no number', { ...CALL, sprint: '4' }, 400, 'bad-request'],
    ['an unknown module', { ...CALL, module: 'ghost' }, 404, 'no-such-module'],
    ['a module without a resolver', { ...CALL, module: 'gate' }, 404, 'no-such-module'],
    ['a body over 500 KB', { ...CALL, payload: 'x'.repeat(513 * 1024) }, 413, 'too-large'],
  ])('refuses %s', async (_, body, status, code) => {
    await expect(invoke(body)).resolves.toMatchObject({ status, body: { code } });
  });

  it.each([
    [new InvocationFailed('app-error', "Resolver has no definition for 'x'."), 404, 'no-such-operation'],
    [new InvocationFailed('app-error', 'boom'), 502, 'app-error'],
    [new InvocationFailed('timed-out', 'late'), 504, 'timed-out'],
    [new Error('bug'), 500, 'internal'],
  ])('answers %s as %i', async (thrown, status, code) => {
    answer = () => {
      throw thrown;
    };
    await expect(invoke(CALL)).resolves.toMatchObject({ status, body: { code } });
  });
});

describe('watching and driving', () => {
  it('lists everybody with their roles, without authentication', async () => {
    const { body } = await send('GET', '/users');
    expect(body[0]).toEqual({
      ...{ accountId: 'ada', emailAddress: 'ada@example.com', displayName: 'ADA', active: true },
      roles: ['Members'],
    });
  });

  it('lists calls with their sums, and logs', async () => {
    await expect(send('GET', '/calls')).resolves.toMatchObject({
      body: [{ id: 'i1', startedAt: '1970-01-01T00:00:00.000Z', count: 2, rounds: 2, bytes: 30 }],
    });
    await expect(send('GET', '/logs')).resolves.toMatchObject({
      body: { logs: [{ invocation: 'i1', level: 30, values: ['hello'] }], output: ['out'] },
    });
  });

  it('advances the clock and runs what became due before it answers', async () => {
    const { body } = await send('POST', '/clock', { advanceMs: 60_000 });
    expect(body).toEqual({ now: '2026-01-01T00:01:00.000Z' });
    expect(settled.at(-1)).toBe(body.now);
    await expect(send('POST', '/clock', { advanceMs: -1 })).resolves.toMatchObject({ status: 400 });
  });

  it('lists what waits', async () => {
    await expect(send('GET', '/waiting')).resolves.toEqual({
      status: 200,
      body: [
        {
          ...{ id: 'j1', kind: 'trigger', module: 'on-update', attempt: 1 },
          ...{ dueAt: '1970-01-01T00:01:00.000Z', eventType: 'avi:jira:updated:issue' },
        },
      ],
    });
  });

  it('plans and clears faults', async () => {
    const fault = { kind: 'delay', target: 'kvs', ms: 5 };
    await expect(send('POST', '/faults', { faults: [fault] })).resolves.toMatchObject({
      body: { faults: [fault] },
    });
    await expect(send('POST', '/faults', { faults: [{ kind: 'x' }] })).resolves.toMatchObject({
      status: 400,
    });
    await expect(send('DELETE', '/faults')).resolves.toMatchObject({ body: { faults: [] } });
    await expect(send('GET', '/faults')).resolves.toMatchObject({ body: { faults: [] } });
  });

  it('sets a status behind the rules, as the given person or the app', async () => {
    const body = { issue: 'A-1', status: 'Done' };
    await expect(send('POST', '/status', body, { authorization: basic('ada') })).resolves.toMatchObject({
      status: 204,
    });
    await send('POST', '/status', body);
    expect(statuses).toEqual([
      ['1', '3', { kind: 'user', accountId: 'ada' }],
      ['1', '3', { kind: 'app' }],
    ]);
    await expect(send('POST', '/status', { ...body, issue: 'A-2' })).resolves.toMatchObject({ status: 404 });
    await expect(send('POST', '/status', { ...body, status: 'Lost' })).resolves.toMatchObject({
      status: 400,
    });
  });

  it('lists the notifications', async () => {
    await expect(send('GET', '/outbox')).resolves.toEqual({ status: 200, body: [NOTIFICATION] });
  });

  it.each(['cross-site', 'same-site'])('may not be driven by a page of another origin (%s)', async (site) => {
    const headers = { 'sec-fetch-site': site };
    await expect(send('POST', '/clock', { advanceMs: 1 }, headers)).resolves.toMatchObject({ status: 403 });
  });
});
