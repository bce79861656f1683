import { forgeJira } from '../../../src/forge/jira/jira';
import { installForgeRuntime, json, type ForgeRuntime } from '../../support/forgeRuntime';
import { amara, automation, jonas, retired } from '../../support/jiraAnswers';

describe('people', () => {
  let forge: ForgeRuntime;
  beforeEach(() => {
    forge = installForgeRuntime();
  });
  afterEach(() => forge.remove());

  it('asks for the caller’s own name as the caller', async () => {
    forge.on(/myself/, () => json(amara));
    expect(await forgeJira.myName()).toBe('Dr. Amara Okafor');
    expect(forge.requests).toEqual([{ provider: 'user', path: '/rest/api/3/myself' }]);
  });

  it('throws when there is no name to print', async () => {
    forge.on(/myself/, () => json({}, 404));
    await expect(forgeJira.myName()).rejects.toMatchObject({ status: 404 });
  });

  it('names the active people who hold a permission, as the app', async () => {
    forge.on(/permission\/search/, () => json([amara, retired, automation]));
    expect(await forgeJira.holders('sign-clinical-validator', 'TELE-42')).toEqual([
      { accountId: 'amara-okafor', name: 'Dr. Amara Okafor' },
    ]);
    const url = new URL(forge.requests[0]?.path ?? '', 'https://site.example');
    expect(forge.requests[0]?.provider).toBe('app');
    expect(url.searchParams.get('issueKey')).toBe('TELE-42');
    expect(url.searchParams.get('permissions')).toMatch(/\/static\/sign-clinical-validator$/);
  });

  it.each([403, 404, 500])('names nobody when Jira answers %i', async (status) => {
    forge.on(/permission\/search/, () => json({}, status));
    expect(await forgeJira.holders('sign-quality', 'TELE-42')).toEqual([]);
  });

  it('asks for names fifty at a time, each account once, and marks closed accounts', async () => {
    forge.on(/user\/bulk/, () =>
      json({ startAt: 0, maxResults: 50, total: 2, isLast: true, values: [jonas, retired] }),
    );
    const ids = Array.from({ length: 60 }, (_, index) => `user-${index % 55}`);
    const names = await forgeJira.names(ids);
    expect(names).toContainEqual({ accountId: 'old-hand', name: 'Former user', closed: true });
    const asked = forge.requests.map(({ path }) => new URL(path, 'https://site.example').searchParams);
    expect(asked.map((query) => query.getAll('accountId').length)).toEqual([50, 5]);
    expect(asked.map((query) => query.get('maxResults'))).toEqual(['50', '50']);
    expect(forge.requests.every(({ provider }) => provider === 'app')).toBe(true);
  });

  it('asks nothing for nobody, and names nobody when Jira fails', async () => {
    expect(await forgeJira.names([])).toEqual([]);
    expect(forge.requests).toEqual([]);
    expect(await forgeJira.names(['jonas-weber'])).toEqual([]);
  });
});
