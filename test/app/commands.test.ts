import { isRefusal } from '../../src/domain/shared/refusal';
import { listAudit } from '../../src/app/listAudit';
import { revoke } from '../../src/app/revoke';
import { sign } from '../../src/app/sign';
import { verifyAudit } from '../../src/app/verifyAudit';
import { AppSite } from '../support/appSite';

const codeOf = (outcome: object): string => (isRefusal(outcome) ? outcome.refused : 'done');
const first = async (site: AppSite) => {
  const item = (await site.view()).checklists[0]?.items[0];
  if (item === undefined) throw new Error('the checklist is empty');
  return { item: item.item.id, value: 'done' as const, replaces: item.revision, evidence: [] };
};

describe('answering', () => {
  test('keeps the words beside the entry and only their commitments in it', async () => {
    const site = await AppSite.open();
    const reason = 'Zwölf Sätze, wörtlich';
    const evidence = ['https://confluence.caregate.example/x'];
    await site.answer('daniel-brandt', [{ ...(await first(site)), reason, evidence }]);
    const { entries, texts } = site.ports.store.tables;
    expect([...entries.values()].map(({ bytes }) => bytes).join()).not.toContain('Zwölf');
    expect(texts.get('issue-10042:1')).toMatchObject({
      reason: { text: reason },
      'evidence-0': { text: evidence[0] },
    });
    expect((await site.view()).checklists[0]?.items[0]).toMatchObject({
      reason,
      evidence,
      by: { name: 'Daniel Brandt' },
    });
  });

  test('shows erased words as erased, and the chain still verifies', async () => {
    const site = await AppSite.open();
    await site.answer('daniel-brandt', [{ ...(await first(site)), reason: 'Words to erase' }]);
    site.ports.store.tables.texts.clear();
    expect((await site.view()).checklists[0]?.items[0]?.reason).toBe('Erased');
    expect(await verifyAudit(site.ports, site.place('jonas-weber'), {})).toMatchObject({
      entries: 2,
      intact: true,
    });
  });

  test('an entry that is gone is named by its number', async () => {
    const site = await AppSite.open();
    await site.answerAll();
    site.ports.store.tables.entries.delete('issue-10042:3');
    expect(await verifyAudit(site.ports, site.place('jonas-weber'), {})).toMatchObject({
      intact: false,
      firstBad: 3,
      problem: 'it is missing',
    });
  });

  test.each([
    ['a patient’s number', { reason: 'MRN: 00418827 showed it' }, 'possible-identifier'],
    [
      'a patient’s number in a link',
      { evidence: ['https://ehr.example/?ssn=123-45-6789'] },
      'possible-identifier',
    ],
    ['a right-to-left override', { reason: 'safe \u202E text' }, 'unreadable-text'],
    ['a lone surrogate', { reason: 'x\uD800' }, 'unreadable-text'],
    ['a link that is not https', { evidence: ['javascript:alert(1)'] }, 'unreadable-text'],
  ])('%s is refused and nothing is written', async (_, words, code) => {
    const site = await AppSite.open();
    expect(codeOf(await site.answer('daniel-brandt', [{ ...(await first(site)), ...words }]))).toBe(code);
    expect(site.ports.store.tables.records.size).toBe(0);
    expect(site.entries.length).toBe(0);
  });

  test('needs Edit Issues; who may not browse is told that there is nothing', async () => {
    const site = await AppSite.open();
    site.ports.jira.grant('reader', '10000', {});
    expect(codeOf(await site.answer('reader', [await first(site)]))).toBe('no-permission');
    expect(codeOf(await site.answer('stranger', [await first(site)]))).toBe('not-found');
  });

  test('different items at the same time loses nothing', async () => {
    const site = await AppSite.open();
    const items = (await site.view()).checklists[0]?.items ?? [];
    site.ports.store.faults.delay(1);
    const outcomes = await Promise.all(
      items
        .slice(0, 8)
        .map(({ item }) =>
          site.answer('daniel-brandt', [{ item: item.id, value: 'done', replaces: 0, evidence: [] }]),
        ),
    );
    expect(outcomes.map(codeOf)).toEqual(items.slice(0, 8).map(() => 'done'));
    expect(
      Object.keys(
        site.ports.store.tables.records.get('10042')?.record.checklists['clinical-validation']?.answers ?? {},
      ),
    ).toHaveLength(8);
    expect(await verifyAudit(site.ports, site.place('jonas-weber'), {})).toMatchObject({ intact: true });
  });

  test('the same item at the same time is an edit conflict for one of the two', async () => {
    const site = await AppSite.open();
    const answer = await first(site);
    const outcomes = await Promise.all([
      site.answer('daniel-brandt', [answer]),
      site.answer('daniel-brandt', [answer]),
    ]);
    expect(outcomes.map(codeOf).sort()).toEqual(['done', 'edit-conflict']);
  });
});

describe('the history of an answer', () => {
  test.each([
    [{ value: 'done' as const }, /^Daniel Brandt answered “done” to “/],
    [{ value: 'open' as const }, /^Daniel Brandt reopened “/],
    [
      { value: 'open' as const, evidence: ['https://confluence.caregate.example/x'] },
      /^Daniel Brandt added evidence to “/,
    ],
  ])('%j is told as it was', async (answer, sentence) => {
    const site = await AppSite.open();
    await site.answer('daniel-brandt', [{ ...(await first(site)), ...answer }]);
    const page = await listAudit(site.ports, site.place('jonas-weber'), { chain: 'issue', limit: 10 });
    expect('lines' in page ? page.lines.at(-1)?.sentence : '').toMatch(sentence);
  });
});

