import { importTemplate } from '../../../src/app/templates/import';
import { exportTemplate } from '../../../src/app/templates/export';
import { listTemplates } from '../../../src/app/templates/list';
import { saveSite } from '../../../src/app/site/save';
import { templateGet } from '../../../src/contract/operations/templateGet';
import { templateList } from '../../../src/contract/operations/templateList';
import { templateById } from '../../../src/content';
import { verifyChain } from '../../../src/domain/audit/verify';
import { sha256 } from '../../support/sha256';
import { must, ROOT, VIKTOR } from '../policy/policySite';
import { aTemplate, someItem } from './someTemplate';
import { TemplateSite } from './templateSite';

const own = aTemplate();
const second = aTemplate({
  items: [someItem('asked', { text: 'The ward was asked in person' }), someItem('told'), someItem('shown')],
});

describe('a template of one’s own', () => {
  test('is a draft first, then a version for ever', async () => {
    const site = new TemplateSite();
    must(await site.saveTemplate(own, { create: true }));
    expect((await site.list()).own).toMatchObject([
      { id: 'ward-round', version: 0, draft: true, items: 2, required: 2, changedBy: { name: 'Una Root' } },
    ]);
    expect(must(await site.publishTemplate('ward-round'))).toEqual({ revision: 2, version: 1 });
    const list = await site.list();
    expect(templateList.response.safeParse(list).error).toBeUndefined();
    expect(list).toMatchObject({ revision: 2, own: [{ version: 1, draft: false, retired: false }] });
    expect(site.entries('site-1').map(({ bytes }) => bytes)).toEqual([
      expect.stringContaining('template-published'),
    ]);
  });

  test('numbers its versions and says since which one each item reads so', async () => {
    const site = new TemplateSite();
    await site.bring(own);
    await site.bring(second);
    const found = must(await site.getTemplate({ id: 'ward-round' }));
    expect(templateGet.response.safeParse(found).error).toBeUndefined();
    expect(found).toMatchObject({ own: true, versions: [1, 2], template: { version: 2 } });
    expect(found.template.items.map(({ id, since }) => [id, since])).toEqual([
      ['asked', 2],
      ['told', 1],
      ['shown', 2],
    ]);
    expect(found.changes.map(({ item, kind, carriesOver }) => [item, kind, carriesOver])).toEqual([
      ['asked', 'changed', false],
      ['shown', 'added', false],
    ]);
    expect(must(await site.getTemplate({ id: 'ward-round', version: 1 }))).toMatchObject({
      template: own,
      changes: [],
    });
  });

  test('shows a draft beside what is published, and what it would change', async () => {
    const site = new TemplateSite();
    await site.bring(own);
    must(await site.saveTemplate(second));
    expect(must(await site.getTemplate({ id: 'ward-round' })).template).toEqual(own);
    const draft = must(await site.getTemplate({ id: 'ward-round', draft: true }));
    expect(draft.template.items).toHaveLength(3);
    expect(draft.changes).toHaveLength(2);
    expect(draft.versions).toEqual([1]);
  });

  test('that was copied says where from', async () => {
    const site = new TemplateSite();
    const shipped = templateById('clinical-validation');
    const copy = { ...shipped!, id: 'our-validation', title: 'Our validation' };
    must(await site.saveTemplate(copy, { create: true, copiedFrom: { id: shipped!.id, version: 1 } }));
    expect((await site.list()).own[0]?.copiedFrom).toEqual({ title: shipped!.title, version: 1 });
  });

  test('is retired, and taken back', async () => {
    const site = new TemplateSite();
    await site.bring(own);
    must(await site.retireTemplate('ward-round', true));
    expect((await site.list()).own[0]).toMatchObject({ retired: true });
    expect((await site.view()).templates.find(({ id }) => id === 'ward-round')).toMatchObject({
      retired: true,
    });
    must(await site.retireTemplate('ward-round', false));
    expect((await site.list()).own[0]).toMatchObject({ retired: false });
  });

  test('that is offered can be asked for by a policy in its latest version', async () => {
    const site = new TemplateSite();
    await site.bring(own);
    await site.bring(second);
    must(await site.saveTemplate(aTemplate({ items: [someItem('other')] })));
    must(await site.adopt());
    must(
      await site.save(
        site.changed((draft) => ({
          ...draft,
          gates: draft.gates.map((gate) => ({ ...gate, checklists: [...gate.checklists, 'ward-round'] })),
        })),
      ),
    );
    must(await site.publish());
    expect(site.inForce?.templates.find(({ id }) => id === 'ward-round')).toMatchObject({
      version: 2,
      items: [{ id: 'asked', since: 2 }, { id: 'told' }, { id: 'shown' }],
    });
  });
});

describe('the packs', () => {
  test('are listed and read without anything being stored', async () => {
    const site = new TemplateSite();
    const list = await site.list();
    expect(list).toMatchObject({ revision: 0, own: [] });
    expect(list.packs.flatMap(({ templates }) => templates.map(({ id }) => id))).toContain(
      'clinical-validation',
    );
    const found = must(await site.getTemplate({ id: 'clinical-validation', version: 1 }));
    expect(found).toEqual({
      template: templateById('clinical-validation', 1),
      own: false,
      versions: [1],
      changes: [],
    });
  });
});

