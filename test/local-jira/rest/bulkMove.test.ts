import { at, listAt, messagesOf } from '../../support/jiraAnswer';
import type { Site } from '../../support/jiraSite';
import { createSite } from '../../support/jiraSite';

let site: Site;

const create = (type: string, more: object = {}) =>
  site.call('jonas-weber', 'POST', '/issue', {
    fields: { project: { key: 'TELE' }, issuetype: { name: type }, summary: type, ...more },
  });

beforeEach(async () => {
  site = createSite();
  await create('Story');
  await create('Sub-task', { parent: { key: 'TELE-1' } });
  await create('Bug');
});

/** The document of Jira requires two properties of a move that it does not define. */
const UNDEFINED = /'(?:targetToMultipleSourceMapping|issueIdOrKeys)'/u;

afterEach(() => expect(site.problems.filter((one) => !UNDEFINED.test(one))).toEqual([]));

const INFER = {
  inferFieldDefaults: true,
  inferStatusDefaults: true,
  inferSubtaskTypeDefault: true,
  inferClassificationDefaults: true,
};
const move = (target: string, mapping: object, who = 'jonas-weber') =>
  site.call(who, 'POST', '/bulk/issues/move', {
    targetToSourcesMapping: { [target]: { ...INFER, ...mapping } },
  });
const task = async (answer: { body: unknown }): Promise<unknown> =>
  (await site.call('jonas-weber', 'GET', `/bulk/queue/${String(at(answer.body, 'taskId'))}`)).body;
const keyOf = (id: string) => site.jira.model.issueByIdOrKey(id)?.key;

test('issues move with their sub-tasks, and the task tells which', async () => {
  const answer = await move('RPM,10006', { issueIdsOrKeys: ['TELE-1', 'TELE-3', 'TELE-99'] });
  expect(answer.status).toBe(201);
  const done = await task(answer);
  expect(done).toMatchObject({ status: 'COMPLETE', totalIssueCount: 3 });
  expect(listAt(done, 'processedAccessibleIssues')).toEqual([10000, 10002]);
  expect(['10000', '10001', '10002'].map(keyOf)).toEqual(['RPM-1', 'RPM-2', 'RPM-3']);
});

test('a target may name the parent', async () => {
  await create('Epic');
  expect((await move('TELE,10001,TELE-4', { issueIdsOrKeys: ['TELE-3'] })).status).toBe(201);
  expect(site.jira.model.issueByIdOrKey('TELE-3')?.values).toMatchObject({
    issuetype: '10001',
    parent: '10003',
  });
});

test.each([
  ['NOPE,10006', {}, 404, 'No project'],
  ['RPM,10001', {}, 400, 'does not belong to project'],
  ['TELE,10003', {}, 400, 'needs a parent'],
  ['RPM,10006', { inferSubtaskTypeDefault: false }, 400, 'sub-tasks'],
  ['RPM,10006', { targetMandatoryFields: [{ fields: {} }] }, 501, 'targetMandatoryFields'],
  ['RPM,10006', { issueIdsOrKeys: [] }, 400, 'issueIdsOrKeys'],
])('%s with %j is refused as a whole', async (target, mapping, status, said) => {
  const refused = await move(target, { issueIdsOrKeys: ['TELE-1'], ...mapping });
  expect([refused.status, messagesOf(refused).join()]).toEqual([status, expect.stringContaining(said)]);
  expect(keyOf('10000')).toBe('TELE-1');
});

test('without Bulk Change nothing is moved or deleted', async () => {
  expect((await move('RPM,10006', { issueIdsOrKeys: ['TELE-3'] }, 'mallory-quinn')).status).toBe(400);
  const body = { selectedIssueIdsOrKeys: ['TELE-3'] };
  expect((await site.call('mallory-quinn', 'POST', '/bulk/issues/delete', body)).status).toBe(403);
  expect((await site.call('nobody', 'POST', '/bulk/issues/delete', body)).status).toBe(401);
});

test('a bulk deletion takes sub-tasks along and says what it could not delete', async () => {
  const body = { selectedIssueIdsOrKeys: ['TELE-1', 'TELE-3'] };
  const denied = await task(await site.call('jonas-weber', 'POST', '/bulk/issues/delete', body));
  expect(denied).toBeDefined();
  expect(at(denied, 'failedAccessibleIssues', '10000')).toBeDefined();
  const answer = await site.call('viktor-hale', 'POST', '/bulk/issues/delete', body);
  expect(answer.status).toBe(201);
  expect(site.jira.model.issues()).toEqual([]);
});

test('a clone is asked for below the site, as Jira publishes no resource for it', async () => {
  const clone = async (key: string, body: object) => {
    const url = `http://localhost/rest/site/1.0/issue/${key}/clone`;
    const init = { method: 'POST', body: JSON.stringify(body) };
    return site.jira.fetch(new Request(url, init), { kind: 'user', accountId: 'jonas-weber' });
  };
  const made = await clone('TELE-1', { subtasks: true });
  expect([made.status, at(await made.json(), 'key')]).toEqual([201, 'TELE-4']);
  expect((await clone('TELE-1', { more: true })).status).toBe(400);
  expect((await clone('TELE-99', {})).status).toBe(404);
});
