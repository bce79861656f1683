import { CHOICES } from '../../../../local-jira/jira/agile/guesses';
import { moveToBacklog } from '../../../../local-jira/jira/agile/move';
import type { AgileSite } from '../../../support/agileSite';
import { createAgileSite } from '../../../support/agileSite';
import { at, listAt } from '../../../support/jiraAnswer';

const [J, GUEST, ADMIN] = ['jonas-weber', 'mallory-quinn', 'viktor-hale'];
let site: AgileSite;

/** The people of Telehealth Platform lose a permission. */
function withdraw(permission: string): void {
  const { schemes } = site.jira.model.core.tables;
  const scheme = schemes.get('10000');
  if (!scheme) throw new Error('There is no scheme.');
  schemes.put('10000', {
    ...scheme,
    grants: scheme.grants.filter((grant) => grant.permission !== permission),
  });
}

beforeEach(async () => {
  site = createAgileSite();
  await site.add();
  await site.addSprint('S');
});

const WRITES: [method: string, path: string, body: object | undefined][] = [
  ['POST', 'sprint', { name: 'T', originBoardId: 1 }],
  ['POST', 'sprint/1', { name: 'T' }],
  ['PUT', 'sprint/1', { name: 'T' }],
  ['POST', 'sprint/1', { state: 'active' }],
  ['POST', 'sprint/1/swap', { sprintToSwapWith: 1 }],
  ['PUT', 'sprint/1/properties/approved', { by: 'me' }],
  ['DELETE', 'sprint/1', undefined],
  ['POST', 'sprint/1/issue', { issues: ['TELE-1'] }],
  ['POST', 'backlog/issue', { issues: ['TELE-1'] }],
  ['DELETE', 'board/1', undefined],
  ['PUT', 'board/1/properties/x', { a: 1 }],
];

test.each(WRITES)('a guest may not %s %s, and nobody unknown may', async (method, path, body) => {
  expect((await site.rest(GUEST, method, `agile/1.0/${path}`, body)).status).toBe(403);
  expect([401, 404]).toContain((await site.rest('nobody', method, `agile/1.0/${path}`, body)).status);
});

test.each([
  ['MANAGE_SPRINTS_PERMISSION', 'POST', 'sprint/1', { name: 'T' }],
  ['MANAGE_SPRINTS_PERMISSION', 'PUT', 'sprint/1/properties/approved', { by: 'me' }],
  ['SCHEDULE_ISSUES', 'POST', 'sprint/1', { name: 'T' }],
  ['SCHEDULE_ISSUES', 'POST', 'sprint/1/issue', { issues: ['TELE-1'] }],
  ['EDIT_ISSUES', 'POST', 'sprint/1/issue', { issues: ['TELE-1'] }],
  ['EDIT_ISSUES', 'POST', 'backlog/issue', { issues: ['TELE-1'] }],
  ['ADMINISTER_PROJECTS', 'PUT', 'board/1/properties/x', { a: 1 }],
])('without %s nobody may %s %s', async (permission, method, path, body) => {
  withdraw(permission);
  expect((await site.rest(ADMIN, method, `agile/1.0/${path}`, body)).status).toBe(403);
});

test('where a move needs Assign Issues alone, it needs nothing else', () => {
  const move = (movePermissions: string[]) => () =>
    moveToBacklog(
      site.jira.model.core,
      { kind: 'user', accountId: J },
      { issues: ['TELE-1'], choices: { ...CHOICES, movePermissions } },
    );
  withdraw('EDIT_ISSUES');
  expect(move(['EDIT_ISSUES'])).toThrow('do not have permission to move');
  expect(move(['ASSIGN_ISSUES'])).not.toThrow();
});

test('ranking needs Schedule Issues and not Edit Issues', async () => {
  await site.add();
  const rank = () =>
    site.rest(J, 'PUT', 'agile/1.0/issue/rank', { issues: ['TELE-2'], rankBeforeIssue: 'TELE-1' });
  withdraw('EDIT_ISSUES');
  expect((await rank()).status).toBe(204);
  withdraw('SCHEDULE_ISSUES');
  expect((await rank()).status).toBe(403);
});

test('guests see the boards of the project they may browse and not the other, nor what is on it', async () => {
  const task = { project: { key: 'RPM' }, issuetype: { name: 'Task' } };
  await site.add(task);
  await site.addSprint('Hidden', 2);
  const { body } = await site.rest(GUEST, 'GET', 'agile/1.0/board');
  expect(listAt(body, 'values').map((board) => at(board, 'id'))).toEqual([1]);
  const hidden = [
    'board/2',
    'board/2/configuration',
    'board/2/sprint',
    'board/2/issue',
    'board/2/epic',
    'board/2/project',
  ];
  for (const path of [...hidden, 'sprint/2', 'sprint/2/issue', 'sprint/2/properties', 'issue/RPM-1'])
    expect((await site.rest(GUEST, 'GET', `agile/1.0/${path}`)).status).toBe(404);
  expect((await site.rest('nobody', 'GET', 'agile/1.0/board/1')).status).toBe(404);
});

test('a sprint of a hidden board is seen by who sees one of its issues, and then that issue only', async () => {
  const hidden = await site.addSprint('Shared', 2);
  await site.add({ project: { key: 'RPM' }, issuetype: { name: 'Task' } });
  await site.rest(J, 'POST', `agile/1.0/sprint/${hidden}/issue`, { issues: ['TELE-1', 'RPM-1'] });
  expect((await site.rest(GUEST, 'GET', `agile/1.0/sprint/${hidden}`)).status).toBe(200);
  expect(await site.keys(`sprint/${hidden}/issue`, GUEST)).toEqual(['TELE-1']);
  expect(await site.keys(`sprint/${hidden}/issue`)).toEqual(['TELE-1', 'RPM-1']);
  const { body } = await site.rest(GUEST, 'GET', 'agile/1.0/board/1/sprint');
  expect(listAt(body, 'values').map((sprint) => at(sprint, 'name'))).toEqual(['S', 'Shared']);
});

test('a property of a sprint is anybody’s who may manage the sprint', async () => {
  const path = 'agile/1.0/sprint/1/properties/approved';
  expect((await site.rest(J, 'PUT', path, { by: 'Jonas' })).status).toBe(201);
  expect((await site.rest('priya-raman', 'PUT', path, { by: 'Priya' })).status).toBe(200);
  expect((await site.rest(GUEST, 'GET', path)).body).toEqual({ key: 'approved', value: { by: 'Priya' } });
  expect((await site.rest(J, 'DELETE', path)).status).toBe(204);
  expect((await site.rest(J, 'GET', path)).status).toBe(404);
  expect(site.problems).toEqual([]);
});
