import { mask } from '../../../src/domain/phi/mask';

describe('mask', () => {
  it.each([
    ['123-45-6789', '•••-••-••89'],
    ['jane.roe@clinic.org', '••••.•••@••••••.•rg'],
    ['March 4, 1962', '••••• •, ••62'],
    ['müller', '••••er'],
    ['12', '12'],
    ['', ''],
  ])('of %s is %s', (value, masked) => {
    expect(mask(value)).toBe(masked);
  });

  it('shortens long values to their end', () => {
    expect(mask('a'.repeat(60))).toBe(`…${'•'.repeat(22)}aa`);
  });
});
