import { hourlyPass } from '../../../src/app/pass/hourlyPass';
import { projectIssue } from '../../../src/app/projection/project';
import { askForProjection } from '../../../src/app/projection/ask';
import { aChange, paragraph } from '../../support/facts';
import { aGate, aPolicy } from '../../support/policies';
import { answered, benchPorts, put, type BenchPorts } from '../projection/bench';

const always = () => true;
/** Time for so many looks at the clock. */
const times = (count: number) => {
  let left = count;
  return () => (left -= 1) >= 0;
};

const factsOf = (id: number) => ({ id: String(id), key: `TELE-${id}` });

/** Issues that were moved to Done although their gate is shut, one a minute. */
function bypassed(ports: BenchPorts, count: number, from = 1): void {
  for (let id = from; id < from + count; id += 1) {
    const at = new Date(Date.parse(ports.now()) - (count - id) * 1000).toISOString();
    const changes = [aChange({ history: String(id), at, field: 'status', from: '2', to: '3' })];
    put(ports, answered(undefined, { ...factsOf(id), statusId: '3', changes }));
    ports.issues.touch(String(id), at);
  }
}

const entriesOf = (ports: BenchPorts, id: number): number =>
  ports.store.tables.records.get(String(id))?.record.revision ?? 0;

describe('the hourly pass', () => {
  test('records bypasses that no event told of, and mends projections', async () => {
    const ports = benchPorts();
    bypassed(ports, 3);
    expect(await hourlyPass(ports, always)).toMatchObject({
      ...{ at: ports.now(), looked: 3, bypassed: 3, projected: 3, failed: 0, complete: true },
      position: { began: ports.now(), again: [] },
    });
    expect(ports.issues.shown.get('2')).toMatchObject({ text: 'Blocked: 2 missing' });
    expect(await ports.site.passes()).toHaveLength(1);
  });

  test('twice changes nothing', async () => {
    const ports = benchPorts();
    bypassed(ports, 3);
    await Promise.all([hourlyPass(ports, always), hourlyPass(ports, always)]);
    const before = [entriesOf(ports, 1), ports.issues.shown.get('1')];
    expect(await hourlyPass(ports, always)).toMatchObject({ looked: 3, bypassed: 0, projected: 0 });
    expect([entriesOf(ports, 1), ports.issues.shown.get('1')]).toEqual(before);
  });

  test('looks only at what changed since the last one, with an overlap', async () => {
    const ports = benchPorts();
    bypassed(ports, 3);
    await hourlyPass(ports, always);
    ports.advance(3_600_000);
    expect(await hourlyPass(ports, always)).toMatchObject({ looked: 3 });
    ports.advance(3_600_000);
    expect(await hourlyPass(ports, always)).toMatchObject({ looked: 0, complete: true });
  });

  test('finds a move that is older than a day when no pass ran meanwhile', async () => {
    const ports = benchPorts();
    await hourlyPass(ports, always);
    ports.advance(3_600_000);
    bypassed(ports, 1);
    ports.advance(3 * 86_400_000);
    expect(await hourlyPass(ports, always)).toMatchObject({ looked: 1, bypassed: 1 });
  });

  test('says that it ran out of time, and goes on from there', async () => {
    const ports = benchPorts();
    bypassed(ports, 250);
    const first = await hourlyPass(ports, times(30));
    expect(first).toMatchObject({ looked: 120, bypassed: 120, complete: false, position: { cursor: '100' } });
    ports.advance(3_600_000);
    const second = await hourlyPass(ports, always);
    expect(second).toMatchObject({ bypassed: 130, complete: true, position: { began: first.at } });
    expect(second.looked).toBeLessThanOrEqual(150);
    expect(second.position?.cursor).toBeUndefined();
  });

  test('goes on after an issue that fails, and takes it up again', async () => {
    const ports = benchPorts();
    bypassed(ports, 3);
    const issue = (id: string) => (id === '2' ? Promise.reject(new Error('down')) : ports.jira.issue(id));
    const report = await hourlyPass({ ...ports, jira: { ...ports.jira, issue } }, always);
    expect(report).toMatchObject({
      looked: 3,
      bypassed: 2,
      failed: 1,
      complete: true,
      position: { again: ['2'] },
    });
    ports.advance(3_600_000);
    await hourlyPass({ ...ports, jira: { ...ports.jira, issue } }, always);
    ports.advance(3_600_000);
    expect(await hourlyPass(ports, always)).toMatchObject({
      looked: 1,
      bypassed: 1,
      position: { again: [] },
    });
  });

  test('keeps what it could not take up again', async () => {
    const ports = benchPorts();
    bypassed(ports, 3);
    const issue = () => Promise.reject(new Error('down'));
    await hourlyPass({ ...ports, jira: { ...ports.jira, issue } }, always);
    expect((await hourlyPass(ports, times(0))).position?.again).toEqual(['1', '2', '3']);
    expect((await hourlyPass(ports, always)).bypassed).toBe(3);
  });

  test('does not end when the list of changes cannot be read: it reports', async () => {
    const ports = benchPorts();
    bypassed(ports, 1);
    ports.issues.fail('updatedSince');
    const report = await hourlyPass(ports, always);
    expect(report).toMatchObject({ looked: 0, failed: 1, complete: false });
    ports.issues.fail(undefined);
    expect(await hourlyPass(ports, always)).toMatchObject({ bypassed: 1, complete: true });
  });

  test('mends what the queue lost, though nothing changed in Jira', async () => {
    const ports = benchPorts({ project: () => Promise.reject(new Error('down')) });
    put(ports, answered(undefined, factsOf(1)));
    await askForProjection(ports, { issueId: '1', projectId: '10000' });
    expect(await hourlyPass(ports, always)).toMatchObject({ looked: 1, projected: 1, failed: 0 });
    expect(ports.issues.shown.get('1')).toMatchObject({ state: 'blocked' });
  });

  test('mends a projection that broke off, and one whose sign-off expired', async () => {
    const ports = benchPorts();
    const signoffs = [{ role: 'validator', count: 1, meaning: 'Clinically validated', validDays: 30 }];
    const story = answered(aPolicy({ gates: [aGate({ signoffs })] }), factsOf(1));
    story.sign('amara', 'validator');
    put(ports, story);
    ports.issues.fail('show');
    await expect(projectIssue(ports, '1')).rejects.toThrow();
    ports.issues.fail(undefined);
    ports.advance(3_600_000);
    expect(await hourlyPass(ports, always)).toMatchObject({ projected: 1 });
    expect(ports.issues.shown.get('1')).toMatchObject({ text: 'Passed' });
    ports.advance(29 * 86_400_000);
    expect(await hourlyPass(ports, always)).toMatchObject({ projected: 1 });
    expect(ports.issues.shown.get('1')).toMatchObject({ text: 'Blocked: 1 missing' });
    expect(await hourlyPass(ports, always)).toMatchObject({ looked: 0 });
  });

  test('finds an edit whose event was lost', async () => {
    const ports = benchPorts();
    const story = answered(undefined, factsOf(1));
    story.sign('amara', 'validator');
    put(ports, story);
    await projectIssue(ports, '1');
    story.edit('description', paragraph('Above 3 kg'));
    put(ports, story);
    ports.issues.touch('1', ports.now());
    expect(await hourlyPass(ports, always)).toMatchObject({ projected: 1, bypassed: 0 });
    expect(ports.projections.kept.get('1')?.rows).toMatchObject([{ role: 'validator', because: 'stale' }]);
  });
});
