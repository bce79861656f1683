import { listAudit } from '../../src/app/listAudit';
import { observeIssueUpdate } from '../../src/app/observeIssueUpdate';
import { isRefusal } from '../../src/domain/shared/refusal';
import { AppSite } from '../support/appSite';
import { aChange } from '../support/facts';

const moved = (site: AppSite, history = '900') =>
  aChange({ history, at: site.ports.now(), field: 'status', from: '10002', to: '10003', by: 'jonas-weber' });

const LATER = '2026-11-21T10:00:01.000Z';
const BEFORE = '2026-11-21T09:59:59.000Z';

async function told(site: AppSite): Promise<string[]> {
  const page = await listAudit(site.ports, site.place('jonas-weber'), { chain: 'issue', limit: 50 });
  if (isRefusal(page)) throw new Error(page.refused);
  return page.lines.map(({ sentence }) => sentence);
}

const observe = (site: AppSite) => observeIssueUpdate(site.ports, { issueId: '10042' });

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
    expect(site.entries.length).toBe(1);
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
    await observe(site);
    expect(site.ports.store.tables.records.get('10042')?.record.assignees).toContain('amara-okafor');
  });

  test.each([
    ['without a change', []],
    ['of a field that says nothing', [aChange({ history: '902', field: 'priority' })]],
    [
      'to a status that no gate guards',
      [aChange({ history: '902', field: 'status', to: '10001', at: LATER })],
    ],
    ['of the days before', [aChange({ history: '902', field: 'status', to: '10003', at: BEFORE })]],
  ])('%s writes nothing', async (_, changes) => {
    const site = await AppSite.open();
    site.put({ changes });
    await observe(site);
    expect(site.ports.store.tables.records.size).toBe(0);
  });

  test('records every recent move, also those whose own event never came', async () => {
    const site = await AppSite.open();
    const first = moved(site, '900');
    site.ports.advance(60_000);
    site.put({ statusId: '10003', changes: [first, moved(site, '901')] });
    await Promise.all([observe(site), observe(site)]);
    await observe(site);
    const transitions = site.entries.map(({ bytes }) => /"transition":"(\d+)"/.exec(bytes)?.[1]);
    expect(transitions).toEqual(['900', '901']);
  });

  test('looks back 24 hours and no further', async () => {
    const site = await AppSite.open();
    const change = moved(site);
    site.put({ statusId: '10003', changes: [change] });
    site.ports.advance(24 * 3_600_000 + 1);
    await observe(site);
    expect(site.entries.length).toBe(0);
  });

  test('records a move although somebody used its nonce for a command before', async () => {
    const site = await AppSite.open();
    const item = (await site.view()).checklists[0]?.items[0]?.item.id ?? '';
    const answer = { item, value: 'done' as const, replaces: 0, evidence: [] };
    await site.answer('daniel-brandt', [answer], 'jira-history-0000000900');
    site.put({ statusId: '10003', changes: [moved(site)] });
    await observe(site);
    expect((await told(site))[0]).toContain('although Clinical validation had not passed');
  });

  test('records a move once, however many commands came after it', async () => {
    const site = await AppSite.open();
    site.put({ statusId: '10003', changes: [moved(site)] });
    await observe(site);
    const record = site.ports.store.tables.records.get('10042');
    record?.record.commands.splice(0);
    await observe(site);
    expect(site.entries.length).toBe(1);
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
    expect(site.entries.length).toBe(1);
  });
});
