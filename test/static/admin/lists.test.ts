import { factsOf } from '../../../static/admin/checklists/facts';
import { importedPlace, problemsOf } from '../../../static/admin/checklists/imported';
import { hitOf, searchOwn, searchPacks, sumOf } from '../../../static/admin/checklists/search';
import { LEGAL_STATUSES, packWord, STANDING } from '../../../static/admin/legal';
import type { Listing } from '../../../static/admin/types';
import { refusalOf } from '../../../src/contract/refusals';
import { legalStatus } from '../../../src/domain/checklist/template';
import { BUILT_IN, ownTemplate, releaseNotes } from '../harness/fixtures/adminBook';

const listed = (id: string, title: string) => ({ id, title, version: 1, items: 4, required: 2 });
const packs: Listing['packs'] = [
  {
    id: 'hipaa',
    title: 'HIPAA Security Rule',
    summary: 'All standards of the Rule.',
    status: 'in-force',
    onByDefault: true,
    templates: [listed('physical', 'Physical safeguards'), listed('technical', 'Technical safeguards')],
  },
  {
    id: 'ai',
    title: 'AI and machine learning',
    summary: 'For features that learn.',
    status: 'proposed',
    onByDefault: false,
    templates: [listed('bias', 'Fairness across groups')],
  },
];
const own = [
  ownTemplate({ id: 'older', title: 'Übergabe der Pflege' }),
  ownTemplate({ id: 'release-notes', draft: true }),
];
const listing: Listing = { revision: 1, packs, own };
const read = new Map([['release-notes', releaseNotes]]);
const NOTHING = new Map();

describe('the search', () => {
  it('finds titles, whatever the case and the accents, by every word', () => {
    expect(
      searchPacks(packs, 'safeguards TECH', NOTHING)[0]?.templates.map(({ template }) => template.id),
    ).toEqual(['technical']);
    expect(searchOwn(own, 'ubergabe', NOTHING).map(({ template }) => template.id)).toEqual(['older']);
    expect(searchPacks(packs, 'safeguards learning', NOTHING)).toEqual([]);
  });

  it('shows all of a pack that is named itself', () => {
    expect(searchPacks(packs, 'hipaa', NOTHING)[0]?.templates).toHaveLength(2);
  });

  it('finds lines of checklists that were read, by text, clause and wanted evidence', () => {
    expect(searchOwn(own, 'known problem', NOTHING)).toEqual([]);
    expect(searchOwn(own, 'known problem', read)[0]?.hit).toEqual({
      title: false,
      items: [releaseNotes.items[0]!.text],
    });
    expect(hitOf({ id: 'release-notes', title: '' }, ['164.308'], read)?.items).toHaveLength(1);
    expect(hitOf({ id: 'release-notes', title: '' }, ['translated', 'notes'], read)?.items).toHaveLength(1);
  });

  it('without words shows everything, the last changed first', () => {
    expect(searchPacks(packs, ' ', NOTHING)).toHaveLength(2);
    expect(searchOwn(own, '', NOTHING).map(({ template }) => template.id)).toEqual([
      'release-notes',
      'older',
    ]);
  });

  it('counts what a pack holds', () => expect(sumOf(packs[0]!)).toEqual({ templates: 2, items: 8 }));
});

describe('how binding a source is', () => {
  it('has a word for every status, and says that a proposal is off', () => {
    expect([...LEGAL_STATUSES].toSorted()).toEqual([...legalStatus.options].toSorted());
    expect(LEGAL_STATUSES.map((status) => STANDING[status].word)).toEqual([
      'In force',
      'Proposed',
      'Guidance',
      'Voluntary',
    ]);
    expect(packWord('proposed', false)).toBe('Proposed — off');
    expect(packWord('guidance', false)).toBe('Guidance');
  });
});

describe('what a line asks for', () => {
  it('is said in sentences, with the name of the role', () => {
    expect(factsOf(releaseNotes.items[0]!, BUILT_IN).map(({ text }) => text)).toEqual([
      'Quality answers',
      'Evidence required: a link to the release notes',
      '“Not applicable” is not allowed',
    ]);
    expect(factsOf(releaseNotes.items[1]!, []).map(({ text }) => text)).toEqual([
      'Anyone who may edit the issue answers',
      'Evidence welcome',
      '“Not applicable” is allowed, with a reason',
      'Addressable: implemented, equivalent alternative, or not reasonable and appropriate',
    ]);
    expect(
      factsOf(releaseNotes.items[2]!, [])
        .map(({ text }) => text)
        .slice(0, 2),
    ).toEqual(['translator answers', 'Evidence wanted: the translated notes']);
  });
});

describe('a text that was read in', () => {
  it('opens over one of the site’s own with the same id', () => {
    expect(importedPlace(releaseNotes, listing)).toMatchObject({ at: 'edit', id: 'release-notes' });
  });

  it('opens as new, with a free id when a shipped one has it', () => {
    expect(importedPlace({ ...releaseNotes, id: 'fresh' }, listing)).toMatchObject({
      at: 'create',
      draft: { id: 'fresh', version: 1 },
    });
    const place = importedPlace({ ...releaseNotes, id: 'bias' }, listing);
    expect(place).toMatchObject({ at: 'create', draft: { id: 'bias-2' } });
    expect(place.at === 'create' && place.note).toContain('A shipped checklist has the id bias');
  });

  it('lists what is wrong line by line', () => {
    expect(
      problemsOf(refusalOf('unreadable-document', { problems: ['Line 1: a', 'Line 2: b'] })),
    ).toHaveLength(2);
    expect(problemsOf(refusalOf('unavailable'))).toEqual([]);
  });
});
