import type { Caller } from '../../../../local-jira/jira/hooks';
import type { MoveTarget } from '../../../../local-jira/jira/issues/move';
import { moveIssue } from '../../../../local-jira/jira/issues/move';
import { at, listAt } from '../../../support/jiraAnswer';
import type { Site } from '../../../support/jiraSite';
import { createSite } from '../../../support/jiraSite';

const JONAS: Caller = { kind: 'user', accountId: 'jonas-weber' };
const RPM_TASK = '10006';
const STORY = '10001';

let site: Site;

const create = (type: string, more: object = {}) =>
  site.call('jonas-weber', 'POST', '/issue', {
    fields: { project: { key: 'TELE' }, issuetype: { name: type }, summary: type, ...more },
  });

beforeEach(async () => {
  site = createSite();
  await create('Epic');
  const more = { components: [{ name: 'Video visits' }], fixVersions: [{ name: '1.0' }] };
  await create('Story', { parent: { key: 'TELE-1' }, ...more });
  await create('Sub-task', { parent: { key: 'TELE-2' } });
});

function move(key: string, project: string, issueTypeId: string, more: Partial<MoveTarget> = {}) {
  const { model } = site.jira;
  const [issue, there] = [model.issueByIdOrKey(key), model.projectByIdOrKey(project)];
  if (!issue || !there) throw new Error(`${key} or ${project} is not there`);
  return moveIssue(model.core, JONAS, issue, { project: there, issueTypeId, statuses: 'initial', ...more });
}

async function lastItems(key: string): Promise<unknown[]> {
  const { body } = await site.call('app', 'GET', `/issue/${key}/changelog`);
  return listAt(listAt(body, 'values').at(-1), 'items').map((item) => [
    at(item, 'field'),
    at(item, 'fromString'),
    at(item, 'toString'),
  ]);
}

test('a moved issue gets a key of the other project and is found under both', async () => {
  const id = site.jira.model.issueByIdOrKey('TELE-2')?.id;
  expect(move('TELE-2', 'RPM', RPM_TASK)).toMatchObject({ id, key: 'RPM-1', formerKeys: ['TELE-2'] });
  const { body } = await site.call('jonas-weber', 'GET', '/issue/TELE-2');
  expect([at(body, 'key'), at(body, 'fields', 'project', 'key')]).toEqual(['RPM-1', 'RPM']);
});

test('the changelog has every part of the move', async () => {
  move('TELE-2', 'RPM', RPM_TASK);
  const items = await lastItems('RPM-1');
  expect(items).toEqual(
    expect.arrayContaining([
      ['project', 'Telehealth Platform', 'Remote Monitoring'],
      ['issuetype', 'Story', 'Task'],
      ['IssueParentAssociation', 'TELE-1', null],
      ['Component', 'Video visits', null],
      ['Fix Version', '1.0', null],
      ['Key', 'TELE-2', 'RPM-1'],
    ]),
  );
  expect(site.app.events.at(-1)?.eventType).toBe('avi:jira:updated:issue');
});

test('sub-tasks go with their issue, an epic in a company-managed project keeps none abroad', async () => {
  move('TELE-2', 'RPM', RPM_TASK);
  const { body } = await site.call('jonas-weber', 'GET', '/issue/TELE-3');
  expect([at(body, 'key'), at(body, 'fields', 'parent', 'key')]).toEqual(['RPM-2', 'RPM-1']);
  expect(at(body, 'fields', 'issuetype', 'name')).toBe('Subtask');
});

test('children of an epic that leaves for a team-managed project stay without it', () => {
  move('TELE-1', 'RPM', '10005');
  expect(site.jira.model.issueByIdOrKey('TELE-2')?.values['parent']).toBeNull();
});

test.each([
  [true, 'TELE-2'],
  [false, 'TELE-4'],
])('an issue that comes back gets its old key: %s', (restoresKey, key) => {
  move('TELE-2', 'RPM', RPM_TASK);
  expect(move('RPM-1', 'TELE', STORY, { restoresKey }).key).toBe(key);
  expect(site.jira.model.issueByIdOrKey('RPM-1')?.key).toBe(key);
  expect(site.jira.model.issueByIdOrKey('TELE-2')?.key).toBe(key);
});

