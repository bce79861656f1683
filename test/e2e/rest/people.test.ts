import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { publish, type Client, type PublishedClients } from '../../support/e2e/publishedClient';
import type { Site } from '../../support/jiraSite';
import { appPermission, createSite } from '../../support/jiraSite';

const OFFICERS = 10011;
const SIGN = appPermission('sign-compliance-officer');

let site: Site;
let published: PublishedClients;
let admin: Client;

const clientOf = (name: string): Client => published.clientOf(name);

before(async () => {
  site = createSite();
  published = await publish(site);
  admin = clientOf('viktor.hale');
});

after(() => published.close());

const ids = (users: { accountId?: string | undefined }[]): (string | undefined)[] =>
  users.map(({ accountId }) => accountId);

test('an account is created, found, put into a group, and deleted', async () => {
  const user = await admin.users.createUser({
    emailAddress: 'petra.novak@elsewhere.example',
    products: ['jira-software'],
    ...{ displayName: 'Petra Novak' },
  });
  const accountId = user.accountId ?? '';
  assert.deepEqual(ids(await admin.userSearch.findUsers({ query: 'petra' })), [accountId]);
  const picked = await admin.userSearch.findUsersForPicker({ query: 'petra' });
  assert.equal(picked.users?.[0]?.displayName, 'Petra Novak');
  const group = await admin.groups.createGroup({ name: 'Reviewers' });
  const groupId = group.groupId ?? '';
  await admin.groups.addUserToGroup({ groupId, accountId });
  const members = await admin.groups.getUsersFromGroup({ groupId });
  assert.deepEqual([members.total, ids(members.values)], [1, [accountId]]);
  const groups = await admin.users.getUserGroups({ accountId });
  assert.deepEqual(groups.map(({ name }) => name).sort(), ['Reviewers', 'jira-users']);
  assert.equal((await admin.groups.findGroups({ query: 'review' })).total, 1);
  await admin.groups.removeUserFromGroup({ groupId, accountId });
  await admin.groups.removeGroup({ groupId });
  await admin.users.removeUser({ accountId });
  assert.ok(!ids(await admin.users.getAllUsers()).includes(accountId));
});

test('roles are made, and people put into them and taken out', async () => {
  const made = await admin.projectRoles.createProjectRole({ name: 'Nurses', description: 'On the ward' });
  const id = made.id ?? 0;
  const place = { projectIdOrKey: 'TELE', id };
  await admin.projectRoleActors.addActorUsers({ ...place, user: ['priya-raman'] });
  const role = await admin.projectRoles.getProjectRole(place);
  assert.equal(role.actors?.[0]?.actorUser?.accountId, 'priya-raman');
  const details = await admin.projectRoles.getProjectRoleDetails({ projectIdOrKey: 'TELE' });
  assert.ok(details.some(({ name }) => name === 'Nurses'));
  await admin.projectRoleActors.setActors({
    ...place,
    body: { categorisedActors: { 'atlassian-group-role-actor': ['automation'] } },
  });
  assert.equal((await admin.projectRoles.getProjectRole(place)).actors?.[0]?.name, 'automation');
  await admin.projectRoleActors.deleteActor({ ...place, group: 'automation' });
  await admin.projectRoles.deleteProjectRole({ id });
  assert.ok((await admin.projectRoles.getAllProjectRoles()).every(({ name }) => name !== 'Nurses'));
});

test('a permission of the app is granted, asked for and taken back', async () => {
  const schemes = await admin.permissionSchemes.getAllPermissionSchemes({ expand: 'all' });
  const schemeId = schemes.permissionSchemes?.[0]?.id ?? 0;
  const all = await admin.permissions.getAllPermissions();
  assert.equal(all.permissions?.[SIGN]?.type, 'PROJECT');
  const holder = { type: 'user', parameter: 'jonas-weber' };
  const grant = await admin.permissionSchemes.createPermissionGrant({ schemeId, permission: SIGN, holder });
  const asJonas = clientOf('jonas.weber');
  const held = async () => {
    const mine = await asJonas.permissions.getMyPermissions({ permissions: SIGN, projectKey: 'TELE' });
    return mine.permissions?.[SIGN]?.havePermission;
  };
  assert.equal(await held(), true);
  const holders = await admin.userSearch.findUsersWithAllPermissions({
    permissions: SIGN,
    projectKey: 'TELE',
  });
  assert.deepEqual(ids(holders).sort(), ['helen-voss', 'jonas-weber', 'nadia-farouk']);
  const checked = await admin.permissions.getBulkPermissions({
    accountId: 'jonas-weber',
    projectPermissions: [{ permissions: [SIGN], projects: [10000], issues: [] }],
  });
  assert.deepEqual(checked.projectPermissions[0]?.projects, [10000]);
  await admin.permissionSchemes.deletePermissionSchemeEntity({ schemeId, permissionId: grant.id ?? 0 });
  assert.equal(await held(), false);
  const permitted = await asJonas.permissions.getPermittedProjects({ permissions: ['EDIT_ISSUES'] });
  assert.deepEqual(
    permitted.projects?.map(({ key }) => key),
    ['RPM', 'TELE'],
  );
});

