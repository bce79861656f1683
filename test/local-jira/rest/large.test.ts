import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Json } from '../../../local-jira/jira/entities/json';
import { createJira, type Jira } from '../../../local-jira/jira';
import { installBaseSite } from '../../../local-jira/jira/site/install';
import { openStore, type Store } from '../../../local-jira/store/store';
import { fakeApp } from '../../support/jiraSite';
import { fixedClock } from '../../support/memoryStore';
import { textDocument } from '../../../local-jira/adf';

const COUNT = 2000;
const MEMBER = { kind: 'user' as const, accountId: 'jonas-weber' };

let directory: string;
let store: Store;
let jira: Jira;

const json = (value: unknown): Json => JSON.parse(JSON.stringify(value));

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'large-'));
  store = openStore(directory);
  const app = fakeApp(store);
  jira = createJira({ store, clock: fixedClock(), hooks: app });
  installBaseSite(jira.model, app);
  const batch = Array.from({ length: COUNT }, (_, index) => ({
    project: 'TELE',
    summary: `Visit ${index}`,
    values: {
      issuetype: '10001',
      priority: String((index % 5) + 1),
      labels: [`label-${index % 7}`],
      description: json(textDocument(`A patient calls from home, case ${index}. `.repeat(20))),
      assignee: index % 3 === 0 ? 'jonas-weber' : null,
    },
  }));
  jira.model.importIssues(batch, MEMBER);
});

afterAll(async () => {
  await store.close();
  rmSync(directory, { recursive: true, force: true });
});

async function timed(jql: string, more: object): Promise<{ count: number; ms: number }> {
  const started = performance.now();
  const body = JSON.stringify({ jql, ...more });
  const request = new Request('http://localhost/rest/api/3/search/jql', { method: 'POST', body });
  const answer: unknown = await (await jira.fetch(request, MEMBER)).json();
  const issues: unknown = Object(answer).issues;
  return { count: Array.isArray(issues) ? issues.length : -1, ms: performance.now() - started };
}

it.each([
  ['project = TELE order by created DESC', { fields: ['summary', 'status'], maxResults: 50 }, 50],
  ['project = TELE order by priority, Rank', { fields: ['*navigable'], maxResults: 100 }, 100],
  ['text ~ "patient home" and labels = label-3', { fields: ['key'], maxResults: 5000 }, 286],
  ['status was "To Do" and assignee = currentUser()', { fields: ['key'], maxResults: 5000 }, 667],
  ['key in (TELE-5, TELE-1999)', { fields: ['summary'] }, 2],
  ['project = TELE', { fields: ['key'], maxResults: 5000 }, COUNT],
])('finds among two thousand issues: %s', async (jql, more, count) => {
  const found = await timed(jql, more);
  console.info(`${COUNT} issues, ${jql}: ${Math.round(found.ms)} ms`);
  expect(found.count).toBe(count);
});
