import { adoptPolicy } from '../../src/app/adoptPolicy';
import { getPolicy } from '../../src/app/getPolicy';
import { policyGet } from '../../src/contract/operations/policyGet';
import { policy as policySchema } from '../../src/domain/policy/schema';
import { AppSite } from '../support/appSite';
import { someNonce } from '../support/builders';

const nonce = someNonce('adopt');
const gates = [{ id: 'clinical-validation', guards: ['10003'], scope: {} }];
const place = (site: AppSite, who: string, projectId = '10000') => ({ caller: site.caller(who), projectId });
const adopt = (site: AppSite, who: string, request = {}) =>
  adoptPolicy(site.ports, place(site, who), { nonce, replaces: 1, gates, ...request });

describe('the policy of a project', () => {
  test('is shown with the statuses that the starter policy would suit', async () => {
    const site = await AppSite.open();
    const shown = await getPolicy(site.ports, place(site, 'viktor-hale'), {});
    expect(policyGet.response.safeParse(shown).error).toBeUndefined();
    expect(shown).toMatchObject({
      mayAdopt: true,
      policy: { version: 1 },
      starter: {
        gates: [
          { id: 'privacy-security', suggested: ['10001'] },
          { id: 'clinical-validation', suggested: ['10003'] },
        ],
      },
    });
  });

  test('is shown as absent where there is none', async () => {
    const site = await AppSite.open();
    site.ports.jira.grant('viktor-hale', '10009', { administer: true });
    expect(await getPolicy(site.ports, place(site, 'viktor-hale', '10009'), {})).toMatchObject({
      policy: null,
    });
  });

  test('is hidden with the project', async () => {
    const site = await AppSite.open();
    expect(await getPolicy(site.ports, place(site, 'stranger'), {})).toEqual({
      refused: 'not-found',
      about: undefined,
    });
  });

  test('is put in force as a new version that keeps the old one', async () => {
    const site = await AppSite.open();
    const adopted = await adopt(site, 'viktor-hale');
    expect(adopted).toMatchObject({ policy: { version: 2, publishedBy: 'viktor-hale' } });
    expect(policySchema.safeParse('policy' in adopted ? adopted.policy : undefined).error).toBeUndefined();
    expect([...site.ports.store.tables.versions.values()].map(({ version }) => version)).toEqual([1, 2]);
  });

  test.each([
    ['without Administer Projects', 'daniel-brandt', {}, 'no-permission'],
    ['of a project that one may not browse', 'stranger', {}, 'not-found'],
    [
      'with a gate that does not exist',
      'viktor-hale',
      { gates: [{ ...gates[0], id: 'other' }] },
      'unknown-gate',
    ],
    [
      'with a status of another project',
      'viktor-hale',
      { gates: [{ ...gates[0], guards: ['9'] }] },
      'invalid-request',
    ],
    ['with one gate twice', 'viktor-hale', { gates: [...gates, ...gates] }, 'invalid-request'],
    ['over a version that is not in force', 'viktor-hale', { replaces: 0 }, 'busy'],
  ])('%s is refused', async (_, who, request, code) => {
    const site = await AppSite.open();
    expect(await adopt(site, who, request)).toMatchObject({ refused: code });
    expect(site.ports.store.tables.versions.size).toBe(1);
  });
});
