import { addressOf, isWebAddress } from '../../../../../../local-jira/site/client/src/forge/locations';

describe('navigation targets', () => {
  it.each([
    [{ url: '/browse/TELE-1', type: 'same-tab' }, '/browse/TELE-1'],
    [{ target: 'issue', issueKey: 'TELE-1' }, '/browse/TELE-1'],
    [{ target: 'projectSettingsDetails', projectKey: 'TELE' }, '/projects/TELE/settings'],
    [{ target: 'module', moduleKey: 'policy', projectKey: 'TELE' }, '/projects/TELE/settings/apps/policy'],
  ])('reads %j', (data, address) => {
    expect(addressOf(data)).toBe(address);
  });

  it.each([{ target: 'dashboard', dashboardId: '1' }, {}, undefined])('refuses %j', (data) => {
    expect(() => addressOf(data)).toThrow(/not emulated/);
  });

  it.each([
    ['/browse/TELE-1', true],
    ['https://example.com', true],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['http://', false],
  ])('lets %s be opened: %s', (address, opened) => {
    expect(isWebAddress(address, 'http://localhost:8090')).toBe(opened);
  });
});
