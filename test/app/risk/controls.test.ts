import { controlsOf, findControls } from '../../../src/app/risk/controls';
import type { SavedControl } from '../../../src/contract/operations/riskSave';
import type { RiskControl } from '../../../src/domain/risk/assessment';
import { fakePorts } from '../../support/fakePorts';
import { someFacts } from '../../support/facts';

const CONTROL = { kind: 'protective', reduces: 'probability', implemented: true, verified: false } as const;
const control = (issue: SavedControl['issue']): SavedControl => ({ ...CONTROL, issue });
const onRecord = (issueId: string): RiskControl => ({ ...CONTROL, issueId });

function site() {
  const ports = fakePorts();
  ports.jira.grant('jonas-weber', '10000', { edit: true });
  ports.jira.put(someFacts({ id: '10151', key: 'TELE-151' }));
  ports.jira.put(someFacts({ id: '20001', key: 'SEC-1', projectId: '20000' }));
  return ports;
}

const resolve = async (controls: readonly SavedControl[], before: readonly RiskControl[] = []) => {
  const { issues } = site();
  return controlsOf(controls, await findControls(issues, controls), before);
};

describe('the issues that carry controls out', () => {
  test.each(['TELE-151', '10151'])('are found by key and by id: %s', async (issue) => {
    expect(await resolve([control(issue)])).toEqual([onRecord('10151')]);
  });

  test('are asked for in one request, and in none where nothing is named', async () => {
    const { issues } = site();
    await findControls(issues, [control('TELE-151'), control('10151'), control('TELE-151')]);
    expect(issues.calls).toEqual(['visible']);
  });

  test.each(['SEC-1', '20001', 'TELE-999'])(
    'are refused by name where the caller sees none: %s',
    async (issue) => {
      expect(await resolve([control('TELE-151'), control(issue)])).toEqual({
        refused: 'unknown-control',
        about: { issue },
      });
    },
  );

  test('stay by their place where the caller may not see them', async () => {
    const before = [onRecord('10151'), onRecord('20001')];
    const kept = { ...control({ kept: 1 }), verified: true };
    expect(await resolve([kept], before)).toEqual([{ ...onRecord('20001'), verified: true }]);
  });

  test('are refused for a place that holds none', async () => {
    expect(await resolve([control({ kept: 2 })], [onRecord('10151')])).toEqual({
      refused: 'unknown-control',
      about: { issue: 'number 3' },
    });
  });
});
