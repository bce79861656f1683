import { isAlarm } from '../../../src/app/projection/alarm';
import { askForProjection } from '../../../src/app/projection/ask';
import { projectIssue } from '../../../src/app/projection/project';
import { paragraph } from '../../support/facts';
import { aGate, aPolicy } from '../../support/policies';
import { passedStory, Story } from '../../support/story';
import { answered, benchPorts, put, type BenchPorts } from './bench';

const ISSUE = '10042';
const project = (ports: BenchPorts) => projectIssue(ports, ISSUE);
const kept = (ports: BenchPorts) => ports.projections.kept.get(ISSUE);
const waiting = (ports: BenchPorts) => kept(ports)?.rows.filter((row) => !isAlarm(row)) ?? [];
const shows = (ports: BenchPorts) => ports.issues.calls.filter((call) => call === 'show').length;

function site(story: Story): BenchPorts {
  const ports = benchPorts();
  put(ports, story);
  return ports;
}

describe('the projection of an issue', () => {
  test('shows what is missing, and who is waited for', async () => {
    const ports = site(answered());
    expect(await project(ports)).toEqual({ mended: true });
    expect(ports.issues.shown.get(ISSUE)).toMatchObject({
      state: 'blocked',
      missing: 2,
      text: 'Blocked: 2 missing',
      revision: 3,
    });
    expect(waiting(ports)).toMatchObject([{ role: 'validator', because: 'first', since: ports.now() }]);
    expect(kept(ports)).toMatchObject({
      state: 'blocked',
      revision: 3,
      policy: 1,
      shut: ['clinical'],
      showing: [],
    });
    expect(kept(ports)?.rows.some(isAlarm)).toBe(false);
  });

  test('shows that everything has passed', async () => {
    const ports = site(passedStory());
    await project(ports);
    expect(ports.issues.shown.get(ISSUE)).toMatchObject({ state: 'passed', missing: 0, text: 'Passed' });
    expect(kept(ports)).toMatchObject({ rows: [], shut: [] });
  });

  test('is not written again when nothing changed', async () => {
    const ports = site(answered());
    await project(ports);
    const { sequence } = kept(ports)!;
    ports.advance(3_600_000);
    expect(await project(ports)).toEqual({ mended: false });
    expect(kept(ports)?.sequence).toBe(sequence);
    expect(shows(ports)).toBe(1);
  });

  test('follows an edit that no commit of the app tells of, and keeps since when a row waits', async () => {
    const story = passedStory();
    const ports = site(story);
    await project(ports);
    story.edit('description', paragraph('Above 3 kg'));
    put(ports, story);
    await project(ports);
    expect(waiting(ports)).toMatchObject([{ role: 'validator', because: 'stale' }]);
    const { since } = waiting(ports)[0]!;
    ports.advance(86_400_000);
    story.edit('summary', 'Another');
    put(ports, story);
    await project(ports);
    expect(waiting(ports)).toMatchObject([
      { since, detail: { signed: [{ changed: ['description', 'summary'] }] } },
    ]);
  });

  test('leaves an issue alone that no gate concerns', async () => {
    const ports = site(new Story(aPolicy({ gates: [aGate({ scope: { labels: ['clinical'] } })] })));
    expect(await project(ports)).toEqual({ mended: false });
    expect([kept(ports), shows(ports)]).toEqual([undefined, 0]);
  });

  test('clears what an issue showed before the policy let go of it', async () => {
    const story = new Story(
      aPolicy({ gates: [aGate({ checklists: [], scope: { labels: ['clinical'] } })] }),
      {
        labels: ['clinical'],
      },
    );
    const ports = site(story);
    await project(ports);
    expect(waiting(ports)).toHaveLength(1);
    story.facts = { ...story.facts, labels: [] };
    put(ports, story);
    await project(ports);
    expect(waiting(ports)).toEqual([]);
    expect(ports.issues.shown.get(ISSUE)).toMatchObject({ state: 'none', text: null });
  });

  test('clears the rows of an issue without a policy', async () => {
    const ports = site(answered());
    await project(ports);
    ports.store.tables.policies.clear();
    await project(ports);
    expect(kept(ports)).toMatchObject({ state: 'none', rows: [] });
  });

  test('clears the rows of an issue that is gone, and shows nothing of it', async () => {
    const ports = site(answered());
    await project(ports);
    ports.jira.remove(ISSUE);
    await project(ports);
    expect(kept(ports)).toMatchObject({ state: 'gone', rows: [] });
    expect(await project(ports)).toEqual({ mended: false });
    expect(shows(ports)).toBe(1);
    expect(await projectIssue(ports, '99')).toEqual({ mended: false });
  });
});

