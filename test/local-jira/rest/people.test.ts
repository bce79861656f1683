import { at, listAt, messagesOf } from '../../support/jiraAnswer';
import type { Answer, Site } from '../../support/jiraSite';
import { appPermission, createSite } from '../../support/jiraSite';
import { invite } from '../../support/people';

const ADMIN = 'viktor-hale';
const SIGN = appPermission('sign-compliance-officer');

let site: Site;

const admin = (method: string, path: string, body?: unknown): Promise<Answer> =>
  site.call(ADMIN, method, path, body);

/** Calls the organisation's administration, which is outside Jira's documented REST. */
async function organisation(who: string, method: string, path: string, body?: unknown): Promise<number> {
  const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
  const request = new Request(`http://localhost/rest/admin/1.0${path}`, init);
  return (await site.jira.fetch(request, { kind: 'user', accountId: who })).status;
}

async function holds(who: string, permission: string, projectKey = 'TELE'): Promise<unknown> {
  const query = new URLSearchParams({ permissions: permission, projectKey });
  const answer = await site.call(who, 'GET', `/mypermissions?${query}`);
  return at(answer.body, 'permissions', permission, 'havePermission');
}

const names = (body: unknown): unknown[] => listAt(body).map((user) => at(user, 'accountId'));

beforeEach(() => {
  site = createSite();
});

afterEach(() => expect(site.problems).toEqual([]));

test.each([
  ['POST', '/group', { name: 'x' }],
  ['DELETE', '/group?groupname=jira-users', undefined],
  ['POST', '/group/user?groupname=jira-users', { accountId: 'mallory-quinn' }],
  ['DELETE', '/group/user?groupname=jira-users&accountId=jonas-weber', undefined],
  ['POST', '/user', { emailAddress: 'a@b.example', products: [] }],
  ['DELETE', '/user?accountId=jonas-weber', undefined],
  ['POST', '/role', { name: 'x' }],
  ['DELETE', '/role/10014', undefined],
  ['POST', '/permissionscheme', { name: 'x' }],
  ['PUT', '/permissionscheme/10000', { name: 'x' }],
  ['DELETE', '/permissionscheme/10000', undefined],
  ['PUT', '/project/TELE/permissionscheme', { id: 10000 }],
  ['POST', '/issuesecurityschemes', { name: 'x' }],
  ['GET', '/issuesecurityschemes/level', undefined],
])('only administrators of Jira may %s %s', async (method, path, body) => {
  expect((await site.call('helen-voss', method, path, body)).status).toBe(403);
  expect((await site.call('nobody', method, path, body)).status).toBe(401);
});

test('a group gives what is granted to it from joining to leaving', async () => {
  await admin('POST', '/group', { name: 'Reviewers' });
  const add = '/group/user?groupname=Reviewers';
  expect((await admin('POST', add, { accountId: 'mallory-quinn' })).status).toBe(201);
  expect((await admin('POST', add, { accountId: 'mallory-quinn' })).status).toBe(400);
  const grant = { permission: 'EDIT_ISSUES', holder: { type: 'group', parameter: 'Reviewers' } };
  expect((await admin('POST', '/permissionscheme/10000/permission', grant)).status).toBe(201);
  expect(await holds('mallory-quinn', 'EDIT_ISSUES')).toBe(true);
  const members = await admin('GET', '/group/member?groupname=Reviewers&maxResults=1');
  expect([at(members.body, 'total'), at(members.body, 'values', 0, 'accountId')]).toEqual([
    1,
    'mallory-quinn',
  ]);
  await admin('DELETE', `${add}&accountId=mallory-quinn`);
  expect(await holds('mallory-quinn', 'EDIT_ISSUES')).toBe(false);
  expect((await admin('DELETE', `${add}&accountId=mallory-quinn`)).status).toBe(400);
  expect((await admin('DELETE', '/group?groupname=Reviewers')).status).toBe(200);
  expect((await admin('GET', '/group/member?groupname=Reviewers')).status).toBe(404);
});

test('a deactivated account keeps its name and place but holds nothing and is signed out', async () => {
  expect(await organisation(ADMIN, 'POST', '/users/helen-voss/lifecycle/disable')).toBe(204);
  expect((await site.call('helen-voss', 'GET', '/myself')).status).toBe(401);
  expect(names((await admin('GET', '/user/assignable/search?project=TELE&query=helen')).body)).toEqual([]);
  expect(names((await admin('GET', '/user/search?query=helen')).body)).toEqual([]);
  const shown = await admin('GET', '/user?accountId=helen-voss');
  expect([at(shown.body, 'displayName'), at(shown.body, 'active')]).toEqual(['Helen Voss', false]);
  const path = `/user/permission/search?projectKey=TELE&permissions=${encodeURIComponent(SIGN)}&query=`;
  expect(names((await admin('GET', path)).body)).toEqual(['nadia-farouk']);
  expect(await organisation(ADMIN, 'POST', '/users/helen-voss/lifecycle/enable')).toBe(204);
  expect(await holds('helen-voss', SIGN)).toBe(true);
});

test.each([
  ['helen-voss', 'POST', '/users/jonas-weber/lifecycle/disable', 403],
  [ADMIN, 'POST', `/users/${ADMIN}/lifecycle/disable`, 400],
  [ADMIN, 'POST', '/users/nobody-here/lifecycle/disable', 404],
  [ADMIN, 'POST', '/users/jonas-weber/lifecycle/freeze', 400],
])('%s is answered for %s %s with %s', async (who, method, path, expected) => {
  expect(await organisation(who, method, path)).toBe(expected);
});

