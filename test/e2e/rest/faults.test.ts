import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';
import * as z from 'zod';
import { receipt } from '../../../src/contract/view';
import { codeOf, messageOf } from '../../support/e2e/answers';
import { auditOf, verify } from '../../support/e2e/audit';
import { newNonce } from '../../support/e2e/nonce';
import type { Answer } from '../../support/e2e/person';
import { clearFaults, invocations, planFaults } from '../../support/e2e/platform';
import { CLINICAL_ONLY, LocalSite } from '../../support/e2e/site';
import {
  CLINICAL,
  createIssue,
  DONE,
  issueInReview,
  move,
  see,
  signBoth,
  signingOf,
} from '../../support/e2e/steps';

/** Real milliseconds, over the deadline that the gate gives itself. */
const TOO_LATE = 9_000;
const UNAVAILABLE = /^Compliance check unavailable, transition blocked \(ref [2-9A-Z]{4}-[2-9A-Z]{3}\)$/;

let site: LocalSite;

before(async () => {
  site = await LocalSite.open(CLINICAL_ONLY);
});

afterEach(() => clearFaults(site));
after(() => site.close());

const told = z.object({ result: z.object({ receipt }) });
const receiptOf = ({ body }: Answer) => told.parse(body).result.receipt;

describe('a transition that would be allowed', () => {
  let issue: string;

  before(async () => {
    issue = await issueInReview(site);
    await signBoth(site, issue);
  });

  const atGate = { module: 'transition-gate' };
  const faults: Record<string, object> = {
    'the storage fails': { kind: 'status', target: 'kvs', status: 500 },
    'the storage is overloaded': { kind: 'status', target: 'kvs', status: 429 },
    'the storage does not answer': { kind: 'timeout', target: 'kvs', ms: TOO_LATE },
    'the storage answers too late': { kind: 'delay', target: 'kvs', ms: TOO_LATE },
    'one of two reads fails': { kind: 'status', target: 'kvs', status: 503, times: 1 },
    'Jira limits the rate': { kind: 'status', target: 'jira', status: 429 },
    'Jira fails': { kind: 'status', target: 'jira', status: 500 },
    'Jira is away': { kind: 'status', target: 'jira', status: 503 },
    'Jira hides the issue from the app': { kind: 'status', target: 'jira', status: 404 },
    'Jira does not answer': { kind: 'timeout', target: 'jira', ms: TOO_LATE },
  };
  for (const [name, fault] of Object.entries(faults)) {
    test(`is blocked when ${name}`, async () => {
      await planFaults(site, { ...fault, ...atGate });
      const answer = await move(site.as('jonas-weber'), issue, DONE);
      assert.equal(answer.status, 400);
      assert.match(messageOf(answer), UNAVAILABLE);
    });
  }

  test('is allowed once all answer again', async () => {
    assert.equal((await move(site.as('jonas-weber'), issue, DONE)).status, 204);
  });
});

test('a refusal is told although the queue that records it fails', async () => {
  const issue = await issueInReview(site);
  await planFaults(site, { kind: 'status', target: 'queue', status: 500 });
  assert.match(
    messageOf(await move(site.as('jonas-weber'), issue, DONE)),
    /^Done is blocked by Clinical validation/,
  );
});

