import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, describe, test } from 'node:test';
import * as z from 'zod';
import { operations } from '../../../src/contract/operations';
import { receipt } from '../../../src/contract/view';
import { codeOf, messageOf } from '../../support/e2e/answers';
import { auditOf, settle, standing, verify, wholeAudit } from '../../support/e2e/audit';
import { newNonce } from '../../support/e2e/nonce';
import type { Answer } from '../../support/e2e/person';
import { clearFaults, planFaults } from '../../support/e2e/platform';
import { ACCEPTING, acceptanceOf, assessmentOf, hazardOf, setCeiling } from '../../support/e2e/risk';
import { CLINICAL_ONLY, LocalSite } from '../../support/e2e/site';
import {
  answerAll,
  CLINICAL,
  createIssue,
  DONE,
  issueInReview,
  move,
  mustMove,
  REOPEN,
  signBoth,
  walkToReview,
} from '../../support/e2e/steps';

const MEDIUM = { severity: 'critical', probability: 'medium' };
const BY = 'priya-raman';

let site: LocalSite;
before(async () => {
  site = await LocalSite.open(CLINICAL_ONLY);
  await setCeiling(site.as('viktor-hale'), 'TELE');
});
afterEach(() => clearFaults(site));
after(() => site.close());

const save = (issue: string, rules: object = {}, by = BY): Promise<Answer> =>
  site.as(by).invoke('risk.save', hazardOf(rules), { issue });
async function mustSave(issue: string, rules: object = {}): Promise<void> {
  const answer = await save(issue, rules);
  assert.equal(answer.status, 200, JSON.stringify(answer.body));
}
const assessment = (issue: string, by = BY) => assessmentOf(site.as(by), issue);
async function accept(issue: string, by = 'helen-voss'): Promise<Answer> {
  return site.as(by).invoke('risk.accept', await acceptanceOf(site.as(by), issue), { issue });
}
/** Replaces the first hazard as it is now. */
async function replace(issue: string, rules: object): Promise<void> {
  const [seen] = (await assessment(issue)).hazards;
  await mustSave(issue, { hazard: seen?.id, replaces: seen?.revision, ...rules });
}
const refused = async (issue: string): Promise<string> => {
  const answer = await move(site.as('jonas-weber'), issue, DONE);
  assert.equal(answer.status, 400);
  return messageOf(answer);
};
const typesOf = async (issue: string) =>
  (await wholeAudit(site, issue)).map(({ event }) => event.type).toReversed();
const told = z.object({ result: z.looseObject({ receipt }) });
const receiptOf = (answer: Answer) => {
  assert.equal(answer.status, 200, JSON.stringify(answer.body));
  return told.parse(answer.body).result.receipt;
};

