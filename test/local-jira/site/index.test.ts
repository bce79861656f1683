import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSite } from '../../../local-jira/site';
import type { Caller } from '../../../local-jira/site';

const PRODUCT = 'http://localhost:8090';
const APP = 'http://127.0.0.1:8091';
const directory = mkdtempSync(join(tmpdir(), 'site-'));
writeFileSync(
  join(directory, 'panel.html'),
  '<!doctype html><html><head><title>P</title></head><body></body></html>',
);
writeFileSync(join(directory, 'index.html'), '<!doctype html><title>Jira</title>');

const issue = {
  id: '10001',
  key: 'TELE-1',
  fields: {
    issuetype: { id: '7', name: 'Story' },
    project: { id: '10000', key: 'TELE', projectTypeKey: 'software' },
  },
};

function setUp(administers = true) {
  const calls: unknown[][] = [];
  const asked: { path: string; caller: Caller }[] = [];
  const answers: Record<string, unknown> = {
    '/rest/api/3/issue/TELE-1': issue,
    '/rest/api/3/project/TELE': issue.fields.project,
    '/rest/api/3/mypermissions': { permissions: { ADMINISTER_PROJECTS: { havePermission: administers } } },
  };
  const site = createSite({
    jiraFetch: (request, caller) => {
      const path = new URL(request.url).pathname;
      asked.push({ path, caller });
      const known = caller.kind === 'user' && ['jonas-weber', 'helen-voss'].includes(caller.accountId);
      if (!known) return Promise.resolve(Response.json({}, { status: 401 }));
      const me = { accountId: caller.accountId, displayName: 'Somebody', locale: 'en_US' };
      const answer = path.endsWith('/myself') ? me : answers[path];
      return Promise.resolve(Response.json(answer ?? {}, { status: answer ? 200 : 404 }));
    },
    forge: { invokeResolver: (...call) => Promise.resolve(calls.push(call)) },
    manifest: {
      app: { id: 'ari:cloud:ecosystem::app/1' },
      modules: {
        'jira:issuePanel': [{ key: 'panel', resource: 'ui/panel', title: 'Panel' }],
        'jira:projectSettingsPage': [{ key: 'settings', resource: 'ui/panel', title: 'Settings' }],
      },
      resources: [{ key: 'ui', path: 'static/build', entry: { panel: 'panel.html' } }],
    },
    staticDirectory: directory,
    siteDirectory: directory,
    clock: { now: () => 0 },
    origins: () => ({ product: PRODUCT, app: APP }),
  });
  return { site, calls, asked };
}

const cookie = { cookie: 'local-jira-user=jonas-weber' };
const post = (body: unknown, headers: Record<string, string> = cookie) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});
const invoke = {
  moduleKey: 'panel',
  command: 'invoke',
  data: { functionKey: 'issue.get', payload: { accountId: 'helen-voss' } },
  place: { issueKey: 'TELE-1' },
};

