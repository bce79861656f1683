import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import { operations } from '../../../src/contract/operations';
import type { PolicyDraft } from '../../../src/domain/policy/draft';
import { draftOf } from '../../../src/domain/policy/publish';
import { settle, wholeAudit } from '../../support/e2e/audit';
import { codeOf } from '../../support/e2e/answers';
import { newNonce } from '../../support/e2e/nonce';
import { clearFaults, planFaults } from '../../support/e2e/platform';
import { CLINICAL_ONLY, LocalSite } from '../../support/e2e/site';
import { answerAll, createIssue, issueInReview, mustSign, see, signBoth } from '../../support/e2e/steps';

const TELE = { project: 'TELE' };
const HUB = { module: 'compliance-hub' };
const HOUR = 60 * 60_000;
const found = z.looseObject({ issues: z.array(z.looseObject({ key: z.string() })) });

let site: LocalSite;
before(async () => {
  site = await LocalSite.open(CLINICAL_ONLY);
});
after(() => site.close());

const viktor = () => site.as('viktor-hale');
const helen = () => site.as('helen-voss');
const read = (who = viktor()) => who.call(operations['policy.get'], {}, TELE);

/** Saves the policy in force, changed, as the draft, and answers the revision of the desk. */
async function draft(change: (draft: PolicyDraft) => PolicyDraft): Promise<number> {
  const { policy, revision } = await read();
  assert.ok(policy);
  const request = {
    nonce: newNonce(),
    revision,
    basedOn: policy.version,
    draft: change(draftOf(policy)),
  };
  return (await viktor().call(operations['policy.save'], request, TELE)).revision;
}

/** Queries lag behind writes, here as on Forge: what is looked for comes after a while, or never. */
async function eventually<T>(look: () => Promise<T>, wanted: T): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) {
    if (isDeepStrictEqual(await look(), wanted)) return;
    await settle(site);
  }
  assert.deepEqual(await look(), wanted);
}

const publish = (revision: number, who = viktor()) =>
  who.invoke('policy.publish', { nonce: newNonce(), revision }, TELE);
const published = z.looseObject({ result: operations['policy.publish'].response });
const withGate =
  (change: (gate: PolicyDraft['gates'][number]) => PolicyDraft['gates'][number]) =>
  (all: PolicyDraft): PolicyDraft => ({ ...all, gates: all.gates.map(change) });

