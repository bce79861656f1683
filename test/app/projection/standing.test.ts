import { projectIssue } from '../../../src/app/projection/project';
import { saveHazard } from '../../support/assessing';
import { scoredPolicy } from '../../support/standings';
import { aGate, aPolicy } from '../../support/policies';
import { passedStory, Story } from '../../support/story';
import { answered, benchPorts, put, type BenchPorts } from './bench';

const ISSUE = '10042';
const EPIC = '10001';
const parent = { parent: { id: EPIC, key: 'TELE-1' } };
const under = { fields: parent };
const kept = (ports: BenchPorts) => ports.projections.kept.get(ISSUE);
const lines = async (ports: BenchPorts, id = EPIC) =>
  (await ports.standings.under(id)).map(({ issueId }) => issueId);

async function project(ports: BenchPorts, story: Story): Promise<void> {
  put(ports, story);
  await projectIssue(ports, ISSUE);
}

describe('where an issue stands', () => {
  test('is projected with everything else, under its parent', async () => {
    const ports = benchPorts();
    const story = answered(scoredPolicy(), under);
    saveHazard(story);
    await project(ports, story);
    expect(kept(ports)).toMatchObject({
      under: EPIC,
      standing: {
        ...{ state: 'blocked', level: { id: 'medium' }, at: ports.now() },
        waits: [{ role: 'validator', gate: 'clinical' }],
        history: [[expect.any(String), 'medium', expect.any(Number)]],
      },
    });
    expect(await ports.standings.under(EPIC)).toEqual([kept(ports)?.standing]);
  });

  test('tells the sign-offs that count once the gate has passed', async () => {
    const ports = benchPorts();
    await project(ports, passedStory(undefined, under));
    expect(kept(ports)?.standing).toMatchObject({ state: 'passed', waits: [], signed: [{}, {}] });
  });

  test('tells the indicators that say yes', async () => {
    const ports = benchPorts();
    await project(ports, answered(undefined, { summary: 'Set the insulin dose', fields: parent }));
    expect(kept(ports)?.standing?.indicators).toContain('medication-dosing');
    expect(kept(ports)?.standing?.inherent).toBeGreaterThan(0);
  });

  test('is nothing while no gate concerns it and nothing is recorded', async () => {
    const ports = benchPorts();
    await project(ports, new Story(aPolicy({ gates: [aGate({ scope: { labels: ['clinical'] } })] }), under));
    expect([kept(ports), await lines(ports)]).toEqual([undefined, []]);
  });

  test('is something where no gate concerns it and its risk is assessed', async () => {
    const ports = benchPorts();
    const story = new Story(scoredPolicy({ gates: [] }), under);
    saveHazard(story);
    await project(ports, story);
    expect(kept(ports)?.standing).toMatchObject({ state: 'none', level: { id: 'medium' } });
    expect(await lines(ports)).toEqual([ISSUE]);
  });

  test('keeps since when it says what it says', async () => {
    const ports = benchPorts();
    const story = answered(scoredPolicy(), under);
    await project(ports, story);
    const before = kept(ports)?.standing;
    ports.advance(3_600_000);
    story.edit('description', 'something that no gate of anybody has signed for');
    await project(ports, story);
    expect(kept(ports)?.standing).toEqual(before);
    saveHazard(story);
    await project(ports, story);
    expect(kept(ports)?.standing?.at).toBe(ports.now());
  });

  test('tells of a bypass until the gate has passed', async () => {
    const ports = benchPorts();
    const story = answered(undefined, under);
    await project(ports, story);
    const payload = {
      ...{ nonce: story.nextNonce(), gate: 'clinical', transition: '77', from: '2', to: '3' },
      fingerprint: { root: 'a'.repeat(64), parts: {} },
    };
    story.append('app', [{ type: 'gate-bypassed', payload: { ...payload, reasons: [] } }]);
    await project(ports, story);
    const at = kept(ports)?.standing?.bypassed;
    expect(at).toBeDefined();
    story.answer('daniel', ['first'], { evidence: [] });
    await project(ports, story);
    expect(kept(ports)?.standing?.bypassed).toBe(at);
    story.append('app', [
      {
        type: 'gate-passed',
        payload: { ...payload, nonce: story.nextNonce(), transition: '78', signoffs: [] },
      },
    ]);
    await project(ports, story);
    expect(kept(ports)?.standing?.bypassed).toBeUndefined();
  });

  test('is projected all the same where the chain has a gap', async () => {
    const ports = benchPorts();
    const story = answered(undefined, under);
    put(ports, story);
    ports.store.tables.entries.delete(`issue-${ISSUE}:2`);
    await projectIssue(ports, ISSUE);
    expect(kept(ports)?.standing).toMatchObject({ state: 'blocked' });
  });
});

