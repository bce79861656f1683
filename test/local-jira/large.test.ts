import { createJira, type Jira } from '../../local-jira/jira/index';
import { installBaseSite } from '../../local-jira/jira/site/install';
import { createClock } from '../../local-jira/clock/clock';
import { Durations } from '../support/durations';
import { at } from '../support/jiraAnswer';
import { fakeApp } from '../support/jiraSite';
import { temporaryStore } from '../support/localServices';

/** Two thousand issues in one project, on the store that people use. */
const ISSUES = 2_000;
const BULK = 1_000;
const PAGE = 100;

const { store, discard } = temporaryStore();
const durations = new Durations();
let jira: Jira;

async function call(method: string, path: string, body?: unknown) {
  const request = new Request(`http://localhost/rest${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const response = await jira.fetch(request, { kind: 'user', accountId: 'viktor-hale' });
  const text = await response.text();
  const parsed: unknown = text === '' ? null : JSON.parse(text);
  return { status: response.status, body: parsed };
}
const search = (jql: string, more: object = {}) =>
  call('POST', '/api/3/search/jql', { jql, maxResults: PAGE, fields: ['summary', 'status'], ...more });
const keys = (body: unknown): unknown[] => {
  const issues = at(body, 'issues');
  return Array.isArray(issues) ? issues.map((issue) => at(issue, 'key')) : [];
};

beforeAll(async () => {
  const app = fakeApp(store);
  const hooks = { ...app, emit: () => undefined };
  jira = createJira({ store, clock: createClock(store), hooks, siteUrl: () => 'http://localhost' });
  installBaseSite(jira.model, hooks);
  const issue = (number: number) => ({
    ...{ project: 'TELE', summary: `Show reading ${number}` },
    values: { issuetype: '10001', labels: [`room-${number % 10}`], assignee: 'jonas-weber' },
  });
  await durations.of(`${ISSUES} issues`, async () =>
    jira.model.importIssues(
      Array.from({ length: ISSUES }, (_, number) => issue(number)),
      { kind: 'user', accountId: 'viktor-hale' },
    ),
  );
});
afterAll(async () => {
  process.stderr.write(`${durations.toString()}\n`);
  await discard();
});

test('any of them opens, and is edited', async () => {
  await durations.of('open', async () => {
    expect((await call('GET', '/api/3/issue/TELE-1999?expand=changelog,transitions')).status).toBe(200);
  });
  const edit = { fields: { summary: 'Another summary' } };
  await durations.of('edit', async () => {
    expect((await call('PUT', '/api/3/issue/TELE-1999', edit)).status).toBe(204);
  });
});

test('they are found by page, each once', async () => {
  const found: unknown[] = [];
  await durations.of('all pages', async () => {
    for (let nextPageToken: unknown; found.length === 0 || typeof nextPageToken === 'string';) {
      const { body } = await search('project = TELE ORDER BY key', { nextPageToken });
      found.push(...keys(body));
      nextPageToken = at(body, 'nextPageToken');
    }
  });
  expect(new Set(found).size).toBe(ISSUES);
  expect(found).toHaveLength(ISSUES);
});

test.each([
  ['project = TELE AND labels = room-3 AND assignee = jonas-weber ORDER BY created DESC', ISSUES / 10],
  ['project = TELE AND summary ~ "reading" AND status = "To Do"', ISSUES - 1],
  ['key = TELE-77', 1],
])('%s finds %i', async (jql, count) => {
  await durations.of('search', () => search(jql));
  const { body } = await call('POST', '/api/3/search/approximate-count', { jql });
  expect(body).toEqual({ count });
});

test('the board shows them', async () => {
  await durations.of('board', async () => {
    expect(keys((await call('GET', '/agile/1.0/board/1/issue?maxResults=100')).body)).toHaveLength(PAGE);
  });
});

test('a thousand of them make a transition together', async () => {
  const selectedIssueIdsOrKeys = Array.from({ length: BULK }, (_, index) => `TELE-${index + 1}`);
  const inputs = { bulkTransitionInputs: [{ selectedIssueIdsOrKeys, transitionId: '11' }] };
  await durations.of(`transition of ${BULK}`, async () => {
    const { body } = await call('POST', '/api/3/bulk/issues/transition', inputs);
    const task = `/api/3/bulk/queue/${String(at(body, 'taskId'))}`;
    while (at((await call('GET', task)).body, 'status') !== 'COMPLETE')
      await new Promise((resolve) => setTimeout(resolve, 20));
  });
  const jql = 'project = TELE AND status = "In Progress"';
  expect((await call('POST', '/api/3/search/approximate-count', { jql })).body).toEqual({ count: BULK });
});
