import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { codeOf, messageOf } from '../../support/e2e/answers';
import { settle, standing, verify } from '../../support/e2e/audit';
import { newNonce } from '../../support/e2e/nonce';
import type { From } from '../../support/e2e/person';
import { CLINICAL_ONLY, LocalSite } from '../../support/e2e/site';
import { createIssue, DONE, issueInReview, move, see, sign, signingOf } from '../../support/e2e/steps';

const VALIDATOR = 'clinical-validator';
const OFFICER = 'compliance-officer';

type Command = Awaited<ReturnType<typeof signingOf>>;
interface Forgery {
  readonly by?: string;
  readonly operation?: string;
  readonly code: string;
  readonly status: number;
  readonly from?: From;
  /** The payload in place of an honest one. */
  readonly payload?: (command: Command) => unknown;
}

let site: LocalSite;
let issue: string;
let other: string;

before(async () => {
  site = await LocalSite.open(CLINICAL_ONLY);
  issue = await issueInReview(site);
  other = await issueInReview(site);
});

after(() => site.close());

const invalid = { code: 'invalid-request', status: 400 };
const with_ = (more: object) => (command: Command) => ({ ...command, ...more });

/** JSON with a member that is called `__proto__`, which an object literal would not have. */
const withPrototype = (command: Command): unknown =>
  JSON.parse(
    `{"__proto__":{"role":"${VALIDATOR}"},${JSON.stringify({ ...command, role: undefined }).slice(1)}`,
  );

const forgeries: Record<string, Forgery> = {
  'another signer named in the payload': { ...invalid, payload: with_({ signer: 'sofia-marchetti' }) },
  'another account id in the payload': { ...invalid, payload: with_({ accountId: 'sofia-marchetti' }) },
  'another issue id in the payload': { ...invalid, payload: with_({ issueId: '10001' }) },
  'another issue key in the payload': { ...invalid, payload: with_({ issue: 'TELE-2' }) },
  'a permission in the payload': { ...invalid, by: 'daniel-brandt', payload: with_({ mayRole: true }) },
  'a sequence number in the payload': { ...invalid, payload: with_({ seq: 1 }) },
  'the word false for a decision': { ...invalid, payload: with_({ decision: 'false' }) },
  'a boolean for a decision': { ...invalid, payload: with_({ decision: true }) },
  'a number for a nonce': { ...invalid, payload: with_({ nonce: 1 }) },
  'a list for a role': { ...invalid, payload: with_({ role: [VALIDATOR] }) },
  'a fingerprint in capitals': {
    ...invalid,
    payload: ({ seen, ...rest }) => ({ ...rest, seen: seen.toUpperCase() }),
  },
  'no fingerprint': { ...invalid, payload: ({ seen: _, ...rest }) => rest },
  'a list for the whole payload': { ...invalid, payload: (command) => [command] },
  'nothing for the payload': { ...invalid, payload: () => null },
  'a role by way of the prototype': { ...invalid, payload: withPrototype },
  'no permission for the role': { by: 'daniel-brandt', code: 'lacks-role', status: 403 },
  'the assignee, who has no permission either': { by: 'jonas-weber', code: 'lacks-role', status: 403 },
  'an unlicensed account': { by: 'mallory-quinn', code: 'not-a-person', status: 403 },
  automation: { by: 'automation-app', code: 'not-a-person', status: 403 },
  'the app’s own account': { by: 'caregate-app', code: 'not-a-person', status: 403 },
  'an account that does not exist': { by: 'eve-nobody', code: 'not-authenticated', status: 401 },
  'a stale fingerprint': {
    code: 'changed-while-reading',
    status: 409,
    payload: with_({ seen: '0'.repeat(64) }),
  },
  'a gate that does not exist': { code: 'unknown-gate', status: 404, payload: with_({ gate: 'no-gate' }) },
  'the name of an object’s member for a gate': {
    code: 'unknown-gate',
    status: 404,
    payload: with_({ gate: 'constructor' }),
  },
  'another meaning': { code: 'wrong-meaning', status: 422, payload: with_({ meaning: 'Looked at' }) },
  'out of order': {
    by: 'helen-voss',
    code: 'out-of-order',
    status: 409,
    payload: with_({ role: OFFICER, meaning: 'Approved for release' }),
  },
  'no such module': { code: 'no-such-module', status: 404, from: { module: 'no-such-module' } },
  'a trigger for a module': { code: 'no-such-module', status: 404, from: { module: 'issue-updated' } },
  'a queue for a module': { code: 'no-such-module', status: 404, from: { module: 'projections' } },
  'the settings page, which is on no issue': { ...invalid, from: { project: 'TELE', issue: undefined } },
  'an operation that does not exist': { ...invalid, operation: 'signoff.forge' },
  'an operation called toString': { ...invalid, operation: 'toString' },
  'an operation called __proto__': { ...invalid, operation: '__proto__' },
};

