import { riskMethodById } from '../../../src/content';
import { levelOf, scoreOf } from '../../../src/domain/risk/scoring';

const method = riskMethodById('matrix-5x5')!;

describe('the score of a rating', () => {
  test.each<[string, string, string, number]>([
    ['negligible', 'extremely-low', 'low', 1],
    ['minor', 'high', 'low', 10],
    ['negligible', 'extremely-high', 'low', 6],
    ['catastrophic', 'low', 'medium', 46],
    ['critical', 'high', 'medium', 54],
    ['critical', 'extremely-high', 'high', 93],
    ['catastrophic', 'extremely-high', 'high', 100],
  ])('%s with %s is %s, %i', (severity, probability, level, score) => {
    expect(scoreOf({ severity, probability }, method)).toMatchObject({ level: { id: level }, score });
  });

  test.each([
    ['nothing', {}],
    ['no probability', { severity: 'minor' }],
    ['no severity', { probability: 'low' }],
    ['a severity that is none', { severity: 'awful', probability: 'low' }],
    ['a probability that is none', { severity: 'minor', probability: 'often' }],
    ['parts where the method has none', { severity: 'minor', parts: ['low', 'low'] as [string, string] }],
  ])('is unknown with %s', (_, rating) => {
    expect(scoreOf(rating, method)).toBeUndefined();
  });
});

test('a level is known by its rank among the others', () => {
  expect(levelOf(method, 'medium')).toEqual({ id: 'medium', name: 'Medium', letter: 'M', rank: 1, of: 3 });
  expect(levelOf(method, 'unknown')).toBeUndefined();
});
