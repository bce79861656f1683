import { accountType } from '../../../local-jira/local/context';
import { formattedValues } from '../../../local-jira/jira/fields/formatted';
import { installAppFields, type DeclaredField } from '../../../local-jira/jira/fields/appFields';
import { createSite as createBrowserSite } from '../../../local-jira/site';
import { appPermission, createSite } from '../../support/jiraSite';

const moduleOf = (key: string, more: object = {}) => [{ key, resource: 'ui', title: key, ...more }];
const MANIFEST = {
  app: { id: 'ari:cloud:ecosystem::app/1' },
  modules: {
    'jira:issuePanel': moduleOf('panel'),
    'jira:issueContext': moduleOf('open', { unlicensedAccess: ['unlicensed'] }),
    'jira:projectPage': moduleOf('hub'),
    'jira:projectSettingsPage': moduleOf('settings'),
    'jira:globalPage': moduleOf('everywhere'),
    'jira:adminPage': moduleOf('administration'),
    'jira:sprintAction': moduleOf('sprint'),
    'jira:boardAction': moduleOf('board'),
  },
  resources: [{ key: 'ui', path: 'static' }],
  permissions: { scopes: ['read:jira-work', 'write:jira-work'] },
};

const FIELD: DeclaredField = {
  moduleKey: 'state',
  name: 'State',
  description: '',
  type: 'string',
  collection: 'none',
  formatter: { expression: "'State: ' + value", inRest: false },
  properties: [],
  readOnly: true,
  ari: appPermission('state'),
};

/** The pages' server over a whole Jira with one issue; every resolver answers who asked. */
async function setUp() {
  const jira = createSite();
  const { core } = jira.jira.model;
  installAppFields(core, [FIELD]);
  const fields = {
    ...{ project: { key: 'TELE' }, issuetype: { name: 'Story' }, summary: 'A story' },
    assignee: { accountId: 'helen-voss' },
  };
  await jira.call('jonas-weber', 'POST', '/issue', { fields });
  const site = createBrowserSite({
    jiraFetch: (request, caller) => jira.jira.fetch(request, caller),
    forge: { invokeResolver: (_module, _operation, _payload, context) => Promise.resolve(context) },
    manifest: MANIFEST,
    ...{ staticDirectory: '', siteDirectory: '' },
    clock: jira.clock,
    origins: () => ({ product: 'http://localhost:8090', app: 'http://127.0.0.1:8091' }),
    formattedValues: (caller, wanted) => formattedValues(core, caller, wanted),
    notifications: () => jira.jira.model.notifications(),
    accountType: (accountId) => {
      const user = core.tables.users.get(accountId);
      return user ? accountType(user) : 'anonymous';
    },
  });
  const ask = async (who: string, path: string, body?: unknown): Promise<unknown> => {
    const headers = { cookie: `local-jira-user=${who}`, 'content-type': 'application/json' };
    const init = body === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) };
    return (await site.product.request(path, init)).json();
  };
  return { jira, core, ask };
}

const bridge = (moduleKey: string, place: object, more: object = {}) => ({
  ...{ moduleKey, place, command: 'invoke', data: { functionKey: 'any' } },
  ...more,
});
const ISSUE = { issueKey: 'TELE-1' };
const TELE = { projectKey: 'TELE' };

