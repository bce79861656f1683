import type { Role } from '../../../src/domain/policy/schema';
import { forgeDirectory } from '../../../src/forge/jira/directory';
import { installForgeRuntime, json, type ForgeRuntime } from '../../support/forgeRuntime';
import { amara, automation, jonas, retired } from '../../support/jiraAnswers';
import { moduleAri } from './world';

const me = (groupIds: readonly string[], size = groupIds.length) =>
  json({ ...amara, groups: { size, items: groupIds.map((groupId) => ({ groupId, name: groupId })) } });
const role = (parts: Partial<Role>): Role => ({ id: 'nurse', name: 'accountable nurse', ...parts });
const asked = { groups: ['clinic'], projectRoles: ['10010'] };

describe('groups and roles', () => {
  let forge: ForgeRuntime;
  beforeEach(() => {
    forge = installForgeRuntime();
  });
  afterEach(() => forge.remove());
  const paths = () => forge.requests.map(({ provider, path }) => `${provider} ${path}`);
  const actors = (...all: object[]) =>
    forge.on(/\/role\/10010/, () => json({ id: 10010, name: 'x', actors: all }));

  describe('memberships of the caller', () => {
    it('costs nothing when nothing is asked', async () => {
      const mine = await forgeDirectory.memberships('10000', { groups: [], projectRoles: [] });
      expect([mine.groups.size, mine.projectRoles.size, forge.requests.length]).toEqual([0, 0, 0]);
    });

    it('asks who calls as the caller, and who is in a role as the app', async () => {
      forge.on(/myself/, () => me(['clinic', 'other']));
      actors({ actorUser: { accountId: 'amara-okafor' } });
      const mine = await forgeDirectory.memberships('10000', asked);
      expect([[...mine.groups], [...mine.projectRoles]]).toEqual([['clinic'], ['10010']]);
      expect(paths()).toEqual([
        'user /rest/api/3/myself?expand=groups',
        'app /rest/api/3/project/10000/role/10010?excludeInactiveUsers=true',
      ]);
    });

    it.each([
      ['through a group', { actorGroup: { groupId: 'clinic', name: 'Clinic' } }, ['10010']],
      ['not through a group of others', { actorGroup: { groupId: 'others', name: 'Others' } }, []],
      ['not by the name of a group', { actorGroup: { name: 'clinic' } }, []],
      ['not as somebody else', { actorUser: { accountId: 'jonas-weber' } }, []],
    ])('knows a project role %s', async (_what, actor, expected) => {
      forge.on(/myself/, () => me(['clinic']));
      actors(actor);
      expect([...(await forgeDirectory.memberships('10000', asked)).projectRoles]).toEqual(expected);
    });

    it('reads all groups of somebody in more than Jira lists', async () => {
      forge.on(/myself/, () => me(['first'], 80));
      forge.on(/user\/groups\?accountId=amara-okafor/, () => json([{ groupId: 'clinic', name: 'Clinic' }]));
      const mine = await forgeDirectory.memberships('10000', { ...asked, projectRoles: [] });
      expect([...mine.groups]).toEqual(['clinic']);
    });

    it('gives nothing through a role that is gone or hidden', async () => {
      forge.on(/myself/, () => me([]));
      forge.on(/\/role\//, () => json({}, 404));
      expect((await forgeDirectory.memberships('10000', asked)).projectRoles.size).toBe(0);
    });

    it.each([
      ['myself', 500],
      ['myself', 403],
      ['role', 403],
      ['role', 429],
    ])('throws when Jira refuses %s with %i: it is about authority', async (path, status) => {
      forge.on(/myself/, () => me([]));
      actors();
      forge.on(new RegExp(path), () => json({}, status));
      await expect(forgeDirectory.memberships('10000', asked)).rejects.toMatchObject({ status });
    });
  });

  describe('holders of a role', () => {
    it('leaves out apps and closed accounts, whatever gives them the role', async () => {
      forge.on(/project\/10000$/, () => json({ key: 'TELE' }));
      forge.on(/permission\/search/, () => json([amara, automation, retired]));
      forge.on(/group\/member/, () => json({ isLast: true, values: [jonas, automation] }));
      actors({ actorUser: { accountId: 'automation-app' } }, { actorGroup: { groupId: 'clinic' } });
      forge.on(/user\/bulk/, () => json({ values: [automation] }));
      const all = role({ permission: 'sign-quality', groups: ['clinic'], projectRoles: ['10010'] });
      expect(await forgeDirectory.holdersOf(all, '10000')).toEqual([
        { accountId: 'amara-okafor', name: 'Dr. Amara Okafor' },
        { accountId: 'jonas-weber', name: 'Jonas Weber' },
      ]);
      const search = forge.requests.find(({ path }) => path.includes('permission/search'));
      const query = new URL(search?.path ?? '', 'https://site.example').searchParams;
      expect([query.get('permissions'), query.get('projectKey')]).toEqual([
        moduleAri('sign-quality'),
        'TELE',
      ]);
      expect(new Set(forge.requests.map(({ provider }) => provider))).toEqual(new Set(['app']));
    });

    it('reads the members of a group page by page, ten pages at most', async () => {
      forge.on(/group\/member/, ({ path }) => {
        const start = Number(new URL(path, 'https://site.example').searchParams.get('startAt'));
        return json({ isLast: false, values: [{ ...jonas, accountId: `person-${start}` }] });
      });
      const found = await forgeDirectory.holdersOf(role({ groups: ['clinic'] }), '10000');
      expect(found?.map(({ accountId }) => accountId)).toEqual(
        Array.from({ length: 10 }, (_, page) => `person-${page * 50}`),
      );
    });

    it.each<[string, Partial<Role>, RegExp, number]>([
      ['a permission', { permission: 'sign-quality' }, /permission\/search/, 403],
      ['a group', { groups: ['clinic'] }, /group\/member/, 403],
      ['a project role', { projectRoles: ['10010'] }, /\/role\//, 404],
      ['a project', { permission: 'sign-quality' }, /project\/10000$/, 404],
    ])('is unknown when Jira does not say it of %s', async (_what, parts, path, status) => {
      forge.on(/project\/10000$/, () => json({ key: 'TELE' }));
      forge.on(/permission\/search/, () => json([amara]));
      forge.on(path, () => json({}, status));
      expect(await forgeDirectory.holdersOf(role(parts), '10000')).toBeUndefined();
    });
  });

  it('leaves out groups that a policy cannot name', async () => {
    forge.on(/groups\/picker/, () =>
      json({
        groups: [{ name: 'Old one', groupId: 'old one' }, { name: 'None' }, { name: 'New', groupId: 'n-1' }],
      }),
    );
    expect(await forgeDirectory.groups('n & x')).toEqual([{ id: 'n-1', name: 'New' }]);
    expect(paths()).toEqual([
      'user /rest/api/3/groups/picker?query=n%20%26%20x&maxResults=50&caseInsensitive=true',
    ]);
  });

  it('names groups fifty at a time', async () => {
    forge.on(/group\/bulk/, () => json({ values: [] }));
    await forgeDirectory.groupsById(Array.from({ length: 60 }, (_, at) => `group-${at}`));
    expect(forge.requests).toHaveLength(2);
  });

  it.each([
    ['isJiraAdmin', () => forgeDirectory.isJiraAdmin()],
    ['projectsWith', () => forgeDirectory.projectsWith('sign-quality')],
    ['projectRoles', () => forgeDirectory.projectRoles()],
  ])('%s asks as the caller, and throws when Jira refuses', async (_name, ask) => {
    forge.on(/./, () => json({}, 403));
    await expect(ask()).rejects.toMatchObject({ status: 403 });
    expect(forge.requests.map(({ provider }) => provider)).toEqual(['user']);
  });
});