describe('a policy on the built app', { concurrency: false }, () => {
  test('what asks for more is published by one person and holds at once', async () => {
    const revision = await draft(
      withGate((gate) => ({
        ...gate,
        signoffs: [...gate.signoffs, { role: 'quality', count: 1, meaning: 'Quality agreed' }],
      })),
    );
    const { result } = published.parse((await publish(revision)).body);
    assert.deepEqual([result.outcome, result.version], ['published', 2]);
    const issue = await createIssue(site);
    const slots = (await see(site.as('jonas-weber'), issue)).gates.flatMap((gate) => gate.slots);
    assert.ok(slots.some(({ role }) => role === 'quality'));
  });

  test('what asks for less waits for a second person, who is not the first', async () => {
    const revision = await draft(
      withGate((gate) => ({ ...gate, signoffs: gate.signoffs.filter(({ role }) => role !== 'quality') })),
    );
    const { result } = published.parse((await publish(revision)).body);
    assert.deepEqual([result.outcome, result.version], ['proposed', null]);
    const confirm = { nonce: newNonce(), revision: result.revision, decision: 'confirm' };
    assert.equal(codeOf(await viktor().invoke('policy.settle', confirm, TELE)), 'second-person');
    assert.equal(
      codeOf(await site.as('jonas-weber').invoke('policy.settle', confirm, TELE)),
      'no-permission',
    );
    const settled = await helen().call(operations['policy.settle'], confirm, {
      ...TELE,
      module: 'compliance-project',
    });
    assert.equal(settled.version, 3);
    const { events } = await viktor().call(operations['policy.history'], {}, TELE);
    assert.deepEqual(
      events.map(({ version }) => version),
      [3, null, 2, 1],
    );
  });

  test('of two who publish at once one wins, and the other is told by whom', async () => {
    const revision = await draft((all) => ({ ...all, title: 'Title of one' }));
    const answers = await Promise.all([publish(revision), publish(revision, helen())]);
    const codes = answers.map((answer) => [answer.status, codeOf(answer)]);
    assert.deepEqual(codes.map(([status]) => status).sort(), [200, 409]);
    assert.ok(
      codes.some(([, code]) => code === 'draft-conflict' || code === 'nothing-drafted'),
      String(codes),
    );
    assert.equal((await read()).policy?.version, 4);
  });

  test('who only works in the project may read the policy and change nothing', async () => {
    const seen = await read(site.as('jonas-weber'));
    assert.deepEqual([seen.mayEdit, seen.mayPublish], [false, false]);
    const request = { nonce: newNonce(), revision: seen.revision };
    for (const operation of ['policy.publish', 'policy.discard'])
      assert.equal(codeOf(await site.as('jonas-weber').invoke(operation, request, TELE)), 'no-permission');
  });

  test('a gate that waits for the sprint that waits for it is refused before publishing', async () => {
    const before = await read();
    const revision = await draft((all) => {
      const { id = '', independence, signoffs = [] } = all.gates[0] ?? {};
      assert.ok(independence);
      return {
        ...withGate((gate) => (gate.id === id ? { ...gate, sprint: true } : gate))(all),
        sprint: { gate: id, checklists: [], signoffs: signoffs.slice(0, 1), independence, empty: 'refuse' },
      };
    });
    const answer = await publish(revision);
    assert.equal(codeOf(answer), 'policy-invalid');
    assert.match(JSON.stringify(answer.body), /which waits for the sprint in turn/);
    assert.deepEqual((await read()).policy, before.policy);
    await viktor().invoke('policy.discard', { nonce: newNonce(), revision }, TELE);
  });

  test('documents that would do harm are refused with line and path, and nothing is kept', async () => {
    const before = await read();
    const bombs = {
      aliases: `title: &a x\nroles: []\ngates: [*a]`,
      deep: '['.repeat(100_000),
      duplicates: 'title: x\ntitle: y\nroles: []\ngates: []',
      inherited: '__proto__:\n  title: x',
      wrong: 'title: x\nroles: []\ngates:\n  - id: Not A Slug',
    };
    for (const [name, text] of Object.entries(bombs)) {
      const answer = await viktor().invoke('policy.import', { format: 'yaml', text }, TELE);
      assert.equal(codeOf(answer), 'unreadable-document', name);
      assert.match(JSON.stringify(answer.body), /line \d+/, name);
    }
    assert.deepEqual(await read(), before);
  });

  test('an exported policy is read again as it was', async () => {
    const { text } = await viktor().call(
      operations['policy.export'],
      { which: 'in-force', format: 'yaml' },
      TELE,
    );
    const { draft: again } = await viktor().call(operations['policy.import'], { format: 'yaml', text }, TELE);
    const { policy } = await read();
    assert.deepEqual(again.gates, policy?.gates);
  });

  test('an issue signed under an older version shows what was in force then', async () => {
    const issue = await issueInReview(site);
    await mustSign(site.as('amara-okafor'), issue, 'clinical-validator');
    const before = await read();
    const revision = await draft(
      withGate((gate) => ({ ...gate, material: [...gate.material, 'environment'] })),
    );
    published.parse((await publish(revision)).body);
    const [given] = (await see(helen(), issue)).gates.flatMap(({ slots }) =>
      slots.flatMap((slot) => slot.given),
    );
    assert.equal(given?.policy, before.policy?.version);
    const then = await helen().call(operations['policy.version'], { version: given?.policy }, { issue });
    assert.deepEqual(then.policy, before.policy);
    assert.ok(then.templates.some(({ id, items }) => id === 'clinical-validation' && items.length > 0));
  });
});

