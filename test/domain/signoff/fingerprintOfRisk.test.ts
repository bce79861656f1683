import type { Gate } from '../../../src/domain/policy/schema';
import type { HazardContent } from '../../../src/domain/risk/assessment';
import { changedParts, fingerprintOf } from '../../../src/domain/signoff/fingerprint';
import { someDigest } from '../../support/builders';
import { aMethod } from '../../support/methods';
import { aControl, aHazard, aRiskGate, aRiskPolicy, RiskStory } from '../../support/riskStory';
import { sha256 } from '../../support/sha256';

type Resign = NonNullable<Gate['risk']>['resign'];

const signed = (resign: Resign) => ({
  atMost: 'high',
  resign,
});
const gateOf = (resign: Resign): Gate =>
  aRiskGate({
    risk: signed(resign),
    signoffs: [{ role: 'officer', count: 1, meaning: 'Approved for release' }],
  });
const policyOf = (resign: Resign) => aRiskPolicy({ gates: [gateOf(resign)] });
const print = (story: RiskStory) =>
  fingerprintOf({ ...story.situation, gate: story.policy.gates[0]! }, sha256);

/** Assessed as low, and signed. */
function passed(resign: Resign): RiskStory {
  const story = new RiskStory(policyOf(resign));
  story.save();
  expect(story.sign('helen', 'officer')).toBe('done');
  expect(story.codes()).toEqual([]);
  return story;
}

const other = (rules: Partial<HazardContent>) => (story: RiskStory) =>
  story.save(rules, { hazard: 'hazard-1', by: 'priya' });
const worse = other({ residual: { severity: 'major', probability: 'likely' } });

describe('the part of a fingerprint that is the risk', () => {
  test('is there only where the gate asks for the risk', () => {
    expect(Object.keys(print(new RiskStory(policyOf('level'))).parts)).toContain('risk');
    const without = aRiskPolicy({ gates: [aRiskGate({ risk: undefined, checklists: ['evidence-list'] })] });
    expect(Object.keys(print(new RiskStory(without)).parts)).not.toContain('risk');
  });

  test.each<[string, (story: RiskStory) => unknown, ('assessment' | 'level')[]]>([
    ['another level', worse, ['assessment', 'level']],
    ['a draft', other({ residual: {} }), ['assessment', 'level']],
    ['a hazard that is removed', (story) => story.remove('hazard-1'), ['assessment', 'level']],
    [
      'another rating of the same level',
      other({ residual: { severity: 'minor', probability: 'rare' } }),
      ['assessment'],
    ],
    [
      'another initial rating',
      other({ initial: { severity: 'minor', probability: 'rare' } }),
      ['assessment'],
    ],
    ['another dimension', other({ dimensions: ['security'] }), ['assessment']],
    [
      'other words',
      other({ words: { ...aHazard().words, harm: someDigest('another harm') } }),
      ['assessment'],
    ],
    ['another control', other({ controls: [aControl({ issueId: '10152' })] }), ['assessment']],
    ['a control that is not verified', other({ controls: [aControl({ verified: false })] }), ['assessment']],
    ['a second hazard, no worse', (story) => story.save(), ['assessment']],
    ['the same, saved again by somebody else', other({}), []],
  ])('changes with %s', (_, change, voided) => {
    for (const resign of ['assessment', 'level'] as const) {
      const story = passed(resign);
      const before = print(story);
      change(story);
      const stale = voided.includes(resign);
      expect(changedParts(before, print(story))).toEqual(stale ? ['risk'] : []);
      expect(story.codes().includes('signoff-stale')).toBe(stale);
    }
  });

  test('does not change by an acceptance', () => {
    const risk = { atMost: 'low', acceptedBy: 'officer', resign: 'assessment' as const };
    const story = new RiskStory(aRiskPolicy({ gates: [{ ...gateOf('assessment'), risk }] }));
    story.save({ residual: { severity: 'major', probability: 'likely' } });
    const before = print(story);
    expect(story.accept()).toBe('done');
    expect(print(story)).toEqual(before);
  });

  test('tells no hazard from nobody asked', () => {
    const story = new RiskStory(policyOf('assessment'));
    const before = print(story);
    story.declareNone();
    expect(changedParts(before, print(story))).toEqual(['risk']);
  });
});

describe('a signature that the risk makes stale', () => {
  test('names the assessment, who changed it and when', () => {
    const story = passed('assessment');
    worse(story);
    const { at } = story.record.risk!.changed;
    expect(story.decision()).toMatchObject({
      reasons: [{ code: 'signoff-stale', changed: [{ part: 'risk', by: 'priya', at }] }],
    });
    expect(story.sign('helen', 'officer')).toBe('done');
    expect(story.codes()).toEqual([]);
  });

  test('names nobody where another version of the method moved the level', () => {
    const matrix = [
      ['low', 'low', 'medium'],
      ['medium', 'medium', 'high'],
    ];
    const method = aMethod({ version: 2, matrix });
    const story = passed('level').under(aRiskPolicy({ version: 2, gates: [gateOf('level')], method }));
    const decision = story.decision();
    expect(decision).toMatchObject({ reasons: [{ code: 'signoff-stale', changed: [{ part: 'risk' }] }] });
    expect(JSON.stringify(decision)).not.toContain('"by"');
  });
});
