import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { codeOf, messageOf } from '../../support/e2e/answers';
import { newNonce } from '../../support/e2e/nonce';
import { showOnlyTo } from '../../support/e2e/secure';
import { CLINICAL_ONLY, LocalSite } from '../../support/e2e/site';
import {
  agile,
  askForSprints,
  createRelevant,
  openSprint,
  passIssue,
  planSprint,
  putIn,
  readySprint,
  RPM,
  seeSprint,
  signSprint,
  signWhole,
  sprintSigningOf,
  TELE,
  tell,
  turn,
  verifySprint,
  type Asked,
} from '../../support/e2e/sprints';
import { createIssue, DONE, move, paragraph, REOPEN, walkToReview } from '../../support/e2e/steps';

const VALIDATOR = 'clinical-validator';

let site: LocalSite;
before(async () => {
  site = await LocalSite.open(CLINICAL_ONLY);
  await askForSprints(site);
});
after(() => site.close());

const jonas = () => site.as('jonas-weber');
const amara = () => site.as('amara-okafor');
const see = (asked: Asked) => seeSprint(jonas(), asked);
const stateOf = async (asked: Asked) => (await see(asked)).state;
const edit = (issue: string, text: string) =>
  jonas().rest('PUT', `/issue/${issue}`, { fields: { description: paragraph(text) } });

/** What comes of a signature that would be given now. */
const fateOf = async (asked: Asked): Promise<string | undefined> => {
  const answer = await signSprint(amara(), asked, VALIDATOR);
  return answer.status === 200 ? 'signed' : codeOf(answer);
};

describe('a gate that asks for the sprint', () => {
  let asked: Awaited<ReturnType<typeof readySprint>>;
  let issue: string;
  const done = () => move(jonas(), issue, DONE);

  before(async () => {
    asked = await readySprint(site);
    [issue = ''] = asked.issues;
    await walkToReview(site, issue);
    await turn(site, asked, 'active');
  });

  test('blocks Done until everybody has signed the sprint, and says how it stands', async () => {
    await signWhole(site, asked, 2);
    const answer = await done();
    assert.equal(answer.status, 400);
    assert.match(messageOf(answer), /^Done is blocked by Release\./);
    assert.match(messageOf(answer), /Sprint of today.* not.*validated/i);
  });

  test('lets the issue through once it is validated', async () => {
    const signed = await signSprint(site.as('helen-voss'), asked, 'compliance-officer');
    assert.equal(signed.status, 200, JSON.stringify(signed.body));
    assert.equal(await stateOf(asked), 'validated');
    assert.equal((await done()).status, 204);
  });

  test('blocks it again when another issue of the sprint was changed', async () => {
    assert.equal((await move(jonas(), issue, REOPEN)).status, 204);
    await edit(asked.issues[1] ?? '', 'Alarm above 160 per minute');
    assert.equal((await done()).status, 400);
    const { state, drift } = await see(asked);
    assert.equal(state, 'stale');
    const [first] = drift.filter(({ since }) => since === 'signature');
    assert.deepEqual([first?.kind, first?.by?.accountId], ['changed', 'jonas-weber']);
    await turn(site, asked, 'closed');
  });

  test('blocks an issue that was never in a sprint', async () => {
    const alone = await createIssue(site);
    await walkToReview(site, alone);
    const answer = await move(jonas(), alone, DONE);
    assert.equal(answer.status, 400);
    assert.match(messageOf(answer), /sprint/i);
  });
});

describe('what is no sprint of this project', () => {
  const get = async (payload: object) => codeOf(await tell(jonas(), 'sprint.get', payload));

  test('has neither a validation nor can it be opened or signed', async () => {
    const elsewhere = await planSprint(site, [await createIssue(site, RPM.key)], RPM);
    for (const sprint of [elsewhere.sprint, '99999']) {
      const there = { sprint, project: TELE.id };
      assert.equal(await get(there), 'no-sprint', sprint);
      const opening = { ...there, nonce: newNonce() };
      assert.equal(codeOf(await tell(jonas(), 'sprint.open', opening)), 'no-sprint');
    }
    assert.equal(await get({ ...elsewhere, project: RPM.id }), 'invalid-request');
  });

  test('is not told apart from one that there never was', async () => {
    const mallory = site.as('mallory-quinn');
    const { sprint } = await readySprint(site);
    const [one, other] = [sprint, '99999'].map((id) =>
      tell(mallory, 'sprint.get', { sprint: id, project: TELE.id }),
    );
    assert.deepEqual(await one, await other);
  });
});

