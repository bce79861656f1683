import { npi } from '../../../src/domain/phi/npi';
import { describeIdentifier } from './table';

describeIdentifier({
  definition: npi,
  valid: ['1234567893', '1003000126', '1999999984'],
  invalid: ['1234567890', '3234567893', '123456789', '12345678930'],
  found: [
    'NPI «1234567893»',
    'npi: «1234567893» is our test clinic',
    'NPI number «1234567893»',
    'NPI is «1234567893»',
  ],
  ignored: ['timestamp 1234567893', 'NPI 1234567890', 'the NPI has ten digits'],
});

describe('a National Provider Identifier', () => {
  it('names a provider and does not block', () => {
    expect(npi.blocks).toBe(false);
  });
});
