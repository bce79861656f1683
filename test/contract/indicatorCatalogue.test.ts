import { INDICATOR_CATALOGUE } from '../../src/contract/indicatorCatalogue';
import { INDICATORS } from '../../src/domain/risk/indicators';

describe('the catalogue of indicators', () => {
  it('is made from the definitions, all of them, without the rules', () => {
    expect(INDICATOR_CATALOGUE).toEqual(INDICATORS.map(({ check: _, ...entry }) => entry));
  });
});
