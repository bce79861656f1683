import { defaultRiskMethod, riskMethodById, riskMethods } from '../../../src/content';
import { combined } from '../../../src/domain/risk/combine';
import type { RiskMethod } from '../../../src/domain/risk/method';
import { scoreOf } from '../../../src/domain/risk/scoring';
import { cellsOf, NIST_G5, NIST_I2, RDM_5X5 } from './publishedTables';

const matrix5x5 = riskMethodById('matrix-5x5')!;
const nist = riskMethodById('nist-sp-800-30')!;

interface Named {
  readonly points: readonly { readonly id: string; readonly name: string }[];
}
const idIn = ({ points }: Named, name: string): string => points.find((point) => point.name === name)!.id;

const levelOf = (method: RiskMethod, severity: string, probability: string): string | undefined =>
  scoreOf(
    { severity: idIn(method.severity, severity), probability: idIn(method.probability, probability) },
    method,
  )?.level.name;

describe('the 5 × 5 matrix', () => {
  test('has 25 published cells', () => expect(cellsOf(RDM_5X5)).toHaveLength(25));

  test.each(cellsOf(RDM_5X5))('%s with %s is %s', (severity, probability, level) => {
    expect(levelOf(matrix5x5, severity, probability)).toBe(level);
  });

  test('says of its published example, an incorrect tumor size, that it is Medium', () => {
    expect(levelOf(matrix5x5, 'Catastrophic', 'Low')).toBe('Medium');
  });

  test('is what a policy takes up by default', () => expect(defaultRiskMethod).toBe('matrix-5x5'));

  test('claims no numbers for probabilities that were published without', () => {
    expect(matrix5x5.combination).toBeUndefined();
    expect(matrix5x5.probability.points.filter(({ upTo }) => upTo !== undefined)).toEqual([]);
  });

  test('explains its severities and levels as published', () => {
    expect(matrix5x5.severity.points.map(({ name, description }) => [name, description])).toEqual([
      ['Negligible', 'Inconvenience or temporary discomfort'],
      ['Minor', 'Results in temporary injury or impairment not requiring professional medical intervention'],
      ['Serious', 'Results in injury or impairment requiring professional medical intervention'],
      ['Critical', 'Results in permanent impairment or life-threatening injury'],
      ['Catastrophic', 'Results in patient death'],
    ]);
    expect(matrix5x5.levels.map(({ name, meaning }) => [name, meaning])).toEqual([
      ['Low', 'Acceptable'],
      ['Medium', 'Investigate further risk reduction. Should be reduced as low as reasonably practicable.'],
      ['High', 'Unacceptable. Further risk mitigations are required.'],
    ]);
  });
});

describe('NIST SP 800-30', () => {
  test('has 25 published cells in each of two tables', () => {
    expect([cellsOf(NIST_I2).length, cellsOf(NIST_G5).length]).toEqual([25, 25]);
  });

  test.each(cellsOf(NIST_I2))('I-2: likelihood %s with impact %s is %s', (likelihood, impact, level) => {
    expect(levelOf(nist, impact, likelihood)).toBe(level);
  });

  test.each(cellsOf(NIST_G5))('G-5: initiation %s with adverse impact %s is %s', (first, second, overall) => {
    if (nist.combination?.kind !== 'table') throw new Error('no table');
    const parts = [idIn(nist.combination.first, first), idIn(nist.combination.second, second)] as const;
    expect(combined(parts, nist)).toBe(idIn(nist.probability, overall));
  });

  test('comes from two parts to a level by both tables', () => {
    const rating = { severity: 'high', parts: ['high', 'low'] as [string, string] };
    expect(scoreOf(rating, nist)).toMatchObject({ probability: 'moderate', level: { name: 'Moderate' } });
  });

  test('gives the two ways of tables G-2 and G-3 for each step of initiation', () => {
    if (nist.combination?.kind !== 'table') throw new Error('no table');
    expect(nist.combination.first.points.map(({ name, description }) => [name, description])).toEqual([
      [
        'Very Low',
        'Adversary: highly unlikely to initiate. Otherwise: highly unlikely, or less than once every 10 years',
      ],
      [
        'Low',
        'Adversary: unlikely to initiate. Otherwise: unlikely, or less than once a year, but more than once every 10 years',
      ],
      [
        'Moderate',
        'Adversary: somewhat likely to initiate. Otherwise: somewhat likely, or between 1 and 10 times a year',
      ],
      [
        'High',
        'Adversary: highly likely to initiate. Otherwise: highly likely, or between 10 and 100 times a year',
      ],
      [
        'Very High',
        'Adversary: almost certain to initiate. Otherwise: almost certain, or more than 100 times a year',
      ],
    ]);
  });
});

describe('every shipped method', () => {
  test.each(riskMethods.map((method) => [method.title, method] as const))(
    '%s names its source',
    (_, method) => {
      expect(method.source).toMatchObject({
        title: expect.stringMatching(/\S/),
        url: expect.stringMatching(/^https:/),
        licence: expect.stringMatching(/\S/),
      });
    },
  );

  test('has an id and a version of its own', () => {
    const keys = riskMethods.map(({ id, version }) => `${id}/${version}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('is found by id, in its version or the latest', () => {
    expect(riskMethodById('matrix-5x5', 1)).toBe(matrix5x5);
    expect(riskMethodById('matrix-5x5', 2)).toBeUndefined();
    expect(riskMethodById('lost')).toBeUndefined();
  });
});
