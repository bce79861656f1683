import { listAudit } from '../../src/app/listAudit';
import { observeIssueUpdate } from '../../src/app/observeIssueUpdate';
import { isRefusal } from '../../src/domain/shared/refusal';
import { AppSite } from '../support/appSite';
import { aChange } from '../support/facts';

const moved = (site: AppSite, history = '900') =>
  aChange({ history, at: site.ports.now(), field: 'status', from: '10002', to: '10003', by: 'jonas-weber' });

async function told(site: AppSite): Promise<string[]> {
  const page = await listAudit(site.ports, site.place('jonas-weber'), { chain: 'issue', limit: 50 });
  if (isRefusal(page)) throw new Error(page.refused);
  return page.lines.map(({ sentence }) => sentence);
}

const observe = (site: AppSite, history: string | undefined = '900') =>
  observeIssueUpdate(site.ports, { issueId: '10042', history });

describe('an update that Jira reports', () => {
  test('shows on what evidence the gate passed', async () => {
    const site = await AppSite.open();
    await site.pass();
    site.ports.advance(60_000);
    site.put({ statusId: '10003', changes: [moved(site)] });
    await observe(site);
    expect((await told(site))[0]).toMatch(
      /^Jonas Weber moved the issue to Done: Clinical validation passed on 2 sign-offs \(entry \d+, entry \d+\)$/,
    );
  });

  test('shows a bypass, also on an issue of which nothing was known', async () => {
    const site = await AppSite.open();
    site.put({ statusId: '10003', changes: [moved(site)] });
    await observe(site);
    expect(await told(site)).toEqual([
      expect.stringMatching(
        /^Jonas Weber moved the issue to Done although Clinical validation had not passed: \d+ required items/,
      ),
    ]);
  });

  test('is recorded once, however often it is delivered', async () => {
    const site = await AppSite.open();
    site.put({ statusId: '10003', changes: [moved(site)] });
    await Promise.all([observe(site), observe(site), observe(site)]);
    await observe(site);
    expect(site.ports.store.tables.entries.size).toBe(1);
  });

  test('judges the record as it was when the status changed', async () => {
    const site = await AppSite.open();
    await site.pass();
    site.ports.advance(60_000);
    const change = moved(site);
    site.ports.advance(60_000);
    const item = (await site.view()).checklists[0]?.items[0];
    const reopened = {
      item: item?.item.id ?? '',
      value: 'open' as const,
      replaces: item?.revision ?? 0,
      evidence: [],
    };
    await site.answer('daniel-brandt', [reopened]);
    site.put({ statusId: '10003', changes: [change] });
    await observe(site);
    expect((await told(site))[0]).toContain('passed on 2 sign-offs');
  });

  test('puts an assignee on record once answers exist', async () => {
    const site = await AppSite.open();
    await site.answerAll();
    const change = aChange({
      history: '901',
      at: site.ports.now(),
      field: 'assignee',
      from: 'jonas-weber',
      to: 'amara-okafor',
    });
    site.put({ assignee: 'amara-okafor', changes: [change] });
    await observe(site, '901');
    expect(site.ports.store.tables.records.get('10042')?.record.assignees).toContain('amara-okafor');
  });

  test.each([
    ['without a changelog', undefined],
    ['of a field that says nothing', '902'],
  ])('%s writes nothing', async (_, history) => {
    const site = await AppSite.open();
    site.put({ changes: [aChange({ history: '902', field: 'priority' })] });
    await observeIssueUpdate(site.ports, { issueId: '10042', history });
    expect(site.ports.store.tables.records.size).toBe(0);
  });

  test('of an issue that is gone or has no policy writes nothing', async () => {
    const site = await AppSite.open();
    site.put({ projectId: '10009', changes: [moved(site)] });
    await observe(site);
    site.ports.jira.remove('10042');
    await observe(site);
    expect(site.ports.store.tables.records.size).toBe(0);
  });

  test('throws when the storage does not answer, so that it is delivered again', async () => {
    const site = await AppSite.open();
    site.put({ statusId: '10003', changes: [moved(site)] });
    site.ports.store.faults.failReads(true);
    await expect(observe(site)).rejects.toThrow();
    site.ports.store.faults.failReads(false);
    await observe(site);
    expect(site.ports.store.tables.entries.size).toBe(1);
  });
});
