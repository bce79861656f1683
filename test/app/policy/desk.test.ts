import { policyAdopt } from '../../../src/contract/operations/policyAdopt';
import { policyGet } from '../../../src/contract/operations/policyGet';
import { verifyChain } from '../../../src/domain/audit/verify';
import { sha256 } from '../../support/sha256';
import { HELEN, JONAS, lowered, MEI, must, PolicySite, PRIYA, PROJECT, raised, VIKTOR } from './policySite';

async function inForce(): Promise<PolicySite> {
  const site = new PolicySite();
  must(await site.adopt());
  return site;
}

describe('a starter policy', () => {
  test('is put in force in one write, told in the chain, and projected', async () => {
    const site = new PolicySite();
    const adopted = must(await site.adopt());
    expect(policyAdopt.response.safeParse(adopted).error).toBeUndefined();
    expect(adopted.policy).toMatchObject({ version: 1, publishedBy: VIKTOR, gates: [{ guards: ['10003'] }] });
    expect(site.inForce).toEqual(adopted.policy);
    expect(site.entries()).toHaveLength(1);
    expect(site.ports.swept).toEqual([{ projectId: PROJECT }]);
    expect(await site.view()).toMatchObject({ draft: null, proposal: null, revision: 1 });
  });

  test('is adopted once, however often the command comes', async () => {
    const site = new PolicySite();
    const nonce = site.nonce();
    const first = must(await site.adopt(VIKTOR, { nonce }));
    expect(await site.adopt(VIKTOR, { nonce })).toEqual(first);
    expect(site.ports.store.tables.versions.size).toBe(1);
  });

  test('leaves a draft where it lies', async () => {
    const site = new PolicySite();
    must(await site.save({ title: 'Mine', roles: [], gates: [] }, PRIYA));
    must(await site.adopt());
    expect((await site.view()).draft).toMatchObject({
      content: { title: 'Mine' },
      by: { name: 'Priya Raman' },
    });
  });

  const gate = { id: 'clinical-validation', guards: ['10003'], scope: {} };
  test.each([
    ['unknown', { starter: 'other' }, 'invalid-request'],
    ['with a gate that it does not have', { gates: [{ ...gate, id: 'other' }] }, 'unknown-gate'],
    [
      'with a status that the project does not have',
      { gates: [{ ...gate, guards: ['9'] }] },
      'policy-invalid',
    ],
    ['with one gate twice', { gates: [gate, gate] }, 'policy-invalid'],
  ])('%s is refused and nothing is written', async (_, request, refused) => {
    const site = new PolicySite();
    expect(await site.adopt(VIKTOR, request)).toMatchObject({ refused });
    expect(site.inForce).toBeUndefined();
    expect(site.entries()).toEqual([]);
  });

  test('says what validates a sprint where the gate that a sprint counts is adopted, and not without it', async () => {
    const site = new PolicySite();
    expect(must(await site.adopt(VIKTOR, { gates: [gate] })).policy.sprint).toMatchObject({
      gate: 'clinical-validation',
    });
    const other = new PolicySite();
    const gates = [{ ...gate, id: 'privacy-security' }];
    expect(must(await other.adopt(VIKTOR, { gates })).policy).not.toHaveProperty('sprint');
  });

  test('where a policy is in force is refused', async () => {
    const site = await inForce();
    expect(await site.adopt()).toMatchObject({ refused: 'already-set-up' });
    expect(site.ports.store.tables.versions.size).toBe(1);
  });

  test('that nobody could sign is refused, by name', async () => {
    const site = new PolicySite();
    site.holders.set('clinical-validator', []);
    expect(await site.adopt()).toMatchObject({
      refused: 'policy-invalid',
      about: { problems: [expect.stringContaining('"clinical validator"')] },
    });
  });
});

describe('what is shown of a policy', () => {
  test('conforms to the contract, with and without a policy, a draft and a proposal', async () => {
    const site = new PolicySite();
    const conforms = async () =>
      expect(policyGet.response.safeParse(await site.view()).error).toBeUndefined();
    await conforms();
    must(await site.adopt());
    must(await site.save(site.changed(lowered)));
    await conforms();
    must(await site.publish());
    await conforms();
    expect((await site.view()).proposal).not.toBeNull();
  });

  test('names what a draft can choose from', async () => {
    const site = new PolicySite();
    site.settle({ roles: [{ id: 'nurse', name: 'nurse lead', groups: ['g-1'] }], starter: 'samd' });
    const view = await site.view();
    expect(view.statuses.map(({ name }) => name)).toEqual(['In Progress', 'In Review', 'Done']);
    expect(view.roles.find(({ role }) => role.id === 'nurse')).toMatchObject({ count: 2 });
    expect(view.starters[0]).toMatchObject({ id: 'samd' });
    expect(view.starters.flatMap(({ gates }) => gates.flatMap(({ suggested }) => suggested))).toContain(
      '10003',
    );
    expect(view.templates.find(({ id }) => id === 'clinical-validation')).toMatchObject({
      pack: { id: 'essentials' },
      retired: false,
    });
  });

  test('holders that Jira does not name are null, and many are counted', async () => {
    const site = new PolicySite();
    site.holders.set('quality', undefined);
    const crowd = Array.from({ length: 30 }, (_, index) => ({ accountId: `p-${index}`, name: `P ${index}` }));
    site.holders.set('privacy-officer', crowd);
    const { roles } = await site.view();
    expect(roles.find(({ role }) => role.id === 'quality')).toMatchObject({ holders: null, count: null });
    const many = roles.find(({ role }) => role.id === 'privacy-officer');
    expect(many?.holders).toHaveLength(20);
    expect(many?.count).toBe(30);
  });

  test.each([
    [VIKTOR, true, true],
    [PRIYA, true, false],
    [HELEN, false, true],
    [JONAS, false, false],
  ])('%s: may edit %s, may publish %s', async (who, mayEdit, mayPublish) => {
    const site = new PolicySite();
    expect(await site.view(who)).toMatchObject({ mayEdit, mayPublish });
  });

  test('asks Jira and the storage as often for thirty gates as for one', async () => {
    const site = await inForce();
    site.ports.jira.calls.splice(0);
    await site.view();
    const few = site.ports.jira.calls.length;
    const [gate] = site.inForce?.gates ?? [];
    const gates = Array.from({ length: 30 }, (_, index) => ({ ...gate!, id: `gate-${index}` }));
    must(await site.save(site.changed((draft) => ({ ...draft, gates }))));
    site.ports.jira.calls.splice(0);
    await site.view();
    expect(site.ports.jira.calls).toHaveLength(few);
  });
});

