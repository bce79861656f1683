import { MOST_HAZARDS } from '../../../src/domain/risk/assessment';
import { aMethod } from '../../support/methods';
import { aPolicy } from '../../support/policies';
import { aControl, aHazard, aRiskGate, aRiskPolicy, RiskStory } from '../../support/riskStory';

const TABLE = {
  kind: 'table' as const,
  first: {
    name: 'P1',
    points: [
      { id: 'seldom', name: 'Seldom' },
      { id: 'often', name: 'Often' },
    ],
  },
  second: {
    name: 'P2',
    points: [
      { id: 'unlikely', name: 'Unlikely' },
      { id: 'sure', name: 'Sure' },
    ],
  },
  rows: [
    ['rare', 'likely'],
    ['likely', 'certain'],
  ],
};
const PRODUCT = { kind: 'product' as const, first: 'P1', second: 'P2' };
const NUMBERED = ['0.001', '0.1', '1'];
const numbered = aMethod({
  combination: PRODUCT,
  probability: {
    name: 'Probability',
    points: aMethod().probability.points.map((point, index) => ({ ...point, upTo: NUMBERED[index] })),
  },
});

describe('saving a hazard', () => {
  test('writes it and the level that it leads to', () => {
    const story = new RiskStory();
    expect(story.save()).toBe('done');
    expect(story.types).toEqual(['hazard-saved', 'risk-level-changed']);
    expect(story.record.risk).toMatchObject({
      method: 'two-by-three',
      version: 1,
      level: 'low',
      numbered: 1,
      changed: { seq: 1, by: 'daniel' },
      hazards: [{ id: 'hazard-1', seq: 1, by: 'daniel', method: 'two-by-three' }],
    });
  });

  test.each<[string, Parameters<RiskStory['save']>[0]]>([
    ['the hazard', { words: { ...aHazard().words, hazard: undefined } }],
    ['the situation', { words: { ...aHazard().words, situation: undefined } }],
    ['the harm', { words: { ...aHazard().words, harm: undefined } }],
    ['every dimension', { dimensions: [] }],
    ['the initial severity', { initial: { probability: 'rare' } }],
    ['the initial probability', { initial: { severity: 'minor' } }],
    ['the residual severity', { residual: { probability: 'rare' } }],
    ['the residual probability', { residual: { severity: 'minor' } }],
    ['everything', { dimensions: [], initial: {}, residual: {}, controls: [], words: {} }],
  ])('that lacks %s saves a draft, which is unknown and never low', (_, content) => {
    const story = new RiskStory();
    expect(story.save(content)).toBe('done');
    expect(story.assessed).toMatchObject({ level: null, because: 'drafts', drafts: 1 });
    expect(story.record.risk).toMatchObject({ level: 'unknown', score: 0 });
    expect(story.codes()).toEqual(['risk-unknown']);
    expect(story.types).toEqual(['hazard-saved']);
  });

  test.each<[string, Parameters<RiskStory['save']>[0], string]>([
    ['a severity', { residual: { severity: 'fatal', probability: 'rare' } }, 'unknown-point'],
    ['a probability', { initial: { severity: 'minor', probability: 'never' } }, 'unknown-point'],
    ['parts where there are none', { residual: { severity: 'minor', parts: ['a', 'b'] } }, 'unknown-point'],
    ['an inherited name', { residual: { severity: 'constructor' } }, 'unknown-point'],
  ])('refuses %s that the method does not have', (_, content, code) => {
    const story = new RiskStory();
    expect(story.save(content)).toBe(code);
    expect(story.record.risk).toBeUndefined();
  });

  const byTable = aMethod({ combination: TABLE });
  test.each([
    {
      what: 'two points of a table',
      method: byTable,
      parts: ['often', 'sure'],
      outcome: 'done',
      level: 'high',
    },
    { what: 'one point and a blank', method: byTable, parts: ['often', ''], outcome: 'done' },
    {
      what: 'a point of the other axis',
      method: byTable,
      parts: ['sure', 'often'],
      outcome: 'unknown-point',
    },
    { what: 'two decimals', method: numbered, parts: ['0.5', '0.1'], outcome: 'done', level: 'medium' },
    { what: 'a decimal and a blank', method: numbered, parts: ['', '0.1'], outcome: 'done' },
    { what: 'a decimal above 1', method: numbered, parts: ['1.5', '0.1'], outcome: 'unknown-point' },
    { what: 'a word for a decimal', method: numbered, parts: ['often', '0.1'], outcome: 'unknown-point' },
  ] as const)(
    'takes $what for a probability of two parts as it should',
    ({ method, parts, outcome, level }) => {
      const story = new RiskStory(aRiskPolicy({ method }));
      expect(story.save({ residual: { severity: 'major', parts: [...parts] } })).toBe(outcome);
      expect(story.assessed.level?.id).toBe(level);
    },
  );

  test('keeps no second probability beside parts, and no dimension twice', () => {
    const story = new RiskStory(aRiskPolicy({ method: aMethod({ combination: TABLE }) }));
    story.save({
      dimensions: ['privacy', 'privacy'],
      residual: { severity: 'minor', probability: 'certain', parts: ['seldom', 'unlikely'] },
    });
    expect(story.hazards[0]).toMatchObject({ dimensions: ['privacy'] });
    expect(story.hazards[0]?.residual).toEqual({ severity: 'minor', parts: ['seldom', 'unlikely'] });
  });

  test('replaces what was seen, where it stood; another change since is an edit conflict', () => {
    const story = new RiskStory();
    story.save();
    story.save({ dimensions: ['privacy'] });
    expect(story.save({ dimensions: ['security'] }, { hazard: 'hazard-1', replaces: 9 })).toBe(
      'edit-conflict',
    );
    expect(story.save({ dimensions: ['security'] }, { hazard: 'hazard-1', by: 'priya' })).toBe('done');
    expect(story.hazards.map(({ id, dimensions, by }) => [id, dimensions, by])).toEqual([
      ['hazard-1', ['security'], 'priya'],
      ['hazard-2', ['privacy'], 'daniel'],
    ]);
    const [first] = story.hazards;
    expect(Date.parse(first?.since ?? '')).toBeLessThan(Date.parse(first?.at ?? ''));
  });

  test.each<[string, { hazard?: string; replaces?: number }, string]>([
    ['one that is not there', { hazard: 'hazard-7', replaces: 1 }, 'unknown-hazard'],
    ['a new one that replaces something', { replaces: 1 }, 'invalid-request'],
  ])('refuses %s', (_, asked, code) => {
    const story = new RiskStory();
    story.save();
    expect(story.save({}, asked)).toBe(code);
  });

  test('stops at the most hazards of one issue, and still replaces', () => {
    const story = new RiskStory();
    for (let number = 1; number <= MOST_HAZARDS; number += 1) expect(story.save()).toBe('done');
    expect(story.save()).toBe('too-large');
    expect(story.save({}, { hazard: 'hazard-40' })).toBe('done');
  });

  test('gives no number twice', () => {
    const story = new RiskStory();
    story.save();
    story.save();
    story.remove('hazard-2');
    story.save();
    expect(story.hazards.map(({ id }) => id)).toEqual(['hazard-1', 'hazard-3']);
  });

  test.each(['save', 'declareNone', 'accept'] as const)('without a method, %s is refused', (act) => {
    const story = new RiskStory(aPolicy({ gates: [aRiskGate()] }));
    expect(story[act]()).toBe('no-risk-method');
  });
});