describe('a projection that breaks off', () => {
  test('does not claim to be shown, asks to be looked at again, and is mended', async () => {
    const ports = site(answered());
    ports.issues.fail('show');
    await expect(project(ports)).rejects.toThrow();
    expect(kept(ports)?.shown).toBeUndefined();
    expect(kept(ports)?.showing).toHaveLength(1);
    const [alarm] = kept(ports)?.rows.filter(isAlarm) ?? [];
    expect(alarm?.due).toBe(new Date(Date.parse(ports.now()) + 600_000).toISOString());
    ports.issues.fail(undefined);
    await project(ports);
    expect(ports.issues.shown.get(ISSUE)).toMatchObject({ text: 'Blocked: 2 missing' });
    // The first one may still be on its way: only later is it sure that nothing can overwrite this.
    expect(kept(ports)?.rows.some(isAlarm)).toBe(true);
    ports.advance(600_000);
    await project(ports);
    expect(kept(ports)).toMatchObject({ showing: [] });
    expect(kept(ports)?.rows.some(isAlarm)).toBe(false);
    expect(await project(ports)).toEqual({ mended: false });
  });

  test.each(['issue'] as const)('throws when Jira does not answer', async (method) => {
    const ports = site(answered());
    ports.jira.fail(method);
    await expect(project(ports)).rejects.toThrow();
    expect(kept(ports)).toBeUndefined();
  });

  test('throws when the storage does not answer', async () => {
    const ports = site(answered());
    ports.store.faults.failReads(true);
    await expect(project(ports)).rejects.toThrow();
  });
});

describe('what an expiry does', () => {
  const signoffs = [{ role: 'validator', count: 1, meaning: 'Clinically validated', validDays: 30 }];

  test('is noted, so that the hourly pass looks again', async () => {
    const story = answered(aPolicy({ gates: [aGate({ signoffs })] }));
    story.sign('amara', 'validator');
    const ports = site(story);
    await project(ports);
    const [alarm] = kept(ports)?.rows ?? [];
    expect(isAlarm(alarm!)).toBe(true);
    expect(alarm?.due).toBe(
      new Date(Date.parse(story.record.signoffs[0]!.at) + 30 * 86_400_000).toISOString(),
    );
    expect(ports.issues.shown.get(ISSUE)).toMatchObject({ text: 'Passed' });
    ports.advance(40 * 86_400_000);
    await project(ports);
    expect(waiting(ports)).toMatchObject([{ because: 'expired' }]);
    expect(kept(ports)?.rows.some(isAlarm)).toBe(false);
  });
});

describe('asking for a projection', () => {
  test('hands the issue over', async () => {
    const ports = benchPorts();
    await askForProjection(ports, { issueId: ISSUE });
    expect(ports.projected).toEqual([ISSUE]);
  });

  test('leaves a mark when the queue does not answer', async () => {
    const ports = benchPorts({ project: () => Promise.reject(new Error('down')) });
    await askForProjection(ports, { issueId: ISSUE, projectId: '10000' });
    expect(kept(ports)?.rows).toMatchObject([{ role: 'app-alarm', due: ports.now() }]);
    await askForProjection(ports, { issueId: ISSUE });
    expect(kept(ports)).toMatchObject({ sequence: 2, rows: [{ role: 'app-alarm' }] });
  });

  test('never fails', async () => {
    const ports = benchPorts({ project: () => Promise.reject(new Error('down')) });
    ports.store.faults.failReads(true);
    await expect(askForProjection(ports, { issueId: ISSUE, projectId: '10000' })).resolves.toBeUndefined();
  });

  test('is passed on to the parent when what is shut changed, and only then', async () => {
    const story = answered(undefined, { fields: { parent: { id: '10001', key: 'TELE-1' } } });
    const ports = site(story);
    await project(ports);
    expect(ports.projected).toEqual(['10001']);
    story.sign('amara', 'validator');
    put(ports, story);
    await project(ports);
    expect(ports.projected).toEqual(['10001']);
    story.sign('helen', 'officer');
    put(ports, story);
    await project(ports);
    expect(ports.projected).toEqual(['10001', '10001']);
  });
});
