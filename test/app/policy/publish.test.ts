import { HELEN, lowered, MEI, must, PolicySite, PRIYA, PROJECT, raised, VIKTOR } from './policySite';

async function drafted(change = raised): Promise<PolicySite> {
  const site = new PolicySite();
  must(await site.adopt());
  must(await site.save(site.changed(change)));
  site.ports.swept.splice(0);
  return site;
}

async function proposed(): Promise<PolicySite> {
  const site = await drafted(lowered);
  must(await site.publish());
  return site;
}

const codesOf = (answers: readonly object[]): string[] =>
  answers.map((one) => ('refused' in one ? String(one.refused) : 'done')).sort();

describe('publishing', () => {
  test('puts the draft in force, keeps every version, and asks for a sweep', async () => {
    const site = await drafted();
    expect(must(await site.publish(HELEN))).toEqual({ outcome: 'published', revision: 3, version: 2 });
    expect(site.inForce).toMatchObject({ version: 2, publishedBy: HELEN });
    expect([...site.ports.store.tables.versions.values()].map(({ version }) => version)).toEqual([1, 2]);
    expect(site.ports.swept).toEqual([{ projectId: PROJECT }]);
    expect(await site.view()).toMatchObject({ draft: null, proposal: null });
  });

  test('is not undone or hidden when the sweep cannot be asked for', async () => {
    const site = await drafted();
    const ports = {
      ...site.ports,
      outbox: { ...site.ports.outbox, sweep: () => Promise.reject(new Error()) },
    };
    const again = Object.assign(Object.create(site) as PolicySite, { ports });
    expect(must(await again.publish())).toMatchObject({ version: 2 });
    expect(site.inForce?.version).toBe(2);
  });

  test('takes up roles as the site has them now', async () => {
    const site = await drafted();
    const nurse = { id: 'nurse', name: 'nurse lead', groups: ['g-1'] };
    site.settle({ roles: [nurse] });
    must(
      await site.save(
        site.changed((draft) => ({
          ...draft,
          roles: [...draft.roles, nurse],
          gates: draft.gates.map((gate) => ({
            ...gate,
            signoffs: [...gate.signoffs, { role: 'nurse', count: 1, meaning: 'Fit for the ward' }],
          })),
        })),
      ),
    );
    site.settle({ roles: [{ ...nurse, groups: ['g-2'] }] });
    must(await site.publish());
    expect(site.inForce?.roles.find(({ id }) => id === 'nurse')).toMatchObject({ groups: ['g-2'] });
  });

  test('a draft with errors is refused and says every one', async () => {
    const site = await drafted((draft) => ({
      ...draft,
      gates: draft.gates.map((gate) => ({ ...gate, guards: [], checklists: ['no-such-list'] })),
    }));
    const refused = await site.publish();
    expect(refused).toMatchObject({ refused: 'policy-invalid' });
    expect('about' in refused ? refused.about?.problems : []).toHaveLength(2);
    expect(site.inForce?.version).toBe(1);
  });

  test('nothing is refused', async () => {
    const site = await drafted();
    must(await site.discard());
    expect(await site.publish()).toMatchObject({ refused: 'nothing-drafted' });
  });

  test('a draft that was begun on an older version is refused, and names who published', async () => {
    const site = await drafted();
    const old = site.changed(lowered);
    must(await site.publish(MEI));
    must(await site.save(old, PRIYA, { basedOn: 1 }));
    expect(await site.publish()).toMatchObject({
      refused: 'draft-conflict',
      about: { by: 'Mei Lindqvist', version: 2 },
    });
    must(await site.save(site.changed(raised), PRIYA, { basedOn: 2 }));
    expect(must(await site.publish())).toMatchObject({ version: 3 });
  });

  test('by two people at once is done for one; the other learns of whom and sees the difference', async () => {
    const site = await drafted();
    site.ports.store.faults.delay(1);
    const both = await Promise.all([site.publish(VIKTOR), site.publish(MEI)]);
    expect(codesOf(both)).toEqual(['done', 'draft-conflict']);
    site.ports.store.faults.delay(0);
    const winner = site.inForce?.publishedBy === VIKTOR ? 'Viktor Hale' : 'Mei Lindqvist';
    const loser = both.find((one) => 'refused' in one);
    expect(loser).toMatchObject({ about: { by: winner } });
    expect(site.ports.store.tables.versions.size).toBe(2);
    const kept = must(await site.save({ ...site.changed(raised), title: 'Kept by the other' }, MEI));
    expect(kept.differences).not.toEqual([]);
  });
});

