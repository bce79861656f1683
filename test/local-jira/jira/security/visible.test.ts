import { createJira } from '../../../../local-jira/jira';
import { viewerOf } from '../../../../local-jira/jira/issues/read';
import { at, listAt, messagesOf } from '../../../support/jiraAnswer';
import type { Site } from '../../../support/jiraSite';
import { createSite, fakeApp } from '../../../support/jiraSite';
import { fixedClock } from '../../../support/memoryStore';
import type { Secured } from '../../../support/people';
import { secure } from '../../../support/people';

const OFFICER = 'helen-voss';
const MEMBER = 'jonas-weber';
const REPORTER = 'priya-raman';
const LEAD = 'ruth-abelman';
const NO_SUCH = 'Issue does not exist or you do not have permission to see it.';

let site: Site;
let levels: Secured;

async function made(who: string, fields: Record<string, unknown> = {}): Promise<string> {
  const body = {
    fields: { project: { key: 'TELE' }, issuetype: { name: 'Story' }, summary: 'One', ...fields },
  };
  const answer = await site.call(who, 'POST', '/issue', body);
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  return String(at(answer.body, 'key'));
}

/** Sets a level as the project administrator may, who here belongs to both levels. */
async function hide(key: string, level: string | null): Promise<void> {
  const security = level === null ? null : { id: level };
  const answer = await site.call('viktor-hale', 'PUT', `/issue/${key}`, { fields: { security } });
  if (answer.status !== 204) throw new Error(JSON.stringify(answer.body));
}

async function status(who: string, path: string): Promise<number> {
  return (await site.call(who, 'GET', path)).status;
}

async function found(who: string, jql: string): Promise<unknown[]> {
  const body = { jql, fields: ['summary'], maxResults: 100 };
  const answer = await site.call(who, 'POST', '/search/jql', body);
  return listAt(answer.body, 'issues').map((issue) => at(issue, 'key'));
}

beforeEach(async () => {
  site = createSite();
  levels = await secure(site);
  for (const level of [levels.safety, levels.leads]) {
    const members = [{ type: 'user', parameter: 'viktor-hale' }];
    await site.call('viktor-hale', 'PUT', `/issuesecurityschemes/${levels.scheme}/level/${level}/member`, {
      members,
    });
  }
});

/** The document requires a property of this body that it does not let it have. */
const CONTRADICTION = 'securitySchemeLevelMembers';

afterEach(() => expect(site.problems.filter((one) => !one.includes(CONTRADICTION))).toEqual([]));

test.each([
  ['no level', null, [OFFICER, MEMBER, REPORTER, LEAD]],
  ['officers and reporters', 'safety', [OFFICER, REPORTER]],
  ['the project lead', 'leads', [LEAD]],
] as const)('an issue with %s is seen by its members alone', async (_name, level, seers) => {
  const key = await made(REPORTER);
  await hide(key, level === null ? null : levels[level]);
  for (const who of [OFFICER, MEMBER, REPORTER, LEAD]) {
    const seen = (seers as readonly string[]).includes(who);
    expect([who, await status(who, `/issue/${key}`)]).toEqual([who, seen ? 200 : 404]);
    expect([who, await found(who, 'project = TELE')]).toEqual([who, seen ? [key] : []]);
  }
});

test('belonging to a level is not enough without Browse Projects', async () => {
  const key = await made(REPORTER);
  await hide(key, levels.safety);
  await site.call('viktor-hale', 'DELETE', '/project/TELE/role/10003?user=helen-voss');
  expect(await status(OFFICER, `/issue/${key}`)).toBe(404);
});

test('the changelog calls it Security Level', async () => {
  const key = await made(REPORTER);
  await hide(key, levels.safety);
  const history = await site.call(OFFICER, 'GET', `/issue/${key}/changelog`);
  expect(listAt(history.body, 'values', 0, 'items')).toEqual([
    {
      field: 'Security Level',
      fieldtype: 'jira',
      fieldId: 'security',
      ...{ from: null, fromString: null, to: levels.safety, toString: 'Safety board' },
    },
  ]);
  const issue = await site.call(OFFICER, 'GET', `/issue/${key}?fields=security`);
  expect(at(issue.body, 'fields', 'security', 'name')).toBe('Safety board');
});

