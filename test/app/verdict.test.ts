import { verifyAudit } from '../../src/app/verifyAudit';
import { AppSite } from '../support/appSite';

const CHAIN = 'issue-10042';
const verdictOf = (site: AppSite) => verifyAudit(site.ports, site.place('jonas-weber'), {});

async function answeredSite(): Promise<AppSite> {
  const site = await AppSite.open();
  await site.answerAll();
  await site.sign('amara-okafor', 'clinical-validator');
  return site;
}

describe('the verdict on an issue', () => {
  test('finds a text that was replaced, and none that was erased', async () => {
    const site = await answeredSite();
    const { texts } = site.ports.store.tables;
    const [[key, words]] = [...texts].filter(([at]) => at.startsWith(CHAIN)).slice(-1) as [
      [string, Record<string, { salt: string; text: string }>],
    ];
    texts.set(key, { name: { ...words.name!, text: 'Somebody else' } });
    expect(await verdictOf(site)).toMatchObject({
      intact: false,
      firstBad: Number(key.split(':')[1]),
      problem: 'the words beside it are not those that it commits to',
    });
    texts.delete(key);
    expect(await verdictOf(site)).toMatchObject({ intact: true });
  });

  test('finds a record that was put back to what it was before, or taken away', async () => {
    const site = await answeredSite();
    const { records } = site.ports.store.tables;
    const before = structuredClone(records.get('10042'))!;
    await site.sign('helen-voss', 'compliance-officer');
    const { entries } = (await verdictOf(site)) as { entries: number };
    records.set('10042', before);
    const found = { intact: false, problem: 'the record leaves it out' };
    expect(entries).toBeGreaterThan(before.record.revision);
    expect(await verdictOf(site)).toMatchObject({ ...found, firstBad: before.record.revision + 1 });
    records.delete('10042');
    expect(await verdictOf(site)).toMatchObject({ ...found, firstBad: 1, entries: 0 });
  });
});
