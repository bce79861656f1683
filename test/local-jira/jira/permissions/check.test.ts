import { appPermission, createSite } from '../../../support/jiraSite';
import type { Site } from '../../../support/jiraSite';
import { at } from '../../../support/jiraAnswer';

let site: Site;

beforeEach(async () => {
  site = createSite();
  for (const [key, type] of [
    ['TELE', 'Story'],
    ['RPM', 'Task'],
  ]) {
    const fields = { project: { key }, issuetype: { name: type }, summary: 'One' };
    await site.call('jonas-weber', 'POST', '/issue', { fields });
  }
});

async function status(who: string, method: string, path: string, body?: unknown): Promise<number> {
  return (await site.call(who, method, path, body)).status;
}

test.each([
  ['jonas-weber', 200, 200],
  ['mallory-quinn', 200, 404],
  ['app', 200, 200],
  ['nobody', 404, 404],
  ['somebody-unknown', 404, 404],
])('%s may browse what the scheme grants', async (who, tele, rpm) => {
  expect(await status(who, 'GET', '/issue/TELE-1')).toBe(tele);
  expect(await status(who, 'GET', '/issue/RPM-1')).toBe(rpm);
});

test('an issue that is hidden is answered exactly as one that does not exist', async () => {
  const hidden = await site.call('mallory-quinn', 'GET', '/issue/RPM-1');
  expect(hidden).toEqual(await site.call('mallory-quinn', 'GET', '/issue/RPM-999'));
  expect(at(hidden.body, 'errorMessages', 0)).toBe(
    'Issue does not exist or you do not have permission to see it.',
  );
});

test.each([
  ['PUT', '/issue/TELE-1', { fields: { summary: 'x' } }, 403],
  ['PUT', '/issue/TELE-1/assignee', { accountId: null }, 403],
  ['PUT', '/issue/TELE-1/properties/state', { forged: true }, 403],
  ['DELETE', '/issue/TELE-1', undefined, 403],
  [
    'POST',
    '/permissionscheme/10000/permission',
    { permission: 'EDIT_ISSUES', holder: { type: 'anyone' } },
    403,
  ],
  ['POST', '/project/TELE/role/10010', { user: ['mallory-quinn'] }, 403],
  ['POST', '/bulk/issues/transition', { bulkTransitionInputs: [] }, 403],
])('a guest cannot %s %s', async (method, path, body, expected) => {
  expect(await status('mallory-quinn', method, path, body)).toBe(expected);
});

test('every editor may write an issue property: it is no evidence', async () => {
  expect(await status('jonas-weber', 'PUT', '/issue/TELE-1/properties/caregate', { passed: true })).toBe(201);
  expect(await status('priya-raman', 'PUT', '/issue/TELE-1/properties/caregate', { passed: false })).toBe(
    200,
  );
});

test.each([
  ['sign-privacy-officer', ['tomas-rivera']],
  ['sign-clinical-validator', ['amara-okafor', 'sofia-marchetti']],
  ['sign-compliance-officer', ['helen-voss', 'nadia-farouk']],
])('%s is held by the people in its project role', async (moduleKey, expected) => {
  const key = appPermission(moduleKey);
  const holders = site.jira.model
    .users()
    .filter(({ accountId }) =>
      site.jira.model.permissions({ kind: 'user', accountId }, { project: 'TELE' }).includes(key),
    );
  expect(holders.map((user) => user.accountId).sort()).toEqual(expected);
});

test('a deactivated account holds nothing', async () => {
  const jonas = site.jira.model.user('jonas-weber');
  if (!jonas) throw new Error('no Jonas');
  site.jira.model.setup.user({ ...jonas, active: false });
  expect(
    site.jira.model.permissions({ kind: 'user', accountId: 'jonas-weber' }, { project: 'TELE' }),
  ).toEqual([]);
});

test('a grant through the REST resource takes effect at once, and its removal too', async () => {
  const permission = appPermission('sign-privacy-officer');
  const path = '/permissionscheme/10000/permission';
  const holder = { type: 'user', parameter: 'jonas-weber' };
  const made = await site.call('viktor-hale', 'POST', path, { permission, holder });
  const asked = `/mypermissions?issueKey=TELE-1&permissions=${encodeURIComponent(permission)}`;
  const has = async () =>
    at((await site.call('jonas-weber', 'GET', asked)).body, 'permissions', permission, 'havePermission');
  expect(await has()).toBe(true);
  await site.call('viktor-hale', 'DELETE', `${path}/${String(at(made.body, 'id'))}`);
  expect(await has()).toBe(false);
});

test('reporter and assignee hold what is granted to them, on their issues only', async () => {
  const permission = appPermission('sign-clinical-validator');
  const grant = { permission, holder: { type: 'assignee' } };
  await site.call('viktor-hale', 'POST', '/permissionscheme/10000/permission', grant);
  await site.call('jonas-weber', 'PUT', '/issue/TELE-1/assignee', { accountId: 'daniel-brandt' });
  const caller = { kind: 'user' as const, accountId: 'daniel-brandt' };
  expect(site.jira.model.permissions(caller, { issue: 'TELE-1' })).toContain(permission);
  expect(site.jira.model.permissions(caller, { issue: 'RPM-1' })).not.toContain(permission);
  expect(site.jira.model.permissions(caller, { project: 'TELE' })).not.toContain(permission);
});

test('a check for an issue that the person cannot see leaves it out', async () => {
  const projectPermissions = [
    { permissions: ['BROWSE_PROJECTS'], issues: [10000, 10001, 99999], projects: [10000, 10001] },
  ];
  const { body } = await site.call('mallory-quinn', 'POST', '/permissions/check', { projectPermissions });
  expect(at(body, 'projectPermissions', 0)).toEqual({
    permission: 'BROWSE_PROJECTS',
    issues: [10000],
    projects: [10000],
  });
});

test('only administrators and the app may ask about somebody else', async () => {
  const asked = { accountId: 'helen-voss', projectPermissions: [] };
  expect(await status('jonas-weber', 'POST', '/permissions/check', asked)).toBe(403);
  expect(await status('viktor-hale', 'POST', '/permissions/check', asked)).toBe(200);
  expect(await status('app', 'POST', '/permissions/check', asked)).toBe(200);
});