test.each([
  ['without Set Issue Security', MEMBER, 'safety'],
  ['to a level without being a member', 'viktor-hale', 'other'],
] as const)('a level cannot be set %s', async (_name, who, level) => {
  const extra = { levels: [{ name: 'Privacy', members: [{ type: 'user', parameter: 'tomas-rivera' }] }] };
  await site.call('viktor-hale', 'PUT', `/issuesecurityschemes/${levels.scheme}/level`, extra);
  const scheme = await site.call('viktor-hale', 'GET', `/issuesecurityschemes/${levels.scheme}`);
  const id = level === 'other' ? at(scheme.body, 'levels', 2, 'id') : levels[level];
  const key = await made(REPORTER);
  const answer = await site.call(who, 'PUT', `/issue/${key}`, { fields: { security: { id } } });
  expect(answer.status).toBe(400);
  expect(messagesOf(answer)).toHaveLength(1);
});

test('a sub-task has the level of its parent, from the start and ever after', async () => {
  const parent = await made(REPORTER);
  await hide(parent, levels.safety);
  const child = await made(REPORTER, { issuetype: { name: 'Sub-task' }, parent: { key: parent } });
  expect(await status(MEMBER, `/issue/${child}`)).toBe(404);
  await hide(parent, null);
  expect(await status(MEMBER, `/issue/${child}`)).toBe(200);
  const own = await site.call('viktor-hale', 'PUT', `/issue/${child}`, {
    fields: { security: { id: levels.safety } },
  });
  expect(own.status).toBe(400);
});

test('new issues get the default level of the scheme', async () => {
  await site.call('viktor-hale', 'PUT', '/issuesecurityschemes/level/default', {
    defaultValues: [{ issueSecuritySchemeId: levels.scheme, defaultLevelId: levels.safety }],
  });
  expect(await status(MEMBER, `/issue/${await made(REPORTER)}`)).toBe(404);
});

test.each([
  [MEMBER, []],
  ['viktor-hale', ['Safety board', 'Leads']],
])('%s is offered the levels %p where an issue is made and edited', async (who, expected) => {
  const key = await made(REPORTER);
  const edit = await site.call(who, 'GET', `/issue/${key}/editmeta`);
  const names = (body: unknown, ...path: string[]): unknown[] =>
    listAt(body, ...path).map((level) => at(level, 'name'));
  expect(names(edit.body, 'fields', 'security', 'allowedValues')).toEqual(expected);
  const create = await site.call(who, 'GET', '/issue/createmeta/TELE/issuetypes/10001?maxResults=200');
  const field = listAt(create.body, 'fields').find((one) => at(one, 'fieldId') === 'security');
  expect(names(field, 'allowedValues')).toEqual(expected);
  const levelsOf = await site.call(who, 'GET', '/project/TELE/securitylevel');
  expect(names(levelsOf.body, 'levels')).toEqual(expected);
});

