import { MOST_ACCEPTANCES } from '../../../src/domain/risk/assessment';
import { isCurrent } from '../../../src/domain/risk/root';
import { aMethod } from '../../support/methods';
import { aRiskGate, aRiskPolicy, RiskStory } from '../../support/riskStory';

const MEDIUM = { residual: { severity: 'major', probability: 'likely' } };
const BY_VALIDATOR = { atMost: 'low', acceptedBy: 'validator', resign: 'level' as const };

function above(policy = aRiskPolicy()): RiskStory {
  const story = new RiskStory(policy);
  story.save(MEDIUM);
  return story;
}
const current = ({ record, assessed }: RiskStory) =>
  record.risk?.accepted.map((given) => isCurrent(given, record.risk!, assessed.level?.id));

describe('accepting a residual risk', () => {
  test('opens the gate, and says what was accepted, by whom', () => {
    const story = above();
    expect(story.codes()).toEqual(['risk-above']);
    const { root } = story;
    expect(story.accept()).toBe('done');
    expect(story.codes()).toEqual([]);
    expect(story.record.risk?.accepted).toEqual([
      {
        role: 'officer',
        level: 'medium',
        root,
        by: 'helen',
        at: expect.any(String),
        seq: expect.any(Number),
      },
    ]);
    expect(story.types.at(-1)).toBe('risk-accepted');
    expect(story.root).toBe(root);
  });

  test('keeps the gates whose ceiling it lifts, and no other', () => {
    const gates = [
      aRiskGate(),
      aRiskGate({ id: 'lenient', risk: { atMost: 'high', acceptedBy: 'officer', resign: 'level' } }),
      aRiskGate({ id: 'other-role', risk: BY_VALIDATOR }),
    ];
    const story = above(aRiskPolicy({ gates }));
    story.accept();
    const accepted = story.entries
      .map(({ bytes }) => JSON.parse(bytes))
      .find((e) => e.type === 'risk-accepted');
    expect(accepted.payload.gates).toEqual(['clinical']);
    expect(gates.map(({ id }) => story.codes(id))).toEqual([[], [], ['risk-above']]);
  });

  test.each<[string, (story: RiskStory) => string, string]>([
    ['without the role', (story) => story.accept({ mayRole: false }), 'lacks-role'],
    ['in a role that no gate names', (story) => story.accept({ role: 'validator' }), 'nothing-to-accept'],
    ['of what was not seen', (story) => story.accept({ seen: 'b'.repeat(64) }), 'changed-while-reading'],
  ])('is refused %s', (_, accept, code) => {
    const story = above();
    expect(accept(story)).toBe(code);
    expect(story.record.risk?.accepted).toEqual([]);
    expect(story.codes()).toEqual(['risk-above']);
  });

  test.each<[string, (story: RiskStory) => void]>([
    ['nobody assessed', () => undefined],
    ['is a draft', (story) => story.save({ residual: {} })],
    ['is not above the ceiling', (story) => story.save()],
    ['was declared to be none', (story) => story.declareNone()],
  ])('that %s is refused: there is nothing to accept', (_, tell) => {
    const story = new RiskStory();
    tell(story);
    expect(story.accept()).toBe('nothing-to-accept');
  });

  test('is refused where no gate that applies asks for it', () => {
    const gates = [aRiskGate({ scope: { labels: ['elsewhere'] } })];
    expect(above(aRiskPolicy({ gates })).accept()).toBe('nothing-to-accept');
  });
});

describe('an acceptance is stale', () => {
  test.each<[string, (story: RiskStory) => void]>([
    [
      'when the hazard is rated otherwise',
      (story) =>
        story.save({ residual: { severity: 'major', probability: 'certain' } }, { hazard: 'hazard-1' }),
    ],
    [
      'when only a dimension changes',
      (story) => story.save({ ...MEDIUM, dimensions: ['privacy'] }, { hazard: 'hazard-1' }),
    ],
    ['when a hazard is added', (story) => story.save()],
    ['when the same is saved again', (story) => story.save(MEDIUM, { hazard: 'hazard-1' })],
    ['when a hazard is removed', (story) => story.remove('hazard-2')],
  ])('%s', (_, change) => {
    const story = above();
    story.save(MEDIUM);
    story.accept();
    expect(current(story)).toEqual([true]);
    change(story);
    expect(current(story)).toEqual([false]);
    expect(story.codes()).toEqual(['risk-above']);
    expect(story.accept()).toBe('done');
    expect(current(story)).toEqual([true]);
    expect(story.codes()).toEqual([]);
  });

  test('when another version of the method moves the level', () => {
    const story = above();
    story.accept();
    const matrix = [
      ['low', 'low', 'medium'],
      ['low', 'high', 'high'],
    ];
    const later = story.under(aRiskPolicy({ version: 2, method: aMethod({ version: 2, matrix }) }));
    expect(current(later)).toEqual([false]);
    expect(later.codes()).toEqual(['risk-above']);
    expect(later.accept()).toBe('done');
    expect(later.types.slice(-2)).toEqual(['risk-accepted', 'risk-level-changed']);
  });

  test('not when somebody signs, answers or accepts in another role', () => {
    const gates = [aRiskGate(), aRiskGate({ id: 'second', risk: BY_VALIDATOR })];
    const story = above(aRiskPolicy({ gates }));
    story.accept();
    story.accept({ by: 'amara', role: 'validator' });
    expect(current(story)).toEqual([true, true]);
    expect(gates.flatMap(({ id }) => story.codes(id))).toEqual([]);
  });
});

test('one person has one acceptance in a role, and only the latest are remembered', () => {
  const story = above();
  story.accept();
  story.accept();
  expect(story.record.risk?.accepted).toHaveLength(1);
  for (let index = 0; index < MOST_ACCEPTANCES; index += 1) story.accept({ by: `person-${index}` });
  expect(story.record.risk?.accepted).toHaveLength(MOST_ACCEPTANCES);
  expect(story.record.risk?.accepted.some(({ by }) => by === 'helen')).toBe(false);
});