describe('people in the places of the app', () => {
  it.each<[string, string, object, boolean]>([
    ['jonas-weber', 'panel', ISSUE, true],
    ['jonas-weber', 'hub', TELE, true],
    ['jonas-weber', 'everywhere', {}, true],
    ['jonas-weber', 'board', { boardId: 1 }, true],
    ['jonas-weber', 'settings', TELE, false],
    ['jonas-weber', 'administration', {}, false],
    ['viktor-hale', 'settings', TELE, true],
    ['viktor-hale', 'administration', {}, true],
    ['mallory-quinn', 'panel', ISSUE, false],
    ['mallory-quinn', 'hub', TELE, false],
    ['mallory-quinn', 'everywhere', {}, false],
    ['mallory-quinn', 'board', { boardId: 1 }, false],
    ['mallory-quinn', 'open', ISSUE, true],
    ['nobody-at-all', 'everywhere', {}, false],
  ])('%s calls a resolver of %s at %j: %s', async (who, moduleKey, place, allowed) => {
    const { ask } = await setUp();
    const answer = await ask(who, '/site/bridge', bridge(moduleKey, place));
    if (allowed) expect(answer).toMatchObject({ result: { accountId: who, moduleKey } });
    else expect(answer).toMatchObject({ error: { name: 'BridgeError' } });
  });

  it.each([
    ['viktor-hale', 8],
    ['mallory-quinn', 1],
  ])('%s is shown %i modules', async (who, count) => {
    const { ask } = await setUp();
    const { modules } = Object(await ask(who, '/site/modules'));
    expect(modules).toHaveLength(count);
  });

  it('fetch from Jira as themselves, within the scopes of the app', async () => {
    const { ask } = await setUp();
    const fetched = (restPath: string, init: object = {}) =>
      ask('jonas-weber', '/site/bridge', {
        ...bridge('panel', ISSUE),
        command: 'fetchProduct',
        data: { product: 'jira', restPath, fetchRequestInit: { headers: [], ...init } },
      });
    expect(await fetched('/rest/api/3/issue/TELE-1?fields=summary')).toMatchObject({
      result: { status: 200 },
    });
    expect(await fetched('/rest/api/3/myself')).toMatchObject({ result: { status: 401 } });
    const headers = [['content-type', 'application/json']];
    const body = JSON.stringify({ fields: { [`customfield_10100`]: 'mine' } });
    expect(await fetched('/rest/api/3/issue/TELE-1', { method: 'PUT', body, headers })).toMatchObject({
      result: { status: 400, body: expect.stringContaining('cannot be set') },
    });
    expect(await fetched('/local/clock')).toMatchObject({ error: {} });
    expect(await fetched('/rest/../local/clock')).toMatchObject({ result: { status: 401 } });
  });

  it('attach files with the token that says it is no forgery, and not without', async () => {
    const { ask } = await setUp();
    const body = JSON.stringify({ file: 'ZXZpZGVuY2U=', __fileName: 'e.txt', __fileType: 'text/plain' });
    const attach = (headers: string[][]) =>
      ask('jonas-weber', '/site/bridge', {
        ...bridge('panel', ISSUE),
        command: 'fetchProduct',
        data: {
          ...{ product: 'jira', restPath: '/rest/api/3/issue/TELE-1/attachments', isMultipartFormData: true },
          fetchRequestInit: { method: 'POST', body, headers },
        },
      });
    expect(await attach([['x-atlassian-token', 'no-check']])).toMatchObject({ result: { status: 200 } });
    expect(await attach([])).toMatchObject({ result: { status: 403 } });
  });

  it('read what the formatter makes of fields, as far as they see the issues', async () => {
    const { jira, core, ask } = await setUp();
    const issue = jira.jira.model.issues()[0]!;
    const fieldId = 'customfield_10100';
    core.tables.issues.put(issue.id, { ...issue, values: { ...issue.values, [fieldId]: 'passed' } });
    const wanted = [
      { issueId: issue.id, fieldId },
      { issueId: '99', fieldId },
      { issueId: issue.id, fieldId: 'summary' },
    ];
    expect(await ask('jonas-weber', '/site/field-values', { wanted })).toEqual({
      texts: ['State: passed', null, null],
    });
    expect(await ask('nobody-at-all', '/site/field-values', { wanted })).toEqual({
      texts: [null, null, null],
    });
    expect(await ask('jonas-weber', '/site/field-values', { wanted: 'all' })).toMatchObject({
      message: expect.any(String),
    });
  });

  it('see what Jira told them, and nobody else, newest first', async () => {
    const { ask } = await setUp();
    expect(await ask('helen-voss', '/site/notifications')).toMatchObject([
      { to: 'helen-voss', about: 'TELE-1', event: 'assigned' },
    ]);
    expect(await ask('jonas-weber', '/site/notifications')).toEqual([]);
  });
});
