import type { Caller } from '../../../../local-jira/jira/hooks';
import { addAttachments } from '../../../../local-jira/jira/issues/attachments';
import type { CloneChoice } from '../../../../local-jira/jira/issues/clone';
import { cloneIssue } from '../../../../local-jira/jira/issues/clone';
import { at, listAt } from '../../../support/jiraAnswer';
import type { Site } from '../../../support/jiraSite';
import { createSite } from '../../../support/jiraSite';

const JONAS: Caller = { kind: 'user', accountId: 'jonas-weber' };
const ofTele = (type: string, summary: string, more: object = {}) => ({
  fields: { project: { key: 'TELE' }, issuetype: { name: type }, summary, ...more },
});

let site: Site;

beforeEach(async () => {
  site = createSite();
  site.jira.model.setup.field({
    id: 'customfield_10050',
    key: 'ari:field',
    name: 'Compliance',
    kind: 'text',
    schema: { type: 'string' },
    custom: true,
    clauseNames: ['Compliance'],
    readOnly: true,
    options: [],
    appKey: 'ari:field',
  });
  await site.call('jonas-weber', 'POST', '/issue', ofTele('Epic', 'Visits'));
  const more = { parent: { key: 'TELE-1' }, labels: ['phi'], components: [{ name: 'Video visits' }] };
  await site.call('jonas-weber', 'POST', '/issue', ofTele('Story', 'Video visit', more));
  await site.call(
    'jonas-weber',
    'POST',
    '/issue',
    ofTele('Sub-task', 'Draw it', { parent: { key: 'TELE-2' } }),
  );
  await site.call('jonas-weber', 'POST', '/issue/TELE-2/transitions', { transition: { id: '11' } });
  await site.call('jonas-weber', 'PUT', '/issue/TELE-2/properties/caregate', { state: 'passed' });
  await site.call('jonas-weber', 'POST', '/issue/TELE-2/comment', {
    body: { type: 'doc', version: 1, content: [] },
  });
  const link = { type: { name: 'Blocks' }, inwardIssue: { key: 'TELE-2' }, outwardIssue: { key: 'TELE-1' } };
  await site.call('jonas-weber', 'POST', '/issueLink', link);
  const file = { filename: 'plan.txt', mimeType: 'text/plain', bytes: Buffer.from('plan') };
  addAttachments(site.jira.model.core, JONAS, 'TELE-2', [file]);
});

const clone = (choice: CloneChoice = {}, key = 'TELE-2', caller: Caller = JONAS) =>
  cloneIssue(site.jira.model.core, caller, key, choice);

const linksOf = async (key: string): Promise<string[]> => {
  const { body } = await site.call('app', 'GET', `/issue/${key}?fields=issuelinks`);
  return listAt(body, 'fields', 'issuelinks').map((link) => {
    const outward = at(link, 'outwardIssue', 'key');
    const way = outward === undefined ? 'inward' : 'outward';
    return `${String(at(link, 'type', way))} ${String(outward ?? at(link, 'inwardIssue', 'key'))}`;
  });
};

test('a clone has the fields of the original, starts the workflow anew and says what it is', () => {
  const made = clone();
  expect(made.key).toBe('TELE-4');
  const parent = site.jira.model.issueByIdOrKey('TELE-1')?.id;
  expect(made.values).toMatchObject({ labels: ['phi'], components: ['10000'], parent, status: '10000' });
  expect(made.values['summary']).toBe('CLONE - Video visit');
  expect(made.creator).toBe('jonas-weber');
});

test('both ends of the clone link write it into their changelog', async () => {
  clone();
  await expect(linksOf('TELE-4')).resolves.toEqual(['clones TELE-2']);
  await expect(linksOf('TELE-2')).resolves.toEqual(['blocks TELE-1', 'is cloned by TELE-4']);
  const { body } = await site.call('app', 'GET', '/issue/TELE-4/changelog');
  const [entry] = listAt(body, 'values');
  expect(listAt(entry, 'items')).toEqual([
    expect.objectContaining({ field: 'Link', to: 'TELE-2', toString: 'This issue clones TELE-2' }),
  ]);
});

test('comments stay behind, attachments, links and sub-tasks come when they are asked for', async () => {
  clone();
  const plain = await site.call('app', 'GET', '/issue/TELE-4');
  expect(listAt(plain.body, 'fields', 'attachment')).toEqual([]);
  expect(at(plain.body, 'fields', 'comment', 'total')).toBe(0);
  expect(listAt(plain.body, 'fields', 'subtasks')).toEqual([]);

  clone({ attachments: true, links: true, subtasks: true, summary: 'Again' });
  const full = await site.call('app', 'GET', '/issue/TELE-5');
  expect(listAt(full.body, 'fields', 'attachment').map((one) => at(one, 'filename'))).toEqual(['plan.txt']);
  expect(listAt(full.body, 'fields', 'subtasks').map((one) => at(one, 'fields', 'summary'))).toEqual([
    'Draw it',
  ]);
  await expect(linksOf('TELE-5')).resolves.toEqual(['blocks TELE-1', 'clones TELE-2']);
});

test.each([
  [true, { state: 'passed' }],
  [false, undefined],
  [undefined, { state: 'passed' }],
])('properties come along as asked: %s', async (properties, expected) => {
  clone({ properties });
  const { body } = await site.call('app', 'GET', '/issue/TELE-4?properties=*all');
  expect(at(body, 'properties', 'caregate')).toEqual(expected);
});

test.each([
  [true, 'Passed'],
  [false, undefined],
  [undefined, 'Passed'],
])("values of the app's fields come along as asked: %s", (appFields, expected) => {
  const { core } = site.jira.model;
  const source = site.jira.model.issueByIdOrKey('TELE-2');
  if (source)
    core.tables.issues.put(source.id, {
      ...source,
      values: { ...source.values, customfield_10050: 'Passed' },
    });
  expect(clone({ appFields }).values['customfield_10050']).toBe(expected);
});

test('a clone of a sub-task is a sub-task of the same issue', () => {
  const parent = site.jira.model.issueByIdOrKey('TELE-2')?.id;
  expect(clone({}, 'TELE-3').values['parent']).toBe(parent);
});

test('a clone is told as a created issue with created links', () => {
  const before = site.app.events.length;
  clone();
  const told = site.app.events.slice(before).map((event) => event.eventType);
  expect(told).toEqual([
    'avi:jira:created:issue',
    'avi:jira:updated:issue',
    'avi:jira:updated:issue',
    'avi:jira:created:issuelink',
  ]);
});

test('nobody clones what they cannot see or where they cannot create', () => {
  expect(() => clone({}, 'TELE-2', { kind: 'anonymous' })).toThrow('does not exist');
  expect(() => clone({}, 'TELE-2', { kind: 'user', accountId: 'mallory-quinn' })).toThrow(
    'permission to create',
  );
  expect(() => clone({ summary: ' ' })).toThrow('summary');
});
