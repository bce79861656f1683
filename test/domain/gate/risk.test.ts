import { ceilingsOf } from '../../../src/domain/gate/risk';
import { applies } from '../../../src/domain/gate/applies';
import { refusalText } from '../../../src/domain/gate/refusalText';
import type { Gate } from '../../../src/domain/policy/schema';
import type { HazardContent } from '../../../src/domain/risk/assessment';
import { aMethod } from '../../support/methods';
import { aPolicy } from '../../support/policies';
import { aControl, aRiskGate, aRiskPolicy, RiskStory } from '../../support/riskStory';

type Content = Partial<HazardContent>;

const LOW: Content = { residual: { severity: 'major', probability: 'rare' } };
const MEDIUM: Content = { residual: { severity: 'major', probability: 'likely' } };
const HIGH: Content = { residual: { severity: 'major', probability: 'certain' } };
const DRAFT: Content = { residual: {} };

const asking = (risk: Partial<NonNullable<Gate['risk']>>, rules: Partial<Gate> = {}) =>
  aRiskPolicy({ gates: [aRiskGate({ risk: { atMost: 'low', resign: 'assessment', ...risk }, ...rules })] });

function assessed(policy = aRiskPolicy(), ...hazards: Content[]): RiskStory {
  const story = new RiskStory(policy);
  for (const hazard of hazards) expect(story.save(hazard)).toBe('done');
  return story;
}
const reasons = (story: RiskStory) => {
  const decision = story.decision();
  return decision.outcome === 'blocked' ? decision.reasons : [];
};
const text = (story: RiskStory) =>
  refusalText({ key: 'TELE-42', status: 'Done', gates: [story.decision()], policy: story.policy });

describe('a gate with a ceiling', () => {
  test.each<[string, 'low' | 'medium' | 'high', Content[], string[]]>([
    ['nobody assessed', 'high', [], ['risk-unknown']],
    ['a draft', 'high', [DRAFT], ['risk-unknown']],
    ['a draft beside a low risk', 'high', [LOW, DRAFT], ['risk-unknown']],
    ['low', 'low', [LOW], []],
    ['medium', 'low', [MEDIUM], ['risk-above']],
    ['medium', 'medium', [MEDIUM], []],
    ['high', 'medium', [LOW, HIGH], ['risk-above']],
    ['high', 'high', [HIGH], []],
  ])('that finds %s and allows %s', (_, atMost, hazards, codes) => {
    expect(assessed(asking({ atMost }), ...hazards).codes()).toEqual(codes);
  });

  test('opens where it was declared that there is none', () => {
    const story = assessed();
    story.declareNone();
    expect(story.codes()).toEqual([]);
  });

  test.each<[string, RiskStory, object]>([
    ['nobody assessed', assessed(), { because: 'not-assessed', drafts: 0 }],
    ['drafts', assessed(aRiskPolicy(), DRAFT, LOW, DRAFT), { because: 'drafts', drafts: 2 }],
    [
      'another method',
      assessed(aRiskPolicy(), LOW).under(aRiskPolicy({ version: 2, method: aMethod({ id: 'other' }) })),
      { because: 'other-method', drafts: 1 },
    ],
    [
      'no method',
      assessed(aRiskPolicy(), LOW).under(aPolicy({ version: 2, gates: [aRiskGate()] })),
      { because: 'other-method', drafts: 1 },
    ],
  ])('says why the risk is unknown: %s', (_, story, about) => {
    expect(reasons(story)).toEqual([{ code: 'risk-unknown', ...about }]);
  });

  test('says what is above it, by which hazard, what is not verified there, and who may accept', () => {
    const controls = [aControl({ verified: false }), aControl({ issueId: '1', implemented: false })];
    const story = assessed(aRiskPolicy(), LOW, { ...MEDIUM, controls: [...controls, aControl()] });
    const about = { level: 'medium', atMost: 'low', hazard: 'hazard-2', unverified: 2 };
    expect(reasons(story)).toEqual([{ code: 'risk-above', ...about, acceptedBy: 'officer' }]);
    expect(reasons(assessed(asking({}), MEDIUM))).toEqual([
      { code: 'risk-above', level: 'medium', atMost: 'low', hazard: 'hazard-1', unverified: 0 },
    ]);
  });

  test('lets nothing through by a level that the method does not have', () => {
    expect(assessed(asking({ atMost: 'tiny' }), LOW).codes()).toEqual(['risk-above']);
    const story = assessed(asking({ atMost: 'tiny' }));
    story.declareNone();
    expect(reasons(story)).toEqual([{ code: 'risk-above', level: 'low', atMost: 'tiny', unverified: 0 }]);
  });

  test.each<[string, RiskStory, RegExp]>([
    [
      'not assessed',
      assessed(),
      /1\) Risk is not assessed yet, .*: anyone who may edit the issue can assess it\./,
    ],
    [
      'drafts',
      assessed(aRiskPolicy(), DRAFT),
      /Risk is not assessed yet, .*draft.*: anyone who may edit the issue can finish them\./,
    ],
    [
      'above, and a role may accept',
      assessed(aRiskPolicy(), MEDIUM),
      /Residual risk is Medium, the gate allows Low: lower it, or a compliance officer accepts it\./,
    ],
    [
      'above, and nobody may',
      assessed(asking({ atMost: 'medium' }), HIGH),
      /Residual risk is High, the gate allows Medium: lower it\./,
    ],
  ])('explains itself in the transition error: %s', (_, story, sentence) => {
    expect(text(story)).toMatch(sentence);
  });

  test('blocks on its own, beside checklists and sign-offs', () => {
    const story = assessed(asking({}, { checklists: ['evidence-list'] }), MEDIUM);
    expect(story.codes()).toEqual(['items-open', 'risk-above']);
    story.answer('daniel', ['first', 'second']);
    expect(story.codes()).toEqual(['risk-above']);
  });
});

