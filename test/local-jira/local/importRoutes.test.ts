import type { Hono } from 'hono';
import { createImportRoutes } from '../../../local-jira/local/importRoutes';
import { createSite, type Site } from '../../support/jiraSite';
import { fixture } from '../import/exports';
import { doorsOf } from '../seed/doors';
import { FakeCareGate } from '../seed/fakeCareGate';

let site: Site;
let app: Hono;
let careGate: FakeCareGate;

beforeEach(() => {
  site = createSite();
  careGate = new FakeCareGate(site);
  const doors = doorsOf(site, careGate);
  const invoke: typeof doors.invoke = (module, operation, payload, place) =>
    operation === 'policy.get'
      ? Promise.resolve({ ok: true, value: { policy: null } })
      : doors.invoke(module, operation, payload, place);
  app = createImportRoutes(site.jira.model, { ...doors, invoke });
});

async function send(path: string, choice: object | string, headers: Record<string, string> = {}) {
  const text = typeof choice === 'string' ? choice : JSON.stringify(choice);
  const query = new URLSearchParams({ name: 'tickets.xml', choice: text });
  const body = fixture('tickets.xml');
  const response = await app.request(`${path}?${query}`, { method: 'POST', body, headers });
  const answer: unknown = await response.json();
  return { status: response.status, answer };
}

it('says what there is to choose from', async () => {
  const response = await app.request('/');
  expect(await response.json()).toMatchObject({
    usual: { key: 'IMP', name: 'Imported tickets' },
    projects: [
      { key: 'TELE', style: 'classic' },
      { key: 'RPM', style: 'next-gen' },
    ],
    workflows: expect.arrayContaining([{ id: 'workflow-telehealth', name: 'Telehealth workflow' }]),
  });
});

it('previews without making anything', async () => {
  const { status, answer } = await send('/preview', {});
  expect(status).toBe(200);
  expect(answer).toMatchObject({
    project: { key: 'IMP', name: 'Imported tickets', exists: false },
    workflow: 'Telehealth workflow',
    tickets: 4,
    skipped: 0,
    there: ['To Do', 'In Progress', 'In Review', 'Done'],
    refused: [],
  });
  expect(site.jira.model.projectByIdOrKey('IMP')).toBeUndefined();
});

it('shows statuses without a place, and why it would make nothing', async () => {
  const { status, answer } = await send('/preview', { workflow: 'Telehealth workflow' });
  expect(status).toBe(200);
  expect(answer).toMatchObject({ refused: [expect.stringContaining('has no status for')] });
  expect(answer).toMatchObject({ statuses: expect.arrayContaining([expect.objectContaining({ to: null })]) });
});

it('imports, puts the starter policy in force on the statuses of the workflow, and adds nothing twice', async () => {
  const choice = { projectKey: 'WARD', projectName: 'Ward lists' };
  expect(await send('/', choice)).toEqual({
    status: 200,
    answer: { project: 'WARD', created: 4, skipped: 0 },
  });
  expect(careGate.adopted.get('WARD')).toMatchObject({
    gates: [{ guards: ['10001'] }, { guards: ['10003'] }],
  });
  expect((await send('/preview', choice)).answer).toMatchObject({ project: { exists: true }, skipped: 4 });
  const other = { ...choice, workflow: 'Telehealth workflow' };
  expect((await send('/preview', other)).answer).toMatchObject({ skipped: 4, refused: [expect.any(String)] });
});

it.each([
  ['a project that is not there', { projectKey: 'NOPE' }, 'import-refused', /There is no project NOPE/],
  ['a choice that is no JSON', '{', 'bad-choice', /not readable/],
  ['a choice of another shape', { projectKey: 'lower' }, 'bad-choice', /not readable/],
  ['a part it does not know', { colour: 'red' }, 'bad-choice', /not readable/],
])('refuses %s', async (_, choice, code, message) => {
  for (const path of ['/preview', '/']) {
    const { status, answer } = await send(path, choice);
    expect(status).toBe(400);
    expect(answer).toMatchObject({ code, message: expect.stringMatching(message) });
  }
  expect(site.jira.model.issues()).toEqual([]);
});

it('refuses a file that is no export, with lines', async () => {
  const response = await app.request('/preview', { method: 'POST', body: 'hello' });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({
    code: 'no-export',
    reasons: [expect.stringMatching(/^Line 1: /)],
  });
});

it('refuses another origin', async () => {
  const { status, answer } = await send('/', {}, { 'sec-fetch-site': 'cross-site' });
  expect([status, answer]).toMatchObject([403, { code: 'foreign-origin' }]);
  expect(site.jira.model.issues()).toEqual([]);
});
