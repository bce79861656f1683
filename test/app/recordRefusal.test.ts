import { listAudit } from '../../src/app/listAudit';
import { recordRefusal } from '../../src/app/recordRefusal';
import type { RefusedTransition } from '../../src/app/ports';
import { verifyChain } from '../../src/domain/audit/verify';
import { AppSite } from '../support/appSite';
import { sha256 } from '../support/sha256';

const refused = (codes: string[]): RefusedTransition => ({
  issueId: '10042',
  projectId: '10000',
  policy: 1,
  from: '10002',
  to: '10003',
  refused: [{ gate: 'clinical-validation', codes }],
});

const chainOf = (site: AppSite) =>
  [...site.ports.store.tables.entries.values()].filter(({ chain }) => chain === 'refused-10042');

describe('a refused transition', () => {
  test('is one entry for each set of reasons in ten minutes', async () => {
    const site = await AppSite.open();
    await recordRefusal(site.ports, refused(['items-open']));
    await recordRefusal(site.ports, refused(['items-open']));
    await recordRefusal(site.ports, refused(['signoff-missing']));
    site.ports.advance(599_999);
    await recordRefusal(site.ports, refused(['items-open']));
    expect(chainOf(site)).toHaveLength(2);
    site.ports.advance(1);
    await recordRefusal(site.ports, refused(['items-open']));
    expect(chainOf(site)).toHaveLength(3);
    expect(verifyChain('refused-10042', chainOf(site), sha256).intact).toBe(true);
  });

  test('does not touch the record, and so no signature', async () => {
    const site = await AppSite.open();
    await site.answerAll();
    const before = structuredClone(site.ports.store.tables.records.get('10042'));
    await recordRefusal(site.ports, refused(['signoff-missing']));
    expect(site.ports.store.tables.records.get('10042')).toEqual(before);
  });

  test('stands in the history as a sentence', async () => {
    const site = await AppSite.open();
    await recordRefusal(site.ports, refused(['items-open']));
    const page = await listAudit(site.ports, site.place('jonas-weber'), { chain: 'refused', limit: 10 });
    expect(page).toMatchObject({
      total: 1,
      lines: [{ actor: null, sentence: 'A move to Done was refused by Clinical validation' }],
    });
  });

  test('many at once keep the chain whole', async () => {
    const site = await AppSite.open();
    site.ports.store.faults.delay(1);
    await Promise.all(['a', 'b', 'c', 'd', 'e'].map((code) => recordRefusal(site.ports, refused([code]))));
    expect(verifyChain('refused-10042', chainOf(site), sha256)).toMatchObject({ intact: true });
    expect(chainOf(site)).toHaveLength(5);
  });
});
