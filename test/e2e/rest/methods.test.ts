import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { operations } from '../../../src/contract/operations';
import { codeOf } from '../../support/e2e/answers';
import { newNonce } from '../../support/e2e/nonce';
import { republish } from '../../support/e2e/policies';
import { assessmentOf, hazardOf, setCeiling } from '../../support/e2e/risk';
import { CLINICAL_ONLY, LocalSite } from '../../support/e2e/site';
import { createIssue } from '../../support/e2e/steps';
import { aMethod } from '../../support/methods';

const ADMIN = { module: 'compliance-admin' };
/** Where everybody comes to; Jira itself keeps the admin page to admins. */
const HUB = { module: 'compliance-hub' };
const { version: _, ...DRAFT } = aMethod();
const axis = (count: number) => ({
  name: 'Severity',
  points: Array.from({ length: count }, (_point, index) => ({ id: `s${index}`, name: `Step ${index}` })),
});
const BAD: Readonly<Record<string, readonly [rules: object, words: RegExp]>> = {
  'a hole': [
    {
      matrix: [
        ['low', '', 'medium'],
        ['low', 'medium', 'high'],
      ],
    },
    /Minor.*Likely|no level/i,
  ],
  'a duplicate label': [
    {
      levels: DRAFT.levels.map((level) => ({ ...level, name: 'Low' })),
    },
    /Two levels are called “Low”/,
  ],
  'no rows': [{ severity: axis(0), matrix: [] }, /at least/],
  'twenty rows': [
    { severity: axis(20), matrix: axis(20).points.map(() => ['low', 'medium', 'high']) },
    /the most is/,
  ],
};

let site: LocalSite;
before(async () => {
  site = await LocalSite.open(CLINICAL_ONLY);
});
after(() => site.close());

const viktor = () => site.as('viktor-hale');
const list = (who = viktor(), at = ADMIN) => who.call(operations['method.list'], {}, at);
const own = async () => (await list()).methods.filter((one) => one.own);
async function publish(rules: object = {}, who = viktor(), at = ADMIN) {
  const { revision } = await list(who, at);
  return who.invoke('method.publish', { nonce: newNonce(), revision, draft: { ...DRAFT, ...rules } }, at);
}

describe('risk methods on the built app', { concurrency: false }, () => {
  test('are read by everybody, and changed by nobody who does not administer Jira', async () => {
    assert.equal((await list(site.as('jonas-weber'), HUB)).mayPublish, false);
    assert.equal(codeOf(await publish({}, site.as('jonas-weber'), HUB)), 'no-permission');
    const retire = { nonce: newNonce(), revision: 0, id: DRAFT.id, retired: true };
    assert.equal(codeOf(await site.as('jonas-weber').invoke('method.retire', retire, HUB)), 'no-permission');
    assert.deepEqual(await own(), []);
  });

  test('with anything that is no method are refused before they are looked at', async () => {
    for (const forged of [{ version: 9 }, { matrix: 'low' }, { levels: { length: 3 } }, { id: '__proto__' }])
      assert.ok(['invalid-request', 'method-invalid'].includes(codeOf(await publish(forged)) ?? ''));
    assert.deepEqual(await own(), []);
  });

  for (const [name, [rules, words]] of Object.entries(BAD)) {
    test(`with ${name} are refused by name, and nothing is kept`, async () => {
      const answer = await publish(rules);
      assert.equal(codeOf(answer), 'method-invalid', JSON.stringify(answer.body));
      assert.match(JSON.stringify(answer.body), words);
      assert.deepEqual(await own(), []);
    });
  }

  test('of the site score what a policy asks them to, and later versions change nothing of that', async () => {
    assert.equal((await publish()).status, 200);
    await republish(viktor(), 'TELE', (inForce) => ({ ...inForce, riskMethod: DRAFT.id }));
    await setCeiling(viktor(), 'TELE', { atMost: 'low', acceptedBy: 'compliance-officer', resign: 'level' });
    const issue = await createIssue(site);
    const at = { severity: 'major', probability: 'certain' };
    const saved = await viktor().invoke('risk.save', hazardOf({ initial: at, residual: at }), { issue });
    assert.equal(saved.status, 200, JSON.stringify(saved.body));
    const seen = await assessmentOf(viktor(), issue);
    assert.deepEqual([seen.method?.id, seen.method?.version, seen.residual.level?.id], [DRAFT.id, 1, 'high']);
    const milder = DRAFT.matrix.map((row) => row.map((level) => (level === 'high' ? 'medium' : level)));
    assert.equal((await publish({ matrix: milder, levels: DRAFT.levels.slice(0, 2) })).status, 200);
    assert.equal((await assessmentOf(viktor(), issue)).residual.level?.id, 'high');
    const [kept] = await own();
    assert.equal(kept?.method.version, 2);
    const { method } = await viktor().call(operations['method.version'], { id: DRAFT.id, version: 1 }, ADMIN);
    assert.deepEqual(method.matrix, DRAFT.matrix);
  });
});