describe('the line in the roll-up', () => {
  async function projected(): Promise<{ ports: BenchPorts; story: Story }> {
    const ports = benchPorts();
    const story = answered(scoredPolicy(), under);
    await project(ports, story);
    return { ports, story };
  }

  test('follows an issue to another parent', async () => {
    const { ports, story } = await projected();
    story.facts = {
      ...story.facts,
      fields: { ...story.facts.fields, parent: { id: '10002', key: 'TELE-2' } },
    };
    await project(ports, story);
    expect([await lines(ports), await lines(ports, '10002')]).toEqual([[], [ISSUE]]);
  });

  test.each([
    ['has no parent any more', (story: Story) => ({ fields: { ...story.facts.fields, parent: null } })],
    [
      'has become an epic',
      (story: Story) => ({
        issueTypeId: '10000',
        hierarchyLevel: 1,
        fields: { ...story.facts.fields, parent: null },
      }),
    ],
  ])('goes when the issue %s', async (_, change) => {
    const { ports, story } = await projected();
    story.facts = { ...story.facts, ...change(story) };
    await project(ports, story);
    expect(await lines(ports)).toEqual([]);
    expect(kept(ports)?.standing).toBeDefined();
  });

  test('stays when the issue moves to another project, and says which', async () => {
    const { ports, story } = await projected();
    story.facts = { ...story.facts, projectId: '10009', key: 'HOME-3' };
    put(ports, story);
    ports.store.tables.policies.set('10009', { ...story.policy, projectId: '10009' });
    await projectIssue(ports, ISSUE);
    expect(await ports.standings.under(EPIC)).toMatchObject([{ issueId: ISSUE, projectId: '10009' }]);
    expect((await ports.standings.inProject('10000', { limit: 5 })).rows).toEqual([]);
  });

  test('goes when the issue is deleted', async () => {
    const { ports } = await projected();
    ports.jira.remove(ISSUE);
    await projectIssue(ports, ISSUE);
    expect(await lines(ports)).toEqual([]);
    expect(kept(ports)?.standing).toBeUndefined();
    expect((await ports.standings.inProject('10000', { limit: 5 })).rows).toEqual([]);
  });

  test.each([
    ['gets another parent', { parent: { id: '10002', key: 'TELE-2' } }, [EPIC, '10002']],
    ['loses its parent', { parent: null }, [EPIC]],
    ['keeps its parent', { ...parent, labels: ['x'] }, []],
  ])('parents are told when an issue %s', async (_, change, told) => {
    const { ports, story } = await projected();
    ports.projected.length = 0;
    story.facts = { ...story.facts, fields: { ...story.facts.fields, ...change } };
    await project(ports, story);
    expect(ports.projected).toEqual(told);
  });

  test('the parent is told when an issue is deleted', async () => {
    const { ports } = await projected();
    ports.projected.length = 0;
    ports.jira.remove(ISSUE);
    await projectIssue(ports, ISSUE);
    expect(ports.projected).toEqual([EPIC]);
  });
});
