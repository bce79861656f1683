import { fieldId, findings, findingTitle, placeOf, refusedField } from '../../../static/admin/editor/checks';
import { differences } from '../../../static/admin/editor/differences';
import {
  draftOf,
  emptyDraft,
  templateOf,
  type Draft,
  type DraftItem,
} from '../../../static/admin/editor/draft';
import { refusalOf } from '../../../src/contract/refusals';
import { releaseNotes } from '../harness/fixtures/adminBook';

const whole = draftOf(releaseNotes);
const withLine = (part: Partial<DraftItem>): Draft => ({
  ...whole,
  items: whole.items.map((item) => (item.key === 'k2' ? { ...item, ...part } : item)),
});
const NONE: ReadonlySet<string> = new Set();
const said = (draft: Draft, taken = NONE): string[] =>
  findings(draft, taken).map((one) => `${fieldId(one)}: ${one.trouble.title}. ${one.trouble.message}`);

describe('what keeps a draft from being saved', () => {
  it('is nothing for one that the contract takes', () => expect(said(whole)).toEqual([]));

  it.each<[string, Draft, string]>([
    [
      'a title that is missing',
      { ...whole, title: ' ' },
      'template-title: The title is missing. Write at least 3 characters.',
    ],
    [
      'a title that is too short',
      { ...whole, title: 'ab' },
      'template-title: The title is too short. Write at least 3 characters.',
    ],
    [
      'a title that is too long',
      { ...whole, title: 'a'.repeat(81) },
      'template-title: The title is too long. It has 81 characters, the limit is 80.',
    ],
    [
      'an id of other letters',
      { ...whole, id: 'Release Notes' },
      'template-id: The id cannot be read. Small letters, digits and hyphens, a letter first, at most 64.',
    ],
    [
      'a long purpose',
      { ...whole, purpose: 'a'.repeat(301) },
      'template-purpose: The purpose is too long. It has 301 characters, the limit is 300.',
    ],
    ['no lines', { ...whole, items: [] }, 'template-items: This checklist has no items. Add at least one.'],
    [
      'a short text',
      withLine({ text: 'Too short' }),
      'item-k2-text: The text is too short. Write at least 10 characters.',
    ],
    [
      'a long help',
      withLine({ help: 'a'.repeat(601) }),
      'item-k2-help: The help is too long. It has 601 characters, the limit is 600.',
    ],
    [
      'no clause',
      withLine({ clause: '' }),
      'item-k2-clause: The clause is missing. Write at least 3 characters.',
    ],
    ['no day', withLine({ asOf: '' }), 'item-k2-asOf: The as-of date is missing. Give a day.'],
    [
      'a day that is none',
      withLine({ asOf: '2026-02-30' }),
      'item-k2-asOf: The as-of date cannot be read. Give a day.',
    ],
    [
      'a link without encryption',
      withLine({ url: 'http://a.example' }),
      'item-k2-url: The link to the source cannot be read. Give an address that starts with https://.',
    ],
    [
      'a long wish',
      withLine({ wants: 'a'.repeat(81) }),
      'item-k2-wants: The wanted evidence is too long. It has 81 characters, the limit is 80.',
    ],
  ])('names the field of %s', (_, draft, sentence) => expect(said(draft)).toEqual([sentence]));

  it('is more than 200 lines', () => {
    const items = Array.from({ length: 260 }, (_, n) => ({ ...whole.items[0]!, key: `k${n}`, id: `i-${n}` }));
    expect(said({ ...whole, items })).toEqual([
      'template-items: This checklist has 260 items, the limit is 200. Split it in two.',
    ]);
    expect(said({ ...whole, items: items.slice(0, 200) })).toEqual([]);
  });

  it('is an id that is taken', () => {
    expect(said(whole, new Set(['release-notes']))[0]).toContain(
      'There is a checklist with the id release-notes',
    );
  });

  it('comes in the order of the page, one for each field', () => {
    const draft = { ...emptyDraft(), items: [whole.items[0]!, { ...whole.items[1]!, text: '', url: '' }] };
    expect(findings(draft, NONE).map(fieldId)).toEqual([
      'template-title',
      'template-id',
      'item-k2-text',
      'item-k2-url',
    ]);
    expect(findings(draft, NONE).map((one) => findingTitle(one, draft))).toEqual([
      'The title is missing',
      'The id is missing',
      'Item 2: The text is missing',
      'Item 2: The link to the source is missing',
    ]);
  });
});

describe('a refusal of the server', () => {
  it.each([
    ['items.1.text', { key: 'k2', field: 'text' }],
    ['template.items.0.citation.url', { key: 'k1', field: 'url' }],
    ['items.2', { key: 'k3', field: 'text' }],
    ['title', { key: null, field: 'title' }],
    ['purpose', { key: null, field: 'purpose' }],
  ])('about %s belongs to that field', (path, place) => {
    const refusal = refusalOf('possible-identifier', { masked: 'x', kind: 'y', path });
    expect(refusedField(refusal, whole)).toEqual({ ...place, trouble: refusal });
  });

  it('stands above the form when it names no field of it', () => {
    expect(refusedField(refusalOf('unavailable'), whole)).toBeUndefined();
    expect(refusedField(refusalOf('unreadable-text', { where: 'roles.0.name' }), whole)).toBeUndefined();
    expect(placeOf(['items', '7', 'text'], whole)).toBeUndefined();
  });

  it('belongs to the id when that is in use', () => {
    expect(refusedField(refusalOf('template-exists', { id: 'a' }), whole)).toMatchObject({
      key: null,
      field: 'id',
    });
  });
});

describe('two readings of a checklist', () => {
  it('do not differ when nothing but the order does', () => {
    const mine = templateOf({ ...whole, items: whole.items.toReversed() });
    expect(differences(releaseNotes, mine)).toEqual([]);
  });

  it('differ in what one adds, changes and leaves out', () => {
    const [first, second, third] = whole.items;
    const mine = templateOf({
      ...whole,
      title: 'Notes',
      items: [
        { ...first!, evidence: 'optional' },
        second!,
        { ...third!, id: 'new', text: 'Something else is asked.' },
      ],
    });
    expect(differences(releaseNotes, mine).map(({ kind, item }) => `${kind} ${item}`)).toEqual([
      'changed ',
      'changed known-problems',
      'added new',
      'removed translated',
    ]);
  });
});
