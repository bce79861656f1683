import { documentOf, withSafeLinks, type AdfNode } from '../../../local-jira/adf';

const linked = (href: string): AdfNode => ({
  type: 'text',
  text: 'here',
  marks: [{ type: 'strong' }, { type: 'link', attrs: { href } }],
});
const bold = { type: 'text', text: 'here', marks: [{ type: 'strong' }] };
const inList = (node: AdfNode) =>
  documentOf([
    {
      type: 'bulletList',
      content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [node] }] }],
    },
  ]);

it.each(['https://clinic.example/plan', 'http://clinic.example/', 'mailto:a@clinic.example'])(
  'keeps a link to %s',
  (href) => {
    expect(withSafeLinks(inList(linked(href)))).toEqual(inList(linked(href)));
  },
);

it.each(['javascript:alert(1)', ' JaVaScRiPt:alert(1)', 'java\tscript:x', 'data:text/html,x', 'plan', ''])(
  'takes the link to "%s" off its words',
  (href) => {
    expect(withSafeLinks(inList(linked(href)))).toEqual(inList(bold));
  },
);

it('takes off a link without an address', () => {
  const bare = { type: 'text', text: 'here', marks: [{ type: 'link' }] };
  expect(withSafeLinks(inList(bare))).toEqual(inList({ type: 'text', text: 'here', marks: [] }));
});

it.each([
  ['inlineCard', { type: 'text', text: 'javascript:x' }],
  ['blockCard', { type: 'paragraph', content: [{ type: 'text', text: 'javascript:x' }] }],
])('writes out the address of a %s that leads to a script', (type, instead) => {
  const card = (url: string) => documentOf([{ type, attrs: { url } }]);
  expect(withSafeLinks(card('javascript:x'))).toEqual(documentOf([instead]));
  expect(withSafeLinks(card('https://clinic.example/'))).toEqual(card('https://clinic.example/'));
});