describe('a command whose answer is lost', () => {
  const appliedBut504 = (path: string) => ({
    kind: 'applied-504',
    target: 'kvs',
    path,
    module: 'resolver',
    times: 1,
  });

  async function commandOf(kind: string, issue: string) {
    if (kind === 'signoff.sign') return signingOf(site.as('amara-okafor'), issue, 'clinical-validator');
    const item = (await see(site.as('amara-okafor'), issue)).checklists[0]?.items[0];
    const answers = [{ item: item?.item.id, value: 'done', replaces: item?.revision }];
    return { nonce: newNonce(), checklist: CLINICAL, answers };
  }

  const cases: Record<string, { operation: string; path: string; fresh?: boolean }> = {
    'the creation of a record': { operation: 'checklist.answer', path: '/api/v1/entity/set', fresh: true },
    'an answer': { operation: 'checklist.answer', path: '/api/v1/transaction' },
    'a sign-off': { operation: 'signoff.sign', path: '/api/v1/transaction' },
  };
  for (const [name, { operation, path, fresh = false }] of Object.entries(cases)) {
    test(`${name} that happened and was answered 504 is not done twice`, async () => {
      const issue = fresh ? await createIssue(site) : await issueInReview(site);
      const amara = site.as('amara-okafor');
      const [command, { total }] = [await commandOf(operation, issue), await auditOf(site, issue)];
      await planFaults(site, appliedBut504(path));
      const first = await amara.invoke(operation, command, { issue });
      const again = await amara.invoke(operation, command, { issue });
      assert.deepEqual([first.status, again.status], [200, 200]);
      assert.deepEqual(receiptOf(again), { ...receiptOf(first), repeated: true });
      const after = await auditOf(site, issue);
      assert.equal(
        after.lines.filter(
          ({ event }) => event.payload.nonce === command.nonce && event.type !== 'assignee-recorded',
        ).length,
        1,
      );
      assert.ok(after.total > total);
      assert.equal((await verify(site, issue)).intact, true);
    });

    test(`${name} that failed is told as failed, leaves nothing, and can be sent again`, async () => {
      const issue = fresh ? await createIssue(site) : await issueInReview(site);
      const amara = site.as('amara-okafor');
      const [command, { total }] = [await commandOf(operation, issue), await auditOf(site, issue)];
      await planFaults(site, { kind: 'status', target: 'kvs', path, module: 'resolver', status: 500 });
      const first = await amara.invoke(operation, command, { issue });
      assert.deepEqual([codeOf(first), first.status], ['unavailable', 503]);
      await clearFaults(site);
      assert.equal((await auditOf(site, issue)).total, total);
      assert.equal(receiptOf(await amara.invoke(operation, command, { issue })).repeated, false);
      assert.equal((await verify(site, issue)).intact, true);
    });
  }
});

test('a sign-off that happened while the storage fell silent is found by whoever sends it again', async () => {
  const issue = await issueInReview(site);
  const amara = site.as('amara-okafor');
  const command = await signingOf(amara, issue, 'clinical-validator');
  const { total } = await auditOf(site, issue);
  const writing = { target: 'kvs', path: '/api/v1/transaction', module: 'resolver', times: 1 };
  await planFaults(site, { ...writing, kind: 'delay', ms: 1_000 }, { ...writing, kind: 'applied-504' });
  const sent = amara.invoke('signoff.sign', command, { issue });
  await until(async () => (await lastSigning())?.calls.some(({ path }) => path === writing.path) === true);
  await planFaults(site, {
    kind: 'status',
    target: 'kvs',
    path: '/entity/get',
    status: 500,
    module: 'resolver',
  });
  assert.equal(codeOf(await sent), 'unavailable');
  await clearFaults(site);
  assert.equal((await auditOf(site, issue)).total, total + 1);
  assert.equal(receiptOf(await amara.invoke('signoff.sign', command, { issue })).repeated, true);
  assert.equal((await auditOf(site, issue)).total, total + 1);
  assert.equal((await verify(site, issue)).intact, true);
});

const lastSigning = async () =>
  (await invocations(site)).findLast(({ operation }) => operation === 'signoff.sign');

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20));
}

for (const status of [429, 500, 503]) {
  test(`nobody signs while Jira answers ${status}, whichever question it is`, async () => {
    const issue = await issueInReview(site);
    const amara = site.as('amara-okafor');
    const command = await signingOf(amara, issue, 'clinical-validator');
    const { total } = await auditOf(site, issue);
    for (const path of ['/issue/', 'permissions', '/myself']) {
      await planFaults(site, { kind: 'status', target: 'jira', path, status, module: 'resolver' });
      assert.equal(codeOf(await amara.invoke('signoff.sign', command, { issue })), 'unavailable');
      await clearFaults(site);
    }
    assert.equal((await auditOf(site, issue)).total, total);
    assert.equal((await amara.invoke('signoff.sign', command, { issue })).status, 200);
  });
}
