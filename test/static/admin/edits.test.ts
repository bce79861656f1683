import fc from 'fast-check';
import { copyOf, draftOf, emptyDraft, named, saying, templateOf } from '../../../static/admin/editor/draft';
import { edited, isDirty, startEditing, type Edit, type Editing } from '../../../static/admin/editor/edits';
import { template } from '../../../src/domain/checklist/template';
import { releaseNotes } from '../harness/fixtures/adminBook';

const start = (): Editing =>
  startEditing({ draft: draftOf(releaseNotes), fresh: false, taken: new Set(['release-notes']) });
const after = (...edits: Edit[]): Editing => edits.reduce(edited, start());
const keys = ({ draft }: Editing): string => draft.items.map(({ key }) => key).join(' ');

describe('a draft', () => {
  it('sends what was loaded', () => {
    expect(template.parse(templateOf(draftOf(releaseNotes)))).toEqual(releaseNotes);
  });

  it('leaves out what is empty or blank', () => {
    const [line] = draftOf(releaseNotes).items;
    const sent = templateOf({
      ...draftOf(releaseNotes),
      items: [{ ...line!, help: ' ', wants: '', answeredBy: '' }],
    });
    expect(sent.items[0]).toMatchObject({ help: undefined, wants: undefined, answeredBy: undefined });
  });

  it('copies with a title and an id of its own, and counts from the start', () => {
    const copy = copyOf({ ...releaseNotes, title: 'x'.repeat(80) }, new Set());
    expect(copy.title).toHaveLength(80);
    expect(copy.title.endsWith(' (our copy)')).toBe(true);
    const again = copyOf(releaseNotes, new Set(['release-notes-our-copy']));
    expect(again).toMatchObject({ id: 'release-notes-our-copy-2', version: 1 });
    expect(again.items.map(({ since }) => since)).toEqual([1, 1, 1]);
  });

  it('names lines without an id by their text, each differently, and leaves the others', () => {
    const line = { ...draftOf(releaseNotes).items[0]!, id: '', text: 'Known problems' };
    const draft = named({ ...draftOf(releaseNotes), items: [...draftOf(releaseNotes).items, line, line] });
    expect(draft.items.slice(3).map(({ id }) => id)).toEqual(['known-problems-2', 'known-problems-3']);
    expect(named(draft)).toEqual(draft);
  });
});

describe('editing', () => {
  it('suggests the id from the title until somebody types one', () => {
    const fresh = startEditing({ draft: emptyDraft(), fresh: true, taken: new Set(['fax']) });
    const titled = edited(fresh, { do: 'set', part: { title: 'Fax' } });
    expect(titled.draft.id).toBe('fax-2');
    const typed = edited(titled, { do: 'set', part: { id: 'gateway' } });
    expect(edited(typed, { do: 'set', part: { title: 'Post' } }).draft.id).toBe('gateway');
    expect(after({ do: 'set', part: { title: 'Other' } }).draft.id).toBe('release-notes');
  });

  it('moves a line, and not beyond the ends', () => {
    expect(keys(after({ do: 'move', key: 'k1', by: 1 }))).toBe('k2 k1 k3');
    expect(keys(after({ do: 'move', key: 'k3', by: -1 }))).toBe('k1 k3 k2');
    expect(keys(after({ do: 'move', key: 'k1', by: -1 }))).toBe('k1 k2 k3');
    expect(keys(after({ do: 'move', key: 'k3', by: 1 }))).toBe('k1 k2 k3');
    expect(keys(after({ do: 'move', key: 'none', by: 1 }))).toBe('k1 k2 k3');
  });

  it('takes a line out and puts it back where it stood', () => {
    const out = after({ do: 'open', key: 'k2' }, { do: 'remove', key: 'k2' });
    expect([keys(out), out.open, out.removed?.index]).toEqual(['k1 k3', null, 1]);
    expect(keys(edited(out, { do: 'undo' }))).toBe('k1 k2 k3');
    expect(isDirty(edited(out, { do: 'undo' }))).toBe(false);
  });

  it('begins a line where the one before left off, and opens it', () => {
    const { draft, open } = after({ do: 'add' });
    expect(open).toBe('k4');
    expect(draft.items[3]).toMatchObject({
      key: 'k4',
      id: '',
      text: '',
      clause: '',
      url: draft.items[2]!.url,
    });
  });

  it('keeps the ids that were saved, and what was typed since', () => {
    const typed = after(
      { do: 'add' },
      { do: 'set-item', key: 'k4', part: { text: 'Known problems are few.' } },
    );
    const sent = named(typed.draft);
    const since = edited(typed, { do: 'set-item', key: 'k4', part: { text: 'They are none at all.' } });
    const stored = edited(since, { do: 'saved', draft: sent });
    expect(stored.draft.items[3]).toMatchObject({
      id: 'known-problems-are-few',
      text: 'They are none at all.',
    });
    expect(isDirty(stored)).toBe(true);
    expect(isDirty(edited(typed, { do: 'saved', draft: sent }))).toBe(false);
  });

  it('counts a copy as unsaved and an empty checklist not', () => {
    const taken = new Set<string>();
    expect(isDirty(startEditing({ draft: copyOf(releaseNotes, taken), fresh: true, taken }))).toBe(true);
    expect(isDirty(startEditing({ draft: emptyDraft(), fresh: true, taken }))).toBe(false);
  });

  it('loses no line and repeats no key, whatever is done', () => {
    const edit: fc.Arbitrary<Edit> = fc.oneof(
      fc.record({
        do: fc.constant('move' as const),
        key: fc.constantFrom('k1', 'k2', 'k3', 'k4'),
        by: fc.constantFrom(1 as const, -1 as const),
      }),
      fc.record({ do: fc.constant('remove' as const), key: fc.constantFrom('k1', 'k2', 'k3', 'k4') }),
      fc.constant<Edit>({ do: 'undo' }),
      fc.constant<Edit>({ do: 'add' }),
    );
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        const end = edits.reduce(edited, start());
        const all = end.draft.items.map(({ key }) => key);
        expect(new Set(all).size).toBe(all.length);
        expect(end.removed === null || !all.includes(end.removed.item.key)).toBe(true);
      }),
    );
  });

  it('reads an unchanged draft as saying the same', () => {
    expect(saying(after({ do: 'move', key: 'k1', by: 1 }, { do: 'move', key: 'k1', by: -1 }).draft)).toBe(
      start().saved,
    );
  });
});
