import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import * as z from 'zod';
import { startLocalJira } from '../../../local-jira/server';
import { messageOf } from '../../support/e2e/answers';
import { Person } from '../../support/e2e/person';

const ROOT = join(__dirname, '../../..');
const REAL = join(ROOT, '../shared/data/hl7-fhir-tickets.xml');
const FILE = existsSync(REAL) ? REAL : join(ROOT, 'test/support/exports/tickets.xml');
const DONE = { resolution: { name: 'Done' } };

/** What is tried from each status: the gates guard the first and the third, the others are free. */
const TRIED: Record<string, { transitionId: string; fields?: object }> = {
  '10000': { transitionId: '11' },
  '10001': { transitionId: '21' },
  '10002': { transitionId: '31', fields: DONE },
  '10003': { transitionId: '41' },
};

const found = z.looseObject({
  issues: z.array(
    z.looseObject({
      id: z.string(),
      key: z.string(),
      fields: z.looseObject({ status: z.looseObject({ id: z.string() }) }),
    }),
  ),
  nextPageToken: z.string().nullish(),
});
type Found = z.output<typeof found>['issues'][number];

const progress = z.looseObject({
  status: z.string(),
  progressPercent: z.number(),
  failedAccessibleIssues: z.record(z.string(), z.array(z.string())).default({}),
  processedAccessibleIssues: z.array(z.number()).default([]),
});

const directories = [mkdtempSync(join(tmpdir(), 'bulk-')), mkdtempSync(join(tmpdir(), 'bulk-'))];
const running: Awaited<ReturnType<typeof startLocalJira>>[] = [];

/** Two sites with the same imported tickets, every other one moved already: one for each way to move them. */
before(async () => {
  const [one = '', other = ''] = directories;
  const options = { port: 0, seed: 'empty' as const, quiet: true };
  running.push(await startLocalJira({ ...options, dataDirectory: one, importFile: FILE }));
  const half = (await tickets(personOn(0))).filter((_, at) => at % 2 === 0);
  await inBulk(personOn(0), half);
  await running.pop()?.stop();
  cpSync(one, other, { recursive: true });
  for (const dataDirectory of directories) running.push(await startLocalJira({ ...options, dataDirectory }));
});

after(async () => {
  for (const jira of running) await jira.stop();
  for (const directory of directories) rmSync(directory, { recursive: true, force: true });
});

const personOn = (site: number): Person => new Person(() => running[site]?.url ?? '', 'jonas-weber');

async function tickets(me: Person): Promise<Found[]> {
  const all: Found[] = [];
  let nextPageToken: string | null | undefined;
  do {
    const asked = { jql: 'project = IMP ORDER BY key ASC', maxResults: 100, fields: ['status'] };
    const token = nextPageToken ? { nextPageToken } : {};
    const page = found.parse((await me.rest('POST', '/search/jql', { ...asked, ...token })).body);
    all.push(...page.issues);
    nextPageToken = page.nextPageToken;
  } while (nextPageToken);
  return all;
}

type Refusals = Map<string, string>;

async function oneByOne(me: Person, issues: Found[]): Promise<Refusals> {
  const refusals: Refusals = new Map();
  for (const { key, fields } of issues) {
    const { transitionId, ...more } = TRIED[fields.status.id] ?? { transitionId: '0' };
    const answer = await me.rest('POST', `/issue/${key}/transitions`, {
      transition: { id: transitionId },
      ...more,
    });
    if (answer.status !== 204) refusals.set(key, messageOf(answer));
  }
  return refusals;
}

async function inBulk(me: Person, issues: Found[]): Promise<Refusals> {
  const bulkTransitionInputs = Object.entries(TRIED).flatMap(([status, tried]) => {
    const selected = issues.filter(({ fields }) => fields.status.id === status).map(({ key }) => key);
    return selected.length > 0 ? [{ selectedIssueIdsOrKeys: selected, ...tried }] : [];
  });
  const { body } = await me.rest('POST', '/bulk/issues/transition', { bulkTransitionInputs });
  const { taskId } = z.looseObject({ taskId: z.string() }).parse(body);
  const seen: number[] = [];
  for (;;) {
    const task = progress.parse((await me.rest('GET', `/bulk/queue/${taskId}`)).body);
    seen.push(task.progressPercent);
    if (task.status === 'RUNNING') {
      await new Promise((done) => setTimeout(done, 50));
      continue;
    }
    assert.equal(task.status, 'COMPLETE');
    assert.deepEqual(
      seen,
      [...seen].sort((left, right) => left - right),
    );
    const keys = new Map(issues.map(({ id, key }) => [id, key]));
    const failed = Object.entries(task.failedAccessibleIssues);
    assert.equal(failed.length + task.processedAccessibleIssues.length, issues.length);
    return new Map(failed.map(([id, reasons]) => [keys.get(id) ?? id, reasons.join(' ')]));
  }
}

const statuses = (issues: Found[]): Map<string, string> =>
  new Map(issues.map(({ key, fields }) => [key, fields.status.id]));

const sorted = (map: Map<string, string>): [string, string][] =>
  [...map].sort(([a], [b]) => a.localeCompare(b));

test('a bulk transition over all imported tickets gives the same answers as one by one', async (t) => {
  const [one, bulk] = [personOn(0), personOn(1)];
  const issues = await tickets(one);
  assert.deepEqual(statuses(await tickets(bulk)), statuses(issues));
  const started = performance.now();
  const single = await oneByOne(one, issues);
  const between = performance.now();
  const many = await inBulk(bulk, issues);
  const seconds = [between - started, performance.now() - between].map((ms) => (ms / 1000).toFixed(1));
  t.diagnostic(`${issues.length} tickets, ${single.size} refused, ${seconds.join(' s and ')} s`);
  assert.deepEqual(sorted(many), sorted(single));
  assert.deepEqual(statuses(await tickets(bulk)), statuses(await tickets(one)));
  assert.ok(single.size > 0 && single.size < issues.length);
});
