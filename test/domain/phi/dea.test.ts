import { dea } from '../../../src/domain/phi/dea';
import { describeIdentifier } from './table';

describeIdentifier({
  definition: dea,
  valid: ['AP5836727', 'AB1234563', 'A95836727'],
  invalid: ['AB4523767', 'BT3452147', 'AB1234569', 'IP5836727', 'AP583672', 'ap5836727'],
  found: ['prescriber «AP5836727»', 'DEA: «AB1234563».'],
  ignored: ['AP5836728', 'XAP5836727', 'AP58367271', 'AP-5836727'],
});

describe('a DEA registration number', () => {
  it('names a provider and does not block', () => {
    expect(dea.blocks).toBe(false);
  });
});
