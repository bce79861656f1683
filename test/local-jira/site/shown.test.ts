import { isShown } from '../../../local-jira/site/shown';

describe('modules that an account is shown', () => {
  it.each([
    ['licensed', [], true],
    ['licensed', ['customer'], true],
    ['unlicensed', ['unlicensed', 'customer'], true],
    ['anonymous', ['unlicensed'], false],
    ['unlicensed', [], false],
    ['customer', [], false],
  ])('to a %s account with access named for %j: %s', (accountType, unlicensedAccess, shown) => {
    expect(isShown({ unlicensedAccess }, accountType)).toBe(shown);
  });

  it('shows unnamed modules to everybody if that is what Jira does', () => {
    expect(isShown({}, 'unlicensed', { unnamed: true })).toBe(true);
  });
});
