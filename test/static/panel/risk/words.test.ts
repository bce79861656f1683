import type { Rating } from '../../../../src/contract/riskScoring';
import { entryWords, historyWords, stepsOf, type LevelEntry } from '../../../../static/panel/risk/levelSteps';
import { controlsWords, ratingWords, standingOf } from '../../../../static/panel/risk/words';
import { ceiling, control, HISTORY, MATRIX, NIST } from '../../harness/fixtures/riskBook';
import { RISKS } from '../../harness/fixtures/riskViews';

describe('a rating in words', () => {
  test.each<[Rating, string]>([
    [{ severity: 'critical', probability: 'low' }, 'Critical × Low'],
    [{ severity: 'critical' }, 'Critical × ?'],
    [{ parts: ['0.1', ''] }, '? × (0.1 × ?)'],
  ])('of the matrix: %j', (rating, words) => expect(ratingWords(rating, MATRIX)).toBe(words));

  test('with two parts that a table combines', () => {
    expect(ratingWords({ severity: 'high', parts: ['low', 'very-high'] }, NIST)).toBe(
      'High × (Low and Very High)',
    );
  });
});

describe('how a ceiling stands', () => {
  const view = { ...RISKS.usual(), method: MATRIX };
  test.each([
    ['above', view, ceiling()],
    ['accepted', view, ceiling({ held: true })],
    ['within', view, ceiling({ atMost: 'medium', held: true })],
    ['unknown', { ...RISKS.unassessed(), method: MATRIX }, ceiling()],
  ] as const)('is %s', (standing, seen, limit) => expect(standingOf(seen, limit)).toBe(standing));
});

describe('controls in a line', () => {
  test.each([
    [[], 'No control'],
    [[control({ verified: true })], '1 control, verified'],
    [[control(), control({ verified: true }), control()], '3 controls, 2 not verified'],
  ] as const)('case %#', (controls, words) => expect(controlsWords(controls)).toBe(words));
});

describe('the history of a level', () => {
  const entry = (part: Partial<LevelEntry>): LevelEntry => {
    const [, second] = HISTORY;
    if (second === undefined) throw new Error('no second entry');
    return { ...second, ...part };
  };

  test('is drawn in steps, with a gap where nothing is known', () => {
    const known = [entry({ score: 20 }), entry({ score: 80 })];
    expect(stepsOf(known)).toMatch(/^M28 \S+H\S+V\S+H\S+$/);
    expect(stepsOf([...known, entry({ level: null }), entry({ score: 50 })]).split('M')).toHaveLength(3);
    expect(stepsOf([entry({ level: null })])).toBe('');
  });

  test.each<[string, LevelEntry[]]>([
    ['', []],
    ['Medium since the first assessment.', [entry({})]],
    ['Medium now, it was Unknown before.', [entry({ level: null }), entry({})]],
    ['Medium as before, score 40 after 30.', [entry({ score: 30 }), entry({ score: 40 })]],
  ])('says %j', (words, entries) => expect(historyWords(entries)).toBe(words));

  test('names what is not known', () => {
    expect(HISTORY.map(entryWords)[0]).toBe('Unknown');
  });
});
