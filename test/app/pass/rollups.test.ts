import { hourlyPass } from '../../../src/app/pass/hourlyPass';
import { projectIssue } from '../../../src/app/projection/project';
import { someFacts } from '../../support/facts';
import { aStanding } from '../../support/standings';
import { answered, benchPorts, put, type BenchPorts } from '../projection/bench';

const EPIC = '10001';
const always = () => true;
const idOf = (n: number) => String(20_000 + n);
const under = (id = EPIC, key = 'TELE-1') => ({ parent: { id, key } });
const lines = async (ports: BenchPorts, id = EPIC) =>
  (await ports.standings.under(id)).map(({ issueId }) => issueId).sort();

function place(ports: BenchPorts, n: number, fields = under()): void {
  put(ports, answered(undefined, { id: idOf(n), key: `TELE-${n}`, fields }));
}

/** An epic with children, all projected, and a pass that has seen them. */
async function epic(count: number): Promise<BenchPorts> {
  const ports = benchPorts();
  ports.jira.put(someFacts({ id: EPIC, key: 'TELE-1', hierarchyLevel: 1 }));
  for (let n = 1; n <= count; n += 1) {
    place(ports, n);
    await projectIssue(ports, idOf(n));
  }
  ports.advance(48 * 3_600_000);
  return ports;
}

describe('the hourly pass over roll-ups', () => {
  test('finds nothing to mend where they agree, and reads the children of an epic once', async () => {
    const ports = await epic(40);
    expect(await hourlyPass(ports, always)).toMatchObject({ rollups: 0, failed: 0, complete: true });
    expect(ports.children.calls).toEqual(['all']);
    expect(await lines(ports)).toHaveLength(40);
  });

  test.each([
    ['was deleted', (ports: BenchPorts) => ports.jira.remove(idOf(2))],
    ['moved to another epic', (ports: BenchPorts) => place(ports, 2, under('10002', 'TELE-2'))],
  ])('takes out the line of a child that %s without a word', async (_, happens) => {
    const ports = await epic(3);
    happens(ports);
    expect(await hourlyPass(ports, always)).toMatchObject({ rollups: 1 });
    expect(await lines(ports)).toEqual([idOf(1), idOf(3)]);
    expect(await hourlyPass(ports, always)).toMatchObject({ rollups: 0 });
  });

  test('puts back a line that is gone, corrects one that is wrong, drops one that belongs nowhere', async () => {
    const ports = await epic(3);
    const rows = ports.projections.lines.get(EPIC)!;
    rows.delete(idOf(1));
    rows.set(idOf(2), aStanding({ issueId: idOf(2), missing: 9 }));
    rows.set('99', aStanding({ issueId: '99' }));
    expect(await hourlyPass(ports, always)).toMatchObject({ rollups: 3, failed: 0 });
    expect(await lines(ports)).toEqual([idOf(1), idOf(2), idOf(3)]);
    expect(rows.get(idOf(2))).toEqual(ports.projections.kept.get(idOf(2))?.standing);
  });

  test('empties the roll-up of an epic that was deleted', async () => {
    const ports = await epic(3);
    ports.jira.remove(EPIC);
    for (const n of [1, 2, 3]) place(ports, n, { parent: null } as never);
    expect(await hourlyPass(ports, always)).toMatchObject({ rollups: 3 });
    expect(await lines(ports)).toEqual([]);
  });

  test('goes on in the next pass where there was no time, and begins again at the end', async () => {
    const ports = await epic(60);
    for (let n = 1; n <= 60; n += 1) ports.projections.lines.get(EPIC)!.delete(idOf(n));
    ports.projections.lines.get(EPIC)!.set(idOf(1), ports.projections.kept.get(idOf(1))!.standing!);
    let looks = 60;
    const first = await hourlyPass(ports, () => (looks -= 1) > 0);
    expect(first).toMatchObject({ complete: true });
    for (let passes = 0; passes < 6; passes += 1) await hourlyPass(ports, always);
    expect((await ports.site.passes()).reduce((sum, { rollups = 0 }) => sum + rollups, 0)).toBe(59);
    expect(await lines(ports)).toHaveLength(60);
    expect((await ports.site.passes())[0]?.position?.rollups).toBeUndefined();
  });

  test('says that a part failed, and goes on with the others', async () => {
    const ports = await epic(3);
    ports.children.fail('all');
    const report = await hourlyPass(ports, always);
    expect(report.failed).toBeGreaterThan(0);
    expect(report.complete).toBe(true);
    ports.children.fail(undefined);
    expect(await hourlyPass(ports, always)).toMatchObject({ failed: 0, rollups: 0 });
  });
});