describe('the life of an assessment at a gate with a ceiling', { concurrency: false }, () => {
  let issue: string;
  let control: string;
  before(async () => {
    issue = await issueInReview(site);
    control = await createIssue(site, 'TELE', { summary: 'Refuse a weight that is older than a day' });
  });

  test('nobody has assessed it: blocked, and the transition error says so', async () => {
    await signBoth(site, issue);
    assert.match(await refused(issue), /1\) Risk is not assessed yet, .*may edit the issue can assess it/);
  });

  test('a hazard with missing parts is saved as a draft, which is unknown and never low', async () => {
    await mustSave(issue, {
      residual: { severity: 'critical' },
      words: { hazard: 'A dose on a stale weight' },
    });
    const { residual, hazards, history } = await assessment(issue);
    assert.deepEqual([residual.level, residual.score], [null, 0]);
    assert.deepEqual(hazards[0]?.missing, [
      ...['the hazardous situation', 'the harm', 'the residual probability'],
    ]);
    assert.deepEqual(history, []);
    assert.match(await refused(issue), /Risk is not assessed yet, 1 hazard is a draft.*can finish them/);
  });

  test('a control that nobody verified and a missing rationale are findings, and the ceiling blocks', async () => {
    const unverified = { kind: 'protective', reduces: 'probability', implemented: true, verified: false };
    await replace(issue, { residual: MEDIUM, controls: [{ ...unverified, issue: control }] });
    const { residual, findings } = await assessment(issue);
    assert.equal(residual.level?.id, 'medium');
    assert.match(
      residual.why,
      /^Medium, because hazard 1 \(“A dose on a stale weight”\) is Critical and Medium/,
    );
    assert.deepEqual(
      findings.map(({ code }) => code),
      ['control-not-verified', 'benefit-missing', 'acceptance-missing'],
    );
    assert.match(findings[0]?.sentence ?? '', new RegExp(`control ${control} is not verified`));
    assert.match(
      await refused(issue),
      /Residual risk is Medium, the gate allows Low: lower it, or a compliance officer accepts it\./,
    );
  });

  test('what was signed before the assessment changed is stale, by its part', async () => {
    assert.match(await refused(issue), /sign-off .*risk assessment changed/);
  });

  test('nobody but a holder of the role accepts, and that lets it through', async () => {
    assert.equal(codeOf(await accept(issue, 'jonas-weber')), 'lacks-role');
    assert.equal((await accept(issue)).status, 200);
    const { accepted, ceilings } = await assessment(issue);
    assert.deepEqual(
      accepted.map(({ role, level, by, current }) => [role, level, by.accountId, current]),
      [[ACCEPTING, 'medium', 'helen-voss', true]],
    );
    assert.equal(ceilings[0]?.held, true);
    assert.doesNotMatch(await refused(issue), /Residual risk/);
    await signBoth(site, issue);
    await mustMove(site.as('jonas-weber'), issue, DONE);
  });

  test('an assessment that changes after that ends the acceptance and the signatures', async () => {
    await mustMove(site.as('jonas-weber'), issue, REOPEN);
    await replace(issue, { residual: { severity: 'catastrophic', probability: 'high' } });
    const { accepted, history, findings } = await assessment(issue);
    assert.equal(accepted[0]?.current, false);
    assert.deepEqual(
      history.map(({ level, by }) => [level?.id, by?.accountId]),
      [
        ['medium', BY],
        ['high', BY],
      ],
    );
    assert.ok(findings.some(({ code }) => code === 'acceptance-outdated'));
    const open = await site.as(BY).call(operations['gate.explain'], {}, { issue });
    const text = open.decisions.map((decision) => decision.text).join(' ');
    assert.match(text, /Residual risk is High/);
    assert.match(text, /risk assessment changed/);
  });

  test('taking it out and declaring that there is none each need a rationale', async () => {
    const [seen] = (await assessment(issue)).hazards;
    const removal = { nonce: newNonce(), hazard: seen?.id, replaces: seen?.revision, rationale: ' ' };
    const declaration = { nonce: newNonce(), rationale: '' };
    const priya = site.as(BY);
    const rationale = 'The dose is not suggested any more.';
    assert.equal(codeOf(await priya.invoke('risk.remove', removal, { issue })), 'rationale-required');
    const early = { ...declaration, rationale };
    assert.equal(codeOf(await priya.invoke('risk.declareNone', early, { issue })), 'hazards-on-record');
    assert.equal((await priya.invoke('risk.remove', { ...removal, rationale }, { issue })).status, 200);
    assert.equal(
      codeOf(await priya.invoke('risk.declareNone', declaration, { issue })),
      'rationale-required',
    );
    assert.equal((await priya.invoke('risk.declareNone', early, { issue })).status, 200);
    const { none, residual } = await assessment(issue);
    assert.deepEqual([none?.rationale, residual.level?.id], [rationale, 'low']);
  });

  test('all of it is in the trail, each change of level once, and the chain verifies', async () => {
    await settle(site);
    const risk = (await typesOf(issue)).filter((type) => /hazard|risk/.test(type));
    assert.deepEqual(risk, [
      'hazard-saved',
      ...['hazard-saved', 'risk-level-changed'],
      'risk-accepted',
      ...['hazard-saved', 'risk-level-changed'],
      ...['hazard-removed', 'risk-level-changed'],
      ...['no-hazards-declared', 'risk-level-changed'],
    ]);
    assert.equal((await verify(site, issue)).intact, true);
  });
});

describe('two people at once', () => {
  test('who replace the same hazard: one wins, the other is told by whom', async () => {
    const issue = await createIssue(site);
    await mustSave(issue);
    const [seen] = (await assessment(issue)).hazards;
    const again = (by: string) =>
      save(issue, { hazard: seen?.id, replaces: seen?.revision, dimensions: ['privacy'] }, by);
    const answers = await Promise.all([again(BY), again('daniel-brandt')]);
    assert.deepEqual(answers.map(({ status }) => status).toSorted(), [200, 409]);
    assert.deepEqual(answers.map(codeOf).filter(Boolean), ['edit-conflict']);
    assert.equal((await typesOf(issue)).filter((type) => type === 'hazard-saved').length, 2);
    assert.equal((await verify(site, issue)).intact, true);
  });

  test('who each add a hazard: both are there, with numbers of their own', async () => {
    const issue = await createIssue(site);
    const answers = await Promise.all([save(issue), save(issue, {}, 'daniel-brandt')]);
    assert.deepEqual(
      answers.map(({ status }) => status),
      [200, 200],
    );
    const { hazards } = await assessment(issue);
    assert.deepEqual(
      hazards.map(({ id }) => id),
      ['hazard-1', 'hazard-2'],
    );
    assert.equal(new Set(hazards.map(({ by }) => by.accountId)).size, 2);
    assert.equal((await verify(site, issue)).intact, true);
  });

  test('an acceptance of what somebody changes meanwhile is refused', async () => {
    const issue = await createIssue(site);
    await mustSave(issue, { residual: MEDIUM });
    const helen = site.as('helen-voss');
    const command = await acceptanceOf(helen, issue);
    await mustSave(issue);
    assert.equal(codeOf(await helen.invoke('risk.accept', command, { issue })), 'changed-while-reading');
    assert.deepEqual((await assessment(issue)).accepted, []);
  });
});

