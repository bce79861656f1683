import { boardsOf, createBoardFor } from '../../../../local-jira/jira/agile/boards';
import { createAgileSite } from '../../../support/agileSite';
import { at, listAt, messagesOf } from '../../../support/jiraAnswer';

const [J, ADMIN] = ['jonas-weber', 'viktor-hale'];

test('the demo projects have a scrum and a simple board with a column for every status', () => {
  const { core } = createAgileSite().jira.model;
  const shown = ['10000', '10001'].flatMap((id) =>
    boardsOf(core, id).map((board) => [board.id, board.name, board.type, board.columns.length]),
  );
  expect(shown).toEqual([
    [1, 'TELE board', 'scrum', 4],
    [2, 'RPM board', 'simple', expect.any(Number)],
  ]);
  expect(boardsOf(core, '10000')[0]?.columns.map((column) => column.name)).toEqual([
    'To Do',
    'In Progress',
    'In Review',
    'Done',
  ]);
});

test('a project that is made later gets the next board', () => {
  const { core } = createAgileSite().jira.model;
  const tele = core.tables.projects.get('10000');
  if (!tele) throw new Error('There is no project.');
  const later = { ...tele, id: '10009', key: 'IMG', name: 'Imaging' };
  core.tables.projects.put(later.id, later);
  expect(createBoardFor(core, later)).toMatchObject({ id: 3, name: 'IMG board', filterJql: 'project = IMG' });
});

test.each([
  ['type=simple', ['RPM board']],
  ['type=scrum,simple', ['TELE board', 'RPM board']],
  ['name=tele', ['TELE board']],
  ['projectKeyOrId=RPM', ['RPM board']],
  ['projectKeyOrId=10000', ['TELE board']],
  ['filterId=10002', ['RPM board']],
  ['startAt=1&maxResults=1', ['RPM board']],
])('boards by %s are the right ones', async (query, names) => {
  const site = createAgileSite();
  const { body } = await site.rest(J, 'GET', `agile/1.0/board?${query}`);
  expect(listAt(body, 'values').map((board) => at(board, 'name'))).toEqual(names);
  expect(site.problems).toEqual([]);
});

test('another board is made on the filter of the first, tells the app, and is deleted by an administrator', async () => {
  const site = createAgileSite();
  const wanted = { name: 'Kanban', type: 'kanban', filterId: 10001 };
  const made = await site.rest(J, 'POST', 'agile/1.0/board', wanted);
  expect([made.status, at(made.body, 'id'), at(made.body, 'type')]).toEqual([201, 3, 'kanban']);
  const sprints = await site.rest(J, 'GET', 'agile/1.0/board/3/sprint');
  expect([sprints.status, messagesOf(sprints)]).toEqual([400, ['The board does not support sprints']]);
  expect((await site.rest(J, 'DELETE', 'agile/1.0/board/3')).status).toBe(403);
  expect((await site.rest(ADMIN, 'DELETE', 'agile/1.0/board/3')).status).toBe(204);
  expect((await site.rest(J, 'GET', 'agile/1.0/board/3')).status).toBe(404);
  const events = site.app.events.map(({ eventType, body }) => [eventType, body['board']]);
  expect(events).toEqual([
    ['avi:jira-software:created:board', { id: '3', name: 'Kanban', type: 'kanban' }],
    ['avi:jira-software:deleted:board', { id: '3', name: 'Kanban', type: 'kanban' }],
  ]);
  expect((await site.rest(J, 'POST', 'agile/1.0/board', { ...wanted, filterId: 1 })).status).toBe(400);
  expect(site.problems).toEqual([]);
});

test('the answers about a board are as documented', async () => {
  const site = createAgileSite();
  await site.add({ issuetype: { name: 'Epic' } });
  await site.add({ parent: { key: 'TELE-1' }, customfield_10016: 3 });
  await site.addSprint('S');
  const paths = [
    ...['board/1', 'board/1/project', 'board/1/project/full', 'board/1/epic?done=false'],
    ...[
      'board/1/issue?jql=type%3DStory',
      'board/1/backlog',
      'board/1/sprint?state=future',
      'board/1/properties',
    ],
    ...[
      'board/1/sprint/1/issue',
      'board/filter/10001',
      'epic/TELE-1',
      'epic/TELE-1/issue',
      'epic/none/issue',
    ],
    ...['issue/TELE-2', 'issue/TELE-2/estimation?boardId=1', 'sprint/1/issue?fields=summary'],
  ];
  for (const path of paths)
    expect([path, (await site.rest(J, 'GET', `agile/1.0/${path}`)).status]).toEqual([path, 200]);
  expect(site.problems).toEqual([]);
});

test('the configuration names columns, estimate and rank, and where the board is as Jira does today', async () => {
  const { body } = await createAgileSite().rest(J, 'GET', 'agile/1.0/board/1/configuration');
  // The document is older than the project's id, key and name in the location.
  expect(at(body, 'location')).toMatchObject({ type: 'project', id: '10000', key: 'TELE' });
  expect(at(body, 'columnConfig', 'columns', 3)).toMatchObject({ name: 'Done', statuses: [{ id: '10003' }] });
  expect(at(body, 'estimation', 'field', 'fieldId')).toBe('customfield_10016');
  expect(at(body, 'ranking')).toEqual({ rankCustomFieldId: 10019 });
});

test('what is not emulated says so', async () => {
  const site = createAgileSite();
  for (const path of ['board/1/reports', 'board/1/quickfilter', 'board?accountIdLocation=x'])
    expect((await site.rest(J, 'GET', `agile/1.0/${path}`)).status).toBe(501);
});
