import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { auditOf, settle, verify, wholeAudit } from '../../support/e2e/audit';
import { clearFaults, planFaults } from '../../support/e2e/platform';
import { CLINICAL_ONLY, LocalSite } from '../../support/e2e/site';
import { DONE, issueInReview, move, mustMove, signBoth } from '../../support/e2e/steps';
import { changeScreen, changeTransition } from '../../support/e2e/storage';

const SUMMARY_SCREEN = [{ fieldId: 'summary', required: false }];
const NEW_SUMMARY = { fields: { summary: 'Show heart rate and oxygen' } };
const TEN_MINUTES = 10 * 60_000;
/** Longer than any event takes. After two of them the app has also heard of what it wrote itself. */
const QUIET = 4 * 60_000;

let site: LocalSite;

before(async () => {
  site = await LocalSite.open(CLINICAL_ONLY);
});

afterEach(() => clearFaults(site));
after(() => site.close());

const passages = async (issue: string) =>
  (await wholeAudit(site, issue)).filter(({ event }) => event.type.startsWith('gate-'));

const passedIssue = async () => {
  const issue = await issueInReview(site);
  await signBoth(site, issue);
  return issue;
};

test('the history of a passed issue names the signatures on which it passed', async () => {
  const issue = await passedIssue();
  const signoffs = (await wholeAudit(site, issue)).filter(({ event }) => event.type === 'signoff-given');
  await mustMove(site.as('jonas-weber'), issue, DONE);
  await settle(site);
  const [line] = await passages(issue);
  assert.ok(line?.event.type === 'gate-passed');
  assert.deepEqual(line.event.payload.signoffs, signoffs.map(({ seq }) => seq).reverse());
  assert.match(
    line.sentence,
    /^Jonas Weber moved the issue to Done: Clinical validation passed on 2 sign-offs/,
  );
});

test('a status set behind the gate shows as a bypass with its reasons', async () => {
  const issue = await issueInReview(site, false);
  await site.as('viktor-hale').send('POST', '/local/status', { issue, status: 'Done' });
  await settle(site);
  const [line] = await passages(issue);
  assert.ok(line?.event.type === 'gate-bypassed');
  assert.deepEqual(
    line.event.payload.reasons.map(({ code }) => code),
    ['items-open', 'signoff-missing', 'signoff-missing'],
  );
  assert.match(line.sentence, /although Clinical validation had not passed/);
});

test('refused attempts are recorded once in ten minutes', async () => {
  const issue = await issueInReview(site);
  const attempt = async () => {
    assert.equal((await move(site.as('jonas-weber'), issue, DONE)).status, 400);
    await settle(site);
  };
  await attempt();
  await attempt();
  assert.equal((await auditOf(site, issue, 'refused')).total, 1);
  await settle(site, TEN_MINUTES);
  await attempt();
  const { total, lines } = await auditOf(site, issue, 'refused');
  assert.equal(total, 2);
  assert.equal(lines[0]?.event.type, 'transition-refused');
});

test('an event that comes twice and late is recorded once', async () => {
  const issue = await passedIssue();
  await settle(site, QUIET);
  await settle(site, QUIET);
  const late = { kind: 'late-event', target: 'event', ms: 60_000 };
  await planFaults(site, { kind: 'duplicate-event', target: 'event' }, late);
  await mustMove(site.as('jonas-weber'), issue, DONE);
  await settle(site);
  assert.equal((await passages(issue)).length, 0);
  await settle(site, 70_000);
  await settle(site, 70_000);
  assert.deepEqual(
    (await passages(issue)).map(({ event }) => event.type),
    ['gate-passed'],
  );
  assert.equal((await verify(site, issue)).intact, true);
});

test('a summary changed on the screen of the transition, of which Jira tells no validator, shows as drift', async () => {
  const issue = await passedIssue();
  await changeScreen(site, SUMMARY_SCREEN);
  assert.equal((await move(site.as('jonas-weber'), issue, DONE, NEW_SUMMARY)).status, 204);
  await settle(site);
  const [line] = await passages(issue);
  assert.ok(line?.event.type === 'gate-drifted');
  assert.deepEqual(
    line.event.payload.changed.map(({ part }) => part),
    ['field:summary'],
  );
});

test('a transition screen that makes a signer the assignee is refused', async () => {
  const issue = await passedIssue();
  await changeScreen(site, [{ fieldId: 'assignee', required: false }]);
  const fields = { assignee: { accountId: 'helen-voss' } };
  const refused = await move(site.as('jonas-weber'), issue, DONE, { fields });
  assert.equal(refused.status, 400);
  assert.match(JSON.stringify(refused.body), /compliance officer's sign-off does not count/);
  assert.equal((await move(site.as('jonas-weber'), issue, DONE)).status, 204);
});

test('a transition without the rule shows as a bypass, or as drift when what was signed changed with it', async () => {
  const [unsigned, signed] = [await issueInReview(site), await passedIssue()];
  await changeScreen(site, SUMMARY_SCREEN);
  await changeTransition(site, DONE, { validators: [] });
  await mustMove(site.as('jonas-weber'), unsigned, DONE);
  assert.equal((await move(site.as('jonas-weber'), signed, DONE, NEW_SUMMARY)).status, 204);
  await settle(site);
  assert.deepEqual(
    (await passages(unsigned)).map(({ event }) => event.type),
    ['gate-bypassed'],
  );
  const [line] = await passages(signed);
  assert.ok(line?.event.type === 'gate-drifted');
  assert.deepEqual(
    line.event.payload.changed.map(({ part }) => part),
    ['field:summary'],
  );
});