describe('is refused', () => {
  const open = async () => {
    const site = new TemplateSite();
    await site.bring(own);
    return site;
  };
  type Act = (site: TemplateSite) => Promise<object>;
  test.each<[string, Act, string]>([
    ['an id of one’s own again', (site) => site.saveTemplate(own, { create: true }), 'template-exists'],
    [
      'an id that is shipped',
      (site) => site.saveTemplate(aTemplate({ id: 'clinical-validation' }), { create: true }),
      'template-exists',
    ],
    [
      'a change of what is shipped',
      (site) => site.saveTemplate(aTemplate({ id: 'clinical-validation' })),
      'unknown-template',
    ],
    [
      'a change of what is not there',
      (site) => site.saveTemplate(aTemplate({ id: 'other' })),
      'unknown-template',
    ],
    [
      'an identifier',
      (site) => site.saveTemplate(aTemplate({ title: 'MRN: 00418827' })),
      'possible-identifier',
    ],
    [
      'a draft that says the same',
      async (site) => {
        must(await site.saveTemplate(own));
        return site.publishTemplate('ward-round');
      },
      'template-unchanged',
    ],
    ['publishing without a draft', (site) => site.publishTemplate('ward-round'), 'nothing-drafted'],
    ['publishing what is not there', (site) => site.publishTemplate('other'), 'unknown-template'],
    ['retiring what is not there', (site) => site.retireTemplate('other', true), 'unknown-template'],
    [
      'retiring what is shipped',
      (site) => site.retireTemplate('clinical-validation', true),
      'unknown-template',
    ],
    ['reading what is not there', (site) => site.getTemplate({ id: 'other' }), 'unknown-template'],
    [
      'reading a version that is not there',
      (site) => site.getTemplate({ id: 'ward-round', version: 2 }),
      'unknown-version',
    ],
    [
      'reading a shipped version that is not there',
      (site) => site.getTemplate({ id: 'clinical-validation', version: 99 }),
      'unknown-version',
    ],
    [
      'reading a draft that is not there',
      (site) => site.getTemplate({ id: 'ward-round', draft: true }),
      'nothing-drafted',
    ],
    [
      'reading a draft of what is shipped',
      (site) => site.getTemplate({ id: 'clinical-validation', draft: true }),
      'nothing-drafted',
    ],
  ])('%s', async (_, act, refused) => {
    const site = await open();
    const before = site.entries('site-1').length;
    expect(await act(site)).toMatchObject({ refused });
    expect(site.entries('site-1')).toHaveLength(before);
    expect(site.ports.site.kept.templates.size).toBe(1);
  });

  test.each<[string, Act]>([
    ['template.list', (site) => listTemplates(site.ports, site.admin(VIKTOR), {})],
    ['template.get', (site) => site.getTemplate({ id: 'ward-round' }, VIKTOR)],
    ['template.save', (site) => site.saveTemplate(own, {}, VIKTOR)],
    ['template.publish', (site) => site.publishTemplate('ward-round', {}, VIKTOR)],
    ['template.retire', (site) => site.retireTemplate('ward-round', true, VIKTOR)],
    [
      'template.import',
      (site) => importTemplate(site.ports, site.admin(VIKTOR), { format: 'yaml', text: '' }),
    ],
    [
      'template.export',
      (site) =>
        exportTemplate(site.ports, site.admin(VIKTOR), { id: 'ward-round', draft: false, format: 'yaml' }),
    ],
    [
      'site.save',
      (site) =>
        saveSite(site.ports, site.admin(VIKTOR), {
          nonce: site.nonce(),
          revision: site.siteRevision,
          secondPerson: false,
          starter: null,
          roles: [],
        }),
    ],
  ])('%s to who does not administer Jira', async (_, act) => {
    const site = await open();
    expect(await act(site)).toEqual({ refused: 'no-permission', about: { permission: 'Administer Jira' } });
    expect(site.siteRevision).toBe(2);
  });
});

describe('two administrators at once', () => {
  test('are told of each other, and one of them wins', async () => {
    const site = new TemplateSite();
    site.admins.add(VIKTOR);
    await site.bring(own);
    site.ports.store.faults.delay(1);
    const both = await Promise.all([
      site.saveTemplate(second, {}, VIKTOR),
      site.saveTemplate(second, {}, ROOT),
    ]);
    const refused = both.filter((one) => 'refused' in one);
    const winner = site.ports.site.kept.site?.changedBy === ROOT ? 'Una Root' : 'Viktor Hale';
    expect(refused).toMatchObject([{ refused: 'site-conflict', about: { by: winner } }]);
  });
});

describe('a write whose fate is unknown', () => {
  test('that happened is found again by its nonce', async () => {
    const site = new TemplateSite();
    must(await site.saveTemplate(own, { create: true }));
    const request = { nonce: site.nonce(), revision: 1 };
    site.ports.store.faults.applyThenThrow();
    const first = must(await site.publishTemplate('ward-round', request));
    expect(must(await site.publishTemplate('ward-round', request))).toEqual(first);
    expect(site.ports.site.kept.templates.size).toBe(1);
    expect(verifyChain('site-1', site.entries('site-1'), sha256)).toMatchObject({ intact: true });
  });

  test('that did not happen throws, and happens once when it is asked again', async () => {
    const site = new TemplateSite();
    await site.bring(own);
    const request = { nonce: site.nonce(), revision: 2 };
    site.ports.store.faults.failNextWrite();
    await expect(site.saveTemplate(second, request)).rejects.toThrow();
    expect(must(await site.saveTemplate(second, request))).toEqual({ revision: 3 });
  });
});
