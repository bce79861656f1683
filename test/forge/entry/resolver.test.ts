import { operations } from '../../../src/contract/operations';
import { refusalMessage } from '../../../src/contract/refusals';
import { refuse } from '../../../src/domain/shared/refusal';
import { makeResolver } from '../../../src/forge/entry/resolver';
import type { UseCases } from '../../../src/forge/entry/useCases';
import { TooLarge } from '../../../src/forge/kvs/errors';
import { fakePorts } from '../../support/fakePorts';
import { someDigest, someNonce } from '../../support/builders';

const receipt = { seq: 3, at: '2026-11-21T10:00:00.000Z', hash: someDigest('entry'), repeated: false };
const verified = { entries: 0, intact: true, firstBad: null, problem: null };

interface Call {
  readonly place: object;
  readonly request: object;
}

/** Use cases that note how they were called; a test replaces the one that it is about. */
function recording(overrides: Partial<UseCases> = {}): { calls: Call[]; useCases: UseCases } {
  const calls: Call[] = [];
  const note = (_: object, place: object, request: object) => {
    calls.push({ place, request });
    return Promise.resolve(refuse('busy'));
  };
  const all = Object.fromEntries(Object.keys(operations).map((name) => [name, note]));
  const useCases = { ...all, ...overrides } as UseCases;
  return { calls, useCases };
}

const onIssue = {
  extension: { type: 'jira:issuePanel', issue: { id: '10042', key: 'TELE-42' }, project: { id: '10000' } },
};
const licensed = { accountType: 'licensed', ...onIssue };

/** A call as the platform makes it: the account comes from the invocation, the rest is context. */
const call = (useCases: UseCases, functionKey: string, payload: object = {}, context: object = licensed) =>
  makeResolver(fakePorts(), useCases)(
    { call: { functionKey, payload }, context },
    { principal: { accountId: 'amara-okafor' } },
  );