describe('a hidden issue', () => {
  let hidden: string;
  let open: string;

  beforeEach(async () => {
    const epic = await made(REPORTER, { issuetype: { name: 'Epic' } });
    hidden = epic;
    open = await made(REPORTER, { parent: { key: epic } });
    const link = { type: { name: 'Blocks' }, inwardIssue: { key: open }, outwardIssue: { key: hidden } };
    await site.call(REPORTER, 'POST', '/issueLink', link);
    await hide(hidden, levels.safety);
  });

  test('is left out of parents and links of others', async () => {
    const seen = await site.call(MEMBER, 'GET', `/issue/${open}`);
    expect(at(seen.body, 'fields', 'parent')).toBeUndefined();
    expect(listAt(seen.body, 'fields', 'issuelinks')).toEqual([]);
    const all = await site.call(OFFICER, 'GET', `/issue/${open}`);
    expect(at(all.body, 'fields', 'parent', 'key')).toBe(hidden);
    expect(listAt(all.body, 'fields', 'issuelinks')).toHaveLength(1);
  });

  test.each([
    ['GET', (key: string) => `/issue/${key}/comment`, undefined],
    ['GET', (key: string) => `/issue/${key}/changelog`, undefined],
    ['GET', (key: string) => `/issue/${key}/transitions`, undefined],
    ['GET', (key: string) => `/issue/${key}/editmeta`, undefined],
    ['GET', (key: string) => `/issue/${key}/properties`, undefined],
    ['PUT', (key: string) => `/issue/${key}/properties/x`, 1],
    ['PUT', (key: string) => `/issue/${key}`, { fields: { summary: 'Mine' } }],
    ['GET', (key: string) => `/mypermissions?permissions=EDIT_ISSUES&issueKey=${key}`, undefined],
    ['GET', (key: string) => `/user/assignable/search?issueKey=${key}`, undefined],
  ])('is answered as none by %s %p', async (method, path, body) => {
    const answer = await site.call(MEMBER, method, path(hidden), body);
    expect([answer.status, messagesOf(answer)[0]]).toEqual([404, NO_SUCH]);
    expect(await site.call(MEMBER, method, path('TELE-999'), body)).toEqual(answer);
  });

  test('can be neither linked nor made a parent nor moved in bulk', async () => {
    const link = { type: { name: 'Blocks' }, inwardIssue: { key: open }, outwardIssue: { key: hidden } };
    expect((await site.call(MEMBER, 'POST', '/issueLink', link)).status).toBe(404);
    const parent = { fields: { parent: { key: hidden } } };
    const other = await made(MEMBER);
    expect((await site.call(MEMBER, 'PUT', `/issue/${other}`, parent)).status).toBe(400);
    const bulk = { bulkTransitionInputs: [{ selectedIssueIdsOrKeys: [hidden], transitionId: '11' }] };
    const task = await site.call(MEMBER, 'POST', '/bulk/issues/transition', bulk);
    const done = await site.call(MEMBER, 'GET', `/bulk/queue/${String(at(task.body, 'taskId'))}`);
    expect(done.body).toMatchObject({ invalidOrInaccessibleIssueCount: 1, failedAccessibleIssues: {} });
  });

  test('is in no bulk answer, count, list of labels or check of permissions', async () => {
    const id = site.jira.model.issueByIdOrKey(hidden)?.id ?? '';
    const bulk = await site.call(MEMBER, 'POST', '/issue/bulkfetch', { issueIdsOrKeys: [id, open] });
    expect(listAt(bulk.body, 'issues').map((issue) => at(issue, 'key'))).toEqual([open]);
    const count = await site.call(MEMBER, 'POST', '/search/approximate-count', { jql: 'project = TELE' });
    expect(at(count.body, 'count')).toBe(1);
    const check = { projectPermissions: [{ permissions: ['BROWSE_PROJECTS'], issues: [Number(id)] }] };
    const granted = await site.call(MEMBER, 'POST', '/permissions/check', check);
    expect(listAt(granted.body, 'projectPermissions', 0, 'issues')).toEqual([]);
  });

  test('still sends its events, and tells only people who see it', async () => {
    const before = site.app.events.length;
    await site.call('viktor-hale', 'PUT', `/issue/${hidden}/assignee`, { accountId: MEMBER });
    expect(site.app.events.length).toBe(before + 1);
    const told = site.jira.model.notifications().filter(({ about }) => about === hidden);
    expect(told.map(({ to }) => to)).toEqual([REPORTER]);
  });
});

test.each([
  [true, true],
  [false, false],
])('whether the app sees every level can be chosen: %s', async (appSeesEveryLevel, sees) => {
  const key = await made(REPORTER);
  await hide(key, levels.safety);
  const { store } = site.jira.model.core;
  const jira = createJira({ store, clock: fixedClock(), hooks: fakeApp(), appSeesEveryLevel });
  const issue = jira.model.issueByIdOrKey(key);
  expect(issue && viewerOf(jira.model.core, { kind: 'app' })(issue)).toBe(sees);
});

test('deleting a level gives its issues the one that replaces it, or none', async () => {
  const [first, second] = [await made(REPORTER), await made(REPORTER)];
  await hide(first, levels.safety);
  const path = `/issuesecurityschemes/${levels.scheme}/level`;
  const moved = await site.call(
    'viktor-hale',
    'DELETE',
    `${path}/${levels.safety}?replaceWith=${levels.leads}`,
  );
  expect(moved.status).toBe(303);
  expect([await status(LEAD, `/issue/${first}`), await status(MEMBER, `/issue/${first}`)]).toEqual([
    200, 404,
  ]);
  await hide(second, levels.leads);
  await site.call('viktor-hale', 'DELETE', `${path}/${levels.leads}`);
  expect([await status(MEMBER, `/issue/${first}`), await status(MEMBER, `/issue/${second}`)]).toEqual([
    200, 200,
  ]);
});
