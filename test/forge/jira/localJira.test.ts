import { z } from 'zod';
import { createJira } from '../../../local-jira/jira';
import { installBaseSite } from '../../../local-jira/jira/site/install';
import { forgeJira } from '../../../src/forge/jira/jira';
import { APP_PERMISSIONS } from '../../../src/forge/jira/permissionKeys';
import { APP_ID, ENVIRONMENT_ID, installForgeRuntime, type ForgeRuntime } from '../../support/forgeRuntime';
import { fakeApp } from '../../support/jiraSite';
import { fixedClock, memoryStore } from '../../support/memoryStore';

const key = (name: string): string =>
  `ari:cloud:ecosystem::extension/${APP_ID}/${ENVIRONMENT_ID}/static/${name}`;

describe('reading the local Jira through the real SDK', () => {
  let forge: ForgeRuntime;
  let id: string;
  let epic: string;
  let caller: string;

  beforeEach(async () => {
    const app = {
      ...fakeApp(),
      projectPermissions: () => APP_PERMISSIONS.map((name) => ({ key: key(name), name, description: name })),
    };
    const jira = createJira({
      store: memoryStore(),
      clock: fixedClock(),
      hooks: app,
      siteUrl: () => 'http://localhost',
    });
    installBaseSite(jira.model, app);
    const as = (path: string, init?: RequestInit) =>
      jira.fetch(new Request(`http://localhost${path}`, init), { kind: 'user', accountId: 'priya-raman' });
    const body = (fields: object) => ({
      body: JSON.stringify({ fields }),
      headers: { 'content-type': 'application/json' },
    });
    const create = async (name: string): Promise<string> => {
      const fields = { project: { key: 'TELE' }, issuetype: { name }, summary: 'Show heart rate' };
      const created = await as('/rest/api/3/issue', { method: 'POST', ...body(fields) });
      return z.object({ id: z.string() }).parse(await created.json()).id;
    };
    id = await create('Story');
    epic = await create('Epic');
    await as(`/rest/api/3/issue/${id}`, {
      method: 'PUT',
      ...body({ summary: 'Show blood pressure', labels: ['phi'] }),
    });
    caller = 'amara-okafor';
    forge = installForgeRuntime();
    forge.on(/./, ({ provider, path }) =>
      jira.fetch(
        new Request(`http://localhost${path}`),
        provider === 'app' ? { kind: 'app' } : { kind: 'user', accountId: caller },
      ),
    );
  });
  afterEach(() => forge.remove());

  it('reads an issue with its changes', async () => {
    const issue = await forgeJira.issue(id);
    expect(issue).toMatchObject({ id, projectId: '10000', summary: 'Show blood pressure', labels: ['phi'] });
    expect(issue?.reporter).toBe('priya-raman');
    expect(issue?.changes.find(({ field }) => field === 'summary')).toMatchObject({
      by: 'priya-raman',
      fromText: 'Show heart rate',
      toText: 'Show blood pressure',
    });
    expect(await forgeJira.issue(issue?.key ?? '')).toEqual(issue);
    expect(await forgeJira.issue('99999999')).toBeUndefined();
  });

  it('reads where the type of an issue stands', async () => {
    expect((await forgeJira.issue(epic))?.hierarchyLevel).toBe(1);
    expect((await forgeJira.issue(id))?.hierarchyLevel).toBe(0);
  });

  it('knows what a clinical validator may do', async () => {
    const grants = await forgeJira.issueGrants(id);
    expect([...(grants?.permissions ?? [])]).toEqual(['sign-clinical-validator']);
    expect(grants?.administer).toBe(false);
    expect(await forgeJira.issueGrants('99999999')).toBeUndefined();
  });

  it('knows what a project admin may do', async () => {
    caller = 'viktor-hale';
    expect(await forgeJira.projectGrants('10000')).toMatchObject({ administer: true });
  });

  it('names the caller, holders of a permission, and statuses', async () => {
    const issueKey = (await forgeJira.issue(id))?.key ?? '';
    expect(await forgeJira.myName()).toBe('Dr. Amara Okafor');
    expect(
      (await forgeJira.holders('sign-clinical-validator', issueKey)).map(({ name }) => name).sort(),
    ).toEqual(['Dr. Amara Okafor', 'Dr. Sofia Marchetti']);
    expect(await forgeJira.names(['helen-voss', 'nobody'])).toEqual([
      { accountId: 'helen-voss', name: 'Helen Voss' },
    ]);
    expect(await forgeJira.statuses('10000')).toContainEqual({ id: '10003', name: 'Done', category: 'done' });
  });
});