describe('the resolver', () => {
  const logged: string[] = [];
  beforeEach(() => {
    logged.length = 0;
    vi.spyOn(console, 'error').mockImplementation((line: string) => void logged.push(line));
  });
  afterEach(() => vi.restoreAllMocks());

  it('hands the caller, the issue of the context and the parsed request to the use case', async () => {
    const { calls, useCases } = recording();
    await call(useCases, 'audit.list', { limit: 10 });
    expect(calls).toEqual([
      {
        place: { caller: { accountId: 'amara-okafor', accountType: 'licensed' }, issueId: '10042' },
        request: { chain: 'issue', limit: 10 },
      },
    ]);
  });

  it('hands the project of the context to project operations', async () => {
    const { calls, useCases } = recording();
    await call(
      useCases,
      'policy.get',
      {},
      { accountType: 'licensed', extension: { project: { id: '10000' } } },
    );
    expect(calls[0]?.place).toEqual({
      caller: { accountId: 'amara-okafor', accountType: 'licensed' },
      projectId: '10000',
    });
  });

  it.each(Object.keys(operations))('knows the operation %s', async (name) => {
    const { useCases } = recording();
    const answer = await call(useCases, name);
    expect(answer).toMatchObject({
      ok: false,
      refusal: { code: expect.stringMatching(/^(busy|invalid-request)$/) },
    });
  });

  it('answers what the use case answers', async () => {
    const { useCases } = recording({ 'audit.verify': () => Promise.resolve(verified) });
    expect(await call(useCases, 'audit.verify')).toEqual({ ok: true, value: verified });
  });

  it('answers a refusal as its code and sentence', async () => {
    const { useCases } = recording({
      'signoff.revoke': () => Promise.resolve(refuse('no-permission', { permission: 'Sign as quality' })),
    });
    const answer = await call(useCases, 'signoff.revoke', {
      nonce: someNonce('a'),
      signoff: 1,
      rationale: 'r',
    });
    expect(answer).toEqual({
      ok: false,
      refusal: {
        code: 'no-permission',
        status: 403,
        title: 'You may not do this here',
        message: 'It needs the permission Sign as quality. A project admin can grant it.',
        about: { permission: 'Sign as quality' },
      },
    });
  });

  it.each(['unlicensed', 'customer', 'anonymous', 'app', undefined, 'Licensed', ['licensed']])(
    'refuses an account of type %p, reads too',
    async (accountType) => {
      const { calls, useCases } = recording();
      const answer = await call(useCases, 'issue.get', {}, { ...onIssue, accountType });
      expect(answer).toMatchObject({ ok: false, refusal: { code: 'not-a-person', status: 403 } });
      expect(calls).toEqual([]);
    },
  );

  it('refuses a call without an account, even when the context names one', async () => {
    const { calls, useCases } = recording();
    const request = { call: { functionKey: 'issue.get' }, context: { ...licensed, accountId: 'helen-voss' } };
    expect(await makeResolver(fakePorts(), useCases)(request, {})).toMatchObject({
      refusal: { code: 'not-a-person' },
    });
    expect(calls).toEqual([]);
  });

  it('takes the account from the invocation, never from the context', async () => {
    const { calls, useCases } = recording();
    await call(useCases, 'issue.get', {}, { ...licensed, accountId: 'helen-voss' });
    expect(calls[0]?.place).toMatchObject({ caller: { accountId: 'amara-okafor' } });
  });

  it.each(['issueId', 'issue', 'accountId', 'projectId', 'status', '__proto__'])(
    'refuses a payload that brings its own %s',
    async (member) => {
      const { calls, useCases } = recording();
      const payload = JSON.parse(
        `{"nonce":"${someNonce('a')}","signoff":1,"rationale":"r","${member}":"10001"}`,
      );
      const answer = await call(useCases, 'signoff.revoke', payload);
      expect(answer).toMatchObject({ refusal: { code: 'invalid-request', status: 400 } });
      expect(calls).toEqual([]);
    },
  );

  it('says where a request is wrong, and never with what', async () => {
    const { useCases } = recording();
    const payload = { nonce: someNonce('a'), signoff: '1; DROP', rationale: 'r' };
    const answer = await call(useCases, 'signoff.revoke', payload);
    expect(answer).toMatchObject({ refusal: { code: 'invalid-request', about: { where: 'signoff' } } });
    expect(JSON.stringify(answer)).not.toContain('DROP');
  });

  it('refuses an issue operation from a page that is on no issue', async () => {
    const { calls, useCases } = recording();
    const context = { accountType: 'licensed', extension: { project: { id: '10000' } } };
    expect(await call(useCases, 'issue.get', {}, context)).toMatchObject({
      refusal: { code: 'invalid-request', about: { where: 'page' } },
    });
    expect(calls).toEqual([]);
  });

  it.each(['policy.get', 'policy.adopt'])('refuses %s from a page on an issue', async (name) => {
    const { calls, useCases } = recording();
    expect(await call(useCases, name)).toMatchObject({
      refusal: { code: 'invalid-request', about: { where: 'page' } },
    });
    expect(calls).toEqual([]);
  });

  it.each(['toString', 'constructor', '__proto__', 'issue.delete', ''])(
    'refuses the unknown operation %p',
    async (name) => {
      const { useCases } = recording();
      expect(await call(useCases, name)).toMatchObject({ refusal: { code: 'invalid-request' } });
    },
  );

  it('turns whatever is thrown into one sentence with a reference that is in the log, without the payload', async () => {
    const { useCases } = recording({
      'signoff.revoke': () =>
        Promise.reject(Object.assign(new Error('patient Jane Roe'), { code: 'ECONNRESET' })),
    });
    const payload = { nonce: someNonce('a'), signoff: 1, rationale: 'Jane Roe\n{"event":"forged"}' };
    const answer = await call(useCases, 'signoff.revoke', payload);
    const { refusal } = JSON.parse(JSON.stringify(answer));
    expect(refusalMessage.parse(refusal)).toMatchObject({ code: 'unavailable', status: 503 });
    const [reference] = refusal.message.match(/[2-9A-Z]{4}-[2-9A-Z]{3}/) ?? [];
    expect(logged.map((line) => JSON.parse(line))).toEqual([
      { event: 'failed', where: 'signoff.revoke', reference, error: 'Error', code: 'ECONNRESET' },
    ]);
  });

  it('treats an answer that breaks the contract as a failure, not as an answer', async () => {
    const broken = { receipt, password: 'secret' };
    const { useCases } = recording({ 'signoff.revoke': () => Promise.resolve(broken) });
    const answer = await call(useCases, 'signoff.revoke', {
      nonce: someNonce('a'),
      signoff: 1,
      rationale: 'r',
    });
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'unavailable' } });
    expect(JSON.stringify(answer)).not.toContain('secret');
  });

  it('says what is too large', async () => {
    const { useCases } = recording({
      'audit.verify': () => Promise.reject(new TooLarge('a text', '240 KiB')),
    });
    expect(await call(useCases, 'audit.verify')).toMatchObject({
      refusal: { code: 'too-large', status: 413, about: { what: 'a text', limit: '240 KiB' } },
    });
    expect(logged).toEqual([]);
  });

  it('answers in JSON that the contract of refusals describes', async () => {
    const { useCases } = recording();
    const { refusal } = JSON.parse(JSON.stringify(await call(useCases, 'issue.get')));
    expect(refusalMessage.parse(refusal).code).toBe('busy');
  });
});
