import { combined, product } from '../../../src/domain/risk/combine';
import { riskMethodById } from '../../../src/content';
import type { RiskMethod } from '../../../src/domain/risk/method';
import { scoreOf } from '../../../src/domain/risk/scoring';
import { byProduct } from './someMethods';

describe('P = P1 × P2', () => {
  test.each<[string, string, string, number | undefined]>([
    ['published in a risk management plan', '0.01', '0.1', 0.001],
    ['a software failure that is taken as certain', '1', '0.05', 0.05],
    ['nothing ever happens', '0', '1', 0],
    ['no number', 'often', '0.1', undefined],
    ['above 1', '1.1', '0.1', undefined],
    ['below 0', '-0.1', '0.1', undefined],
    ['empty', '', '', undefined],
    ['more digits than are kept', '0.1234567891', '1', undefined],
  ])('%s: %s × %s', (_, first, second, expected) => {
    expect(product([first, second])).toBe(expected);
  });

  test.each<[string, string, string]>([
    ['0.01', '0.1', 'remote'],
    ['1', '0.05', 'frequent'],
    ['0.1', '0.01', 'remote'],
    ['1', '0.001', 'remote'],
    ['1', '0.001000001', 'occasional'],
    ['0.000000001', '0.000000001', 'remote'],
    ['1', '1', 'frequent'],
    ['0', '0', 'remote'],
  ])('%s × %s falls into %s', (first, second, point) => {
    expect(combined([first, second], byProduct)).toBe(point);
    const scored = scoreOf({ severity: 'serious', parts: [first, second] }, byProduct);
    expect(scored?.probability).toBe(point);
  });

  test('is not rounded across a bound', () => {
    const narrow: RiskMethod = {
      ...byProduct,
      probability: {
        name: 'Probability',
        points: [
          { id: 'remote', name: 'Remote', upTo: '0.000000001' },
          { id: 'frequent', name: 'Frequent', upTo: '1' },
        ],
      },
    };
    expect(combined(['0.000000001', '1'], narrow)).toBe('remote');
    expect(combined(['0.500000001', '0.000000002'], narrow)).toBe('frequent');
  });

  test('is unknown while a part is missing', () => {
    expect(scoreOf({ severity: 'serious', parts: ['', '0.1'] }, byProduct)).toBeUndefined();
  });
});

test('a table of two parts knows its own points only', () => {
  const nist = riskMethodById('nist-sp-800-30')!;
  expect(combined(['high', 'very-high'], nist)).toBe('very-high');
  expect(combined(['high', 'sometimes'], nist)).toBeUndefined();
  expect(combined(['often', 'high'], nist)).toBeUndefined();
});

test('parts say nothing where a method has none', () => {
  expect(combined(['0.1', '0.1'], riskMethodById('matrix-5x5')!)).toBeUndefined();
});
