import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import * as z from 'zod';
import { operations } from '../../../src/contract/operations';
import { auditOf, settle, verify, wholeAudit } from '../../support/e2e/audit';
import { newNonce } from '../../support/e2e/nonce';
import type { Answer } from '../../support/e2e/person';
import { CLINICAL_ONLY, LocalSite } from '../../support/e2e/site';
import { CLINICAL, issueInReview, see, signingOf } from '../../support/e2e/steps';

const ROUNDS = 100;
const VALIDATOR = 'clinical-validator';
const VALIDATORS = ['amara-okafor', 'sofia-marchetti'];
const DEVELOPERS = ['jonas-weber', 'priya-raman', 'daniel-brandt', 'ruth-abelman'];

let site: LocalSite;

before(async () => {
  site = await LocalSite.open(CLINICAL_ONLY);
});

after(() => site.close());

const signed = z.object({ result: operations['signoff.sign'].response });
const receiptOf = ({ status, body }: Answer) => {
  assert.equal(status, 200, JSON.stringify(body));
  return signed.parse(body).result.receipt;
};

test('two validators who sign in the same instant are both recorded, a hundred times', async () => {
  const issue = await issueInReview(site);
  await settle(site);
  const { total } = await auditOf(site, issue);
  const command = await signingOf(site.as('amara-okafor'), issue, VALIDATOR);
  const told: number[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const answers = await Promise.all(
      VALIDATORS.map((validator) =>
        site.as(validator).invoke('signoff.sign', { ...command, nonce: newNonce() }, { issue }),
      ),
    );
    const seqs = answers.map((answer) => receiptOf(answer).seq);
    assert.deepEqual(
      seqs.sort((a, b) => a - b),
      [total + 2 * round - 1, total + 2 * round],
    );
    told.push(...seqs);
  }
  const given = (await wholeAudit(site, issue)).filter(({ event }) => event.type === 'signoff-given');
  assert.deepEqual(given.map(({ seq }) => seq).reverse(), told);
  for (const validator of VALIDATORS)
    assert.equal(given.filter(({ actor }) => actor?.accountId === validator).length, ROUNDS);
  assert.deepEqual(await verify(site, issue), {
    entries: total + 2 * ROUNDS,
    intact: true,
    firstBad: null,
    problem: null,
  });
});

test('four people who tick different items at the same time lose nothing', async () => {
  const issue = await issueInReview(site, false);
  const items = (await see(site.as('daniel-brandt'), issue)).checklists[0]?.items ?? [];
  const tick = (by: string, item: string) => {
    const answers = [
      { item, value: 'done', replaces: 0, evidence: ['https://confluence.caregate.example/x'] },
    ];
    const command = { nonce: newNonce(), checklist: CLINICAL, answers };
    return site.as(by).call(operations['checklist.answer'], command, { issue });
  };
  const ofEverybody = DEVELOPERS.map(async (by, index) => {
    const own = items.filter((_, at) => at % DEVELOPERS.length === index);
    for (const { item } of own) await tick(by, item.id);
  });
  await Promise.all(ofEverybody);
  const now = (await see(site.as('daniel-brandt'), issue)).checklists[0]?.items ?? [];
  assert.ok(now.length >= 10);
  assert.deepEqual(
    now.map(({ value, by }) => [value, by?.accountId]),
    items.map((_, at) => ['done', DEVELOPERS[at % DEVELOPERS.length]]),
  );
  assert.equal((await verify(site, issue)).intact, true);
});

test('one command sent five times at once is written once', async () => {
  const issue = await issueInReview(site);
  const amara = site.as('amara-okafor');
  const command = await signingOf(amara, issue, VALIDATOR);
  await settle(site);
  const { total } = await auditOf(site, issue);
  const sent = Array.from({ length: 5 }, () => amara.invoke('signoff.sign', command, { issue }));
  const receipts = (await Promise.all(sent)).map(receiptOf);
  assert.equal(receipts.filter(({ repeated }) => !repeated).length, 1);
  assert.equal(new Set(receipts.map(({ seq, at, hash }) => `${seq} ${at} ${hash}`)).size, 1);
  assert.equal((await auditOf(site, issue)).total, total + 1);
  assert.equal((await verify(site, issue)).intact, true);
});

test('two people who answer the same item at once: one wins, the other is told', async () => {
  const issue = await issueInReview(site, false);
  const item = (await see(site.as('daniel-brandt'), issue)).checklists[0]?.items[0]?.item.id;
  const answer = (by: string) => {
    const command = {
      nonce: newNonce(),
      checklist: CLINICAL,
      answers: [{ item, value: 'done', replaces: 0 }],
    };
    return site.as(by).invoke('checklist.answer', command, { issue });
  };
  const answers = await Promise.all([answer('daniel-brandt'), answer('priya-raman')]);
  assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 409]);
});