describe('what is found outside the panel', { concurrency: false }, () => {
  const search = async (jql: string, as = viktor()): Promise<string[]> =>
    found
      .parse((await as.rest('POST', '/search/jql', { jql, fields: ['key'] })).body)
      .issues.map(({ key }) => key);

  test('the state of an issue is found by JQL and follows sign-offs and edits', async () => {
    const issue = await issueInReview(site);
    await settle(site);
    assert.ok((await search(`project = TELE AND complianceState = "blocked"`)).includes(issue));
    await signBoth(site, issue);
    await settle(site);
    assert.ok((await search(`project = TELE AND complianceState = "passed"`)).includes(issue));
    await site.as('jonas-weber').rest('PUT', `/issue/${issue}`, { fields: { summary: 'Another summary' } });
    await settle(site);
    assert.ok((await search(`project = TELE AND complianceState = "blocked"`)).includes(issue));
  });

  test('the queue names what waits for a person, in their turn, and nobody else', async () => {
    const issue = await issueInReview(site);
    await settle(site);
    const waits = async (who: string) => {
      const { rows } = await site.as(who).call(operations['inbox.list'], { limit: 50 }, HUB);
      return rows.filter((row) => row.issue.key === issue).map(({ role }) => role.id);
    };
    await eventually(() => waits('amara-okafor'), ['clinical-validator']);
    assert.deepEqual(await waits('helen-voss'), []);
    assert.deepEqual(await waits('jonas-weber'), []);
    const { id } = (await see(helen(), issue)).issue;
    const view = await site.as('amara-okafor').invoke('issue.get', { issue: id }, HUB);
    assert.equal(view.status, 200);
    await mustSign(site.as('amara-okafor'), issue, 'clinical-validator');
    await settle(site);
    await eventually(() => waits('helen-voss'), ['compliance-officer']);
    await eventually(() => waits('amara-okafor'), []);
  });

  test('the hub says nothing of an issue that its caller may not browse', async () => {
    const issue = await issueInReview(site);
    const { id } = (await see(helen(), issue)).issue;
    for (const who of ['mallory-quinn', 'automation-app']) {
      const answer = await site.as(who).invoke('issue.get', { issue: id }, HUB);
      assert.ok(answer.status >= 400, who);
      assert.ok(!JSON.stringify(answer.body).includes(issue), who);
    }
    assert.equal(codeOf(await helen().invoke('issue.get', { issue: '99999' }, HUB)), 'not-found');
  });

  test('the hourly pass finds a bypass whose event was lost, mends what is shown, and says so', async () => {
    const issue = await issueInReview(site, false);
    // Forge delivers an event five times at most: when none of them succeeds, it is lost.
    await planFaults(site, { kind: 'status', target: 'jira', module: 'issue-events', status: 500 });
    await site.as('viktor-hale').send('POST', '/local/status', { issue, status: 'Done' });
    for (let turn = 0; turn < 8; turn += 1) await settle(site, HOUR / 30);
    await clearFaults(site);
    await settle(site, HOUR);
    const { passes } = await viktor().call(operations['health.get'], {}, { module: 'compliance-admin' });
    const told = (await wholeAudit(site, issue)).map(({ at, sentence }) => `${at} ${sentence}`);
    assert.ok(
      passes.some(({ bypassed }) => bypassed > 0),
      JSON.stringify({ passes, told }),
    );
  });

  test('a role that a group gives signs, and loses the right with the membership', async () => {
    const admin = { module: 'compliance-admin' };
    const { revision, starter } = await viktor().call(operations['site.get'], {}, admin);
    const role = { id: 'safety-board', name: 'safety board', groups: ['group-jira-admins'] };
    const request = { nonce: newNonce(), revision, secondPerson: true, starter, roles: [role] };
    await viktor().call(operations['site.save'], request, admin);
    const desk = await draft((all) => ({
      ...all,
      roles: [...all.roles, role],
      gates: all.gates.map((gate) => ({
        ...gate,
        signoffs: [{ role: role.id, count: 1, meaning: 'Seen by the board' }, ...gate.signoffs],
      })),
    }));
    const { result } = published.parse((await publish(desk)).body);
    assert.equal(result.outcome, 'published');
    const issue = await createIssue(site);
    await answerAll(site.as('daniel-brandt'), issue, 'clinical-validation');
    const signs = async (who: string) => {
      const gate = (await see(site.as(who), issue)).gates[0];
      const command = { nonce: newNonce(), gate: gate?.id, role: role.id, decision: 'approved' };
      const payload = { ...command, meaning: 'Seen by the board', seen: gate?.fingerprint.root };
      return site.as(who).invoke('signoff.sign', payload, { issue });
    };
    assert.equal(codeOf(await signs('helen-voss')), 'lacks-role');
    assert.equal((await signs('viktor-hale')).status, 200);
  });
});
