import { textDocument } from '../../../../local-jira/adf';
import { at, listAt } from '../../../support/jiraAnswer';
import type { Site } from '../../../support/jiraSite';
import { createSite } from '../../../support/jiraSite';

let site: Site;

beforeEach(async () => {
  site = createSite();
  const story = { project: { key: 'TELE' }, issuetype: { name: 'Story' }, summary: 'Video visit' };
  await site.call('jonas-weber', 'POST', '/issue', { fields: { ...story, issuetype: { name: 'Epic' } } });
  await site.call('jonas-weber', 'POST', '/issue', {
    fields: { ...story, labels: ['phi'], description: textDocument('Old') },
  });
});

async function lastItems(): Promise<unknown[]> {
  const { body } = await site.call('app', 'GET', '/issue/TELE-2/changelog');
  return listAt(listAt(body, 'values').at(-1), 'items');
}

type Shown = readonly [id: string | null, text: string | null];

const line = (field: string, fieldId: string, [from, fromString]: Shown, [to, toString]: Shown) => ({
  field,
  fieldtype: fieldId.startsWith('customfield_') ? 'custom' : 'jira',
  fieldId,
  from,
  fromString,
  to,
  toString,
});

const NONE: Shown = [null, null];

test.each([
  ['summary', { summary: 'New' }, line('summary', 'summary', [null, 'Video visit'], [null, 'New'])],
  [
    'description',
    { description: textDocument('New\nlines') },
    line('description', 'description', [null, 'Old'], [null, 'New\nlines']),
  ],
  [
    'assignee',
    { assignee: { accountId: 'priya-raman' } },
    line('assignee', 'assignee', NONE, ['priya-raman', 'Priya Raman']),
  ],
  [
    'reporter',
    { reporter: { accountId: 'priya-raman' } },
    line('reporter', 'reporter', ['jonas-weber', 'Jonas Weber'], ['priya-raman', 'Priya Raman']),
  ],
  ['labels', { labels: ['video', 'phi'] }, line('labels', 'labels', ['', 'phi'], ['', 'phi video'])],
  [
    'components',
    { components: [{ name: 'Video visits' }] },
    line('Component', 'components', NONE, ['10000', 'Video visits']),
  ],
  [
    'fixVersions',
    { fixVersions: [{ name: '1.1' }] },
    line('Fix Version', 'fixVersions', NONE, ['10001', '1.1']),
  ],
  ['priority', { priority: { name: 'High' } }, line('priority', 'priority', ['3', 'Medium'], ['2', 'High'])],
  [
    'issuetype',
    { issuetype: { name: 'Bug' } },
    line('issuetype', 'issuetype', ['10001', 'Story'], ['10004', 'Bug']),
  ],
  [
    'parent',
    { parent: { key: 'TELE-1' } },
    line('IssueParentAssociation', 'parent', NONE, ['10000', 'TELE-1']),
  ],
  ['duedate', { duedate: '2026-12-01' }, line('duedate', 'duedate', NONE, ['2026-12-01', '2026-12-01'])],
  ['resolution', { resolution: { name: 'Done' } }, line('resolution', 'resolution', NONE, ['10000', 'Done'])],
  [
    'a number',
    { customfield_10016: 5 },
    line('Story point estimate', 'customfield_10016', NONE, [null, '5']),
  ],
  [
    'an option',
    { customfield_10030: { value: 'Yes' } },
    line('Touches patient data', 'customfield_10030', NONE, ['10100', 'Yes']),
  ],
])('a change of %s is in the changelog', async (_name, fields, expected) => {
  expect((await site.call('jonas-weber', 'PUT', '/issue/TELE-2', { fields })).status).toBe(204);
  expect(await lastItems()).toEqual([expected]);
});

test('a write that changes nothing leaves no trace', async () => {
  const events = site.app.events.length;
  await site.call('jonas-weber', 'PUT', '/issue/TELE-2', {
    fields: { summary: 'Video visit', labels: ['phi'] },
  });
  expect(await lastItems()).toEqual([]);
  expect(site.app.events).toHaveLength(events);
});

test('the event names the entry of the changelog, the actor and the issue', async () => {
  await site.call('priya-raman', 'PUT', '/issue/TELE-2', { fields: { summary: 'New' } });
  const event = site.app.events.at(-1);
  expect(event?.eventType).toBe('avi:jira:updated:issue');
  const { body } = await site.call('app', 'GET', '/issue/TELE-2/changelog');
  expect(at(event?.body, 'changelog', 'id')).toBe(at(listAt(body, 'values').at(-1), 'id'));
  expect(event?.body).toMatchObject({
    atlassianId: 'priya-raman',
    issue: { id: '10001', key: 'TELE-2' },
    selfGenerated: false,
  });
  expect(at(event?.body, 'timestamp')).toBe(site.clock.now());
});

test('a refused edit leaves neither change, changelog nor event', async () => {
  const events = site.app.events.length;
  const body = { fields: { summary: 'New' }, update: { comment: [{ add: { body: 'not a document' } }] } };
  expect((await site.call('jonas-weber', 'PUT', '/issue/TELE-2', body)).status).toBe(400);
  expect(await lastItems()).toEqual([]);
  expect(site.app.events).toHaveLength(events);
});

test('attachments come and go in the changelog', async () => {
  const form = new FormData();
  form.append('file', new Blob(['evidence'], { type: 'text/plain' }), 'report.txt');
  const headers = { 'x-atlassian-token': 'no-check' };
  const request = new Request('http://localhost/rest/api/3/issue/TELE-2/attachments', {
    method: 'POST',
    headers,
    body: form,
  });
  const added = await site.jira.fetch(request, { kind: 'user', accountId: 'jonas-weber' });
  expect(added.status).toBe(200);
  expect(await lastItems()).toEqual([line('Attachment', 'attachment', NONE, ['10000', 'report.txt'])]);
  await site.call('jonas-weber', 'DELETE', '/attachment/10000');
  expect(await lastItems()).toEqual([line('Attachment', 'attachment', ['10000', 'report.txt'], NONE)]);
});
