import type { AgileSite } from '../../../support/agileSite';
import { createAgileSite } from '../../../support/agileSite';
import type { Answer } from '../../../support/jiraSite';
import { at, listAt, messagesOf } from '../../../support/jiraAnswer';

const J = 'jonas-weber';
let site: AgileSite;

beforeEach(() => {
  site = createAgileSite();
});

const move = (sprint: number, body: object, who = J) =>
  site.rest(who, 'POST', `agile/1.0/sprint/${sprint}/issue`, body);
const rank = (body: object, who = J) => site.rest(who, 'PUT', 'agile/1.0/issue/rank', body);

async function lines(key: string): Promise<unknown[]> {
  const { body } = await site.call('app', 'GET', `/issue/${key}/changelog`);
  return listAt(body, 'values').flatMap((entry) => listAt(entry, 'items'));
}

const line = (field: string, id: string, [from, fromString]: [string, string], to: [string, string]) => {
  const [toId, toText] = to;
  return { field, fieldtype: 'custom', fieldId: id, from, fromString, to: toId, toString: toText };
};

test('a move says in the changelog which sprints the issue was and is in', async () => {
  const key = await site.add();
  const [one, two] = [await site.addSprint('One'), await site.addSprint('Two')];
  await move(one, { issues: [key] });
  await move(two, { issues: [key] });
  await site.rest(J, 'POST', 'agile/1.0/backlog/issue', { issues: [key] });
  expect(await lines(key)).toEqual([
    line('Sprint', 'customfield_10020', ['', ''], ['1', 'One']),
    line('Sprint', 'customfield_10020', ['1', 'One'], ['2', 'Two']),
    line('Sprint', 'customfield_10020', ['2', 'Two'], ['', '']),
  ]);
  expect(site.app.events.filter(({ eventType }) => eventType === 'avi:jira:updated:issue')).toHaveLength(3);
});

test('an issue keeps closed sprints wherever it goes, by move and by edit', async () => {
  const key = await site.add();
  const [one, two] = [await site.addSprint('One'), await site.addSprint('Two')];
  await move(one, { issues: [key] });
  for (const state of ['active', 'closed']) await site.rest(J, 'POST', `agile/1.0/sprint/${one}`, { state });
  const ids = async () => {
    const { body } = await site.call(J, 'GET', `/issue/${key}`);
    return listAt(body, 'fields', 'customfield_10020').map((sprint) => at(sprint, 'id'));
  };
  await site.call(J, 'PUT', `/issue/${key}`, { fields: { customfield_10020: two } });
  expect(await ids()).toEqual([one, two]);
  await site.call(J, 'PUT', `/issue/${key}`, { fields: { customfield_10020: null } });
  expect(await ids()).toEqual([one]);
});

test('ranking moves issues, in the order given, and says whether up or down', async () => {
  const keys = [await site.add(), await site.add(), await site.add(), await site.add()];
  await rank({ issues: ['TELE-4', 'TELE-3'], rankBeforeIssue: 'TELE-1' });
  expect(await site.keys('board/1/backlog')).toEqual(['TELE-4', 'TELE-3', 'TELE-1', 'TELE-2']);
  await rank({ issues: ['TELE-4'], rankAfterIssue: 'TELE-2' });
  expect(await site.keys('board/1/backlog')).toEqual(['TELE-3', 'TELE-1', 'TELE-2', 'TELE-4']);
  const texts = async (key: string) => (await lines(key)).map((one) => at(one, 'toString'));
  expect(await Promise.all(keys.map(texts))).toEqual([
    [],
    [],
    ['Ranked higher'],
    ['Ranked higher', 'Ranked lower'],
  ]);
  expect((await lines('TELE-3'))[0]).toEqual(
    line('Rank', 'customfield_10019', ['', ''], ['', 'Ranked higher']),
  );
});

test('ranking where an issue already is writes nothing', async () => {
  for (let times = 0; times < 3; times += 1) await site.add();
  await rank({ issues: ['TELE-2'], rankAfterIssue: 'TELE-1' });
  await rank({ issues: ['TELE-1', 'TELE-2'], rankBeforeIssue: 'TELE-3' });
  expect([...(await lines('TELE-1')), ...(await lines('TELE-2'))]).toEqual([]);
});

test('a move into a sprint can rank as well', async () => {
  for (let times = 0; times < 3; times += 1) await site.add();
  const id = await site.addSprint('S');
  await move(id, { issues: ['TELE-1', 'TELE-2'] });
  await move(id, { issues: ['TELE-3'], rankBeforeIssue: 'TELE-2', rankCustomFieldId: 10019 });
  expect(await site.keys(`sprint/${id}/issue`)).toEqual(['TELE-1', 'TELE-3', 'TELE-2']);
});

