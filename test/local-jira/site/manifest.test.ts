import { readSiteManifest } from '../../../local-jira/site/manifest';

const manifest = (modules: unknown) => ({
  app: { id: 'ari:cloud:ecosystem::app/1' },
  modules,
  resources: [{ key: 'ui', path: 'static/build', entry: { panel: 'panel.html', sign: 'sign.html' } }],
});

describe('manifest as the site reads it', () => {
  it('gives every module with a page its path on the app origin', () => {
    const { modules } = readSiteManifest(
      manifest({ 'jira:issuePanel': [{ key: 'panel', resource: 'ui/panel', title: 'Compliance' }] }),
    );
    expect(modules).toMatchObject([
      { type: 'jira:issuePanel', key: 'panel', title: 'Compliance', page: '/ui/panel.html' },
    ]);
  });

  it('gathers the pages below a full page, those without a section first', () => {
    const pages = [{ title: 'Overview', route: 'overview' }];
    const sections = [{ header: 'Reports', pages: [{ title: 'Sprints', route: 'reports/sprints' }] }];
    const page = { key: 'hub', resource: 'ui', title: 'Hub', layout: 'blank', pages, sections };
    expect(readSiteManifest(manifest({ 'jira:projectPage': [page] })).modules).toMatchObject([
      { layout: 'blank', sections: [{ header: '', pages }, { header: 'Reports' }] },
    ]);
  });

  it('reads nested actions and the size of their dialog', () => {
    const actions = [{ key: 'sign', title: 'Sign' }];
    const action = { key: 'a', resource: 'ui', title: 'A', viewportSize: 'large', actions };
    expect(readSiteManifest(manifest({ 'jira:sprintAction': [action] })).modules).toMatchObject([
      { size: 'large', actionType: 'modal', actions },
    ]);
  });

  it('keeps the pages of a workflow rule apart, since a rule has three of them', () => {
    const rule = { key: 'r', name: 'Gate', create: { resource: 'ui/panel' }, view: { resource: 'ui/sign' } };
    const read = readSiteManifest(manifest({ 'jira:workflowValidator': [rule] }));
    expect(read.modules).toEqual([]);
    expect(read.rules).toEqual([
      {
        ...{ type: 'jira:workflowValidator', key: 'r', title: 'Gate' },
        ...{ create: '/ui/panel.html', view: '/ui/sign.html' },
      },
    ]);
  });

  it('shows the page of a custom field as a module', () => {
    const field = { key: 'f', name: 'State', view: { resource: 'ui/panel' } };
    expect(readSiteManifest(manifest({ 'jira:customField': [field] })).modules).toMatchObject([
      { key: 'f', title: 'State', page: '/ui/panel.html' },
    ]);
  });

  it('lists every entry of a resource, and the resource itself', () => {
    expect(readSiteManifest(manifest({})).pages).toEqual({
      ui: '/ui/index.html',
      'ui/panel': '/ui/panel.html',
      'ui/sign': '/ui/sign.html',
    });
  });

  it('leaves out modules without a page', () => {
    const modules = {
      'jira:workflowValidator': [{ key: 'gate', function: 'gate' }],
      function: [{ key: 'gate' }],
    };
    expect(readSiteManifest(manifest(modules)).modules).toEqual([]);
  });

  it('refuses a module that names an unknown resource', () => {
    const modules = { 'jira:issuePanel': [{ key: 'panel', resource: 'ui/nothing' }] };
    expect(() => readSiteManifest(manifest(modules))).toThrow(/unknown resource ui\/nothing/);
  });

  it('refuses conditions of display that it would not keep', () => {
    const modules = {
      'jira:issuePanel': [{ key: 'panel', resource: 'ui', displayConditions: { appIsLicensed: true } }],
    };
    expect(() => readSiteManifest(manifest(modules))).toThrow(/appIsLicensed/);
  });
});
