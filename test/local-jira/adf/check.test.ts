import fc from 'fast-check';
import { adfProblem, isAdf, textDocument } from '../../../local-jira/adf';

const doc = (...content: unknown[]) => ({ version: 1, type: 'doc', content });
const nested = (depth: number): object =>
  depth === 0
    ? { type: 'paragraph' }
    : { type: 'bulletList', content: [{ type: 'listItem', content: [nested(depth - 1)] }] };

it.each([
  ['an empty document', doc()],
  ['an empty paragraph', doc({ type: 'paragraph' })],
  [
    'text with marks',
    doc({ type: 'paragraph', content: [{ type: 'text', text: 'a', marks: [{ type: 'em' }] }] }),
  ],
  ['a list', doc(nested(3))],
])('takes %s', (_, value) => {
  expect(adfProblem(value)).toBeUndefined();
});

it.each([
  ['a text', 'words', 'A document is an object of type "doc".'],
  ['null', null, 'A document is an object of type "doc".'],
  ['another version', { ...doc(), version: 2 }, 'A document has version 1.'],
  ['no content', { version: 1, type: 'doc' }, 'A document has a list of content.'],
  ['an unknown node', doc({ type: 'blink' }), '"blink" is no node of the format.'],
  ['a node that is none', doc(7), 'A node is an object with a type.'],
  ['text outside a paragraph', doc({ type: 'text', text: 'a' }), 'A doc cannot hold a text.'],
  ['empty text', doc({ type: 'paragraph', content: [{ type: 'text', text: '' }] }), 'A text node has text.'],
  ['text on a block', doc({ type: 'paragraph', text: 'a' }), 'A paragraph holds no text of its own.'],
  ['an empty list', doc({ type: 'bulletList', content: [] }), 'A bulletList has content.'],
  [
    'content that is no list',
    doc({ type: 'paragraph', content: {} }),
    'The content of a paragraph is a list.',
  ],
  ['wrong attrs', doc({ type: 'heading', attrs: 1 }), 'The attrs of a heading are an object.'],
  [
    'wrong marks',
    doc({ type: 'paragraph', content: [{ type: 'text', text: 'a', marks: [{}] }] }),
    'Marks are a list of objects with a type.',
  ],
  ['a bomb', doc(nested(2_000)), 'The document is nested deeper than 100 levels.'],
])('refuses %s', (_, value, problem) => {
  expect(adfProblem(value)).toBe(problem);
  expect(isAdf(value)).toBe(false);
});

it('never throws and never takes what is no document', () => {
  fc.assert(fc.property(fc.anything(), (value) => adfProblem(value) !== undefined));
});

it('takes the document of any text', () => {
  fc.assert(fc.property(fc.string(), (text) => isAdf(textDocument(text))));
});
