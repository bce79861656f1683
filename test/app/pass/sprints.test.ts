import { lookAtSprints } from '../../../src/app/pass/sprints';
import { hourlyPass } from '../../../src/app/pass/hourlyPass';
import { emptySprint } from '../../../src/domain/sprint/empty';
import type { SprintPhase, SprintRecord } from '../../../src/domain/sprint/schema';
import { someDigest } from '../../support/builders';
import { fakePorts, type FakePorts } from '../../support/fakePorts';
import { aSprintPolicy } from '../../support/sprintStory';
import { sprintChain } from '../../../src/domain/audit/append';

const TELE = '10000';
const always = () => true;
const AT = '2026-11-20T09:00:00.000Z';

/** The record of a sprint that somebody opened, and that was last seen where `phase` says. */
function opened(sprintId: string, phase: SprintPhase): SprintRecord {
  const found = { validated: false, relevant: 0, passed: 0, added: [], removed: [], changed: [] };
  return {
    ...emptySprint(sprintId, TELE, someDigest(sprintId)),
    opened: { seq: 1, at: AT },
    baseline: { seq: 1, at: AT, because: 'opened', issues: [] },
    observed: [{ seq: 1, at: AT, phase, ...found }],
  };
}

/** Sprints with records. In Jira each is where the last of its phases says; `gone` is not there. */
function bench(sprints: Readonly<Record<string, readonly [SprintPhase, SprintPhase]>>): FakePorts {
  const ports = fakePorts();
  ports.store.tables.policies.set(TELE, aSprintPolicy());
  for (const [id, [seen, phase]] of Object.entries(sprints)) {
    const record = opened(id, seen);
    ports.sprints.kept.set(sprintChain(id, TELE), record);
    if (phase !== 'deleted') ports.sprintSource.plan(TELE, { id, name: `Sprint ${id}`, phase });
  }
  return ports;
}

const phaseOf = (ports: FakePorts, id: string): SprintPhase | undefined =>
  ports.sprints.kept.get(sprintChain(id, TELE))?.observed.at(-1)?.phase;

describe('the hourly pass over sprints', () => {
  test('records what Jira did not tell, once, and says how much it was', async () => {
    const ports = bench({
      '1': ['future', 'active'],
      '2': ['active', 'closed'],
      '3': ['active', 'deleted'],
      '4': ['closed', 'closed'],
    });
    const report = await hourlyPass(ports, always);
    expect(report).toMatchObject({ sprintsLooked: 4, sprintsFailed: 0, failed: 0, complete: true });
    expect(report.sprints).toBeGreaterThanOrEqual(3);
    expect(['1', '2', '3', '4'].map((id) => phaseOf(ports, id))).toEqual([
      ...['active', 'closed', 'deleted', 'closed'],
    ]);
    ports.advance(3_600_000);
    expect(await hourlyPass(ports, always)).toMatchObject({ sprints: 0, sprintsLooked: 4, failed: 0 });
    expect((await ports.site.passes())[1]).toMatchObject({ sprints: report.sprints });
  });

  test('one that fails stops no other', async () => {
    const ports = bench({ '1': ['active', 'closed'], '2': ['active', 'closed'] });
    const source = ports.sprintSource;
    const broken = (id: string) => (id === '1' ? Promise.reject(new Error('down')) : source.sprint(id));
    const failing = { ...ports, sprintSource: { ...source, sprint: broken } };
    expect(await lookAtSprints(failing, always, {})).toMatchObject({ looked: 2, failed: 1, cursors: {} });
    expect(await hourlyPass(failing, always)).toMatchObject({ sprintsFailed: 1, failed: 1, complete: true });
    expect([phaseOf(ports, '1'), phaseOf(ports, '2')]).toEqual(['active', 'closed']);
  });

  test('a list that cannot be read is read again by the next, and stops no other', async () => {
    const ports = bench({ '1': ['active', 'closed'], '2': ['closed', 'deleted'] });
    const { sprints } = ports;
    const broken: FakePorts['sprints']['withRecord'] = (kind, cursor) =>
      kind === 'open' ? Promise.reject(new Error('down')) : sprints.withRecord(kind, cursor);
    const failing = { ...ports, sprints: { ...sprints, withRecord: broken } };
    expect(await lookAtSprints(failing, always, { open: '0' })).toEqual({
      ...{ looked: 1, recorded: 1, failed: 1 },
      cursors: { open: '0' },
    });
    expect([phaseOf(ports, '1'), phaseOf(ports, '2')]).toEqual(['active', 'deleted']);
  });

  test('looks at a hundred that go on and twenty that are over, and the next pass goes on', async () => {
    const ids = Array.from({ length: 150 }, (_, n) => String(1000 + n));
    const ports = bench(
      Object.fromEntries(
        ids.map((id, n) => [id, n < 110 ? (['active', 'active'] as const) : (['closed', 'closed'] as const)]),
      ),
    );
    const first = await lookAtSprints(ports, always, {});
    expect(ports.sprintSource.calls.filter((call) => call === 'sprint')).toHaveLength(120);
    expect(Object.keys(first.cursors)).toEqual(['open', 'ended']);
    const second = await lookAtSprints(ports, always, first.cursors);
    expect(ports.sprintSource.calls.filter((call) => call === 'sprint')).toHaveLength(150);
    expect(second.cursors).toEqual({});
  });

  test('a pass without time for them reads the same page again', async () => {
    const ports = bench({ '1': ['active', 'closed'] });
    expect(await lookAtSprints(ports, () => false, { open: '0' })).toEqual({
      ...{ looked: 0, recorded: 0, failed: 0 },
      cursors: { open: '0' },
    });
    expect(phaseOf(ports, '1')).toBe('active');
  });
});
