import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import * as z from 'zod';
import { operations } from '../../../../src/contract/operations';
import { newNonce } from '../nonce';
import type { Answer } from '../person';
import { CLINICAL, paragraph, see, signingOf } from '../steps';
import { note, nothingYet, type Acknowledged } from './acknowledged';
import type { KilledSite } from './killedSite';

const SHORTEST_MS = 700;
const SPAN_MS = 1_500;
/** Answers that are given together. */
const BATCH = 10;
const ROUNDS_MOST = 3;
const VALIDATOR = 'clinical-validator';

const created = z.looseObject({ key: z.string() });

export function expectStatus({ status, body }: Answer, wanted: number): unknown {
  assert.equal(status, wanted, JSON.stringify(body));
  return body;
}

/** Writes through REST and through the app's operations, and remembers what was acknowledged. */
export class Writer {
  readonly acknowledged: Acknowledged = nothingYet();
  /** How many answers of one command can be in the chain: ten, and what is left of a checklist. */
  readonly batches = new Set<number>();
  private counter = 0;

  constructor(private readonly site: KilledSite) {}

  async newIssue(): Promise<string> {
    const number = this.next();
    const fields = {
      ...{ project: { key: 'TELE' }, issuetype: { name: 'Story' }, summary: `Issue ${number}` },
      ...{ description: paragraph(`Description ${number}`), assignee: { accountId: 'jonas-weber' } },
    };
    const answer = await this.site.as('priya-raman').rest('POST', '/issue', { fields });
    const { key } = created.parse(expectStatus(answer, 201));
    this.acknowledged.summaries.set(key, fields.summary);
    return key;
  }

  /** Two writers write until the process is killed at a moment that nobody knows. */
  async writeUntilKilled(): Promise<void> {
    const killed = { yet: false };
    const writing = Promise.all([this.write(killed), this.write(killed)]);
    // On a busy machine the first answer takes longer than a writer lives.
    await Promise.race([writing, this.firstReceipt()]);
    await setTimeout(SHORTEST_MS + Math.random() * SPAN_MS);
    killed.yet = true;
    await Promise.all([writing, this.site.kill()]);
  }

  private async firstReceipt(): Promise<void> {
    while (this.acknowledged.receipts.size === 0) await setTimeout(SHORTEST_MS / 10);
  }

  /** What fails before the kill is a failure of the test. */
  private async write(killed: { yet: boolean }): Promise<void> {
    try {
      for (;;) await this.life();
    } catch (thrown) {
      if (!killed.yet) throw thrown;
    }
  }

  private async life(): Promise<void> {
    const issue = await this.newIssue();
    const rounds = 1 + (this.counter % ROUNDS_MOST);
    for (let round = 0; round < rounds; round += 1) {
      await this.edit(issue);
      await this.answer(issue);
      await this.sign(issue);
    }
    const behind = { issue, status: 'Done' };
    expectStatus(await this.site.as('viktor-hale').send('POST', '/local/status', behind), 204);
    this.acknowledged.passed.add(issue);
  }

  private async edit(issue: string): Promise<void> {
    const { summaries, edits, comments } = this.acknowledged;
    const summary = `Edited ${this.next()}`;
    summaries.delete(issue);
    const jonas = this.site.as('jonas-weber');
    expectStatus(await jonas.rest('PUT', `/issue/${issue}`, { fields: { summary } }), 204);
    summaries.set(issue, summary);
    note(edits, issue, summary);
    const text = `Comment ${this.next()}`;
    expectStatus(await jonas.rest('POST', `/issue/${issue}/comment`, { body: paragraph(text) }), 201);
    note(comments, issue, text);
  }

  private async answer(issue: string): Promise<void> {
    const daniel = this.site.as('daniel-brandt');
    const items = (await see(daniel, issue)).checklists.flatMap((checklist) => checklist.items);
    for (let at = 0; at < items.length; at += BATCH) {
      const answers = items.slice(at, at + BATCH).map(({ item, revision }) => ({
        ...{ item: item.id, value: item.addressable ? 'implemented' : 'done', replaces: revision },
        evidence: ['https://clinic.example/report'],
      }));
      this.batches.add(answers.length);
      const request = { nonce: newNonce(), checklist: CLINICAL, answers };
      const { receipt } = await daniel.call(operations['checklist.answer'], request, { issue });
      note(this.acknowledged.receipts, issue, receipt.seq);
    }
  }

  private async sign(issue: string): Promise<void> {
    const amara = this.site.as('amara-okafor');
    const command = await signingOf(amara, issue, VALIDATOR);
    const { receipt } = await amara.call(operations['signoff.sign'], command, { issue });
    note(this.acknowledged.receipts, issue, receipt.seq);
  }

  private next(): number {
    this.counter += 1;
    return this.counter;
  }
}