test('a sub-task is given no sprint of its own, neither when it is made nor by an edit', async () => {
  const parent = await site.add();
  const id = await site.addSprint('S');
  const fields = { project: { key: 'TELE' }, summary: 'Part', issuetype: { name: 'Sub-task' } };
  const subtask = { ...fields, parent: { key: parent } };
  const why = "subtasks cannot be associated to a sprint. It's associated to the same sprint as its parent.";
  const said = (key: string) => [400, { customfield_10020: `Issue '${key}' is a subtask and ${why}` }];
  const errorsOf = ({ status, body }: Answer) => [status, at(body, 'errors')];
  const refused = await site.call(J, 'POST', '/issue', { fields: { ...subtask, customfield_10020: id } });
  expect(errorsOf(refused)).toEqual(said('TELE-2'));
  const made = await site.call(J, 'POST', '/issue', { fields: { ...subtask, customfield_10020: null } });
  expect([made.status, at(made.body, 'key')]).toEqual([201, 'TELE-2']);
  const edited = await site.call(J, 'PUT', '/issue/TELE-2', { fields: { customfield_10020: id } });
  expect(errorsOf(edited)).toEqual(said('TELE-2'));
  const emptied = await site.call(J, 'PUT', '/issue/TELE-2', { fields: { customfield_10020: null } });
  expect(emptied.status).toBe(204);
});

test('a sub-task is where its parent is, and is never moved alone', async () => {
  const parent = await site.add();
  const child = await site.add({ issuetype: { name: 'Sub-task' }, parent: { key: parent } });
  const id = await site.addSprint('S');
  const refused = await move(id, { issues: [child] });
  expect([refused.status, messagesOf(refused)[0]]).toEqual([
    400,
    `Issue '${child}' is a subtask and subtasks cannot be associated to a sprint. It's associated to the same sprint as its parent.`,
  ]);
  await move(id, { issues: [parent] });
  expect(await site.keys(`sprint/${id}/issue`)).toEqual([parent, child]);
  const { body } = await site.call(J, 'GET', `/issue/${child}`);
  expect(at(body, 'fields', 'customfield_10020', 0, 'id')).toBe(id);
  expect(await site.keys('board/1/backlog')).toEqual([]);
});

const fiftyOne = Array.from({ length: 51 }, () => 'TELE-1');

test.each([
  ['an unknown issue', 'sprint/1/issue', { issues: ['TELE-9'] }, 400],
  ['51 issues', 'sprint/1/issue', { issues: fiftyOne }, 400],
  ['a closed sprint', 'sprint/2/issue', { issues: ['TELE-1'] }, 400],
  ['an unknown sprint', 'sprint/9/issue', { issues: ['TELE-1'] }, 404],
  ['a sprint that is no number', 'sprint/x/issue', { issues: ['TELE-1'] }, 404],
  ['issues that are no list', 'sprint/1/issue', { issues: 'TELE-1' }, 400],
  [
    'two neighbours',
    'sprint/1/issue',
    { issues: ['TELE-1'], rankBeforeIssue: 'TELE-2', rankAfterIssue: 'TELE-2' },
    400,
  ],
  [
    'a neighbour that is moved itself',
    'sprint/1/issue',
    { issues: ['TELE-1'], rankAfterIssue: 'TELE-1' },
    400,
  ],
  [
    'another rank field',
    'sprint/1/issue',
    { issues: ['TELE-1'], rankAfterIssue: 'TELE-2', rankCustomFieldId: 1 },
    400,
  ],
  ['a project that is hidden', 'sprint/1/issue', { issues: ['RPM-1'] }, 400],
])('a move with %s is refused whole', async (_what, path, body, status) => {
  await site.add();
  await site.add();
  await site.addSprint('Open');
  const closed = await site.addSprint('Closed');
  for (const state of ['active', 'closed'])
    await site.rest(J, 'POST', `agile/1.0/sprint/${closed}`, { state });
  const events = site.app.events.length;
  expect((await site.rest(J, 'POST', `agile/1.0/${path}`, body)).status).toBe(status);
  expect(site.app.events).toHaveLength(events);
});

test.each([
  [999, 'Sprint with id 999 does not exist.'],
  [2, 'Issue can be assigned only active or future sprints.'],
  ['1', 'Number value expected as the Sprint id.'],
])('an edit that sets the sprint %p is refused', async (value, message) => {
  await site.add();
  await site.addSprint('Open');
  const closed = await site.addSprint('Closed');
  for (const state of ['active', 'closed'])
    await site.rest(J, 'POST', `agile/1.0/sprint/${closed}`, { state });
  const answer = await site.call(J, 'PUT', '/issue/TELE-1', { fields: { customfield_10020: value } });
  expect([answer.status, messagesOf(answer)]).toEqual([400, [message]]);
});

test('Rank cannot be edited', async () => {
  await site.add();
  const answer = await site.call(J, 'PUT', '/issue/TELE-1', { fields: { customfield_10019: '0|a00000:' } });
  expect(answer.status).toBe(400);
});