test.each([
  [true, ['20000']],
  [false, []],
])('versions of the same name are kept: %s', (matchesNames, expected) => {
  const { model } = site.jira;
  const project = model.projectByIdOrKey('RPM');
  const version = { id: '20000', name: '1.0', description: '', released: false, archived: false };
  if (project) model.setup.project({ ...project, versions: [version] });
  expect(move('TELE-2', 'RPM', RPM_TASK, { matchesNames }).values['fixVersions']).toEqual(expected);
});

describe('into another workflow', () => {
  beforeEach(async () => {
    const { model } = site.jira;
    model.setup.status({ id: '10100', name: 'Triage', description: '', category: 'new' });
    const base = model.core.tables.workflows.get('workflow-telehealth');
    const transitions = base?.transitions.filter((one) => one.type === 'initial') ?? [];
    model.setup.workflow({
      id: 'workflow-rpm',
      version: 1,
      name: 'Monitoring workflow',
      description: '',
      statusIds: ['10100', '10003'],
      transitions: transitions.map((one) => ({ ...one, to: '10100' })),
    });
    const project = model.projectByIdOrKey('RPM');
    if (project) model.setup.project({ ...project, workflowId: 'workflow-rpm' });
    await site.call('jonas-weber', 'POST', '/issue/TELE-2/transitions', { transition: { id: '11' } });
  });

  test('a status without a place becomes the first one, and the changelog names the workflow', async () => {
    expect(move('TELE-2', 'RPM', RPM_TASK).values['status']).toBe('10100');
    expect(await lastItems('RPM-1')).toEqual(
      expect.arrayContaining([
        ['status', 'In Progress', 'Triage'],
        ['Workflow', 'Telehealth workflow', 'Monitoring workflow'],
      ]),
    );
    expect(site.app.asked).toHaveLength(1);
  });

  test('a mapping decides, and a status it leaves out is refused', () => {
    expect(() => move('TELE-2', 'RPM', RPM_TASK, { statuses: {} })).toThrow(
      'No status of the target workflow',
    );
    const moved = move('TELE-2', 'RPM', RPM_TASK, { statuses: { '10001': '10003' } });
    expect(moved.values['status']).toBe('10003');
  });
});

test('the type changes within a project, and the key stays', () => {
  expect(move('TELE-2', 'TELE', '10004')).toMatchObject({ key: 'TELE-2', values: { issuetype: '10004' } });
});

test('a story becomes a sub-task by a move only, and only where it has no sub-tasks itself', async () => {
  await create('Story');
  const edit = await site.call('jonas-weber', 'PUT', '/issue/TELE-4', {
    fields: { issuetype: { name: 'Sub-task' }, parent: { key: 'TELE-2' } },
  });
  expect(edit.status).toBe(400);
  const parentId = site.jira.model.issueByIdOrKey('TELE-2')?.id;
  expect(move('TELE-4', 'TELE', '10003', { parentId }).values['parent']).toBe(parentId);
  expect(() => move('TELE-2', 'TELE', '10003', { parentId })).toThrow('child issues');
});

test('nothing moves without the permission here and there, or into a type that is not there', () => {
  const { model } = site.jira;
  expect(() => move('TELE-2', 'RPM', STORY)).toThrow('issue type selected is invalid');
  const [issue, project] = [model.issueByIdOrKey('TELE-2'), model.projectByIdOrKey('RPM')];
  const mallory: Caller = { kind: 'user', accountId: 'mallory-quinn' };
  if (issue && project)
    expect(() =>
      moveIssue(model.core, mallory, issue, { project, issueTypeId: RPM_TASK, statuses: 'initial' }),
    ).toThrow('permission to move');
  expect(model.issueByIdOrKey('TELE-2')?.key).toBe('TELE-2');
});

test('a deleted issue is gone under all its keys', async () => {
  move('TELE-2', 'RPM', RPM_TASK);
  await site.call('viktor-hale', 'DELETE', '/issue/RPM-1?deleteSubtasks=true');
  for (const key of ['TELE-2', 'RPM-1', 'TELE-3', 'RPM-2'])
    expect((await site.call('jonas-weber', 'GET', `/issue/${key}`)).status).toBe(404);
});

test('one event tells of a deleted issue: none of the sub-tasks that go with it', async () => {
  await site.call('viktor-hale', 'DELETE', '/issue/TELE-2?deleteSubtasks=true');
  const deleted = site.app.events.filter(({ eventType }) => eventType === 'avi:jira:deleted:issue');
  expect(deleted.map(({ body }) => at(body, 'issue', 'key'))).toEqual(['TELE-2']);
});
