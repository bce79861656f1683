import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import * as z from 'zod';
import { codeOf } from '../../support/e2e/answers';
import { standing, verify } from '../../support/e2e/audit';
import { newNonce } from '../../support/e2e/nonce';
import type { From } from '../../support/e2e/person';
import { ACCEPTING, acceptanceOf, assessmentOf, hazardOf, setCeiling } from '../../support/e2e/risk';
import { secure } from '../../support/e2e/secure';
import { CLINICAL_ONLY, LocalSite } from '../../support/e2e/site';
import { createIssue } from '../../support/e2e/steps';

const MEDIUM = { severity: 'critical', probability: 'medium' };
const CONTROL = { kind: 'protective', reduces: 'probability', implemented: true, verified: true };

const grants = z.looseObject({
  permissions: z.array(z.looseObject({ id: z.number(), permission: z.string() })),
});

let site: LocalSite;
let issue: string;
let elsewhere: string;
let hidden: string;

/** An issue with one hazard, another with two, and a third that only its reporter sees. */
before(async () => {
  site = await LocalSite.open(CLINICAL_ONLY);
  await setCeiling(site.as('viktor-hale'), 'TELE');
  [issue, elsewhere] = [await createIssue(site), await createIssue(site)];
  const priya = site.as('priya-raman');
  for (const at of [issue, elsewhere, elsewhere]) {
    const { status } = await priya.invoke('risk.save', hazardOf({ residual: MEDIUM }), { issue: at });
    assert.equal(status, 200);
  }
  await secure(site);
  hidden = await createIssue(site);
  was = await now();
});
after(() => site.close());

/** Takes the permission to edit issues of `TELE` from everybody. */
async function forbidEditing(): Promise<void> {
  const viktor = site.as('viktor-hale');
  const path = '/permissionscheme/10000/permission';
  const { permissions } = grants.parse((await viktor.rest('GET', path)).body);
  for (const { id } of permissions.filter(({ permission }) => permission === 'EDIT_ISSUES'))
    assert.equal((await viktor.rest('DELETE', `${path}/${id}`)).status, 204);
}

interface Forgery {
  readonly by?: string;
  readonly from?: From;
  readonly payload: object | (() => object);
  readonly code: string;
  readonly status: number;
}

const invalid = { code: 'invalid-request', status: 400 };
const missing = { code: 'unknown-hazard', status: 404 };
const noControl = { code: 'unknown-control', status: 422 };
const noPoint = { code: 'unknown-point', status: 422 };
const notAPerson = { code: 'not-a-person', status: 403 };
const controlled = (of: unknown) => hazardOf({ controls: [{ ...CONTROL, issue: of }] });

const saving: Readonly<Record<string, Forgery>> = {
  'another issue id in the payload': { ...invalid, payload: hazardOf({ issueId: '10001' }) },
  'another issue key in the payload': { ...invalid, payload: hazardOf({ issue: 'TELE-2' }) },
  'another author in the payload': { ...invalid, payload: hazardOf({ by: 'helen-voss' }) },
  'a level in the payload': { ...invalid, payload: hazardOf({ level: 'low' }) },
  'a score in the payload': { ...invalid, payload: hazardOf({ score: 0 }) },
  'a method in the payload': { ...invalid, payload: hazardOf({ method: 'nist-sp-800-30' }) },
  'a commitment in place of words': { ...invalid, payload: hazardOf({ words: { hazard: { digest: 'a' } } }) },
  'a gate in the payload': { ...invalid, payload: hazardOf({ gates: [] }) },
  'an entry that a new hazard replaces': { ...invalid, payload: hazardOf({ replaces: 1 }) },
  'a dimension that there is not': { ...invalid, payload: hazardOf({ dimensions: ['reputation'] }) },
  'a hazard that only another issue has': {
    ...missing,
    payload: hazardOf({ hazard: 'hazard-2', replaces: 3 }),
  },
  'the name of an object’s member for a hazard': {
    ...missing,
    payload: hazardOf({ hazard: 'constructor', replaces: 1 }),
  },
  'a path for a hazard': { ...invalid, payload: hazardOf({ hazard: '../hazard-1', replaces: 1 }) },
  'a control in an issue that is not there': { ...noControl, payload: controlled('TELE-9999') },
  'a control in an issue that may not be seen': {
    ...noControl,
    by: 'daniel-brandt',
    payload: () => controlled(hidden),
  },
  'a kept control of a new hazard': { ...noControl, payload: controlled({ kept: 0 }) },
  'a search for a control': { ...invalid, payload: controlled('TELE-1) OR (key = TELE-2') },
  'a step that the scale does not have': {
    ...noPoint,
    payload: hazardOf({ residual: { severity: 'none', probability: 'low' } }),
  },
  'parts that the method does not have': {
    ...noPoint,
    payload: hazardOf({ residual: { severity: 'minor', parts: ['0.1', '0.1'] } }),
  },
  'an unlicensed account': { ...notAPerson, by: 'mallory-quinn', payload: hazardOf() },
  automation: { ...notAPerson, by: 'automation-app', payload: hazardOf() },
  'the app’s own account': { ...notAPerson, by: 'caregate-app', payload: hazardOf() },
  'an account that does not exist': {
    ...{ by: 'eve-nobody', code: 'not-authenticated', status: 401 },
    payload: hazardOf(),
  },
  'an issue that may not be seen': {
    ...{ by: 'daniel-brandt', code: 'not-found', status: 404 },
    payload: hazardOf(),
  },
  'the settings page, which is on no issue': {
    ...invalid,
    from: { project: 'TELE', issue: undefined },
    payload: hazardOf(),
  },
};