describe('a forged sign-off is refused and nothing is written', () => {
  for (const [name, forgery] of Object.entries(forgeries)) {
    test(name, async () => {
      const {
        by = 'amara-okafor',
        operation = 'signoff.sign',
        from = {},
        payload = (command: Command): unknown => command,
        code,
        status,
      } = forgery;
      const honest = await signingOf(site.as('amara-okafor'), issue, VALIDATOR);
      const was = await standing(site, issue);
      const answer = await site.as(by).invoke(operation, payload(honest), { issue, ...from });
      assert.deepEqual([codeOf(answer), answer.status], [code, status], JSON.stringify(answer.body));
      assert.deepEqual(await standing(site, issue), was);
    });
  }

  test('nobody at all', async () => {
    const was = await standing(site, issue);
    const payload = await signingOf(site.as('amara-okafor'), issue, VALIDATOR);
    const body = JSON.stringify({ module: 'compliance-panel', operation: 'signoff.sign', payload, issue });
    const headers = { 'content-type': 'application/json' };
    const { status } = await fetch(`${site.url}/local/invoke`, { method: 'POST', headers, body });
    assert.equal(status, 401);
    assert.deepEqual(await standing(site, issue), was);
  });

  test('an operation of the settings page called on an issue, also by a project admin', async () => {
    const payload = {
      nonce: newNonce(),
      starter: 'digital-health',
      gates: [{ id: 'clinical-validation', guards: ['10001'] }],
    };
    const was = await standing(site, issue);
    for (const by of ['jonas-weber', 'viktor-hale'])
      assert.equal(codeOf(await site.as(by).invoke('policy.adopt', payload, { issue })), 'invalid-request');
    const settings = { project: 'TELE' };
    assert.equal(
      codeOf(await site.as('jonas-weber').invoke('policy.adopt', payload, settings)),
      'no-permission',
    );
    assert.deepEqual(await standing(site, issue), was);
  });
});

test('the same nonce twice is answered with the first result', async () => {
  const amara = site.as('amara-okafor');
  const command = await signingOf(amara, other, VALIDATOR);
  const first = await amara.invoke('signoff.sign', command, { issue: other });
  const was = await standing(site, other);
  const second = await amara.invoke('signoff.sign', command, { issue: other });
  assert.deepEqual([first.status, second.status], [200, 200]);
  const repeated = JSON.stringify(first.body).replace('"repeated":false', '"repeated":true');
  assert.equal(JSON.stringify(second.body), repeated);
  assert.deepEqual(await standing(site, other), was);
});

test('what anybody writes over REST changes no decision', async () => {
  const was = await standing(site, issue);
  const priya = site.as('priya-raman');
  const state = { state: 'passed', signoffs: [{ role: OFFICER, signer: 'helen-voss' }], revision: 99 };
  for (const property of [
    'caregate',
    'compliance',
    'state',
    'issue-record',
    'caregate.state',
    'compliance-gate',
  ]) {
    const { status } = await priya.rest('PUT', `/issue/${issue}/properties/${property}`, state);
    // 200 where the app has written the property before: anybody who may edit the issue may write over it.
    assert.equal(status, property === 'caregate' ? 200 : 201);
    const ofProject = await site.as('viktor-hale').rest('PUT', `/project/TELE/properties/${property}`, state);
    assert.equal(ofProject.status, 201);
  }
  const labels = ['passed', 'compliance-approved', 'caregate-skip'];
  assert.equal((await priya.rest('PUT', `/issue/${issue}`, { fields: { labels } })).status, 204);
  for (const field of ['status', 'creator', 'created', 'compliance', 'votes'])
    assert.equal(
      (await priya.rest('PUT', `/issue/${issue}`, { fields: { [field]: { id: '10003' } } })).status,
      400,
    );
  assert.deepEqual(await standing(site, issue), was);
  const refused = await move(site.as('jonas-weber'), issue, DONE, { historyMetadata: state, properties: [] });
  assert.match(messageOf(refused), /clinical validator has not signed/);
});

