import { flagsIn } from '../../../src/domain/portfolio/flags';
import { aDraft, aHazard, aStanding, daysAgo, level, NOW, scoredPolicy } from '../../support/standings';

const around = { policy: scoredPolicy(), now: NOW };

describe('red flags', () => {
  test('are risks that nobody accepted, bypasses, overdue sign-offs and old drafts, in this order', () => {
    const standings = [
      aStanding({ issueId: '1', hazards: [aDraft({ since: daysAgo(30) }), aDraft({ since: daysAgo(40) })] }),
      aStanding({
        issueId: '2',
        waits: [{ role: 'validator', gate: 'clinical', since: daysAgo(9), due: daysAgo(2) }],
      }),
      aStanding({ issueId: '3', bypassed: daysAgo(4) }),
      aStanding({ issueId: '4', hazards: [aHazard({ unverified: 1 })] }),
      aStanding({ issueId: '5', hazards: [aHazard({ id: 'h-2', since: daysAgo(8) })], state: 'passed' }),
      aStanding({ issueId: '6', hazards: [aHazard({ level: level(1) })] }),
    ];
    expect(flagsIn(standings, around)).toEqual([
      {
        ...{ kind: 'risk', issueId: '5', since: daysAgo(8), level: level(2) },
        hazard: { id: 'h-2', seq: 1, unverified: 0 },
      },
      {
        ...{
          kind: 'risk',
          issueId: '4',
          since: daysAgo(3),
          level: level(2),
          role: 'officer',
          gate: 'clinical',
        },
        hazard: { id: 'h-1', seq: 1, unverified: 1 },
      },
      { kind: 'bypassed', issueId: '3', since: daysAgo(4) },
      { kind: 'overdue', issueId: '2', since: daysAgo(2), role: 'validator', gate: 'clinical' },
      { kind: 'draft', issueId: '1', since: daysAgo(40), hazard: { id: 'h-1', seq: 1, unverified: 0 } },
    ]);
  });

  test('put the worst level first, and name who reviews a bypass where the policy has the role', () => {
    const policy = scoredPolicy({
      method: undefined,
      roles: [{ id: 'compliance-officer', name: 'compliance officer', permission: 'p' }],
    });
    const standings = [
      aStanding({ issueId: '1', bypassed: daysAgo(4) }),
      aStanding({ issueId: '2', hazards: [aHazard({ level: { ...level(2), rank: 6, of: 7 } })] }),
    ];
    expect(flagsIn(standings, { policy, now: NOW })).toMatchObject([
      { kind: 'risk', issueId: '2' },
      { kind: 'bypassed', role: 'compliance-officer' },
    ]);
  });

  test('are none where nothing is red', () => {
    expect(flagsIn([aStanding(), aStanding({ accepted: true, hazards: [aHazard()] })], around)).toEqual([]);
  });
});
