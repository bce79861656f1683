import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSite as createBrowserSite } from '../../../local-jira/site';
import { at } from '../../support/jiraAnswer';
import type { Site } from '../../support/jiraSite';
import { createSite } from '../../support/jiraSite';

const directory = mkdtempSync(join(tmpdir(), 'site-'));

function browserOn(site: Site) {
  const browserSite = createBrowserSite({
    jiraFetch: (request, caller) => site.jira.fetch(request, caller),
    forge: { invokeResolver: () => Promise.resolve({}) },
    manifest: { app: { id: 'ari:cloud:ecosystem::app/1' }, modules: {}, resources: [] },
    staticDirectory: directory,
    siteDirectory: directory,
    clock: { now: () => 0 },
    origins: () => ({ product: 'http://localhost', app: 'http://localhost:1' }),
  });
  return async (path: string, accountId: string): Promise<unknown> => {
    const headers = { cookie: `local-jira-user=${accountId}` };
    return (await browserSite.product.request(path, { headers })).json();
  };
}

function deactivate(site: Site, ...accountIds: string[]): void {
  for (const accountId of accountIds) {
    const user = site.jira.model.user(accountId);
    if (user) site.jira.model.setup.user({ ...user, active: false });
  }
}

test('the browser of a deactivated account becomes the default person', async () => {
  const site = createSite();
  const visit = browserOn(site);
  expect(at(await visit('/site/session', 'helen-voss'), 'user', 'accountId')).toBe('helen-voss');
  deactivate(site, 'helen-voss');
  expect(at(await visit('/site/session', 'helen-voss'), 'user', 'accountId')).toBe('jonas-weber');
});

test('when the default person is deactivated too, it becomes the first who is active, and no app', async () => {
  const site = createSite();
  deactivate(site, 'helen-voss', 'jonas-weber', 'daniel-brandt');
  const session = await browserOn(site)('/site/session', 'helen-voss');
  expect(at(session, 'user', 'accountId')).toBe('amara-okafor');
});

test('a page that is still open is answered 401 for everything it asks', async () => {
  const site = createSite();
  const visit = browserOn(site);
  deactivate(site, 'helen-voss');
  expect(at(await visit('/site/rest/api/3/project', 'helen-voss'), 'status')).toBe(401);
});
