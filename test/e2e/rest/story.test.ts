import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { createCloudClient } from 'jira.js';
import { messageOf } from '../../support/e2e/answers';
import { LocalSite } from '../../support/e2e/site';
import {
  answerAll,
  CLINICAL,
  createIssue,
  DONE,
  move,
  mustSign,
  paragraph,
  passPrivacy,
  REOPEN,
  sign,
  signBoth,
  walkToReview,
} from '../../support/e2e/steps';

type Client = ReturnType<typeof createCloudClient>;

let site: LocalSite;
let jonas: Client;

before(async () => {
  const { createCloudClient: createClient } = await import('jira.js');
  site = await LocalSite.open();
  await site.adopt('RPM');
  const auth = { type: 'basic' as const, email: 'jonas.weber@caregate.example', apiToken: 'token' };
  jonas = createClient({ host: site.url, auth, onSchemaMismatch: 'throw' });
});

after(() => site.close());

const moveBy = (id: string, issue: string) =>
  jonas.issues.doTransition({ issueIdOrKey: issue, transition: { id } });

/** The words with which Jira refuses the move to Done: the same that jira.js hands to whoever uses it. */
async function refusalOfDone(issue: string): Promise<string> {
  const answer = await move(site.as('jonas-weber'), issue, DONE);
  assert.equal(answer.status, 400);
  const told = messageOf(answer);
  await assert.rejects(moveBy(DONE, issue), (error: Error) => {
    assert.equal(Reflect.get(error, 'status'), 400);
    assert.ok(error.message.includes(told), error.message);
    return true;
  });
  return told;
}

async function statusOf(issue: string): Promise<string> {
  const { fields } = await jonas.issues.getIssue({ issueIdOrKey: issue, fields: ['status'] });
  return String(fields?.['status'].name);
}

for (const project of ['TELE', 'RPM']) {
  describe(`the story in ${project}`, () => {
    let issue: string;

    before(async () => {
      issue = await createIssue(site, project);
    });

    test('work does not start before privacy and security are assessed and signed', async () => {
      const told = messageOf(await move(site.as('jonas-weber'), issue, '11'));
      assert.match(told, /In Progress is blocked by Privacy and security before development/);
      assert.match(told, /privacy officer/);
      await passPrivacy(site, issue);
      await walkToReview(site, issue);
      assert.equal(await statusOf(issue), 'In Review');
    });

    test('Done is refused and says which items are open and who has to sign', async () => {
      const told = await refusalOfDone(issue);
      assert.match(told, /^Done is blocked by Clinical validation\./);
      assert.match(told, /1\) \d+ required items are open/);
      assert.match(told, /clinical validator/);
      assert.match(told, /compliance officer/);
      assert.match(told, new RegExp(`Open Compliance on ${issue}`));
      assert.equal(await statusOf(issue), 'In Review');
    });

    test('answers and one signature are not enough', async () => {
      await answerAll(site.as('daniel-brandt'), issue, CLINICAL);
      assert.equal((await sign(site.as('helen-voss'), issue, 'compliance-officer')).status, 409);
      await mustSign(site.as('amara-okafor'), issue, 'clinical-validator');
      const told = await refusalOfDone(issue);
      assert.match(told, /compliance officer/);
      assert.doesNotMatch(told, /required items/);
    });

    test('with both signatures Done is allowed', async () => {
      await mustSign(site.as('helen-voss'), issue, 'compliance-officer');
      await moveBy(DONE, issue);
      assert.equal(await statusOf(issue), 'Done');
    });

    test('a changed description makes both signatures stale, and the refusal says so', async () => {
      await moveBy(REOPEN, issue);
      await jonas.issues.editIssue({
        issueIdOrKey: issue,
        fields: { description: paragraph('Alarm above 140 per minute') },
      });
      const told = await refusalOfDone(issue);
      for (const role of ['clinical validator', 'compliance officer'])
        assert.match(told, new RegExp(`The ${role}'s sign-off is stale\\W+the description changed`, 'i'));
      assert.equal(await statusOf(issue), 'In Review');
    });

    test('signed again by both, Done is allowed again', async () => {
      await signBoth(site, issue);
      await moveBy(DONE, issue);
      assert.equal(await statusOf(issue), 'Done');
    });
  });
}