test('an account without a licence is in no group until it gets one', async () => {
  const id = await invite(site, 'Petra Novak', false);
  expect(site.jira.model.user(id)?.licensed).toBe(false);
  expect(await organisation(ADMIN, 'PUT', `/users/${id}/access`, { licensed: true })).toBe(204);
  const groups = await admin('GET', `/user/groups?accountId=${id}`);
  expect(listAt(groups.body).map((group) => at(group, 'name'))).toEqual(['jira-users']);
  expect(await organisation(ADMIN, 'PUT', '/users/automation-app/access', { licensed: true })).toBe(400);
});

test.each([
  ['no address', { emailAddress: 'x', products: [] }, 400],
  ['the address of somebody without access', { emailAddress: 'mallory.quinn@caregate.example' }, 400],
  ['the address of somebody with access', { emailAddress: 'JONAS.WEBER@caregate.example' }, 201],
])('inviting with %s is answered %s', async (_name, body, expected) => {
  expect((await admin('POST', '/user', { products: ['jira-software'], ...body })).status).toBe(expected);
});

test('what a deleted account did stays, under a name that says so', async () => {
  const fields = { project: { key: 'TELE' }, issuetype: { name: 'Story' }, summary: 'x' };
  await site.call('jonas-weber', 'POST', '/issue', { fields });
  expect((await admin('DELETE', '/user?accountId=jonas-weber')).status).toBe(204);
  const issue = await admin('GET', '/issue/TELE-1');
  expect(at(issue.body, 'fields', 'reporter', 'displayName')).toBe('Former user');
});

test('somebody who may not browse users finds nobody, but may list whom to assign', async () => {
  const removed = await admin('DELETE', '/group/user?groupname=jira-users&accountId=jonas-weber');
  expect(removed.status).toBe(200);
  expect(names((await site.call('jonas-weber', 'GET', '/user/search?query=priya')).body)).toEqual([]);
  expect((await site.call('jonas-weber', 'GET', '/group/bulk')).status).toBe(403);
  const found = await site.call('jonas-weber', 'GET', '/user/assignable/search?project=TELE&query=priya');
  expect(names(found.body)).toEqual(['priya-raman']);
});

test('the app permission moves with the role, the scheme and the grant', async () => {
  const role = '/project/TELE/role/10011';
  expect((await admin('DELETE', `${role}?user=helen-voss`)).status).toBe(204);
  expect(await holds('helen-voss', SIGN)).toBe(false);
  expect((await admin('DELETE', `${role}?user=helen-voss`)).status).toBe(404);
  await admin('POST', role, { user: ['helen-voss'] });
  expect((await admin('POST', role, { user: ['helen-voss'] })).status).toBe(400);
  expect(await holds('helen-voss', SIGN)).toBe(true);
  const made = await admin('POST', '/permissionscheme', {
    name: 'Closed',
    permissions: [{ permission: 'BROWSE_PROJECTS', holder: { type: 'applicationRole' } }],
  });
  const id = at(made.body, 'id');
  expect((await admin('PUT', '/project/TELE/permissionscheme', { id })).status).toBe(200);
  expect([await holds('helen-voss', SIGN), await holds('helen-voss', 'BROWSE_PROJECTS')]).toEqual([
    false,
    true,
  ]);
  expect((await admin('DELETE', `/permissionscheme/${String(id)}`)).status).toBe(403);
});

test.each([
  ['a permission that is unknown', { permission: 'FLY', holder: { type: 'anyone' } }, 400],
  ['a global permission', { permission: 'ADMINISTER', holder: { type: 'anyone' } }, 400],
  ['a group that is unknown', { permission: SIGN, holder: { type: 'group', parameter: 'x' } }, 400],
  ['a role that is unknown', { permission: SIGN, holder: { type: 'projectRole', parameter: '1' } }, 400],
  ['a kind of holder that is unknown', { permission: SIGN, holder: { type: 'moon' } }, 400],
  ['a custom field', { permission: SIGN, holder: { type: 'userCustomField', parameter: 'x' } }, 501],
])('a grant of %s is refused', async (_name, grant, expected) => {
  const answer = await admin('POST', '/permissionscheme/10000/permission', grant);
  expect(answer.status).toBe(expected);
  expect(messagesOf(answer)).toHaveLength(1);
  site.problems.length = 0;
});

test('a team-managed project has a scheme of its own, which grants to roles only', async () => {
  const scheme = await admin('GET', '/project/RPM/permissionscheme?expand=permissions');
  expect(at(scheme.body, 'scope', 'project', 'key')).toBe('RPM');
  expect((await admin('PUT', '/project/RPM/permissionscheme', { id: 10000 })).status).toBe(403);
  expect((await admin('PUT', '/project/TELE/permissionscheme', { id: 10001 })).status).toBe(403);
  const grant = { permission: 'EDIT_ISSUES', holder: { type: 'user', parameter: 'mallory-quinn' } };
  expect((await admin('POST', '/permissionscheme/10001/permission', grant)).status).toBe(400);
  await admin('DELETE', '/project/RPM/role/10003?user=jonas-weber');
  expect(await holds('jonas-weber', 'BROWSE_PROJECTS', 'TELE')).toBe(true);
  expect((await site.call('jonas-weber', 'GET', '/project/RPM')).status).toBe(404);
});

test('a role that a scheme still names cannot be deleted', async () => {
  expect((await admin('DELETE', '/role/10011')).status).toBe(409);
  const made = await admin('POST', '/role', { name: 'Nurses', description: 'On the ward' });
  expect((await admin('POST', '/role', { name: 'Nurses' })).status).toBe(409);
  expect((await admin('DELETE', `/role/${String(at(made.body, 'id'))}`)).status).toBe(204);
});
