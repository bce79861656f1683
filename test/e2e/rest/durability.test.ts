import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import * as z from 'zod';
import { operations } from '../../../src/contract/operations';
import type { AuditLine } from '../../../src/contract/operations/auditList';
import { Command, newDirectory } from '../../support/e2e/command';
import { newNonce } from '../../support/e2e/nonce';
import type { Answer, Person } from '../../support/e2e/person';
import { CLINICAL, paragraph, see, signingOf } from '../../support/e2e/steps';

const KILLS = 5;
const SHORTEST_MS = 1_000;
const SPAN_MS = 1_500;
const PAGE = 50;
const BATCH = 10;
const VALIDATOR = 'clinical-validator';

const directory = newDirectory();
let site: Command;

/** What was acknowledged, by key of the issue. */
interface Written {
  readonly summaries: Map<string, string>;
  readonly comments: Map<string, string[]>;
  readonly receipts: Map<string, number[]>;
  readonly events: Map<string, string[]>;
}

const acknowledged: Written = {
  summaries: new Map(),
  comments: new Map(),
  receipts: new Map(),
  events: new Map(),
};
let counter = 0;
let rest = 0;

const start = async () => {
  site = await new Command(['--data', directory, '--seed', 'empty']).ready();
};
const as = (accountId: string): Person => site.as(accountId);

before(async () => {
  await start();
  const gates = [{ id: CLINICAL, guards: ['10003'] }];
  const request = { nonce: newNonce(), replaces: 0, gates };
  await as('viktor-hale').call(operations['policy.adopt'], request, { project: 'TELE' });
});

after(async () => {
  await site.end('SIGKILL');
  rmSync(directory, { recursive: true, force: true });
});

const created = z.looseObject({ key: z.string() });

function expectStatus({ status, body }: Answer, wanted: number): unknown {
  assert.equal(status, wanted, JSON.stringify(body));
  return body;
}

function note<T>(map: Map<string, T[]>, issue: string, value: T): void {
  map.set(issue, [...(map.get(issue) ?? []), value]);
}

async function newIssue(): Promise<string> {
  counter += 1;
  const fields = {
    ...{ project: { key: 'TELE' }, issuetype: { name: 'Story' }, summary: `Issue ${counter}` },
    ...{ description: paragraph(`Description ${counter}`), assignee: { accountId: 'jonas-weber' } },
  };
  const { key } = created.parse(
    expectStatus(await as('priya-raman').rest('POST', '/issue', { fields }), 201),
  );
  acknowledged.summaries.set(key, fields.summary);
  return key;
}

async function edit(issue: string): Promise<void> {
  counter += 1;
  const summary = `Edited ${counter}`;
  acknowledged.summaries.delete(issue);
  expectStatus(await as('jonas-weber').rest('PUT', `/issue/${issue}`, { fields: { summary } }), 204);
  acknowledged.summaries.set(issue, summary);
  note(acknowledged.events, issue, summary);
  const text = `Comment ${counter}`;
  expectStatus(
    await as('daniel-brandt').rest('POST', `/issue/${issue}/comment`, { body: paragraph(text) }),
    201,
  );
  note(acknowledged.comments, issue, text);
}

async function answer(issue: string): Promise<void> {
  const view = await see(as('daniel-brandt'), issue);
  const items = view.checklists.flatMap((checklist) => checklist.items);
  rest = items.length % BATCH;
  for (let at = 0; at < items.length; at += BATCH) {
    const answers = items.slice(at, at + BATCH).map(({ item, revision }) => ({
      ...{ item: item.id, value: item.addressable ? 'implemented' : 'done', replaces: revision },
      evidence: ['https://clinic.example/report'],
    }));
    const request = { nonce: newNonce(), checklist: CLINICAL, answers };
    const { receipt } = await as('daniel-brandt').call(operations['checklist.answer'], request, { issue });
    note(acknowledged.receipts, issue, receipt.seq);
  }
}

async function signIt(issue: string): Promise<void> {
  const command = await signingOf(as('amara-okafor'), issue, VALIDATOR);
  const { receipt } = await as('amara-okafor').call(operations['signoff.sign'], command, { issue });
  note(acknowledged.receipts, issue, receipt.seq);
}

/** Writes until the process is gone. What fails before that is a failure of the test. */
async function writeUntilKilled(killed: () => boolean): Promise<void> {
  try {
    for (;;) {
      const issue = await newIssue();
      for (let round = 0; round < 3; round += 1) {
        await edit(issue);
        await answer(issue);
        await signIt(issue);
      }
    }
  } catch (thrown) {
    if (!killed()) throw thrown;
  }
}