describe('a sprint that was deleted', () => {
  test('is not signed any more, and keeps its history, which can be verified', async () => {
    const asked = await readySprint(site);
    await signWhole(site, asked, 1);
    const command = await sprintSigningOf(site.as('sofia-marchetti'), asked, VALIDATOR);
    await agile(jonas(), 'DELETE', `/sprint/${asked.sprint}`);
    assert.equal(codeOf(await tell(site.as('sofia-marchetti'), 'sprint.sign', command)), 'no-sprint');
    const { sprint, state, history, mayReopen } = await see(asked);
    assert.deepEqual([sprint.phase, sprint.name, mayReopen], ['deleted', 'Sprint of today', false]);
    assert.notEqual(state, 'validated');
    assert.ok(history.some(({ by }) => by?.accountId === 'amara-okafor'));
    const { intact, entries } = await verifySprint(jonas(), asked);
    assert.deepEqual([intact, entries >= history.length], [true, true]);
  });
});

describe('a sprint with nothing to validate', () => {
  const nothing = async (issues: readonly string[]): Promise<Asked> => {
    const asked = await planSprint(site, issues);
    // An empty sprint of the board has no issue that says that it is of this project.
    if (issues.length > 0) await openSprint(site, asked);
    return asked;
  };
  let irrelevant: Asked;

  before(async () => {
    irrelevant = await nothing([await createIssue(site)]);
  });

  test('is signed by nobody where the policy refuses it', async () => {
    assert.equal(await fateOf(irrelevant), 'sprint-empty');
    const { counts, state } = await see(irrelevant);
    assert.deepEqual([counts.issues, counts.relevant, state], [1, 0, 'open']);
  });

  test('was emptied after it was opened: nobody signs what was there', async () => {
    const asked = await readySprint(site);
    await agile(jonas(), 'POST', '/backlog/issue', {
      issues: (await see(asked)).issues.map(({ issue }) => issue.key),
    });
    assert.equal(await fateOf(asked), 'sprint-empty');
    const { drift, counts } = await see(asked);
    assert.equal(counts.issues, 0);
    assert.deepEqual(
      drift.map(({ kind }) => kind),
      ['removed', 'removed', 'removed'],
    );
  });

  test('is signed where the policy allows it, and not when something to validate comes', async () => {
    await askForSprints(site, { empty: 'allow' });
    await signWhole(site, irrelevant);
    assert.equal(await stateOf(irrelevant), 'validated');
    await putIn(site, irrelevant.sprint, [await createRelevant(site)]);
    assert.equal(await stateOf(irrelevant), 'stale');
    assert.equal(await fateOf(irrelevant), 'sprint-not-passed');
    await askForSprints(site);
  });
});

describe('a signature', () => {
  let asked: Awaited<ReturnType<typeof readySprint>>;
  before(async () => {
    asked = await readySprint(site);
  });

  test('of a forged shape is refused, and nothing is written', async () => {
    const command = await sprintSigningOf(amara(), asked, VALIDATOR);
    const { revision } = await see(asked);
    const forged: object[] = [
      { ...command, accountId: 'helen-voss' },
      { ...command, hidden: 0 },
      { ...command, sprint: Number(asked.sprint) },
      { ...command, sprint: `${asked.sprint}-${TELE.id}` },
      { ...command, project: 'TELE' },
      { ...command, decision: 'validated' },
      { ...command, seen: command.seen.slice(1) },
      { ...command, nonce: '' },
    ];
    for (const payload of forged)
      assert.equal(
        codeOf(await tell(amara(), 'sprint.sign', payload)),
        'invalid-request',
        JSON.stringify(payload),
      );
    const wrong: [object, string][] = [
      [{ ...command, meaning: 'Approved' }, 'wrong-meaning'],
      [{ ...command, role: 'compliance-officer', meaning: 'Approved for release' }, 'lacks-role'],
      [{ ...command, role: 'privacy-officer' }, 'unknown-gate'],
      [{ ...command, seen: 'a'.repeat(64) }, 'changed-while-reading'],
      [{ ...command, decision: 'rejected' }, 'rationale-required'],
      [{ ...command, decision: 'rejected', rationale: 'MRN 00418827 is wrong' }, 'possible-identifier'],
    ];
    for (const [payload, code] of wrong)
      assert.equal(codeOf(await tell(amara(), 'sprint.sign', payload)), code, JSON.stringify(payload));
    assert.equal((await see(asked)).revision, revision);
  });

  test('of somebody who lost the permission since the page was opened is refused', async () => {
    const sofia = site.as('sofia-marchetti');
    const command = await sprintSigningOf(sofia, asked, VALIDATOR);
    await showOnlyTo(site, ['amara-okafor', 'jonas-weber'], asked.issues[0] ?? '');
    const answer = await tell(sofia, 'sprint.sign', command);
    assert.equal(codeOf(answer), 'sprint-hidden');
    const shown = await seeSprint(sofia, asked);
    assert.deepEqual([shown.counts.issues, shown.counts.hidden], [3, 1]);
    assert.ok(!JSON.stringify(shown).includes(`"${asked.issues[0]}"`));
  });

  test('on a sprint in which one relevant issue has not passed is refused, by whoever it is', async () => {
    const late = await createRelevant(site);
    await putIn(site, asked.sprint, [late]);
    assert.equal(await fateOf(asked), 'sprint-not-passed');
    await passIssue(site, late);
    assert.equal(await fateOf(asked), 'signed');
  });
});