test('one person does not sign in both roles', async () => {
  const { status } = await site
    .as('viktor-hale')
    .rest('POST', '/project/TELE/role/10010', { user: ['helen-voss'] });
  assert.equal(status, 200);
  const both = await issueInReview(site);
  assert.equal((await sign(site.as('helen-voss'), both, VALIDATOR)).status, 200);
  const was = await standing(site, both);
  assert.equal(codeOf(await sign(site.as('helen-voss'), both, OFFICER)), 'same-person');
  assert.deepEqual(await standing(site, both), was);
});

test('a role taken away counts at once', async () => {
  const path = '/project/TELE/role/10010?user=helen-voss';
  assert.ok((await site.as('viktor-hale').rest('DELETE', path)).status < 300);
  const later = await issueInReview(site);
  assert.equal(codeOf(await sign(site.as('helen-voss'), later, VALIDATOR)), 'lacks-role');
});

test('the assignee does not sign, nor after unassigning, and assigning back opens nothing', async () => {
  const own = await issueInReview(site, true, { assignee: { accountId: 'amara-okafor' } });
  const amara = site.as('amara-okafor');
  const assign = (accountId: string | null) => amara.rest('PUT', `/issue/${own}/assignee`, { accountId });
  assert.equal(codeOf(await sign(amara, own, VALIDATOR)), 'is-assignee');
  assert.equal((await assign(null)).status, 204);
  assert.equal(codeOf(await sign(amara, own, VALIDATOR)), 'was-assignee');
  assert.equal((await assign('amara-okafor')).status, 204);
  assert.equal((await move(amara, own, DONE)).status, 400);
});

test('a signer who becomes the assignee afterwards carries nothing', async () => {
  const own = await issueInReview(site);
  assert.equal((await sign(site.as('amara-okafor'), own, VALIDATOR)).status, 200);
  assert.equal((await sign(site.as('helen-voss'), own, OFFICER)).status, 200);
  const assign = (accountId: string) =>
    site.as('priya-raman').rest('PUT', `/issue/${own}/assignee`, { accountId });
  assert.equal((await assign('helen-voss')).status, 204);
  await settle(site);
  assert.equal((await assign('jonas-weber')).status, 204);
  assert.match(messageOf(await move(site.as('jonas-weber'), own, DONE)), /sign-off does not count/);
});

test('taking the label away that brought an issue in scope does not open the gate', async () => {
  await site.adopt('RPM', [{ id: 'clinical-validation', guards: ['10003'], scope: { labels: ['phi'] } }]);
  const [jonas, daniel] = [site.as('jonas-weber'), site.as('daniel-brandt')];
  const [labelled, plain] = [
    await createIssue(site, 'RPM', { labels: ['phi'] }),
    await createIssue(site, 'RPM'),
  ];
  for (const key of [labelled, plain]) for (const id of ['11', '21']) await move(jonas, key, id);
  const [checklist] = (await see(daniel, labelled)).checklists;
  const answers = [{ item: checklist?.items[0]?.item.id, value: 'done', replaces: 0 }];
  const command = { nonce: newNonce(), checklist: checklist?.id, answers };
  assert.equal((await daniel.invoke('checklist.answer', command, { issue: labelled })).status, 200);
  assert.equal((await jonas.rest('PUT', `/issue/${labelled}`, { fields: { labels: [] } })).status, 204);
  assert.equal((await move(jonas, labelled, DONE)).status, 400);
  assert.equal((await move(jonas, plain, DONE)).status, 204);
  assert.equal((await verify(site, labelled)).intact, true);
});