const accepting: Readonly<Record<string, Omit<Forgery, 'payload'> & { readonly more?: object }>> = {
  'a permission in the payload': { ...invalid, by: 'daniel-brandt', more: { mayRole: true } },
  'another acceptor in the payload': { ...invalid, more: { by: 'nadia-farouk' } },
  'a level in the payload': { ...invalid, more: { level: 'low' } },
  'no role': { code: 'lacks-role', status: 403, by: 'daniel-brandt' },
  'another role, which no gate asks': {
    code: 'nothing-to-accept',
    status: 409,
    more: { role: 'clinical-validator' },
  },
  'what was not there': { code: 'changed-while-reading', status: 409, more: { root: '0'.repeat(64) } },
  'no rationale': { code: 'rationale-required', status: 422, more: { rationale: '  ' } },
  automation: { ...notAPerson, by: 'automation-app' },
};

/** All that a forgery could have moved: the chains, the decisions, and the assessment as its readers see it. */
async function now() {
  const chains = await standing(site, issue);
  const assessment = await assessmentOf(site.as('priya-raman'), issue);
  return { ...chains, assessment };
}
/** What was there when nobody had forged anything, or after the one honest command. */
let was: Awaited<ReturnType<typeof now>>;

async function holds(operation: string, forged: Forgery): Promise<void> {
  const { by = 'priya-raman', from = {}, payload, code, status } = forged;
  const at = forged.code === 'not-found' ? hidden : issue;
  const sent = typeof payload === 'function' ? payload() : payload;
  const answer = await site.as(by).invoke(operation, { ...sent, nonce: newNonce() }, { issue: at, ...from });
  assert.deepEqual([codeOf(answer), answer.status], [code, status], JSON.stringify(answer.body));
  assert.deepEqual(await now(), was);
}

describe('a forged hazard is refused and nothing is written', () => {
  for (const [name, forgery] of Object.entries(saving)) test(name, () => holds('risk.save', forgery));
});

describe('a forged acceptance is refused and nothing is written', () => {
  for (const [name, { more, by = 'helen-voss', ...forgery }] of Object.entries(accepting))
    test(name, async () => {
      const payload = { ...(await acceptanceOf(site.as('helen-voss'), issue)), ...more };
      await holds('risk.accept', { ...forgery, by, payload });
    });

  test('that of another issue: its fingerprint is salted', async () => {
    const helen = site.as('helen-voss');
    const { root } = await assessmentOf(helen, elsewhere);
    const payload = { ...(await acceptanceOf(helen, issue)), root };
    const forged = { by: 'helen-voss', payload, code: 'changed-while-reading', status: 409 };
    await holds('risk.accept', forged);
  });
});

test('a removal names a hazard of this issue as it was seen, or takes nothing out', async () => {
  const removal = { hazard: 'hazard-1', replaces: 1, rationale: 'Taken out of the product' };
  await holds('risk.remove', { ...missing, payload: { ...removal, hazard: 'hazard-2' } });
  await holds('risk.remove', { code: 'edit-conflict', status: 409, payload: { ...removal, replaces: 99 } });
  await holds('risk.remove', { ...notAPerson, by: 'caregate-app', payload: removal });
  assert.deepEqual((await assessmentOf(site.as('priya-raman'), issue)).hazards.length, 1);
});

test('a reader of the assessment learns no issue of a control that they may not see', async () => {
  const priya = site.as('priya-raman');
  const { status } = await priya.invoke('risk.save', controlled(hidden), { issue: elsewhere });
  assert.equal(status, 200);
  const own = await assessmentOf(priya, elsewhere);
  assert.equal(own.hazards.at(-1)?.controls[0]?.issue?.key, hidden);
  const seen = await assessmentOf(site.as('daniel-brandt'), elsewhere);
  assert.deepEqual(seen.hazards.at(-1)?.controls, [{ ...CONTROL, issueId: null, issue: null }]);
  assert.equal(JSON.stringify(seen).includes(hidden), false);
});

test('the honest acceptance goes through after all of that, and the chains verify', async () => {
  const helen = site.as('helen-voss');
  const command = await acceptanceOf(helen, issue);
  assert.equal((await helen.invoke('risk.accept', command, { issue })).status, 200);
  const [given] = (await assessmentOf(helen, issue)).accepted;
  assert.deepEqual([given?.role, given?.by.accountId, given?.current], [ACCEPTING, 'helen-voss', true]);
  for (const at of [issue, elsewhere]) assert.equal((await verify(site, at)).intact, true);
});

test('whoever may not edit the issue may not assess it, whatever they hold', async () => {
  await forbidEditing();
  was = await now();
  const here = { hazard: 'hazard-1', replaces: was.assessment.hazards[0]?.revision };
  const rationale = 'Taken out of the product';
  const forbidden = { code: 'no-permission', status: 403 };
  for (const by of ['priya-raman', 'helen-voss', 'viktor-hale']) {
    await holds('risk.save', { ...forbidden, by, payload: hazardOf() });
    await holds('risk.save', { ...forbidden, by, payload: hazardOf(here) });
    await holds('risk.remove', { ...forbidden, by, payload: { ...here, rationale } });
    await holds('risk.declareNone', { ...forbidden, by, payload: { rationale } });
  }
});