describe('a write whose answer is lost', () => {
  const appliedBut504 = (path: string) => ({
    ...{ kind: 'applied-504', target: 'kvs', path, module: 'resolver', times: 1 },
  });
  const lost = [
    ['the first hazard of a record', 'risk.save', '/api/v1/entity/set'],
    ['a further hazard', 'risk.save', '/api/v1/transaction'],
    ['an acceptance', 'risk.accept', '/api/v1/transaction'],
  ] as const;
  for (const [name, operation, path] of lost) {
    test(`${name} that happened and was answered 504 is on record once`, async () => {
      const issue = await createIssue(site);
      if (path !== '/api/v1/entity/set') await mustSave(issue, { residual: MEDIUM });
      const person = site.as(operation === 'risk.save' ? BY : 'helen-voss');
      const command = operation === 'risk.save' ? hazardOf() : await acceptanceOf(person, issue);
      const before = (await auditOf(site, issue)).total;
      await planFaults(site, appliedBut504(path));
      const first = receiptOf(await person.invoke(operation, command, { issue }));
      const again = receiptOf(await person.invoke(operation, command, { issue }));
      assert.deepEqual(again, { ...first, repeated: true });
      const lines = (await wholeAudit(site, issue)).filter(({ seq }) => seq > before);
      const type = operation === 'risk.save' ? 'hazard-saved' : 'risk-accepted';
      assert.equal(lines.filter(({ event }) => event.type === type).length, 1);
      assert.equal((await verify(site, issue)).intact, true);
    });
  }
});

test('what may identify a patient is refused by its field, and lies nowhere', async () => {
  const issue = await createIssue(site);
  const was = await standing(site, issue);
  const words = { ...hazardOf().words, harm: 'MRN 00418827 collapses' };
  const answer = await save(issue, { words });
  assert.equal(codeOf(answer), 'possible-identifier');
  assert.match(JSON.stringify(answer.body), /harm/);
  assert.doesNotMatch(JSON.stringify(answer.body), /00418827/);
  const none = { nonce: newNonce(), rationale: 'Only MRN 00418827 is concerned' };
  assert.equal(codeOf(await site.as(BY).invoke('risk.declareNone', none, { issue })), 'possible-identifier');
  assert.deepEqual((await assessment(issue)).hazards, []);
  assert.deepEqual(await standing(site, issue), was);
  await mustSave(issue, { words: { ...words, harm: 'Collapses when the scale is offline' } });
  assert.deepEqual([kept('Collapses when the scale is offline'), kept('00418827')], [true, false]);
});

test('where a gate asks for it, a change of level takes the signatures, and no other change does', async () => {
  await site.adopt('RPM', CLINICAL_ONLY);
  await setCeiling(site.as('viktor-hale'), 'RPM', { atMost: 'high', acceptedBy: ACCEPTING, resign: 'level' });
  const issue = await createIssue(site, 'RPM');
  await walkToReview(site, issue);
  await answerAll(site.as('daniel-brandt'), issue, CLINICAL);
  await mustSave(issue);
  await signBoth(site, issue);
  const open = async () => {
    const { decisions } = await site.as(BY).call(operations['gate.explain'], {}, { issue });
    return decisions.map(({ text }) => text).join(' ');
  };
  await replace(issue, { dimensions: ['privacy'] });
  assert.doesNotMatch(await open(), /changed/);
  await replace(issue, { residual: MEDIUM });
  assert.match(await open(), /risk assessment changed/);
  assert.match(await refused(issue), /sign-off .*risk assessment changed/);
});

/** Whether a text lies anywhere in the data of the site. */
function kept(text: string): boolean {
  const files = readdirSync(site.dataDirectory, { recursive: true, withFileTypes: true });
  return files
    .filter((file) => file.isFile())
    .some((file) => readFileSync(join(file.parentPath, file.name)).includes(text));
}