describe('a repeated command', () => {
  test('is answered with its first result and written once', async () => {
    const site = await AppSite.open();
    const answer = await first(site);
    const nonce = site.nonce();
    const one = await site.answer('daniel-brandt', [answer], nonce);
    const two = await site.answer('daniel-brandt', [answer], nonce);
    expect(one).toMatchObject({ receipt: { seq: 1, repeated: false } });
    expect(two).toEqual({ receipt: { ...('receipt' in one ? one.receipt : {}), repeated: true } });
    expect(site.entries.length).toBe(2);
  });

  test('of a write that was applied although it failed is not applied twice', async () => {
    const site = await AppSite.open();
    await site.answerAll();
    const before = site.entries.length;
    const nonce = site.nonce();
    const gate = (await site.view()).gates[0];
    site.ports.store.faults.applyThenThrow();
    expect(codeOf(await site.sign('amara-okafor', 'clinical-validator', { nonce }))).toBe('done');
    expect(
      codeOf(
        await site.sign('amara-okafor', 'clinical-validator', { nonce, seen: gate?.fingerprint.root ?? '' }),
      ),
    ).toBe('done');
    expect(site.entries.length).toBe(before + 1);
  });

  test('after a write that failed is applied once', async () => {
    const site = await AppSite.open();
    await site.answerAll();
    const before = site.entries.length;
    const nonce = site.nonce();
    site.ports.store.faults.failNextWrite();
    await expect(site.sign('amara-okafor', 'clinical-validator', { nonce })).rejects.toThrow();
    expect(codeOf(await site.sign('amara-okafor', 'clinical-validator', { nonce }))).toBe('done');
    expect(site.entries.length).toBe(before + 1);
  });
});

describe('signing', () => {
  test('what was seen before the first entry existed is accepted', async () => {
    const site = await AppSite.open();
    const outcome = await site.sign('amara-okafor', 'clinical-validator', {
      decision: 'rejected',
      rationale: 'Not safe yet',
    });
    expect(codeOf(outcome)).toBe('done');
  });

  test.each([
    ['without the role', 'daniel-brandt', 'clinical-validator', 'lacks-role'],
    ['as the assignee', 'jonas-weber', 'clinical-validator', 'lacks-role'],
    ['before the other role', 'helen-voss', 'compliance-officer', 'out-of-order'],
  ])('%s is refused and nothing is written', async (_, who, role, code) => {
    const site = await AppSite.open();
    await site.answerAll();
    const before = site.entries.length;
    expect(codeOf(await site.sign(who, role))).toBe(code);
    expect(site.entries.length).toBe(before);
  });

  test('in both roles is refused', async () => {
    const site = await AppSite.open();
    await site.answerAll();
    await site.sign('both-hats', 'clinical-validator');
    expect(codeOf(await site.sign('both-hats', 'compliance-officer'))).toBe('same-person');
  });

  test('what changed while it was read is refused', async () => {
    const site = await AppSite.open();
    await site.answerAll();
    const seen = (await site.view('amara-okafor')).gates[0]?.fingerprint.root ?? '';
    site.put({ fields: { summary: 'Another summary' } });
    expect(codeOf(await site.sign('amara-okafor', 'clinical-validator', { seen }))).toBe(
      'changed-while-reading',
    );
  });

  test('by two people of one role at the same instant records both, a hundred times over', async () => {
    const site = await AppSite.open();
    await site.answerAll();
    site.ports.store.faults.delay(1);
    const seen = (await site.view('amara-okafor')).gates[0]?.fingerprint.root ?? '';
    const asked = {
      gate: 'clinical-validation',
      role: 'clinical-validator',
      decision: 'approved' as const,
      meaning: 'Clinically validated',
      seen,
    };
    const before = site.entries.length;
    for (let round = 0; round < 100; round += 1) {
      const both = ['amara-okafor', 'sofia-marchetti'].map((who) =>
        sign(site.ports, site.place(who), { ...asked, nonce: site.nonce() }),
      );
      site.ports.jira.signIn('both-hats');
      const outcomes = await Promise.all(both);
      expect(outcomes.map(codeOf)).toEqual(['done', 'done']);
    }
    expect(site.entries.length).toBe(before + 200);
    const record = site.ports.store.tables.records.get('10042')?.record;
    expect(record?.signoffs.map(({ signer }) => signer).sort()).toEqual(['amara-okafor', 'sofia-marchetti']);
    expect(await verifyAudit(site.ports, site.place('jonas-weber'), {})).toMatchObject({ intact: true });
  });
});

describe('revoking', () => {
  test.each([
    ['amara-okafor', 'Signed too early', 'done'],
    ['helen-voss', 'Signed too early', 'done'],
    ['sofia-marchetti', 'Signed too early', 'not-your-signoff'],
    ['amara-okafor', '   ', 'rationale-required'],
    ['helen-voss', 'SSN 123-45-6789', 'possible-identifier'],
  ])('by %s because “%s”: %s', async (who, rationale, code) => {
    const site = await AppSite.open();
    await site.answerAll();
    const signed = await site.sign('amara-okafor', 'clinical-validator');
    const signoff = 'receipt' in signed ? signed.receipt.seq : 0;
    expect(
      codeOf(await revoke(site.ports, site.place(who), { nonce: site.nonce(), signoff, rationale })),
    ).toBe(code);
  });
});