describe('a write whose fate is unknown', () => {
  test('that happened is found again by its nonce', async () => {
    const site = await drafted();
    const nonce = site.nonce();
    site.ports.store.faults.applyThenThrow();
    expect(must(await site.publish(VIKTOR, { nonce }))).toMatchObject({ version: 2 });
    expect(must(await site.publish(VIKTOR, { nonce }))).toEqual({
      outcome: 'published',
      revision: 3,
      version: 2,
    });
    expect(site.ports.store.tables.versions.size).toBe(2);
    expect(site.entries()).toHaveLength(2);
  });

  test('that did not happen throws, and happens once when it is asked again', async () => {
    const site = await drafted();
    const nonce = site.nonce();
    site.ports.store.faults.failNextWrite();
    await expect(site.publish(VIKTOR, { nonce })).rejects.toThrow();
    expect(site.inForce?.version).toBe(1);
    expect(must(await site.publish(VIKTOR, { nonce, revision: 2 }))).toMatchObject({ version: 2 });
  });

  test.each(['save', 'discard', 'decline'] as const)('of %s happens once', async (act) => {
    const site = act === 'decline' ? await proposed() : await drafted();
    const before = site.revision;
    const nonce = site.nonce();
    const run = () =>
      act === 'save'
        ? site.save(site.changed(raised), VIKTOR, { nonce, revision: before })
        : act === 'discard'
          ? site.discard(VIKTOR, { nonce, revision: before })
          : site.decide(VIKTOR, 'decline', { nonce, revision: before });
    site.ports.store.faults.applyThenThrow();
    const first = must(await run());
    expect(must(await run())).toEqual(first);
    expect(site.revision).toBe(before + 1);
  });
});

describe('what lowers a requirement', () => {
  test('is proposed, shown to both, and confirmed by a second person', async () => {
    const site = await drafted(lowered);
    expect(must(await site.publish())).toEqual({ outcome: 'proposed', revision: 3, version: null });
    expect(site.inForce?.version).toBe(1);
    expect(site.ports.swept).toEqual([]);
    expect((await site.view(VIKTOR)).proposal?.mayNot).toMatch(/^You proposed this/);
    expect((await site.view(PRIYA)).proposal?.mayNot).toMatch(/needs the permission/);
    const seen = (await site.view(MEI)).proposal;
    expect(seen).toMatchObject({ mayNot: null, by: { name: 'Viktor Hale' }, replaces: 1 });
    expect(seen?.differences.some(({ lowers }) => lowers)).toBe(true);
    expect(must(await site.decide(MEI, 'confirm'))).toEqual({ revision: 4, version: 2 });
    expect(site.inForce).toMatchObject({ version: 2, publishedBy: MEI });
    expect(site.ports.swept).toEqual([{ projectId: PROJECT }]);
  });

  test('is published at once where the site asks for one person only', async () => {
    const site = await drafted(lowered);
    site.settle({ secondPerson: false });
    expect(must(await site.publish())).toMatchObject({ outcome: 'published', version: 2 });
  });

  test('cannot be confirmed by who proposed it', async () => {
    const site = await proposed();
    expect(await site.decide(VIKTOR, 'confirm')).toMatchObject({ refused: 'second-person' });
    expect(site.inForce?.version).toBe(1);
  });

  test('can be withdrawn by who proposed it, without a rationale; its content is a draft again', async () => {
    const site = await proposed();
    expect(must(await site.decide(VIKTOR, 'decline'))).toMatchObject({ version: null });
    expect(await site.view()).toMatchObject({ proposal: null, draft: { by: { name: 'Viktor Hale' } } });
  });

  test('is declined by others with a rationale only', async () => {
    const site = await proposed();
    expect(await site.decide(MEI, 'decline')).toMatchObject({ refused: 'rationale-required' });
    expect(await site.decide(MEI, 'decline', { rationale: '  ' })).toMatchObject({
      refused: 'rationale-required',
    });
    expect(await site.decide(MEI, 'decline', { rationale: 'MRN: 00418827' })).toMatchObject({
      refused: 'possible-identifier',
    });
    must(await site.decide(MEI, 'decline', { rationale: 'The officer is needed' }));
    expect((await site.view()).proposal).toBeNull();
    expect(site.inForce?.version).toBe(1);
    expect(
      site
        .entries()
        .map(({ bytes }) => bytes)
        .join(),
    ).not.toContain('The officer');
  });

  test('goes stale when somebody publishes something else first', async () => {
    const site = await proposed();
    must(await site.save(site.changed(raised), MEI));
    must(await site.publish(MEI));
    expect((await site.view(HELEN)).proposal?.mayNot).toMatch(/^Version 2 was published since/);
    expect(await site.decide(HELEN, 'confirm')).toMatchObject({
      refused: 'draft-conflict',
      about: { by: 'Mei Lindqvist', version: 2 },
    });
    must(await site.decide(HELEN, 'decline', { rationale: 'Too late' }));
    expect(site.inForce?.version).toBe(2);
  });

  test('is settled once when two people settle it at once', async () => {
    const site = await proposed();
    site.ports.store.faults.delay(1);
    const both = await Promise.all([
      site.decide(MEI, 'confirm'),
      site.decide(HELEN, 'decline', { rationale: 'No' }),
    ]);
    expect(codesOf(both)).toEqual(['done', 'draft-conflict']);
    site.ports.store.faults.delay(0);
    expect((await site.view()).proposal).toBeNull();
  });

  test('where nothing is proposed there is nothing to settle', async () => {
    const site = await drafted();
    expect(await site.decide(MEI, 'confirm')).toMatchObject({ refused: 'nothing-proposed' });
    expect(await site.decide(MEI, 'decline', { rationale: 'No' })).toMatchObject({
      refused: 'nothing-proposed',
    });
  });
});
