import { saveSite } from '../../../src/app/site/save';
import type { ParsedRequest } from '../../../src/contract/operations';
import { verifyChain } from '../../../src/domain/audit/verify';
import { sha256 } from '../../support/sha256';
import { must, PolicySite, ROOT, VIKTOR } from '../policy/policySite';

const nurse = { id: 'nurse', name: 'nurse lead', groups: ['g-nurses'] };

const save = (site: PolicySite, part: Partial<ParsedRequest<'site.save'>> = {}, who = ROOT) =>
  saveSite(site.ports, site.admin(who), {
    nonce: site.nonce(),
    revision: site.ports.site.kept.site?.revision ?? 0,
    secondPerson: true,
    starter: null,
    roles: [],
    ...part,
  });

describe('the settings of a site', () => {
  test('are kept all at once, with an entry for each that changed', async () => {
    const site = new PolicySite();
    expect(must(await save(site, { secondPerson: false, roles: [nurse], starter: 'samd' }))).toEqual({
      revision: 1,
    });
    expect(site.ports.site.kept.site).toMatchObject({ secondPerson: false, roles: [nurse], starter: 'samd' });
    expect(site.entries('site-1')).toHaveLength(3);
    must(await save(site, { secondPerson: false, roles: [nurse] }));
    expect(site.entries('site-1')).toHaveLength(4);
    expect(site.ports.site.kept.site?.starter).toBeUndefined();
    expect(verifyChain('site-1', site.entries('site-1'), sha256)).toMatchObject({ intact: true });
  });

  test.each([
    ['a role with the id of a built-in one', { roles: [{ ...nurse, id: 'quality' }] }, 'invalid-request'],
    ['one id twice', { roles: [nurse, nurse] }, 'invalid-request'],
    [
      'a role that a permission gives',
      { roles: [{ ...nurse, permission: 'sign-quality' }] },
      'invalid-request',
    ],
    ['a starter that is not shipped', { starter: 'other' }, 'invalid-request'],
    ['a name with an identifier', { roles: [{ ...nurse, name: 'MRN: 00418827' }] }, 'possible-identifier'],
    ['a name that cannot be read', { roles: [{ ...nurse, name: 'nurse \u202E lead' }] }, 'unreadable-text'],
    ['a revision that is gone', { revision: 7 }, 'site-conflict'],
  ])('%s is refused and nothing is kept', async (_, part, refused) => {
    const site = new PolicySite();
    expect(await save(site, part)).toMatchObject({ refused });
    expect(site.ports.site.kept.site?.revision ?? 0).toBe(0);
    expect(site.entries('site-1')).toEqual([]);
  });

  test('changed by two people at once are kept for one, and the other learns of whom', async () => {
    const site = new PolicySite();
    site.admins.add(VIKTOR);
    site.ports.store.faults.delay(1);
    const both = await Promise.all([
      save(site, { secondPerson: false }, ROOT),
      save(site, { roles: [nurse] }, VIKTOR),
    ]);
    const winner = site.ports.site.kept.site?.changedBy === ROOT ? 'Una Root' : 'Viktor Hale';
    expect(both.filter((one) => 'refused' in one)).toMatchObject([
      { refused: 'site-conflict', about: { by: winner } },
    ]);
    expect(site.entries('site-1')).toHaveLength(1);
  });

  test('of a write whose fate is unknown are kept once', async () => {
    const site = new PolicySite();
    must(await save(site, { secondPerson: false }));
    const request = { nonce: site.nonce(), revision: 1, roles: [nurse] };
    site.ports.store.faults.applyThenThrow();
    expect(must(await save(site, request))).toEqual({ revision: 2 });
    expect(must(await save(site, request))).toEqual({ revision: 2 });
    site.ports.store.faults.failNextWrite();
    await expect(save(site)).rejects.toThrow();
    expect(site.ports.site.kept.site?.revision).toBe(2);
  });
});