describe('removing and declaring', () => {
  test('the last hazard leaves an issue that nobody has assessed', () => {
    const story = new RiskStory();
    story.save();
    expect(story.remove('hazard-1', 5)).toBe('edit-conflict');
    expect(story.remove('hazard-1')).toBe('done');
    expect(story.remove('hazard-1')).toBe('unknown-hazard');
    expect(story.assessed).toMatchObject({ level: null, because: 'not-assessed' });
    expect(story.types.slice(2)).toEqual(['hazard-removed', 'risk-level-changed']);
    expect(story.record.risk).toMatchObject({ level: 'unknown', score: 0 });
  });

  test('that there is none is said only while none is on record, and a hazard takes it away', () => {
    const story = new RiskStory();
    story.save({ dimensions: [] });
    expect(story.declareNone()).toBe('hazards-on-record');
    story.remove('hazard-1');
    expect(story.declareNone()).toBe('done');
    expect(story.assessed).toMatchObject({ level: { id: 'low' }, because: 'no-hazards' });
    expect(story.codes()).toEqual([]);
    story.save({ residual: {} });
    expect(story.record.risk?.none).toBeUndefined();
    expect(story.codes()).toEqual(['risk-unknown']);
  });
});

describe('the level on record', () => {
  test('changes with the score where the level stays', () => {
    const story = new RiskStory();
    story.save({ residual: { severity: 'minor', probability: 'rare' } });
    story.save({ residual: { severity: 'minor', probability: 'likely' } }, { hazard: 'hazard-1' });
    expect(story.types.filter((type) => type === 'risk-level-changed')).toHaveLength(2);
    expect(story.record.risk?.history.map(({ level }) => level)).toEqual(['low', 'low']);
  });

  test('is told again when another version of the method has moved it', () => {
    const story = new RiskStory();
    story.save();
    const stricter = aMethod({
      version: 2,
      matrix: [
        ['low', 'low', 'medium'],
        ['medium', 'medium', 'high'],
      ],
    });
    const later = story.under(aRiskPolicy({ version: 2, method: stricter }));
    expect(later.save({ controls: [aControl(), aControl({ issueId: '1' })] }, { hazard: 'hazard-1' })).toBe(
      'done',
    );
    expect(later.record.risk).toMatchObject({ level: 'medium', version: 2 });
    expect(later.record.risk?.history.map(({ level, policy }) => [level, policy])).toEqual([
      ['low', 1],
      ['medium', 2],
    ]);
  });

  test('of hazards that another method assessed is unknown until they are assessed anew', () => {
    const story = new RiskStory();
    story.save();
    story.save();
    const other = story.under(aRiskPolicy({ version: 2, method: aMethod({ id: 'other-method' }) }));
    expect(other.assessed).toMatchObject({ level: null, because: 'other-method', drafts: 2 });
    other.save({}, { hazard: 'hazard-1' });
    expect(other.assessed).toMatchObject({ level: null, because: 'other-method', drafts: 1 });
    expect(other.record.risk?.level).toBe('unknown');
    other.save({}, { hazard: 'hazard-2' });
    expect(other.assessed.level?.id).toBe('low');
  });
});
