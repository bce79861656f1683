import { createSite } from '../../../local-jira/site';
import { at, listAt } from '../../support/jiraAnswer';
import { createSite as createJiraSite } from '../../support/jiraSite';
import type { Site } from '../../support/jiraSite';

const CONDITIONS: Record<string, object> = {
  always: {},
  admin: { isAdmin: true },
  'project-admin': { isProjectAdmin: true },
  stories: { issueType: 'Story' },
  telehealth: { projectKey: 'TELE', projectType: 'software' },
  editors: { hasProjectPermission: 'EDIT_ISSUES' },
  flagged: {
    entityPropertyEqualTo: { entity: 'issue', propertyKey: 'check', objectName: 'state', value: 'open' },
  },
  unassigned: { jiraExpression: 'issue.assignee == null' },
  mine: { jiraExpression: 'user.accountId == issue.reporter.accountId' },
};

let jira: Site;
let modules: (who: string, query?: string) => Promise<unknown[]>;

beforeEach(async () => {
  jira = createJiraSite();
  const site = createSite({
    jiraFetch: (request, caller) => jira.jira.fetch(request, caller),
    forge: { invokeResolver: () => Promise.resolve(undefined) },
    manifest: {
      app: { id: 'ari:cloud:ecosystem::app/1' },
      modules: {
        'jira:issuePanel': Object.entries(CONDITIONS).map(([key, displayConditions]) => ({
          ...{ key, resource: 'ui', title: key, displayConditions },
        })),
      },
      resources: [{ key: 'ui', path: 'static' }],
    },
    staticDirectory: '/nowhere',
    siteDirectory: '/nowhere',
    clock: { now: () => 0 },
    origins: () => ({ product: 'http://localhost', app: 'http://localhost:1' }),
  });
  modules = async (who, query = '') => {
    const headers = { cookie: `local-jira-user=${who}` };
    const body: unknown = await (await site.product.request(`/site/modules${query}`, { headers })).json();
    expect(at(body, 'conditional')).toBe(true);
    return listAt(body, 'modules').map((one) => at(one, 'key'));
  };
  const fields = { project: { key: 'TELE' }, issuetype: { name: 'Story' }, summary: 'Video visit' };
  await jira.call('jonas-weber', 'POST', '/issue', { fields });
});

test('without a place only conditions about the person hold', async () => {
  expect(await modules('jonas-weber')).toEqual(['always']);
  expect(await modules('viktor-hale')).toEqual(['always', 'admin']);
});

test('in a project its own and the permissions in it count', async () => {
  expect(await modules('jonas-weber', '?project=TELE')).toEqual(['always', 'telehealth', 'editors']);
  expect(await modules('viktor-hale', '?project=RPM')).toEqual([
    'always',
    'admin',
    'project-admin',
    'editors',
  ]);
});

test('on an issue its type, its properties and expressions about it count', async () => {
  const before = await modules('jonas-weber', '?issue=TELE-1');
  expect(before).toEqual(['always', 'stories', 'telehealth', 'editors', 'unassigned', 'mine']);
  await jira.call('jonas-weber', 'PUT', '/issue/TELE-1/properties/check', { state: 'open' });
  await jira.call('jonas-weber', 'PUT', '/issue/TELE-1/assignee', { accountId: 'priya-raman' });
  const after = await modules('priya-raman', '?issue=TELE-1');
  expect(after).toEqual(['always', 'stories', 'telehealth', 'editors', 'flagged']);
});

test('a place that the person does not see tells nothing', async () => {
  expect(await modules('mallory-quinn', '?project=RPM')).not.toContain('editors');
  expect(await modules('jonas-weber', '?issue=TELE-99')).toEqual(['always']);
});

test('a manifest with a condition that is not judged does not start', () => {
  const start = () =>
    createSite({
      jiraFetch: (request, caller) => jira.jira.fetch(request, caller),
      forge: { invokeResolver: () => Promise.resolve(undefined) },
      manifest: {
        app: { id: 'ari:cloud:ecosystem::app/1' },
        modules: {
          'jira:issuePanel': [{ key: 'p', resource: 'ui', displayConditions: { appIsLicensed: true } }],
        },
        resources: [{ key: 'ui', path: 'static' }],
      },
      staticDirectory: '/nowhere',
      siteDirectory: '/nowhere',
      clock: { now: () => 0 },
      origins: () => ({ product: 'http://localhost', app: 'http://localhost:1' }),
    });
  expect(start).toThrow(/appIsLicensed is not emulated/);
});
