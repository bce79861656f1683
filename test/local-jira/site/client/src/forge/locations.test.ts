import { addressOf, isWebAddress } from '../../../../../../local-jira/site/client/src/forge/locations';

const modules = [
  { type: 'jira:projectSettingsPage', key: 'policy' },
  { type: 'jira:projectPage', key: 'overview' },
  { type: 'jira:globalPage', key: 'inbox' },
  { type: 'jira:adminPage', key: 'packs' },
  { type: 'jira:issuePanel', key: 'panel' },
];

describe('navigation targets', () => {
  it.each([
    [{ url: '/browse/TELE-1', type: 'same-tab' }, '/browse/TELE-1'],
    [{ target: 'issue', issueKey: 'TELE-1' }, '/browse/TELE-1'],
    [{ target: 'projectSettingsDetails', projectKey: 'TELE' }, '/projects/TELE/settings'],
    [{ target: 'module', moduleKey: 'policy', projectKey: 'TELE' }, '/projects/TELE/settings/apps/policy'],
    [{ target: 'module', moduleKey: 'overview', projectKey: 'TELE' }, '/projects/TELE/apps/overview'],
    [{ target: 'module', moduleKey: 'overview' }, '/projects/RPM/apps/overview'],
    [{ target: 'module', moduleKey: 'inbox' }, '/apps/inbox'],
    [{ target: 'module', moduleKey: 'inbox', path: '/how' }, '/apps/inbox/how'],
    [{ target: 'module', moduleKey: 'packs' }, '/admin/apps/packs'],
  ])('reads %j', (data, address) => {
    expect(addressOf(data, { modules, projectKey: 'RPM' })).toBe(address);
  });

  it.each([{ target: 'dashboard', dashboardId: '1' }, {}, undefined])('refuses %j', (data) => {
    expect(() => addressOf(data, { modules })).toThrow(/not emulated/);
  });

  it.each(['overview', 'panel', 'other'])(
    'knows no way to the module %s from outside of a project',
    (key) => {
      expect(() => addressOf({ target: 'module', moduleKey: key }, { modules })).toThrow(/no page/);
    },
  );

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
