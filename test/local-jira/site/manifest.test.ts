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
    expect(modules).toEqual([
      { type: 'jira:issuePanel', key: 'panel', title: 'Compliance', page: '/ui/panel.html' },
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
});
