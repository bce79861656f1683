import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';
import { clearFaults, planFaults } from '../../support/e2e/platform';
import { CLINICAL_ONLY, LocalSite } from '../../support/e2e/site';
import {
  askForSprints,
  createRelevant,
  passIssue,
  putIn,
  readySprint,
  seeSprint,
  signSprint,
  signWhole,
  sprintSigningOf,
  tell,
} from '../../support/e2e/sprints';
import { paragraph, see } from '../../support/e2e/steps';
import { newNonce } from '../../support/e2e/nonce';

const OFFICER = 'compliance-officer';
/** Real milliseconds that storage takes to write, so that what people do meanwhile is certain to come in between. */
const SLOW = 300;

let site: LocalSite;
before(async () => {
  site = await LocalSite.open(CLINICAL_ONLY);
  await askForSprints(site);
});
afterEach(() => clearFaults(site));
after(() => site.close());

type Ready = Awaited<ReturnType<typeof readySprint>>;
const jonas = () => site.as('jonas-weber');
const helen = () => site.as('helen-voss');

/** What takes a sprint its validation; each answers once Jira or the app has it. */
const EDITS: Readonly<Record<string, (sprint: Ready, round: number) => Promise<unknown>>> = {
  'a changed description': ({ issues: [issue] }, round) =>
    jonas().rest('PUT', `/issue/${issue}`, { fields: { description: paragraph(`Alarm ${round}`) } }),
  'a revoked signature on an issue': async ({ issues: [, issue = ''] }) => {
    const amara = site.as('amara-okafor');
    const given = (await see(amara, issue)).gates.flatMap(({ slots }) => slots.flatMap((slot) => slot.given));
    const signoff = given.findLast(({ canRevoke }) => canRevoke)?.seq;
    const command = { nonce: newNonce(), signoff, rationale: 'Signed too early' };
    assert.equal((await amara.invoke('signoff.revoke', command, { issue })).status, 200);
  },
  'another relevant issue': async ({ sprint }) => putIn(site, sprint, [await createRelevant(site)]),
  'an irrelevant issue that becomes relevant': async (sprint) => {
    const { issues } = await seeSprint(jonas(), sprint);
    const other = issues.find(({ outcome }) => outcome === 'not-applicable')?.issue.key;
    await jonas().rest('PUT', `/issue/${other}`, { fields: { labels: ['clinical'] } });
  },
};

/** The state of a sprint. It may never be validated while an issue that counts has not passed. */
async function mustHold(sprint: Ready): Promise<string> {
  const { state, counts, issues } = await seeSprint(jonas(), sprint);
  if (state === 'validated') {
    assert.equal(counts.passed, counts.relevant);
    assert.ok(issues.every(({ outcome }) => outcome !== 'blocked'));
  }
  return state;
}

describe('between reading and writing of the last signature', () => {
  for (const [name, edit] of Object.entries(EDITS)) {
    test(`${name} leaves the sprint not validated`, async () => {
      const sprint = await readySprint(site);
      await signWhole(site, sprint, 2);
      const command = await sprintSigningOf(helen(), sprint, OFFICER);
      const slow = { kind: 'delay', target: 'kvs', path: '/transaction', module: 'resolver', ms: SLOW };
      await planFaults(site, { ...slow, times: 1 });
      const [signed] = await Promise.all([tell(helen(), 'sprint.sign', command), edit(sprint, 0)]);
      assert.ok([200, 409].includes(signed.status), JSON.stringify(signed.body));
      assert.notEqual(await mustHold(sprint), 'validated');
    });
  }
});

test('whoever looks while others sign and edit never finds a sprint validated whose issue has not passed', async () => {
  const sprint = await readySprint(site);
  const [issue = ''] = sprint.issues;
  for (let round = 1; round <= 6; round += 1) {
    await signWhole(site, sprint, 2);
    /** From when on it is certain that the signatures do not hold any more. */
    const race = { changed: Number.POSITIVE_INFINITY, over: false };
    const looking = (async () => {
      while (!race.over) {
        const began = performance.now();
        const state = await mustHold(sprint);
        assert.ok(state !== 'validated' || began < race.changed, 'validated after the edit was answered');
      }
    })();
    const editing = async () => {
      if (round % 2 === 0) await mustHold(sprint);
      const { status } = await jonas().rest('PUT', `/issue/${issue}`, {
        fields: { description: paragraph(`Alarm above ${round}`) },
      });
      assert.equal(status, 204);
      race.changed = performance.now();
    };
    await Promise.all([signSprint(helen(), sprint, OFFICER), editing()]);
    await mustHold(sprint);
    race.over = true;
    await looking;
    await passIssue(site, issue);
    assert.notEqual(await mustHold(sprint), 'validated');
  }
  await signWhole(site, sprint);
  assert.equal(await mustHold(sprint), 'validated');
});

test('two validators who sign in the same instant are both recorded, and one command is written once', async () => {
  const sprint = await readySprint(site);
  const command = await sprintSigningOf(site.as('amara-okafor'), sprint, 'clinical-validator');
  const answers = await Promise.all([
    tell(site.as('amara-okafor'), 'sprint.sign', command),
    tell(site.as('amara-okafor'), 'sprint.sign', command),
    tell(site.as('sofia-marchetti'), 'sprint.sign', { ...command, nonce: newNonce() }),
  ]);
  assert.deepEqual(
    answers.map(({ status }) => status),
    [200, 200, 200],
  );
  const { slots } = await seeSprint(jonas(), sprint);
  assert.deepEqual(slots.map(({ given }) => given.map(({ signer }) => signer.accountId).toSorted())[0], [
    'amara-okafor',
    'sofia-marchetti',
  ]);
});
