import { at, listAt, messagesOf } from '../../support/jiraAnswer';
import type { Site } from '../../support/jiraSite';
import { createSite } from '../../support/jiraSite';

const FIELDS = { project: { key: 'TELE' }, issuetype: { name: 'Story' }, summary: 'Video visit' };

let site: Site;

beforeEach(async () => {
  site = createSite();
  const more = { fixVersions: [{ name: '1.0' }], versions: [{ name: '1.0' }] };
  const fields = { ...FIELDS, ...more, components: [{ name: 'Video visits' }] };
  await site.call('jonas-weber', 'POST', '/issue', { fields });
});

afterEach(() => expect(site.problems).toEqual([]));

const asAdmin = (method: string, path: string, body?: unknown) =>
  site.call('viktor-hale', method, path, body);
const names = async (): Promise<unknown[]> => {
  const { body } = await asAdmin('GET', '/project/TELE/version');
  return listAt(body, 'values').map((one) => at(one, 'name'));
};
const told = (what: string): string[] =>
  site.app.events.map(({ eventType }) => eventType).filter((type) => type.endsWith(`:${what}`));

async function fieldOf(field: string): Promise<unknown[]> {
  const { body } = await asAdmin('GET', `/issue/TELE-1?fields=${field}`);
  return listAt(body, 'fields', field).map((one) => at(one, 'name'));
}

describe('versions', () => {
  test('a version is made, released, archived and put in order', async () => {
    const version = { projectId: 10000, name: '2.0', startDate: '2026-11-01', releaseDate: '2026-12-01' };
    const made = await asAdmin('POST', '/version', version);
    expect(made.status).toBe(201);
    const id = String(at(made.body, 'id'));
    await asAdmin('PUT', `/version/${id}`, { released: true, archived: true });
    expect((await asAdmin('GET', `/version/${id}`)).body).toMatchObject({ released: true, archived: true });
    const archived = await asAdmin('GET', '/project/TELE/version?status=archived');
    expect(listAt(archived.body, 'values').map((one) => at(one, 'name'))).toEqual(['2.0']);
    await asAdmin('POST', `/version/${id}/move`, { position: 'First' });
    await expect(names()).resolves.toEqual(['2.0', '1.0', '1.1']);
    await asAdmin('POST', `/version/${id}/move`, { after: 'http://localhost/rest/api/3/version/10000' });
    await expect(names()).resolves.toEqual(['1.0', '2.0', '1.1']);
    expect(told('version').map((type) => type.split(':')[2])).toEqual([
      'created',
      'updated',
      'released',
      'archived',
      'moved',
      'moved',
    ]);
  });

  test('counts are of the issues that have it', async () => {
    const counts = await asAdmin('GET', '/version/10000/relatedIssueCounts');
    expect(counts.body).toMatchObject({ issuesFixedCount: 1, issuesAffectedCount: 1 });
    const open = await asAdmin('GET', '/version/10000/unresolvedIssueCount');
    expect(open.body).toMatchObject({ issuesCount: 1, issuesUnresolvedCount: 1 });
  });

  test('a deleted version leaves its issues, which write it down', async () => {
    await asAdmin('DELETE', '/version/10000?moveFixIssuesTo=10001');
    await expect(fieldOf('fixVersions')).resolves.toEqual(['1.1']);
    await expect(fieldOf('versions')).resolves.toEqual([]);
    const { body } = await asAdmin('GET', '/issue/TELE-1/changelog');
    const lines = listAt(body, 'values').flatMap((entry) => listAt(entry, 'items'));
    expect(lines.map((line) => [at(line, 'field'), at(line, 'fromString'), at(line, 'toString')])).toEqual([
      ['Fix Version', '1.0', null],
      ['Fix Version', null, '1.1'],
      ['Version', '1.0', null],
    ]);
  });

  test('merging and swapping give the other version', async () => {
    await asAdmin('PUT', '/version/10000/mergeto/10001');
    await expect(fieldOf('fixVersions')).resolves.toEqual(['1.1']);
    await asAdmin('POST', '/version/10001/removeAndSwap', {});
    await expect(fieldOf('fixVersions')).resolves.toEqual([]);
  });

  test.each([
    ['POST', '/version', { projectId: 10000, name: '1.0' }, 400, 'already exists'],
    ['POST', '/version', { projectId: 10000, name: ' ' }, 400, 'valid version name'],
    ['POST', '/version', { projectId: 10000, name: '3', releaseDate: 'soon' }, 400, 'releaseDate'],
    ['POST', '/version', { projectId: 99, name: '3' }, 404, 'does not exist'],
    ['PUT', '/version/10000', { startDate: '2027-01-02', releaseDate: '2027-01-01' }, 400, 'start date'],
    ['PUT', '/version/10000', { moveUnfixedIssuesTo: 'x' }, 501, 'moveUnfixedIssuesTo'],
    ['POST', '/version/10000/move', { position: 'Sideways' }, 400, 'Invalid'],
    ['DELETE', '/version/10000?moveFixIssuesTo=10000', undefined, 400, 'Could not find version'],
    ['GET', '/version/77', undefined, 404, 'Could not find version'],
  ])('%s %s %j is refused', async (...row) => {
    const [method, path, body, status, said] = row;
    const refused = await asAdmin(method, path, body);
    expect([refused.status, messagesOf(refused).join()]).toEqual([status, expect.stringContaining(said)]);
  });

  test('only an administrator changes versions', async () => {
    expect((await site.call('jonas-weber', 'PUT', '/version/10000', { released: true })).status).toBe(404);
    expect((await site.call('nobody', 'DELETE', '/version/10000')).status).toBe(401);
  });
});