describe('a draft', () => {
  test('is kept unfinished, with what is wrong and how it differs', async () => {
    const site = await inForce();
    const saved = must(
      await site.save(
        site.changed((draft) => ({ ...draft, gates: draft.gates.map((gate) => ({ ...gate, guards: [] })) })),
        PRIYA,
      ),
    );
    expect(saved.problems).toMatchObject([{ code: 'gate-guards-nothing', severity: 'error' }]);
    expect(saved.differences.some(({ lowers }) => lowers)).toBe(true);
    expect((await site.view()).draft).toMatchObject({
      basedOn: 1,
      by: { name: 'Priya Raman' },
      problems: saved.problems,
      differences: saved.differences,
    });
    expect(site.inForce?.version).toBe(1);
    expect(site.entries()).toHaveLength(1);
  });

  test('that somebody else changed meanwhile is a conflict that names them', async () => {
    const site = await inForce();
    const { revision } = await site.view();
    must(await site.save(site.changed(raised), MEI));
    const refused = await site.save(site.changed(lowered), PRIYA, { revision });
    expect(refused).toMatchObject({ refused: 'draft-conflict', about: { by: 'Mei Lindqvist' } });
    expect((await site.view()).draft).toMatchObject({ by: { name: 'Mei Lindqvist' } });
  });

  test('saved by two people at once is kept for one of them', async () => {
    const site = await inForce();
    site.ports.store.faults.delay(1);
    const draft = site.changed(raised);
    const both = await Promise.all([site.save(draft, VIKTOR), site.save(draft, MEI)]);
    const codes = both.map((one) => ('refused' in one ? one.refused : 'done'));
    expect(codes.sort()).toEqual(['done', 'draft-conflict']);
    const { draft: kept } = await site.view();
    const other = both.find((one) => 'refused' in one);
    expect(other).toMatchObject({ about: { by: kept?.by.name } });
  });

  test('cannot bring a role of its own', async () => {
    const site = await inForce();
    const made = { id: 'anybody', name: 'anybody at all', groups: ['everybody'] };
    const wider = site.changed((draft) => ({
      ...draft,
      roles: [...draft.roles.map((role) => ({ ...role, groups: ['everybody'] })), made],
    }));
    must(await site.save(wider));
    must(await site.publish());
    expect(JSON.stringify(site.inForce)).not.toContain('everybody');
    expect(JSON.stringify(await site.view())).not.toContain('everybody');
  });

  test.each([
    ['title', { title: 'For MRN: 00418827' }, 'possible-identifier'],
    ['title', { title: 'safe \u202E text' }, 'unreadable-text'],
  ])('whose %s is %j is refused and nothing is kept', async (path, part, refused) => {
    const site = await inForce();
    const answer = await site.save(site.changed((draft) => ({ ...draft, ...part })));
    expect(answer).toMatchObject({ refused, about: { path } });
    expect((await site.view()).draft).toBeNull();
  });

  test.each([
    ['title', { title: 'Gate of MRN: 00418827' }],
    ['signoffs.0.meaning', { signoffs: [{ role: 'quality', count: 1, meaning: 'MRN: 00418827' }] }],
    ['scope.labels.0', { scope: { labels: ['mrn 00418827'] } }],
    ['scope.fields.0', { scope: { fields: [{ field: 'summary', anyOf: ['SSN 123-45-6789'] }] } }],
  ])('whose gate has an identifier in %s is refused', async (path, part) => {
    const site = await inForce();
    const draft = site.changed((one) => ({
      ...one,
      gates: one.gates.map((gate) => ({ ...gate, ...part })),
    }));
    expect(await site.save(draft)).toMatchObject({
      refused: 'possible-identifier',
      about: { path: `gates.0.${path}` },
    });
  });

  test('on a version that never was is refused', async () => {
    const site = await inForce();
    expect(await site.save(site.changed(raised), VIKTOR, { basedOn: 9 })).toMatchObject({
      refused: 'unknown-version',
    });
  });

  test('can be thrown away, once', async () => {
    const site = await inForce();
    must(await site.save(site.changed(raised)));
    must(await site.discard(PRIYA));
    expect((await site.view()).draft).toBeNull();
    expect(await site.discard(PRIYA)).toMatchObject({ refused: 'nothing-drafted' });
  });
});

test('the chain of a project verifies after all of it', async () => {
  const site = await inForce();
  must(await site.save(site.changed(raised)));
  must(await site.publish());
  must(await site.save(site.changed(lowered)));
  must(await site.publish());
  must(await site.decide(MEI, 'confirm'));
  const chain = `policy-${PROJECT}`;
  expect(verifyChain(chain, site.entries(chain), sha256)).toMatchObject({ intact: true });
  expect(site.entries(chain)).toHaveLength(4);
});
