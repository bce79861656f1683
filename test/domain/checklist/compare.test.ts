import fc from 'fast-check';
import { settles } from '../../../src/domain/checklist/allowed';
import {
  compareTemplates,
  saysTheSame,
  voidsAnswers,
  withSince,
} from '../../../src/domain/checklist/compare';
import { template, type Item, type Template } from '../../../src/domain/checklist/template';
import { compileTemplate } from '../../../src/domain/policy/compile';
import { aTemplate, aWrittenItem } from '../../support/drafts';

const first = aWrittenItem('first');
const cited = (part: Partial<Item['citation']>): Partial<Item> => ({
  citation: { ...first.citation, ...part },
});

const CHANGES: [string, Partial<Item>, boolean][] = [
  ['the text', { text: 'Something else is asked for' }, false],
  ['the cited clause', cited({ clause: '45 CFR 164.312(c)' }), false],
  ['whether it is addressable', { addressable: true }, false],
  ['the legal status', cited({ status: 'proposed' }), true],
  ['the date of the citation', cited({ asOf: '2026-12-01' }), true],
  ['the link', cited({ url: 'https://www.example.org/' }), true],
  ['the help', { help: 'Look at the log.' }, true],
  ['whether it is required', { required: false }, true],
  ['who answers', { answeredBy: 'quality' }, true],
  ['the evidence that a reader expects', { wants: 'a test report' }, true],
  ['whether evidence is required', { evidence: 'required' }, true],
  ['whether it may be not applicable', { notApplicable: false }, true],
];

describe('two versions of a template', () => {
  test.each(CHANGES)('a change of %s', (_, change, carriesOver) => {
    const now = aWrittenItem('first', change);
    const [before, after] = [aTemplate({ items: [first] }), aTemplate({ version: 2, items: [now] })];
    expect(compareTemplates(before, after)).toEqual([
      { item: 'first', kind: 'changed', text: now.text, was: first.text, carriesOver },
    ]);
    expect(voidsAnswers(first, now)).toBe(!carriesOver);
    expect(withSince(before, after, 2).items[0]?.since).toBe(carriesOver ? 1 : 2);
    expect(saysTheSame(before, after)).toBe(false);
  });

  test('an item that is new, and one that is gone', () => {
    const before = aTemplate({ items: [first, aWrittenItem('second')] });
    const after = aTemplate({ version: 2, items: [aWrittenItem('third'), first] });
    expect(compareTemplates(before, after)).toEqual([
      { item: 'third', kind: 'added', text: 'What the item third asks for', was: null, carriesOver: false },
      {
        item: 'second',
        kind: 'removed',
        text: 'What the item second asks for',
        was: 'What the item second asks for',
        carriesOver: false,
      },
    ]);
  });

  test('an item that changed in between and changed back reads the same, but does not carry over', () => {
    const after = aTemplate({ version: 3, items: [aWrittenItem('first', { since: 3 })] });
    expect(compareTemplates(aTemplate({ items: [first] }), after)).toMatchObject([
      { item: 'first', kind: 'changed', carriesOver: false },
    ]);
  });

  test('say the same whatever they are numbered', () => {
    const before = aTemplate();
    expect(saysTheSame(before, { ...before, version: 7 })).toBe(true);
    expect(saysTheSame(before, { ...before, title: 'Another' })).toBe(false);
    expect(saysTheSame(before, { ...before, purpose: 'Another' })).toBe(false);
    expect(saysTheSame(before, { ...before, items: before.items.toReversed() })).toBe(false);
    expect(saysTheSame(before, { ...before, items: before.items.slice(1) })).toBe(false);
  });

  test('the first version is the one from which every item reads as it does', () => {
    const copied = aTemplate({ items: [aWrittenItem('first', { since: 4 })] });
    expect(withSince(undefined, copied, 1)).toMatchObject({ version: 1, items: [{ since: 1 }] });
  });
});

describe('an answer', () => {
  const anyEdit = fc.record({
    id: fc.constantFrom('first', 'second', 'third'),
    change: fc.option(fc.constantFrom(...CHANGES.map(([, change]) => change)), { nil: undefined }),
  });
  /** A draft for each version, from the one before: items change, come, go, and come back. */
  const edited = (before: Template, { id, change }: { id: string; change?: Partial<Item> }): Template => {
    const known = before.items.find((item) => item.id === id);
    const others = before.items.filter((item) => item.id !== id);
    if (known === undefined) return { ...before, items: [...others, aWrittenItem(id)] };
    if (change !== undefined) return { ...before, items: [...others, { ...known, ...change }] };
    return { ...before, items: others.length === 0 ? before.items : others };
  };

  test('to a version settles the item in the next one if and only if the item reads as it did', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 6 }), (edits) => {
        const versions = [withSince(undefined, aTemplate(), 1)];
        for (const edit of edits) {
          const last = versions.at(-1)!;
          versions.push(withSince(last, edited(last, edit), last.version + 1));
        }
        for (const [index, now] of versions.entries()) {
          expect(template.safeParse(now).success).toBe(true);
          for (const item of compileTemplate(now).items) {
            const value = item.addressable ? 'implemented' : 'done';
            for (const answered of versions.slice(0, index + 1)) {
              const unchanged = versions
                .slice(answered.version - 1, index + 1)
                .every((between, at, all) => readsAs(between, all[at + 1], item.id));
              const settled = settles(item, { value, version: answered.version });
              expect(settled).toBe(item.since <= answered.version);
              expect(settled).toBe(unchanged);
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

function readsAs(before: Template, after: Template | undefined, id: string): boolean {
  const was = before.items.find((item) => item.id === id);
  if (after === undefined) return was !== undefined;
  const now = after.items.find((item) => item.id === id);
  return was !== undefined && now !== undefined && !voidsAnswers(was, now);
}
