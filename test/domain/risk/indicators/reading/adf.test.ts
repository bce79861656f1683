import fc from 'fast-check';
import {
  MOST_CHARACTERS,
  MOST_NODES,
  readRichText,
} from '../../../../../src/domain/risk/indicators/reading/adf';
import type { Json } from '../../../../../src/domain/shared/canonicalJson';
import { paragraph } from '../../../../support/facts';

const text = (words: string): Json => ({ type: 'text', text: words });
const block = (type: string, ...content: Json[]): Json => ({ type, content });
const doc = (...content: Json[]): Json => ({ type: 'doc', version: 1, content });
const squeezed = (value: Json | undefined): string => readRichText(value).text.replace(/ +/g, ' ').trim();

describe('the text of a rich text field', () => {
  test.each<[string, Json | undefined, string, boolean]>([
    ['nothing', null, '', true],
    ['not given', undefined, '', false],
    ['a plain text', 'As it is', 'As it is', true],
    ['a paragraph', paragraph('Above 2 kg'), 'Above 2 kg', true],
    ['an empty document', doc(), '', true],
    ['a word with a bold part', doc(block('paragraph', text('potas'), text('sium'))), 'potassium', true],
    ['two paragraphs', doc(block('paragraph', text('a')), block('paragraph', text('b'))), 'a b', true],
    ['a line break', doc(block('paragraph', text('a'), { type: 'hardBreak' }, text('b'))), 'a b', true],
    [
      'a table in a panel',
      doc(
        block('panel', block('table', block('tableRow', block('tableCell', block('paragraph', text('x')))))),
      ),
      'x',
      true,
    ],
    ['code', doc(block('codeBlock', text('SELECT 1'))), 'SELECT 1', true],
    ['a status', doc(block('paragraph', { type: 'status', attrs: { text: 'OPEN' } })), 'OPEN', true],
    ['a fold', doc({ type: 'expand', attrs: { title: 'More' }, content: [] }), 'More', true],
    ['a mention', doc(block('paragraph', { type: 'mention', attrs: { text: '@Jane' } })), '', true],
    ['a card', doc(block('paragraph', { type: 'inlineCard', attrs: { url: 'https://phi' } })), '', true],
    ['a type that nobody knows', doc({ type: 'later', content: [text('x')] }), 'x', true],
    ['a type that every object has', doc({ type: 'constructor', attrs: { text: 'x' } }), '', true],
    ['no document', { type: 'paragraph', content: [text('x')] }, '', false],
    ['a text without words', doc(block('paragraph', { type: 'text' }, text('x'))), 'x', false],
    ['a node that is none', doc(7, block('paragraph', text('x'))), 'x', false],
    ['content that is none', doc({ type: 'paragraph', content: 'x' }), '', false],
    ['a number', 7, '', false],
    ['a list', [paragraph('x')], '', false],
  ])('%s', (_what, value, expected, whole) => {
    expect(squeezed(value)).toBe(expected);
    expect(readRichText(value).whole).toBe(whole);
  });

  it('goes as deep as the document does', () => {
    let deep: Json = text('potassium');
    for (let level = 0; level < 20_000; level += 1) deep = block('blockquote', deep);
    expect(squeezed(doc(deep))).toBe('potassium');
  });

  it('reads what comes first of too much, and says that there is more', () => {
    const wide = doc(...Array.from({ length: MOST_NODES + 1 }, () => text('x')));
    expect(readRichText(wide).whole).toBe(false);
    const long = readRichText(doc(block('paragraph', text('x'.repeat(MOST_CHARACTERS * 2)))));
    expect(long).toMatchObject({ whole: false });
    expect(long.text.length).toBe(MOST_CHARACTERS);
    expect(readRichText('x'.repeat(MOST_CHARACTERS + 1)).whole).toBe(false);
  });

  it('never fails', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        for (const one of [value, doc(value), block('doc', value)] as Json[]) {
          expect(typeof readRichText(one).text).toBe('string');
        }
      }),
    );
  });
});
