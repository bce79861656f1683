import { flagsOf } from '../../../src/domain/register/flags';
import { flagWords } from '../../../src/domain/register/flagWords';
import type { Policy } from '../../../src/domain/policy/schema';
import type { Standing, StandingHazard } from '../../../src/domain/standing/schema';
import { aGate } from '../../support/policies';
import { aDraft, aHazard, aStanding, daysAgo, level, NOW, scoredPolicy } from '../../support/standings';

const words = (
  hazard: StandingHazard,
  standing: Partial<Standing> = {},
  policy: Policy = scoredPolicy(),
): string[] =>
  flagsOf(hazard, aStanding(standing), { policy, now: NOW }).map((flag) =>
    flagWords(flag, { policy, now: NOW }),
  );

describe('why a hazard is red', () => {
  test.each<[string, StandingHazard, Partial<Standing>, string[]]>([
    ['a low risk is not', aHazard({ level: level(0) }), {}, []],
    ['one at the ceiling is not', aHazard({ level: level(1) }), {}, []],
    [
      'one above the ceiling of a gate',
      aHazard(),
      {},
      ['High is above Medium, the most that Clinical validation lets through'],
    ],
    ['an accepted one is not', aHazard(), { accepted: true }, []],
    [
      'the worst level of an issue that is past its gates',
      aHazard(),
      { state: 'passed' },
      ['High and accepted by nobody'],
    ],
    ['a lesser level of such an issue is not', aHazard({ level: level(1) }), { state: 'passed' }, []],
    [
      'the worst level by another method than the policy has',
      aHazard(),
      { method: { id: 'another', version: 1 } },
      ['High and accepted by nobody'],
    ],
    ['one control', aHazard({ level: level(0), unverified: 1 }), {}, ['1 control is not verified']],
    ['two controls', aHazard({ level: level(0), unverified: 2 }), {}, ['2 controls are not verified']],
    ['a draft of two weeks is not yet', aDraft({ since: daysAgo(14) }), {}, []],
    ['an older draft', aDraft({ since: daysAgo(21) }), {}, ['A draft for 21 days']],
    [
      'an overdue sign-off, but not one that is due later',
      aHazard({ level: level(0) }),
      {
        waits: [
          { role: 'validator', gate: 'clinical', since: daysAgo(9), due: daysAgo(6.5) },
          { role: 'officer', gate: 'clinical', since: daysAgo(1), due: daysAgo(-2) },
          { role: 'officer', gate: 'other', since: daysAgo(1) },
        ],
      },
      ['Sign-off by the clinical validator is 6 days overdue'],
    ],
    [
      'a sign-off that was due this morning',
      aHazard({ level: level(0) }),
      { waits: [{ role: 'officer', gate: 'clinical', since: daysAgo(9), due: daysAgo(0.1) }] },
      ['Sign-off by the compliance officer was due today'],
    ],
    [
      'a bypassed gate',
      aHazard({ level: level(0) }),
      { bypassed: '2026-11-17T08:00:00.000Z' },
      ['A gate was bypassed on 17 Nov'],
    ],
    [
      'several reasons, its own first',
      aHazard({ unverified: 1 }),
      { bypassed: '2025-12-17T08:00:00.000Z' },
      [
        'High is above Medium, the most that Clinical validation lets through',
        '1 control is not verified',
        'A gate was bypassed on 17 Dec 2025',
      ],
    ],
  ])('%s', (_what, hazard, standing, expected) => {
    expect(words(hazard, standing)).toEqual(expected);
  });

  test('names the gate that lets the least through', () => {
    const gate = (id: string, title: string, atMost: string) =>
      aGate({ id, title, risk: { atMost, resign: 'level' } });
    const policy = scoredPolicy({ gates: [gate('a', 'Wide', 'medium'), gate('b', 'Narrow', 'low')] });
    expect(words(aHazard({ level: level(1) }), {}, policy)).toEqual([
      'Medium is above Low, the most that Narrow lets through',
    ]);
    expect(words(aHazard(), {}, policy)).toEqual(['High is above Low, the most that Narrow lets through']);
  });

  test('without a policy the worst level is red', () => {
    const flags = flagsOf(aHazard(), aStanding(), { policy: undefined, now: NOW });
    expect(flags.map(({ code }) => code)).toEqual(['worst-unaccepted']);
  });
});
