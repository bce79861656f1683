import { forgeJira } from '../../../src/forge/jira/jira';
import { APP_PERMISSIONS } from '../../../src/forge/jira/permissionKeys';
import {
  APP_ID,
  ENVIRONMENT_ID,
  installForgeRuntime,
  json,
  type ForgeRuntime,
} from '../../support/forgeRuntime';

const key = (name: string): string =>
  `ari:cloud:ecosystem::extension/${APP_ID}/${ENVIRONMENT_ID}/static/${name}`;
const answer = (...held: string[]) => ({
  permissions: Object.fromEntries(
    ['BROWSE_PROJECTS', 'EDIT_ISSUES', 'ADMINISTER_PROJECTS', ...APP_PERMISSIONS.map(key)].map((name) => [
      name,
      { id: '1', key: name, name, type: 'PROJECT', havePermission: held.includes(name) },
    ]),
  ),
});

describe('asking what the caller may do', () => {
  let forge: ForgeRuntime;
  beforeEach(() => {
    forge = installForgeRuntime();
  });
  afterEach(() => forge.remove());
  const grant = (...held: string[]) => forge.on(/mypermissions/, () => json(answer(...held)));

  it('asks as the user, once, for all that the app ever needs', async () => {
    grant('BROWSE_PROJECTS');
    await forgeJira.issueGrants('10042');
    const [request, ...others] = forge.requests;
    const url = new URL(request?.path ?? '', 'https://site.example');
    expect(others).toEqual([]);
    expect(request?.provider).toBe('user');
    expect(url.pathname).toBe('/rest/api/3/mypermissions');
    expect(url.searchParams.get('issueId')).toBe('10042');
    expect(url.searchParams.get('permissions')?.split(',')).toEqual([
      'BROWSE_PROJECTS',
      'EDIT_ISSUES',
      'ADMINISTER_PROJECTS',
      ...APP_PERMISSIONS.map(key),
    ]);
  });

  it('names the permissions of the manifest by their module keys', async () => {
    grant('BROWSE_PROJECTS', 'EDIT_ISSUES', key('sign-privacy-officer'), key('sign-quality'));
    expect(await forgeJira.issueGrants('10042')).toEqual({
      edit: true,
      administer: false,
      permissions: new Set(['sign-privacy-officer', 'sign-quality']),
    });
  });

  it('asks the same of a project', async () => {
    grant('BROWSE_PROJECTS', 'ADMINISTER_PROJECTS');
    expect(await forgeJira.projectGrants('10000')).toEqual({
      edit: false,
      administer: true,
      permissions: new Set(),
    });
    expect(forge.requests[0]?.path).toContain('?projectId=10000&');
  });

  it('treats what may not be browsed as not there, whatever else is granted', async () => {
    grant('EDIT_ISSUES', key('sign-quality'));
    expect(await forgeJira.issueGrants('10042')).toBeUndefined();
    forge.on(/mypermissions/, () => json({}, 404));
    expect(await forgeJira.issueGrants('10042')).toBeUndefined();
  });

  it('grants nothing that Jira does not name', async () => {
    forge.on(/mypermissions/, () => json({ permissions: { BROWSE_PROJECTS: { havePermission: true } } }));
    expect(await forgeJira.issueGrants('10042')).toEqual({
      edit: false,
      administer: false,
      permissions: new Set(),
    });
  });

  it('throws when Jira does not answer', async () => {
    forge.on(/mypermissions/, () => json({}, 429));
    await expect(forgeJira.issueGrants('10042')).rejects.toMatchObject({ status: 429 });
  });
});
