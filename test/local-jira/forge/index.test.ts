import { rmSync } from 'node:fs';
import { bundleFixture, startFixture, type FixtureHost } from '../../support/fixture-app/host';

let bundle: string;
let host: FixtureHost;

beforeAll(async () => {
  bundle = bundleFixture();
  host = await startFixture({ bundle });
});

afterAll(async () => {
  await host.stop();
  rmSync(bundle, { recursive: true, force: true });
});

const lastInvocation = () => host.forge.calls().at(-1);

describe('a resolver of the real bundle', () => {
  it('gets identity and module from the platform, not from the payload', async () => {
    const context = await host.call('context', { accountId: 'mallory' }, 'ada');
    expect(context).toMatchObject({
      accountId: 'ada',
      extension: { type: 'jira:issuePanel' },
      installContext: 'ari:cloud:jira::site/local-cloud-id',
    });
  });

  it('reaches Jira as the user and as the app', async () => {
    await expect(host.call('who', {}, 'grace')).resolves.toMatchObject({ accountId: 'grace' });
    await expect(host.call('whoIsApp')).resolves.toMatchObject({ accountId: 'app' });
  });

  it('cannot act for a user when nobody is signed in', async () => {
    const anonymous = host.forge.invokeResolver('panel', 'who', {}, {}, undefined);
    await expect(anonymous).rejects.toMatchObject({
      kind: 'app-error',
      errorType: 'NEEDS_AUTHENTICATION_ERR',
    });
  });

  it('keeps the user of each of twenty interleaved invocations', async () => {
    const people = Array.from({ length: 20 }, (_, index) => `person-${index % 7}-${index}`);
    const answers = await Promise.all(people.map((person) => host.call('who', {}, person)));
    expect(answers.map((answer) => (answer as { accountId: string }).accountId)).toEqual(people);
  });

  it('is refused a Jira write that its scopes do not cover', async () => {
    await expect(host.call('rename')).resolves.toBe(403);
  });

  it('is refused every request to the outside', async () => {
    await expect(host.call('egress')).resolves.toBe(403);
    await expect(host.call('bareFetch')).resolves.toBe(403);
  });

  it('sees nothing of the environment of the host', async () => {
    await expect(host.call('environment')).resolves.toEqual(['PATH', 'TZ']);
  });

  it('is told 501 for what is not emulated, and the host remembers', async () => {
    await expect(host.call('graph')).resolves.toBe(501);
    expect(host.forge.unemulated.list()).toEqual(['stargate POST /graphql']);
  });

  it('keeps secrets apart from plain keys', async () => {
    await expect(host.call('secret')).resolves.toEqual({ secret: 'hidden' });
  });

  it('cannot be reached through a module that has no resolver', async () => {
    await expect(host.forge.invokeResolver('gate', 'who', {}, {}, 'ada')).rejects.toMatchObject({
      kind: 'not-found',
    });
  });

  it('refuses payloads over 500 KB and answers over 5 MB', async () => {
    await expect(host.call('set', { text: 'x'.repeat(600_000) })).rejects.toMatchObject({
      kind: 'too-large',
    });
    await expect(host.call('big')).rejects.toMatchObject({ kind: 'too-large' });
  });
});

describe('the record of an invocation', () => {
  it('groups calls that were in flight together into rounds', async () => {
    await host.call('rounds');
    const calls = lastInvocation()?.calls ?? [];
    expect(calls.map(({ kind, round }) => [kind, round])).toEqual(
      expect.arrayContaining([
        ['kvs', 1],
        ['jira', 1],
        ['kvs', 2],
      ]),
    );
    expect(calls.filter(({ round }) => round === 1)).toHaveLength(3);
    expect(calls.find(({ kind }) => kind === 'jira')).toMatchObject({
      method: 'GET',
      path: '/rest/api/3/field',
      as: 'app',
      status: 200,
    });
  });

  it('holds what the app logged', async () => {
    await expect(host.call('log')).resolves.toBe('panel');
    expect(lastInvocation()?.logs).toEqual([{ level: 40, values: ['hello', { a: 1 }] }]);
  });

  it('says how it ended', async () => {
    await expect(host.call('throw')).rejects.toMatchObject({ kind: 'app-error', errorType: 'TypeError' });
    expect(lastInvocation()).toMatchObject({ outcome: 'app-error', error: 'deliberate', operation: 'throw' });
  });
});

describe('the virtual clock', () => {
  it('is what Date tells inside an invocation, while given dates stay what they are', async () => {
    host.clock.advance(86_400_000);
    const seen = (await host.call('now')) as { now: number; constructed: string; epoch: number };
    expect(Math.abs(seen.now - host.clock.now())).toBeLessThan(60_000);
    expect(seen.constructed.slice(0, 10)).toBe(host.clock.iso().slice(0, 10));
    expect(seen.epoch).toBe(0);
  });
});

describe('what Jira is told of the app', () => {
  it('lists permissions under their extension keys, and validators', () => {
    expect(host.forge.projectPermissions()).toEqual([
      {
        key: 'ari:cloud:ecosystem::extension/11111111-0000-4000-8000-000000000002/local-environment/static/sign-things',
        name: 'Sign things',
        description: 'Sign the things of the fixture',
      },
    ]);
    expect(host.forge.validators()).toEqual([
      { key: 'gate', name: 'Fixture gate', projectTypes: ['company-managed', 'team-managed'] },
    ]);
  });
});