test('a project is given another scheme and its own back', async () => {
  const made = await admin.permissionSchemes.createPermissionScheme({
    body: {
      name: 'Closed',
      permissions: [{ permission: 'BROWSE_PROJECTS', holder: { type: 'applicationRole' } }],
    },
  });
  await admin.projectPermissionSchemes.assignPermissionScheme({ projectKeyOrId: 'TELE', id: made.id ?? 0 });
  const assignable = { project: 'TELE', query: 'priya' };
  assert.deepEqual(ids(await admin.userSearch.findAssignableUsers(assignable)), []);
  await admin.projectPermissionSchemes.assignPermissionScheme({ projectKeyOrId: 'TELE', id: 10000 });
  assert.deepEqual(ids(await admin.userSearch.findAssignableUsers(assignable)), ['priya-raman']);
  await admin.permissionSchemes.deletePermissionScheme({ schemeId: made.id ?? 0 });
});

/** jira.js has no call that makes security schemes: this is what Atlassian documents for it. */
async function secure(): Promise<number> {
  const members = [{ type: 'projectRole', parameter: String(OFFICERS) }, { type: 'reporter' }];
  const body = { name: 'Patient safety', levels: [{ name: 'Safety board', isDefault: true, members }] };
  const made = await site.call('viktor-hale', 'POST', '/issuesecurityschemes', body);
  const scheme = (await admin.issueSecuritySchemes.getIssueSecuritySchemes()).issueSecuritySchemes?.[0];
  assert.equal(made.status, 201);
  const association = { projectId: '10000', schemeId: String(scheme?.id) };
  await site.call('viktor-hale', 'PUT', '/issuesecurityschemes/project', association);
  return scheme?.id ?? 0;
}

test('issues of a security level are seen by its members alone', async () => {
  const id = await secure();
  const scheme = await admin.issueSecuritySchemes.getIssueSecurityScheme({ id });
  const level = scheme.levels?.[0];
  assert.equal(scheme.defaultSecurityLevelId, Number(level?.id));
  const members = await admin.issueSecurityLevel.getIssueSecurityLevelMembers({ issueSecuritySchemeId: id });
  assert.deepEqual(
    members.values.map(({ holder }) => holder?.type),
    ['projectRole', 'reporter'],
  );
  assert.equal(
    (await admin.issueSecurityLevel.getIssueSecurityLevel({ id: level?.id ?? '' })).name,
    'Safety board',
  );
  const place = { projectKeyOrId: 'TELE' };
  assert.equal((await admin.projectPermissionSchemes.getProjectIssueSecurityScheme(place)).id, id);
  assert.deepEqual(
    (await admin.projectPermissionSchemes.getSecurityLevelsForProject(place)).levels.length,
    1,
  );
  const [priya, helen, jonas] = [clientOf('priya.raman'), clientOf('helen.voss'), clientOf('jonas.weber')];
  const fields = { project: { key: 'TELE' }, issuetype: { name: 'Story' }, summary: 'Near miss' };
  const { key } = await priya.issues.createIssue({ fields });
  assert.equal((await helen.issues.getIssue({ issueIdOrKey: key })).key, key);
  await assert.rejects(() => jonas.issues.getIssue({ issueIdOrKey: key }));
  const query = { jql: 'project = TELE', fields: ['key'] };
  const found = async (client: Client) =>
    (await client.issueSearch.searchAndReconsileIssuesUsingJqlPost(query)).issues?.length;
  assert.deepEqual([await found(helen), await found(jonas)], [1, 0]);
});
