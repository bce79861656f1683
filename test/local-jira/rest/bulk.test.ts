import { createJira } from '../../../local-jira/jira';
import { installBaseSite } from '../../../local-jira/jira/site/install';
import type { Site } from '../../support/jiraSite';
import { createSite, fakeApp } from '../../support/jiraSite';
import { fixedClock, memoryStore } from '../../support/memoryStore';

const JONAS = 'jonas-weber';
const at = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined;

let site: Site;

const newIssue = async (): Promise<string> => {
  const fields = {
    project: { key: 'TELE' },
    issuetype: { name: 'Story' },
    summary: 'Visit',
    assignee: { accountId: 'priya-raman' },
  };
  return String(at((await site.call(JONAS, 'POST', '/issue', { fields })).body, 'key'));
};

const submit = (keys: string[], more: object = {}) =>
  site.call(JONAS, 'POST', '/bulk/issues/transition', {
    bulkTransitionInputs: [{ selectedIssueIdsOrKeys: keys, transitionId: '11' }],
    ...more,
  });

const progress = async (taskId: unknown, who = JONAS) =>
  site.call(who, 'GET', `/bulk/queue/${String(taskId)}`);

async function finished(taskId: unknown): Promise<unknown> {
  for (;;) {
    const { body } = await progress(taskId);
    if (at(body, 'status') !== 'RUNNING') return body;
    await new Promise((done) => setImmediate(done));
  }
}

beforeEach(() => {
  site = createSite();
});

it('moves what may move, and tells of each refusal in the words of the app', async () => {
  const [first, second] = [await newIssue(), await newIssue()];
  site.app.answer = ({ issueKey }) =>
    issueKey === second
      ? { result: false, errorMessage: 'The privacy checklist is open.' }
      : { result: true };
  const { status, body } = await submit([first, second, 'TELE-99']);
  expect(status).toBe(201);
  expect(await finished(at(body, 'taskId'))).toMatchObject({
    status: 'COMPLETE',
    progressPercent: 100,
    submittedBy: { accountId: JONAS },
    totalIssueCount: 3,
    invalidOrInaccessibleIssueCount: 1,
    processedAccessibleIssues: [10000],
    failedAccessibleIssues: { '10001': ['The privacy checklist is open.'] },
  });
  expect(site.problems).toEqual([]);
});

it('answers at once and tells how far it has come while it goes on', async () => {
  const keys = [await newIssue(), await newIssue(), await newIssue(), await newIssue()];
  const waiting: (() => void)[] = [];
  site.app.answer = () => new Promise((done) => waiting.push(() => done({ result: true })));
  const { body } = await submit(keys);
  const taskId = at(body, 'taskId');
  const running = (percent: number) => ({ status: 'RUNNING', progressPercent: percent });
  expect((await progress(taskId)).body).toMatchObject(running(0));
  waiting.shift()?.();
  while (waiting.length === 0) await new Promise((done) => setImmediate(done));
  const { body: later } = await progress(taskId);
  expect(later).toMatchObject(running(25));
  expect(at(later, 'processedAccessibleIssues')).toBeUndefined();
  site.app.answer = () => ({ result: true });
  waiting.shift()?.();
  expect(await finished(taskId)).toMatchObject({ processedAccessibleIssues: [10000, 10001, 10002, 10003] });
});

it.each([
  [true, ['priya-raman', 'priya-raman']],
  [false, []],
])('tells people of it when asked to: %s', async (sendBulkNotification, told) => {
  const keys = [await newIssue(), await newIssue()];
  const before = site.jira.model.notifications().length;
  await finished(at((await submit(keys, { sendBulkNotification })).body, 'taskId'));
  expect(
    site.jira.model
      .notifications()
      .slice(before)
      .map(({ to }) => to),
  ).toEqual(told);
});

it('needs the permission for bulk changes, also to look', async () => {
  const key = await newIssue();
  const { body } = await submit([key]);
  const refused = await Promise.all([
    site.call('mallory-quinn', 'GET', `/bulk/issues/transition?issueIdsOrKeys=${key}`),
    progress(at(body, 'taskId'), 'mallory-quinn'),
    progress(at(body, 'taskId'), 'priya-raman'),
    site.call('nobody', 'GET', `/bulk/queue/10000`),
  ]);
  expect(refused.map(({ status }) => status)).toEqual([403, 400, 404, 401]);
});

it('takes a thousand issues and no more', async () => {
  const key = await newIssue();
  expect((await submit(Array.from({ length: 1001 }, () => key))).status).toBe(400);
  const accepted = await submit(Array.from({ length: 1000 }, () => key));
  const done = await finished(at(accepted.body, 'taskId'));
  expect([at(done, 'totalIssueCount'), at(done, 'status')]).toEqual([1000, 'COMPLETE']);
});

it('offers the transitions that all issues of a workflow share and that ask for nothing', async () => {
  const [todo, going] = [await newIssue(), await newIssue()];
  await site.call(JONAS, 'POST', `/issue/${going}/transitions`, { transition: { id: '11' } });
  const offered = async (keys: string) =>
    (await site.call(JONAS, 'GET', `/bulk/issues/transition?issueIdsOrKeys=${keys}`)).body;
  const start = {
    transitionId: 11,
    transitionName: 'Start progress',
    to: { statusId: 10001, statusName: 'In Progress' },
  };
  expect(await offered(todo)).toEqual({
    availableTransitions: [{ issues: [todo], isTransitionsFiltered: false, transitions: [start] }],
  });
  expect(await offered(`${todo},${going}`)).toMatchObject({
    availableTransitions: [{ isTransitionsFiltered: true, transitions: [] }],
  });
  expect((await site.call(JONAS, 'GET', '/bulk/issues/transition?issueIdsOrKeys=TELE-99')).status).toBe(400);
});

it('has failed, with what was done, after the site was stopped in the middle', async () => {
  const store = memoryStore();
  const app = fakeApp(store);
  const start = () => createJira({ store, clock: fixedClock(), hooks: app });
  const jira = start();
  installBaseSite(jira.model, app);
  const ask = async (on: typeof jira, method: string, path: string, body?: object): Promise<unknown> => {
    const init = { method, ...(body ? { body: JSON.stringify(body) } : {}) };
    const request = new Request(`http://localhost/rest/api/3${path}`, init);
    return (await on.fetch(request, { kind: 'user', accountId: JONAS })).json();
  };
  const fields = { project: { key: 'TELE' }, issuetype: { name: 'Story' }, summary: 'Visit' };
  for (let made = 0; made < 2; made += 1) await ask(jira, 'POST', '/issue', { fields });
  let letGo: () => void = () => undefined;
  app.answer = ({ issueKey }) =>
    issueKey === 'TELE-1' ? { result: true } : new Promise((done) => (letGo = () => done({ result: true })));
  const inputs = [{ selectedIssueIdsOrKeys: ['TELE-1', 'TELE-2'], transitionId: '11' }];
  const task = await ask(jira, 'POST', '/bulk/issues/transition', { bulkTransitionInputs: inputs });
  while (app.asked.length < 2) await new Promise((done) => setImmediate(done));
  const failed = { status: 'FAILED', progressPercent: 50, processedAccessibleIssues: [10000] };
  expect(await ask(start(), 'GET', `/bulk/queue/${String(at(task, 'taskId'))}`)).toMatchObject(failed);
  const stopped = jira.stop();
  letGo();
  await stopped;
});