describe('how an issue stands to ceilings', () => {
  test('of all gates that set one, and of no other', () => {
    const gates = [
      aRiskGate(),
      aRiskGate({ id: 'none', risk: undefined }),
      ...asking({ atMost: 'medium' }).gates,
    ];
    const { policy, record } = assessed(aRiskPolicy({ gates }), MEDIUM);
    const found = ceilingsOf(gates, policy, record);
    expect(found.map(({ above, accepted, held }) => [above, accepted, held])).toEqual([
      [true, false, false],
      [false, false, true],
    ]);
  });

  test('that is unknown is neither above nor held', () => {
    const { policy, record } = assessed(aRiskPolicy(), DRAFT);
    expect(ceilingsOf(policy.gates, policy, record)).toMatchObject([
      { above: false, accepted: false, held: false },
    ]);
    expect(ceilingsOf(policy.gates, policy, undefined)).toMatchObject([{ held: false }]);
  });
});

describe('a gate for issues that are as risky as a level', () => {
  const scoped = (riskAtLeast: string, rules: Partial<Gate> = {}) =>
    aRiskPolicy({
      gates: [
        aRiskGate({ scope: { riskAtLeast }, checklists: ['evidence-list'], risk: undefined, ...rules }),
      ],
    });
  const isFor = (story: RiskStory) => applies(story.policy.gates[0]!, story.situation);

  test.each<[string, string, Content[], boolean]>([
    ['unassessed', 'high', [], true],
    ['a draft', 'high', [DRAFT], true],
    ['low with a draft beside it', 'high', [LOW, DRAFT], true],
    ['low', 'medium', [LOW], false],
    ['medium', 'medium', [MEDIUM], true],
    ['high', 'medium', [HIGH], true],
    ['low', 'low', [LOW], true],
    ['low, for a level that the method does not have', 'gone', [LOW], true],
  ])('finds an issue that is %s, at least %s', (_, least, hazards, expected) => {
    expect(isFor(assessed(scoped(least), ...hazards))).toBe(expected);
  });

  test('leaves an issue that an assessment makes less risky', () => {
    const story = assessed(scoped('medium'), HIGH);
    expect(isFor(story)).toBe(true);
    story.save(LOW, { hazard: 'hazard-1' });
    expect(isFor(story)).toBe(false);
    expect(story.decision().outcome).toBe('not-applicable');
  });

  test('keeps an issue on which something was recorded for it', () => {
    const story = assessed(scoped('medium'), HIGH);
    story.answer('daniel', ['first']);
    story.save(LOW, { hazard: 'hazard-1' });
    expect(isFor(story)).toBe(true);
  });

  test('is for every issue where the policy does not say how risk is scored', () => {
    const story = assessed(aRiskPolicy(), LOW);
    const { gates } = scoped('high');
    expect(isFor(story.under(aPolicy({ version: 2, gates })))).toBe(true);
  });

  test('that sets a ceiling keeps applying once the risk is assessed, without that scope', () => {
    const story = assessed(aRiskPolicy({ gates: [aRiskGate({ scope: { labels: ['device'] } })] }));
    story.facts = { ...story.facts, labels: ['device'] };
    story.save(MEDIUM);
    story.facts = { ...story.facts, labels: [] };
    expect(story.codes()).toEqual(['risk-above']);
  });
});