async function killWhileWriting(): Promise<void> {
  let gone = false;
  const writers = Promise.all([writeUntilKilled(() => gone), writeUntilKilled(() => gone)]);
  const killing = setTimeout(SHORTEST_MS + Math.random() * SPAN_MS).then(() => {
    gone = true;
    return site.end('SIGKILL');
  });
  await Promise.all([writers, killing]);
}

/** Every entry of an issue's chain, from the first on. */
async function chain(issue: string) {
  const all: AuditLine[] = [];
  for (let from: number | null | undefined; from !== null;) {
    const request = { chain: 'issue', limit: PAGE, before: from };
    const { lines, next } = await as('ruth-abelman').call(operations['audit.list'], request, { issue });
    all.push(...lines);
    from = next;
  }
  return all.reverse();
}

async function checkIssue(issue: string): Promise<void> {
  const text = JSON.stringify(
    expectStatus(await as('jonas-weber').rest('GET', `/issue/${issue}?fields=*all&expand=changelog`), 200),
  );
  const summary = acknowledged.summaries.get(issue);
  if (summary !== undefined) assert.ok(text.includes(`"summary":"${summary}"`), `${issue}: ${summary}`);
  for (const told of acknowledged.events.get(issue) ?? [])
    assert.ok(text.includes(`"toString":"${told}"`), `${issue} changelog: ${told}`);
  const comments = JSON.stringify((await as('jonas-weber').rest('GET', `/issue/${issue}/comment`)).body);
  for (const told of acknowledged.comments.get(issue) ?? [])
    assert.ok(comments.includes(`"text":"${told}"`), `${issue}: ${told}`);
}

async function checkChain(issue: string): Promise<void> {
  const verified = await as('ruth-abelman').call(operations['audit.verify'], {}, { issue });
  const entries = await chain(issue);
  assert.deepEqual(verified, { entries: entries.length, intact: true, firstBad: null, problem: null });
  assert.deepEqual(
    entries.map(({ seq }) => seq),
    entries.map((_, at) => at + 1),
  );
  const written = new Map(entries.map(({ seq, event }) => [seq, event.type]));
  for (const seq of acknowledged.receipts.get(issue) ?? [])
    assert.match(
      written.get(seq) ?? 'nothing',
      /^(checklist-answered|signoff-given)$/,
      `${issue} entry ${seq}`,
    );
}

/** The panel shows what the chain tells of: the items with an answer, and the last signature. */
async function checkPanel(issue: string): Promise<void> {
  const { checklists, gates } = await see(as('daniel-brandt'), issue);
  const answered = checklists.flatMap(({ items }) => items).filter(({ value }) => value !== 'open');
  const events = await chain(issue);
  const told = new Set(events.flatMap(({ event }) => ('item' in event.payload ? [event.payload.item] : [])));
  assert.deepEqual(new Set(answered.map(({ item }) => item.id)), told);
  const given = gates.flatMap(({ slots }) => slots.flatMap((slot) => slot.given.map(({ seq }) => seq)));
  const last = events.findLast(({ event }) => event.type === 'signoff-given')?.seq;
  assert.deepEqual(given.slice(-1), last === undefined ? [] : [last]);
}

/** Answers that were given together are there together: ten and the rest. */
async function checkBatches(issue: string): Promise<void> {
  const sizes = new Map<string, number>();
  for (const { event } of await chain(issue))
    if (event.type === 'checklist-answered')
      sizes.set(event.payload.nonce, (sizes.get(event.payload.nonce) ?? 0) + 1);
  for (const size of sizes.values()) assert.ok(size === BATCH || size === rest, `${issue}: ${size} together`);
}

for (let kill = 1; kill <= KILLS; kill += 1) {
  test(`every acknowledged write is there after kill -9, and nothing is half there (${kill})`, async (t) => {
    await killWhileWriting();
    await start();
    const issues = [...new Set([...acknowledged.summaries.keys(), ...acknowledged.receipts.keys()])];
    for (const issue of issues) {
      await checkIssue(issue);
      await checkChain(issue);
      await checkPanel(issue);
      await checkBatches(issue);
    }
    const total = [...acknowledged.receipts.values()].flat().length;
    t.diagnostic(`${issues.length} issues, ${total} receipts`);
    assert.ok(total > 0);
  });
}

test('no key is given a second time', async () => {
  const known = [...acknowledged.summaries.keys()];
  const next = await newIssue();
  assert.ok(!known.includes(next));
});
