import type { Role } from '../../../src/domain/policy/schema';
import { fakeWorld } from './fakeWorld';
import { localWorld } from './localWorld';
import type { World } from './world';

const TELE = '10000';
const RPM = '10001';
const role = (parts: Partial<Role>): Role => ({ id: 'nurse', name: 'accountable nurse', ...parts });
const ids = (people: readonly { accountId: string }[] | undefined) =>
  people?.map(({ accountId }) => accountId).sort();

describe.each([
  ['in memory', fakeWorld],
  ['of the local Jira, through the real SDK', localWorld],
])('groups, projects and issues %s', (_, open) => {
  let world: World;
  beforeEach(async () => {
    world = await open();
  });
  afterEach(() => world.end());

  it('knows of what the caller is a member, among what was asked', async () => {
    world.signIn('helen-voss');
    const asked = {
      groups: ['group-jira-users', 'group-jira-admins'],
      projectRoles: ['10010', '10011', '999'],
    };
    const mine = await world.directory.memberships(TELE, asked);
    expect([...mine.groups]).toEqual(['group-jira-users']);
    expect([...mine.projectRoles]).toEqual(['10011']);
    world.signIn('viktor-hale');
    expect([...(await world.directory.memberships(TELE, asked)).groups].sort()).toEqual(
      asked.groups.toSorted(),
    );
  });

  it.each([
    ['a permission', role({ permission: 'sign-clinical-validator' }), ['amara-okafor', 'sofia-marchetti']],
    ['a group', role({ groups: ['group-jira-admins'] }), ['viktor-hale']],
    ['a project role', role({ projectRoles: ['10011'] }), ['helen-voss', 'nadia-farouk']],
    ['a group that is gone', role({ groups: ['group-gone'] }), []],
    [
      'several at once, each person once',
      role({ permission: 'sign-compliance-officer', groups: ['group-jira-admins'], projectRoles: ['10011'] }),
      ['helen-voss', 'nadia-farouk', 'viktor-hale'],
    ],
  ])('names who holds a role by %s', async (_what, asked, expected) => {
    expect(ids(await world.directory.holdersOf(asked, TELE))).toEqual(expected);
  });

  it('does not know who holds a project role that is gone', async () => {
    expect(await world.directory.holdersOf(role({ projectRoles: ['999'] }), TELE)).toBeUndefined();
  });

  it('offers groups by a part of their name, and names them by id', async () => {
    expect(await world.directory.groups('ADMIN')).toEqual([
      { id: 'group-jira-admins', name: 'jira-administrators' },
    ]);
    expect(await world.directory.groupsById(['group-jira-users', 'group-gone'])).toEqual([
      { id: 'group-jira-users', name: 'jira-users' },
    ]);
    expect(await world.directory.groupsById([])).toEqual([]);
    expect(await world.directory.projectRoles()).toContainEqual({ id: '10014', name: 'Quality' });
  });

  it('knows who administers Jira, and where the caller holds a permission', async () => {
    expect(await world.directory.isJiraAdmin()).toBe(false);
    world.signIn('viktor-hale');
    expect(await world.directory.isJiraAdmin()).toBe(true);
    expect([...(await world.directory.projectsWith('sign-quality'))]).toEqual([]);
    world.signIn('ruth-abelman');
    expect([...(await world.directory.projectsWith('sign-quality'))].sort()).toEqual([TELE, RPM]);
  });

  it('names what a project has', async () => {
    const { setup } = world;
    expect(await setup.project(TELE)).toEqual({ id: TELE, key: 'TELE', name: 'Telehealth Platform' });
    expect(await setup.project('99999')).toBeUndefined();
    expect(await setup.issueTypes(RPM)).toEqual([
      { id: '10005', name: 'Epic' },
      { id: '10006', name: 'Task' },
      { id: '10007', name: 'Subtask' },
    ]);
    expect(await setup.components(TELE)).toContainEqual({ id: '10001', name: 'Patient portal' });
    expect(await setup.components('99999')).toEqual([]);
  });

  it('offers fields that somebody can vouch for', async () => {
    const fields = (await world.setup.fields()).map(({ id }) => id);
    expect(fields).toEqual(expect.arrayContaining(['summary', 'description', 'labels', 'customfield_10030']));
    expect(fields).not.toEqual(expect.arrayContaining(['customfield_10019']));
    expect(fields).not.toEqual(expect.arrayContaining(['customfield_10100']));
    expect(fields).not.toEqual(expect.arrayContaining(['comment']));
  });

  it('reads every transition with what it carries', async () => {
    const transitions = await world.setup.transitions(TELE);
    expect(transitions?.map(({ id, kind, carries }) => [id, kind, carries])).toEqual([
      ['1', 'initial', false],
      ...['11', '21', '31', '41', '51'].map((id) => [id, 'directed', true]),
    ]);
    expect(transitions?.[3]).toEqual({
      workflow: { id: 'workflow-telehealth', name: 'Telehealth workflow' },
      id: '31',
      name: 'Done',
      kind: 'directed',
      from: ['10002'],
      to: '10003',
      issueTypes: ['10000', '10001', '10002', '10004', '10003'],
      carries: true,
      adds: [],
      screen: undefined,
    });
    expect(transitions?.[0]).toMatchObject({ from: [], screen: [] });
    expect(await world.setup.transitions('99999')).toBeUndefined();
  });

  it('names the projects that use a workflow', async () => {
    world.signIn('viktor-hale');
    expect(await world.setup.projectsUsing('workflow-monitoring')).toEqual([
      { id: RPM, key: 'RPM', name: 'Remote Monitoring' },
    ]);
    expect(await world.setup.projectsUsing('none')).toEqual([]);
    expect(await world.setup.projectsUsing('../myself?x')).toEqual([]);
  });

  it('finds the issues that the caller may browse, whatever else is asked for', async () => {
    const asked = [world.story, world.task, '99999'];
    expect(await world.issues.visible([])).toEqual(new Map());
    const seen = await world.issues.visible(asked);
    expect([...seen.keys()].sort()).toEqual([world.story, world.task].sort());
    expect(seen.get(world.story)).toMatchObject({
      key: 'TELE-1',
      summary: 'Show heart rate',
      status: 'To Do',
      type: 'Story',
      project: { id: TELE, key: 'TELE' },
    });
    world.signIn('mallory-quinn');
    expect((await world.issues.visible(asked)).get(world.task)).toBeUndefined();
    await expect(world.issues.visible(Array.from({ length: 101 }, () => '1'))).rejects.toThrow(RangeError);
  });

  it('shows a state, replaces it, and takes no notice of an issue that is gone', async () => {
    const at = '2026-11-21T10:00:00.000Z';
    expect(await world.shown(world.story)).toBeUndefined();
    const blocked = { state: 'blocked', missing: 2, text: 'Blocked: 2 missing', revision: 4, at } as const;
    await world.issues.show(world.story, blocked);
    expect(await world.shown(world.story)).toEqual(blocked);
    const none = { state: 'none', missing: 0, text: null, revision: 5, at } as const;
    await world.issues.show(world.story, none);
    expect(await world.shown(world.story)).toEqual(none);
    await world.issues.show('99999', blocked);
  });
});
