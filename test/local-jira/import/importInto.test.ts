import { adfToText } from '../../../local-jira/adf';
import { importInto, type ImportedTicket } from '../../../local-jira/import';
import { createSite, type Site } from '../../support/jiraSite';
import { fixture, realTickets, ticketsOf } from './exports';

const tickets = ticketsOf(fixture('tickets.xml'));

async function issueOf(site: Site, key: string): Promise<unknown> {
  const { body } = await site.call('viktor-hale', 'GET', `/issue/${key}`);
  return body;
}

const ticket = (key: string, parts: Partial<ImportedTicket> = {}): ImportedTicket => ({
  key,
  line: 1,
  summary: key,
  type: 'Task',
  status: 'Open',
  category: 'new',
  labels: [],
  components: [],
  fixVersions: [],
  description: null,
  subtasks: [],
  custom: [],
  ...parts,
});

it('makes issues that keep what the tickets say', async () => {
  const site = createSite();
  expect(importInto(site.jira.model, {}, tickets)).toEqual({ project: 'IMP', created: 4, skipped: 0 });
  expect(await issueOf(site, 'IMP-1')).toMatchObject({
    key: 'IMP-1',
    fields: {
      project: { key: 'IMP', name: 'Imported tickets' },
      summary: 'Show the ward round list by bed',
      issuetype: { name: 'Story' },
      priority: { name: 'High' },
      status: { name: 'In Progress' },
      assignee: { accountId: 'jonas-weber' },
      reporter: { displayName: 'Élodie Dupont', active: false },
      labels: ['beds', 'ward'],
      components: [{ name: 'Lists' }],
      fixVersions: [{ name: '2.1' }],
      parent: { key: 'IMP-3' },
      subtasks: [{ key: 'IMP-2' }],
    },
  });
});

it('gives every ticket a local type, status and resolution', async () => {
  const site = createSite();
  importInto(site.jira.model, {}, tickets);
  expect(await issueOf(site, 'IMP-2')).toMatchObject({
    fields: { issuetype: { name: 'Sub-task' }, status: { name: 'To Do' }, parent: { key: 'IMP-1' } },
  });
  expect(await issueOf(site, 'IMP-3')).toMatchObject({
    fields: { issuetype: { name: 'Epic' }, status: { name: 'To Do' }, reporter: null },
  });
  expect(await issueOf(site, 'IMP-4')).toMatchObject({
    fields: { issuetype: { name: 'Bug' }, status: { name: 'Done' }, resolution: { name: 'Done' } },
  });
});

it('keeps dates, the description, custom fields and where the ticket came from', () => {
  const { model } = createSite().jira;
  importInto(model, {}, tickets);
  const issue = model.issueByIdOrKey('IMP-1');
  const texts = Array.from(model.core.tables.fields.entries()).map(
    ([id, { name }]) => [name, issue?.values[id]] as const,
  );
  expect(issue).toMatchObject({ created: '2023-02-15T14:34:30.000Z', updated: '2023-02-16T15:00:00.000Z' });
  expect(adfToText(issue?.values['description'])).toContain('The list follows the beds');
  expect(Object.fromEntries(texts)).toMatchObject({
    'Imported key': 'WARD-3',
    'Imported from': 'https://clinic.example/browse/WARD-3',
    'Imported type': 'Story',
    'Imported status': 'Developing',
    'Care setting': 'Inpatient, Theatre & recovery',
  });
});

it('runs the transitions of imported issues through the gate', async () => {
  const site = createSite();
  importInto(site.jira.model, {}, tickets);
  site.app.answer = () => ({ result: false, errorMessage: 'CareGate is not set up for this project' });
  const move = { transition: { id: '21' } };
  expect((await site.call('viktor-hale', 'POST', '/issue/IMP-1/transitions', move)).status).toBe(400);
  expect(site.app.asked).toMatchObject([{ moduleKey: 'compliance-gate', issueKey: 'IMP-1' }]);
});

it('leaves what was imported before as it is', () => {
  const { model } = createSite().jira;
  importInto(model, {}, tickets);
  const again = importInto(model, {}, [...tickets, ticket('WARD-9', { components: ['Lists'] })]);
  expect(again).toEqual({ project: 'IMP', created: 1, skipped: 4 });
  expect(model.issueByIdOrKey('IMP-5')?.values['summary']).toBe('WARD-9');
  expect(model.projectByIdOrKey('IMP')?.components).toHaveLength(1);
  expect(model.users().filter(({ displayName }) => displayName === 'Élodie Dupont')).toHaveLength(1);
});

it('gives new components, versions and fields ids of their own', () => {
  const { model } = createSite().jira;
  importInto(model, {}, tickets);
  const ids = model.projects().flatMap(({ components }) => components.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

it('links only parents of the level above', () => {
  const { model } = createSite().jira;
  const story = { type: 'Story' };
  const batch = [
    ticket('A-1', { ...story, parent: 'A-2' }),
    ticket('A-2', story),
    ticket('A-3', { type: 'Sub-task', parent: 'B-1' }),
    ticket('A-4', { type: 'Sub-task', parent: 'A-5' }),
    ticket('A-5', { type: 'Sub-task', parent: 'A-2' }),
    ticket('A-6', { type: 'Epic', parent: 'A-6' }),
  ];
  importInto(model, {}, batch);
  const parents = batch.map((_, index) => model.issueByIdOrKey(`IMP-${index + 1}`)?.values['parent']);
  const second = model.issueByIdOrKey('IMP-2')?.id;
  expect(parents).toEqual([undefined, undefined, undefined, undefined, second, undefined]);
});

it('writes nothing when one issue cannot be written', () => {
  const { model } = createSite().jira;
  const users = model.users().length;
  const batch = [...tickets, ticket('WARD-8')];
  const failing = {
    ...model,
    importIssues: () => {
      throw new Error('full');
    },
  };
  expect(() => importInto(failing, {}, batch)).toThrow('full');
  expect(model.projectByIdOrKey('IMP')).toBeUndefined();
  expect(model.users()).toHaveLength(users);
});

it('imports real tickets, when they are here', () => {
  const real = realTickets();
  if (real === undefined) return;
  const { model } = createSite().jira;
  expect(importInto(model, {}, ticketsOf(real))).toEqual({ project: 'IMP', created: 130, skipped: 0 });
});
