import { pointName, whyHazard, whyInitial, whyResidual } from '../../../src/domain/risk/why';
import type { HazardContent } from '../../../src/domain/risk/assessment';
import { aMethod } from '../../support/methods';
import { aPolicy } from '../../support/policies';
import { aRiskPolicy, RiskStory } from '../../support/riskStory';

const MEDIUM = { severity: 'major', probability: 'likely' };
const other = aRiskPolicy({ version: 2, method: aMethod({ id: 'other' }) });

function told(...hazards: Partial<HazardContent>[]): RiskStory {
  const story = new RiskStory();
  for (const hazard of hazards) story.save(hazard);
  return story;
}
const residual = ({ assessed, policy }: RiskStory) => whyResidual(assessed, policy.method);
const initial = ({ assessed, policy }: RiskStory) => whyInitial(assessed, policy.method);

describe('the sentence why', () => {
  test.each<[string, RiskStory, string]>([
    ['nothing', told(), 'Unknown, because nobody has assessed the risk.'],
    ['one hazard', told({}), 'Low, because hazard 1 is Major and Rare after controls.'],
    [
      'two hazards, of which the second is worse',
      told({}, { residual: MEDIUM }),
      'Medium, because hazard 2 is Major and Likely after controls, the worst of 2 hazards.',
    ],
    [
      'two hazards alike',
      told({ residual: MEDIUM }, { residual: MEDIUM }),
      'Medium, because hazard 1 is Major and Likely after controls, the worst of 2 hazards.',
    ],
    ['one draft', told({ residual: {} }), 'Unknown, because 1 hazard is a draft.'],
    ['two drafts', told({ residual: {} }, { dimensions: [] }), 'Unknown, because 2 hazards are drafts.'],
    [
      'a draft beside a hazard',
      told({ residual: MEDIUM }, { residual: {} }),
      'Unknown, because 1 of 2 hazards is a draft. The worst that is known is Medium, hazard 1.',
    ],
    [
      'two drafts beside a hazard',
      told({}, { residual: {} }, { words: {} }),
      'Unknown, because 2 of 3 hazards are drafts. The worst that is known is Low, hazard 1.',
    ],
    ['another method', told({}).under(other), 'Unknown, because it was assessed by another method.'],
    [
      'no method',
      told({}).under(aPolicy({ version: 2 })),
      'Unknown, because the policy does not say how risk is scored.',
    ],
  ])('of %s', (_, story, sentence) => {
    expect(residual(story).why).toBe(sentence);
    expect(residual(story).level === null).toBe(sentence.startsWith('Unknown'));
  });

  test('of a declaration that there is none', () => {
    const story = told();
    story.declareNone();
    const why = 'Low, because it was declared that there is no hazard.';
    expect(residual(story)).toMatchObject({ level: { id: 'low' }, score: 0, why });
    expect(residual(story.under(other)).why).toBe('Unknown, because it was assessed by another method.');
  });

  test('before controls', () => {
    const story = told({});
    expect(initial(story)).toMatchObject({
      level: { id: 'high' },
      score: 100,
      why: 'High, because hazard 1 is Major and Certain before controls.',
    });
    expect(initial(told({ residual: {} })).why).toBe(
      'Unknown, because 1 hazard is a draft. The worst that is known is High, hazard 1.',
    );
  });

  test('calls a hazard as the reader does', () => {
    const { assessed, policy } = told({});
    expect(whyResidual(assessed, policy.method, () => 'the dose').why).toBe(
      'Low, because the dose is Major and Rare after controls.',
    );
  });

  test('is the same for the same facts, whoever looks and whoever wrote', () => {
    const one = told({}, { residual: MEDIUM });
    const second = new RiskStory();
    second.save({}, { by: 'priya' });
    second.save({ residual: MEDIUM }, { by: 'amara' });
    expect(residual(second)).toEqual(residual(one));
    expect(initial(second)).toEqual(initial(one));
  });
});

describe('why one hazard', () => {
  test.each<[string, Partial<HazardContent>, string, string]>([
    [
      'that lacks nothing',
      {},
      'High, because it is Major and Certain before controls.',
      'Low, because it is Major and Rare after controls.',
    ],
    [
      'without words',
      { words: {} },
      'High, because it is Major and Certain before controls.',
      'Unknown, because it lacks the hazard, the hazardous situation, the harm.',
    ],
    [
      'without ratings',
      { initial: {}, residual: { severity: 'major' } },
      'Unknown, because it lacks the initial severity, the initial probability.',
      'Unknown, because it lacks the initial severity, the initial probability, the residual probability.',
    ],
  ])('%s', (_, content, before, after) => {
    const { assessed, policy } = told(content);
    const [one] = assessed.hazards;
    expect(whyHazard(one!, policy.method, 'initial').why).toBe(before);
    expect(whyHazard(one!, policy.method, 'residual').why).toBe(after);
  });

  test('of another method, or of none', () => {
    const later = told({}).under(other);
    const [one] = later.assessed.hazards;
    expect(whyHazard(one!, other.method, 'residual').why).toMatch(/another method/);
    expect(whyHazard(one!, undefined, 'residual').why).toMatch(/does not say how risk is scored/);
  });

  test('calls a step that the scale does not have by its id', () => {
    expect(pointName(aMethod().severity, 'major')).toBe('Major');
    expect(pointName(aMethod().severity, 'gone')).toBe('gone');
  });
});
