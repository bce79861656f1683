import fc from 'fast-check';
import {
  fromSegments,
  textToBlocks,
  toSegments,
} from '../../../../../../local-jira/site/client/src/adf/text';
import type { AdfNode } from '../../../../../../local-jira/site/client/src/api/schemas';

const paragraph = (...content: AdfNode[]): AdfNode => ({ type: 'paragraph', content });
const text = (value: string): AdfNode => ({ type: 'text', text: value });
const list = (...items: string[]): AdfNode => ({
  type: 'bulletList',
  content: items.map((item) => ({ type: 'listItem', content: [paragraph(text(item))] })),
});
const doc = (...content: AdfNode[]): AdfNode => ({ type: 'doc', content });

const words = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.constantFrom('- not a list', '* star', 'a\nb', '  lead', 'tail  '),
);
const inline = fc.oneof(
  words.map(text),
  fc.constant<AdfNode>({ type: 'hardBreak' }),
  words.map((value): AdfNode => ({ ...text(value), marks: [{ type: 'strong' }] })),
);
const block = fc.oneof(
  fc.array(inline, { maxLength: 4 }).map((content) => paragraph(...content)),
  fc.array(words, { minLength: 1, maxLength: 3 }).map((items) => list(...items)),
  words.map((value): AdfNode => ({ type: 'heading', attrs: { level: 2 }, content: [text(value)] })),
  fc.constant<AdfNode>({ type: 'rule' }),
  words.map((value): AdfNode => ({ ...paragraph(text(value)), attrs: { localId: 'x' } })),
);

describe('description as text', () => {
  it('writes paragraphs and lists as one text', () => {
    expect(toSegments(doc(paragraph(text('One.')), list('a', 'b')))).toEqual([
      { kind: 'text', text: 'One.\n\n- a\n- b' },
    ]);
  });

  it('reads a list after a line, line breaks and blank lines', () => {
    expect(textToBlocks('One\ntwo\n- a\n- b\n\n\nThree')).toEqual([
      paragraph(text('One'), { type: 'hardBreak' }, text('two')),
      list('a', 'b'),
      paragraph(text('Three')),
    ]);
  });

  it('keeps what text cannot say as it is, between the texts', () => {
    const heading: AdfNode = { type: 'heading', attrs: { level: 2 }, content: [text('H')] };
    expect(toSegments(doc(paragraph(text('a')), heading, paragraph(text('b'))))).toEqual([
      { kind: 'text', text: 'a' },
      { kind: 'fixed', node: heading },
      { kind: 'text', text: 'b' },
    ]);
  });

  it('loses nothing of any document that is opened and saved unchanged', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (content) => {
        expect(fromSegments(toSegments(doc(...content))).content).toEqual(content);
      }),
    );
  });

  it.each([null, undefined, doc()])('has no segments for %j', (empty) => {
    expect(toSegments(empty)).toEqual([]);
  });
});
