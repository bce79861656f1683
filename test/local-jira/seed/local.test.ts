import { join } from 'node:path';
import { loadManifest } from '../../../local-jira/forge/manifest/load';
import { createModelPort } from '../../../local-jira/local/modelPort';
import { createSeedSite, SeedFailed } from '../../../local-jira/seed';
import { createSite } from '../../support/jiraSite';

function seedSite() {
  const demo = createSite();
  const { jira } = demo;
  const calls: unknown[][] = [];
  const invokeResolver = (...given: unknown[]) => {
    calls.push(given);
    return Promise.resolve({ ok: true, value: 1 });
  };
  const settle = () => {
    calls.push(['settle', demo.clock.now()]);
    return Promise.resolve();
  };
  const site = createSeedSite({
    jira,
    local: createModelPort(jira.model),
    forge: { invokeResolver, settle },
    clock: demo.clock,
    manifest: loadManifest(join(__dirname, '../../../manifest.yml')),
    siteUrl: () => 'http://localhost',
  });
  return { site, calls, demo };
}

it('calls resolvers in the context of the person and the place', async () => {
  const { site, calls, demo } = seedSite();
  const fields = { project: { key: 'TELE' }, issuetype: { name: 'Story' }, summary: 'a' };
  await demo.call('priya-raman', 'POST', '/issue', { fields });
  await site.invoke('compliance-panel', 'issue.get', {}, { issue: 'TELE-1', as: 'jonas-weber' });
  await site.invoke('compliance-settings', 'policy.get', {}, { project: 'RPM', as: 'viktor-hale' });
  expect(calls).toMatchObject([
    [
      'compliance-panel',
      'issue.get',
      {},
      { accountId: 'jonas-weber', accountType: 'licensed', extension: { issue: { key: 'TELE-1' } } },
      'jonas-weber',
    ],
    [
      'compliance-settings',
      'policy.get',
      {},
      { extension: { project: { key: 'RPM', id: '10001' } } },
      'viktor-hale',
    ],
  ]);
});

it('refuses people and places that are not there', async () => {
  const { site } = seedSite();
  const see = (issue: string, as: string) => site.invoke('compliance-panel', 'issue.get', {}, { issue, as });
  await expect(see('TELE-1', 'nobody')).rejects.toThrow(new SeedFailed('There is nobody called nobody.'));
  await expect(see('TELE-9', 'jonas-weber')).rejects.toThrow(new SeedFailed('There is no TELE-9.'));
});

it('lets time pass, and what became due run, before and after', async () => {
  const { site, calls, demo } = seedSite();
  const start = demo.clock.now();
  await site.pass(60_000);
  expect(site.now()).toBe(start + 60_000);
  expect(calls).toEqual([
    ['settle', start],
    ['settle', start + 60_000],
  ]);
});
