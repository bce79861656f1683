import { exportPolicy } from '../../../src/app/policy/export';
import { getPolicy } from '../../../src/app/policy/get';
import { policyHistory } from '../../../src/app/policy/history';
import { importPolicy } from '../../../src/app/policy/import';
import { policyVersion } from '../../../src/app/policy/version';
import { HELEN, JONAS, lowered, must, PolicySite, PRIYA, raised, VIKTOR } from './policySite';

const STRANGER = 'a-stranger';
const ALL = [VIKTOR, PRIYA, HELEN, JONAS];
type Act = (site: PolicySite, who: string) => Promise<object>;

const draft = (site: PolicySite) => site.changed(raised);
const saved: Act = async (site) => must(await site.save(draft(site)));
const proposed: Act = async (site) => {
  must(await site.save(site.changed(lowered)));
  return must(await site.publish());
};
const nothing: Act = async (site) => site;

/** Operation, what must be there first, the call, and who may. */
const TABLE: readonly (readonly [string, Act, Act, readonly string[]])[] = [
  ['policy.get', nothing, (site, who) => getPolicy(site.ports, site.place(who), {}), ALL],
  [
    'policy.export',
    nothing,
    (site, who) => exportPolicy(site.ports, site.place(who), { which: 'in-force', format: 'json' }),
    ALL,
  ],
  ['policy.history', nothing, (site, who) => policyHistory(site.ports, site.place(who), {}), ALL],
  ['policy.version', nothing, (site, who) => policyVersion(site.ports, site.place(who), { version: 1 }), ALL],
  [
    'policy.import',
    nothing,
    (site, who) =>
      importPolicy(site.ports, site.place(who), { format: 'json', text: JSON.stringify(draft(site)) }),
    [VIKTOR, PRIYA],
  ],
  ['policy.save', nothing, (site, who) => site.save(draft(site), who), [VIKTOR, PRIYA]],
  ['policy.discard', saved, (site, who) => site.discard(who), [VIKTOR, PRIYA]],
  ['policy.publish', saved, (site, who) => site.publish(who), [VIKTOR, HELEN]],
  [
    'policy.settle',
    proposed,
    (site, who) => site.decide(who, 'decline', { rationale: 'No' }),
    [VIKTOR, HELEN],
  ],
];

const codeOf = (answer: object): string => ('refused' in answer ? String(answer.refused) : 'done');

describe.each(TABLE)('%s', (_, before, act, may) => {
  test.each(ALL)('by %s', async (who) => {
    const site = new PolicySite();
    must(await site.adopt());
    await before(site, VIKTOR);
    const revision = site.revision;
    const code = codeOf(await act(site, who));
    expect(code).toBe(may.includes(who) ? 'done' : 'no-permission');
    if (!may.includes(who)) expect(site.revision).toBe(revision);
  });

  test('in a project that one may not browse is answered as if it did not exist', async () => {
    const site = new PolicySite();
    must(await site.adopt());
    await before(site, VIKTOR);
    const hidden = await act(site, STRANGER);
    expect(hidden).toEqual({ refused: 'not-found', about: undefined });
  });
});

describe('policy.adopt', () => {
  test.each([
    [VIKTOR, 'done', undefined],
    [PRIYA, 'no-permission', 'Publish compliance policy'],
    [HELEN, 'no-permission', 'Administer Projects'],
    [JONAS, 'no-permission', 'Administer Projects'],
    [STRANGER, 'not-found', undefined],
  ])('by %s: %s %s', async (who, code, permission) => {
    const site = new PolicySite();
    const answer = await site.adopt(who);
    expect(codeOf(answer)).toBe(code);
    if (permission !== undefined) expect(answer).toMatchObject({ about: { permission } });
    expect(site.inForce === undefined).toBe(code !== 'done');
  });
});