describe('browser site', () => {
  it('makes a fresh browser the default person', async () => {
    const response = await setUp().site.product.request('/site/session');
    expect(await response.json()).toMatchObject({ user: { accountId: 'jonas-weber' }, appUrl: APP });
    expect(response.headers.get('set-cookie')).toMatch(/^local-jira-user=jonas-weber;/);
  });

  it('switches to somebody who exists, and to nobody else', async () => {
    const { site } = setUp();
    const helen = await site.product.request('/site/session', post({ accountId: 'helen-voss' }));
    expect(helen.headers.get('set-cookie')).toMatch(/helen-voss/);
    const nobody = await site.product.request('/site/session', post({ accountId: 'nobody' }));
    expect([nobody.status, nobody.headers.get('set-cookie')]).toEqual([404, null]);
  });

  it('does not switch for another origin', async () => {
    const request = post({ accountId: 'helen-voss' }, { 'sec-fetch-site': 'same-site' });
    expect((await setUp().site.product.request('/site/session', request)).status).toBe(400);
  });

  it('invokes with account and ids of its own, whatever the page sends', async () => {
    const { site, calls } = setUp();
    const response = await site.product.request('/site/bridge', post(invoke));
    expect(await response.json()).toEqual({ result: 1 });
    const [[module, operation, , context, accountId] = []] = calls;
    expect([module, operation, accountId]).toEqual(['panel', 'issue.get', 'jonas-weber']);
    expect(context).toMatchObject({
      accountId: 'jonas-weber',
      accountType: 'licensed',
      cloudId: 'local-cloud-id',
      siteUrl: PRODUCT,
      locale: 'en-US',
      localId: 'ari:cloud:ecosystem::extension/1/local-environment/static/panel',
      extension: { type: 'jira:issuePanel', issue: { id: '10001', typeId: '7' }, project: { id: '10000' } },
    });
  });

  it.each([
    ['an issue that the person does not see', { ...invoke, place: { issueKey: 'TELE-9' } }],
    ['an unknown module', { ...invoke, moduleKey: 'other' }],
    ['a place with more than keys', { ...invoke, place: { issueKey: 'TELE-1', issueId: '2' } }],
    ['an unknown command', { ...invoke, command: 'publish' }],
  ])('does not invoke for %s', async (_name, body) => {
    const { site, calls } = setUp();
    const response = await site.product.request('/site/bridge', post(body));
    expect(Object.keys(await response.json())).toEqual(['error']);
    expect(calls).toEqual([]);
  });

  it('does not invoke a settings page for somebody who does not administer the project', async () => {
    const body = { ...invoke, moduleKey: 'settings', place: { projectKey: 'TELE' } };
    const allowed = setUp(true);
    await allowed.site.product.request('/site/bridge', post(body));
    expect(allowed.calls).toHaveLength(1);
    const refused = setUp(false);
    await refused.site.product.request('/site/bridge', post(body));
    expect(refused.calls).toEqual([]);
  });

  it('passes REST calls on as the person of the cookie and wraps the status', async () => {
    const { site, asked } = setUp();
    const missing = await site.product.request('/site/rest/api/3/issue/TELE-9', { headers: cookie });
    expect([missing.status, await missing.json()]).toEqual([200, { status: 404, body: {} }]);
    expect(asked).toEqual([
      { path: '/rest/api/3/issue/TELE-9', caller: { kind: 'user', accountId: 'jonas-weber' } },
    ]);
  });

  it('passes nothing on without a cookie or from another origin', async () => {
    const { site, asked } = setUp();
    const foreign = { ...cookie, 'sec-fetch-site': 'cross-site' };
    for (const headers of [{}, foreign]) {
      const response = await site.product.request('/site/rest/api/3/issue/TELE-1', { headers });
      expect(await response.json()).toMatchObject({ status: 401 });
    }
    expect(asked).toEqual([]);
  });

  it.each(['/', '/browse/TELE-1', '/projects/TELE/issues', '/local-tools/clock'])(
    'serves the client at %s',
    async (path) => {
      const response = await setUp().site.product.request(path);
      expect(await response.text()).toContain('<title>Jira</title>');
      expect(response.headers.get('content-security-policy')).toContain(`frame-src ${APP}`);
    },
  );

  it.each(['/local/nothing', '/rest/api/3/nothing', '/site/nothing', '/assets/nothing.js'])(
    'answers 404 and no page at %s',
    async (path) => {
      expect((await setUp().site.product.request(path)).status).toBe(404);
    },
  );

  it('serves app pages with the bridge script first and the policy of Forge', async () => {
    const response = await setUp().site.app.request('/ui/panel.html');
    expect(await response.text()).toMatch(
      /<head><script src="\/__local\/global-bridge\.js"><\/script><script async/,
    );
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain(`frame-ancestors 'self'`);
    expect(policy).toContain(PRODUCT);
    expect(policy).toContain(`report-uri ${APP}/__local/csp`);
    expect(policy).not.toContain('unsafe-inline');
  });

  it('serves nothing outside of the resources', async () => {
    const { site } = setUp();
    expect((await site.app.request('/other/panel.html')).status).toBe(404);
    expect((await site.app.request('/ui/%2e%2e/secret')).status).toBe(404);
  });

  it('collects reports of the content security policy', async () => {
    const { site } = setUp();
    const report = { 'csp-report': { 'violated-directive': 'style-src', 'blocked-uri': 'inline' } };
    await site.app.request('/__local/csp', post(report));
    expect(await (await site.product.request('/local/csp')).json()).toEqual([
      { page: '', directive: 'style-src', blocked: 'inline' },
    ]);
  });
});