describe('components', () => {
  test('a component is made, led, renamed, counted and deleted', async () => {
    const made = await asAdmin('POST', '/component', {
      project: 'TELE',
      name: 'Devices',
      leadAccountId: 'jonas-weber',
    });
    expect(made.body).toMatchObject({ name: 'Devices', lead: { accountId: 'jonas-weber' }, project: 'TELE' });
    const id = String(at(made.body, 'id'));
    const renamed = await asAdmin('PUT', `/component/${id}`, { name: 'Wearables', leadAccountId: '' });
    expect([at(renamed.body, 'name'), at(renamed.body, 'lead')]).toEqual(['Wearables', undefined]);
    expect((await asAdmin('GET', '/component/10000/relatedIssueCounts')).body).toMatchObject({
      issueCount: 1,
    });
    expect((await asAdmin('DELETE', `/component/10000?moveIssuesTo=${id}`)).status).toBe(204);
    await expect(fieldOf('components')).resolves.toEqual(['Wearables']);
    const { body } = await asAdmin('GET', '/project/TELE/component?query=wear');
    expect(listAt(body, 'values')).toMatchObject([{ name: 'Wearables', issueCount: 1 }]);
    expect(told('component')).toEqual([
      'avi:jira:created:component',
      'avi:jira:updated:component',
      'avi:jira:deleted:component',
    ]);
  });

  test.each([
    ['POST', '/component', { project: 'TELE', name: 'Video visits' }, 400],
    ['POST', '/component', { project: 'TELE', name: '' }, 400],
    ['POST', '/component', { project: 'TELE', name: 'X', leadAccountId: 'nobody-here' }, 400],
    ['POST', '/component', { name: 'X' }, 404],
    ['GET', '/component/77', undefined, 404],
    ['DELETE', '/component/10000?moveIssuesTo=77', undefined, 404],
  ])('%s %s %j is refused', async (method, path, body, status) => {
    expect((await asAdmin(method, path, body)).status).toBe(status);
  });

  test('only an administrator changes components', async () => {
    expect((await site.call('jonas-weber', 'DELETE', '/component/10000')).status).toBe(403);
  });
});
