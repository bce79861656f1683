import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { FORGE_ALTERNATIVES } from '../../../local-jira/forge/guesses';
import { messageOf } from '../../support/e2e/answers';
import { auditOf, settle, verify, wholeAudit } from '../../support/e2e/audit';
import { newNonce } from '../../support/e2e/nonce';
import { clearFaults, planFaults } from '../../support/e2e/platform';
import { CLINICAL_ONLY, LocalSite } from '../../support/e2e/site';
import {
  CLINICAL,
  createIssue,
  DONE,
  issueInReview,
  move,
  mustMove,
  see,
  signBoth,
  signingOf,
} from '../../support/e2e/steps';

/** Where documentation is silent, this host answers the other way round: what the app promises must hold all the same. */
let site: LocalSite;

before(async () => {
  site = await LocalSite.open(CLINICAL_ONLY, { guesses: FORGE_ALTERNATIVES });
});

afterEach(() => clearFaults(site));
after(() => site.close());

const ROUNDS = 10;

async function tick(issue: string, by: string, at: number) {
  const item = (await see(site.as(by), issue)).checklists[0]?.items[at]?.item.id;
  const answers = [{ item, value: 'done', replaces: 0, evidence: ['https://confluence.caregate.example/x'] }];
  const command = { nonce: newNonce(), checklist: CLINICAL, answers };
  return () => site.as(by).invoke('checklist.answer', command, { issue });
}

test('two people who begin a record in the same instant are both recorded', async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const issue = await createIssue(site);
    const ticks = [await tick(issue, 'daniel-brandt', 0), await tick(issue, 'priya-raman', 1)];
    const answers = await Promise.all(ticks.map((send) => send()));
    assert.deepEqual(
      answers.map(({ status }) => status),
      [200, 200],
    );
    assert.equal((await verify(site, issue)).intact, true);
  }
});

test('two validators who sign in the same instant are both recorded', async () => {
  const issue = await issueInReview(site);
  await settle(site);
  const { total } = await auditOf(site, issue);
  const command = await signingOf(site.as('amara-okafor'), issue, 'clinical-validator');
  for (let round = 0; round < ROUNDS; round += 1) {
    const answers = await Promise.all(
      ['amara-okafor', 'sofia-marchetti'].map((by) =>
        site.as(by).invoke('signoff.sign', { ...command, nonce: newNonce() }, { issue }),
      ),
    );
    for (const { status } of answers) assert.equal(status, 200);
  }
  assert.deepEqual(await verify(site, issue), {
    ...{ entries: total + 2 * ROUNDS, intact: true, firstBad: null, problem: null },
  });
});

test('of two answers to one item one wins, and the other is told', async () => {
  const issue = await issueInReview(site, false);
  const ticks = [await tick(issue, 'daniel-brandt', 0), await tick(issue, 'priya-raman', 0)];
  const answers = await Promise.all(ticks.map((send) => send()));
  assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 409]);
});

test('one command sent five times at once is written once', async () => {
  const issue = await issueInReview(site);
  const amara = site.as('amara-okafor');
  const command = await signingOf(amara, issue, 'clinical-validator');
  await settle(site);
  const { total } = await auditOf(site, issue);
  await Promise.all(Array.from({ length: 5 }, () => amara.invoke('signoff.sign', command, { issue })));
  assert.equal((await auditOf(site, issue)).total, total + 1);
});

test('a creation that happened and was answered 504 is not done twice', async () => {
  const issue = await createIssue(site);
  const send = await tick(issue, 'amara-okafor', 0);
  const applied = { kind: 'applied-504', target: 'kvs', path: '/api/v1/entity/set', module: 'resolver' };
  await planFaults(site, { ...applied, times: 1 });
  assert.deepEqual([(await send()).status, (await send()).status], [200, 200]);
  assert.equal(
    (await auditOf(site, issue)).lines.filter(({ event }) => event.type === 'checklist-answered').length,
    1,
  );
});

for (const [name, fault] of Object.entries({
  'the storage fails': { kind: 'status', target: 'kvs', status: 500 },
  'the storage is overloaded': { kind: 'status', target: 'kvs', status: 429 },
  'the storage does not answer': { kind: 'timeout', target: 'kvs', ms: 9_000 },
  'Jira fails': { kind: 'status', target: 'jira', status: 500 },
}))
  test(`a transition is blocked when ${name}, although this Jira lets pass what has no verdict`, async () => {
    const issue = await issueInReview(site);
    await planFaults(site, { ...fault, module: 'transition-gate' });
    const answer = await move(site.as('jonas-weber'), issue, DONE);
    assert.equal(answer.status, 400);
    assert.match(messageOf(answer), /^Compliance check unavailable, transition blocked/);
  });

test('a passage is recorded once, from events without id that come twice, late and in the wrong order', async () => {
  const issue = await issueInReview(site);
  await signBoth(site, issue);
  await settle(site);
  const event = { target: 'event', path: 'updated' };
  await planFaults(
    site,
    { ...event, kind: 'duplicate-event' },
    { ...event, kind: 'reorder-event', times: 1 },
  );
  await mustMove(site.as('jonas-weber'), issue, DONE);
  await site.as('jonas-weber').rest('PUT', `/issue/${issue}`, { fields: { labels: ['later'] } });
  await settle(site, 180_000);
  await settle(site);
  const passages = (await wholeAudit(site, issue)).filter(({ event: { type } }) => type.startsWith('gate-'));
  assert.deepEqual(
    passages.map(({ event: { type } }) => type),
    ['gate-passed'],
  );
  assert.equal((await verify(site, issue)).intact, true);
});
