import { aDraft, aHazard, daysAgo, level } from '../../support/standings';
import { exportEpic } from '../../../src/app/epic/export';
import { EpicSite } from './site';

const place = (site: EpicSite, accountId = 'ruth') => site.place(accountId);

describe('the children as CSV', () => {
  test('have one line each, the worst first, with everything that the panel shows', async () => {
    const site = new EpicSite();
    await site.child(2, undefined, { summary: 'Plain' });
    await site.child(
      3,
      {
        ...{ level: level(2), score: 90, missing: 4, inherent: 55, drafts: 1 },
        hazards: [aHazard({ controls: 2, unverified: 1 }), aDraft({ id: 'h-2', seq: 2 })],
        waits: [
          { role: 'validator', gate: 'clinical', since: daysAgo(3), due: daysAgo(-4) },
          { role: 'officer', gate: 'clinical', since: daysAgo(3) },
        ],
        history: [[daysAgo(1), 'high', 90]],
      },
      { summary: 'Says "stop", and waits', assigneeName: undefined, assignee: undefined },
    );
    expect((await site.csv()).split('\r\n')).toEqual([
      'Key,Summary,Type,Status,Assignee,Gates,Missing,Level,Score,Trend,Awaits,Next due (UTC),Hazards,Drafts,Controls not verified,Inherent score',
      `TELE-3,"Says ""stop"", and waits",10001,In Review,,Blocked,4,High,90,new,clinical validator; compliance officer,${daysAgo(-4)},2,1,1,55`,
      'TELE-2,Plain,10001,In Review,Jonas Weber,Not assessed,,Unknown,,same,anyone who may edit it,,,,,',
      '',
    ]);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])(
    'give no formula to a spreadsheet: %j',
    async (summary) => {
      const site = new EpicSite();
      await site.child(2, {}, { summary });
      const [, line = ''] = (await site.csv()).split('\r\n');
      expect(
        line
          .replace('TELE-2,', '')
          .replace('"', '')
          .startsWith(`'${summary.charAt(0)}`),
      ).toBe(true);
    },
  );

  test('are named after the issue and the day, and refused to whoever may not browse it', async () => {
    const site = new EpicSite();
    expect(await exportEpic(site.ports, place(site), {})).toMatchObject({
      filename: 'TELE-1-risk-2026-11-21.csv',
    });
    expect(await exportEpic(site.ports, place(site, 'stranger'), {})).toEqual({ refused: 'not-found' });
  });

  test('are all there when there are many, at one more call for each hundred', async () => {
    const site = new EpicSite();
    for (let n = 2; n < 252; n += 1)
      await site.child(n, n % 2 === 0 ? { level: level(0), score: n % 30 } : undefined);
    site.ports.children.calls.length = 0;
    const lines = (await site.csv()).split('\r\n');
    expect(lines).toHaveLength(250 + 2);
    expect(site.ports.children.calls).toEqual(['seen', 'all', 'found', 'found', 'found']);
  });
});
