import assert from 'node:assert/strict';
import { operations } from '../../../../src/contract/operations';
import type { AuditLine } from '../../../../src/contract/operations/auditList';
import { see } from '../steps';
import type { KilledSite } from './killedSite';
import { expectStatus, type Writer } from './writer';

const PAGE = 50;

/** Every entry of an issue's chain, from the first on. */
async function chainOf(site: KilledSite, issue: string): Promise<AuditLine[]> {
  const all: AuditLine[] = [];
  for (let before: number | null | undefined; before !== null;) {
    const request = { chain: 'issue', limit: PAGE, before };
    const { lines, next } = await site.as('ruth-abelman').call(operations['audit.list'], request, { issue });
    all.push(...lines);
    before = next;
  }
  return all.reverse();
}

/** Fields, changelog and comments as they were acknowledged. Answers whether the issue is Done. */
async function checkIssue(site: KilledSite, { acknowledged }: Writer, issue: string): Promise<boolean> {
  const read = async (path: string) =>
    JSON.stringify(expectStatus(await site.as('jonas-weber').rest('GET', `/issue/${issue}${path}`), 200));
  const text = await read('?fields=*all&expand=changelog');
  const summary = acknowledged.summaries.get(issue);
  if (summary !== undefined) assert.ok(text.includes(`"summary":"${summary}"`), `${issue}: ${summary}`);
  for (const told of acknowledged.edits.get(issue) ?? [])
    assert.ok(text.includes(`"toString":"${told}"`), `${issue} changelog: ${told}`);
  const comments = await read('/comment');
  for (const told of acknowledged.comments.get(issue) ?? [])
    assert.ok(comments.includes(`"text":"${told}"`), `${issue}: ${told}`);
  const done = text.includes('"toString":"Done"');
  if (acknowledged.passed.has(issue)) assert.ok(done, `${issue} is Done`);
  return done;
}

async function checkChain(
  site: KilledSite,
  writer: Writer,
  issue: string,
  entries: AuditLine[],
): Promise<void> {
  const verified = await site.as('ruth-abelman').call(operations['audit.verify'], {}, { issue });
  assert.deepEqual(verified, { entries: entries.length, intact: true, firstBad: null, problem: null });
  assert.deepEqual(
    entries.map(({ seq }) => seq),
    entries.map((_, at) => at + 1),
  );
  const written = new Map(entries.map(({ seq, event }) => [seq, event.type]));
  for (const seq of writer.acknowledged.receipts.get(issue) ?? [])
    assert.match(
      written.get(seq) ?? 'nothing',
      /^(checklist-answered|signoff-given)$/,
      `${issue} entry ${seq}`,
    );
}

/** The panel shows what the chain tells of: the items with an answer, and the last signature. */
async function checkRecord(site: KilledSite, issue: string, entries: AuditLine[]): Promise<void> {
  const { checklists, gates } = await see(site.as('daniel-brandt'), issue);
  const answered = checklists.flatMap(({ items }) => items).filter(({ value }) => value !== 'open');
  const told = new Set(entries.flatMap(({ event }) => ('item' in event.payload ? [event.payload.item] : [])));
  assert.deepEqual(new Set(answered.map(({ item }) => item.id)), told);
  const given = gates.flatMap(({ slots }) => slots.flatMap((slot) => slot.given.map(({ seq }) => seq)));
  const last = entries.findLast(({ event }) => event.type === 'signoff-given')?.seq;
  assert.deepEqual(given.slice(-1), last === undefined ? [] : [last]);
}

/** Answers that were given together are there together. */
function checkBatches({ batches }: Writer, issue: string, entries: AuditLine[]): void {
  const sizes = new Map<string, number>();
  for (const { event } of entries)
    if (event.type === 'checklist-answered')
      sizes.set(event.payload.nonce, (sizes.get(event.payload.nonce) ?? 0) + 1);
  for (const size of sizes.values()) assert.ok(batches.has(size), `${issue}: ${size} together`);
}

/** After a restart: everything acknowledged is there, and nothing is half there. Events must have been delivered. */
export async function check(site: KilledSite, writer: Writer, issue: string): Promise<void> {
  const done = await checkIssue(site, writer, issue);
  const entries = await chainOf(site, issue);
  await checkChain(site, writer, issue, entries);
  await checkRecord(site, issue, entries);
  checkBatches(writer, issue, entries);
  const passages = entries.filter(({ event }) => event.type.startsWith('gate-')).length;
  assert.equal(passages, done ? 1 : 0, `${issue}: a change of status and its event are one`);
}

/** Lets every event arrive that was queued before the kill. */
export async function deliver(site: KilledSite): Promise<void> {
  const { status } = await site.as('ruth-abelman').send('POST', '/local/clock', { advanceMs: 300_000 });
  assert.equal(status, 200);
}
