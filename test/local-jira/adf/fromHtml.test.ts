import fc from 'fast-check';
import { adfProblem, adfToText, htmlToAdf, MAX_TEXT } from '../../../local-jira/adf';

const text = (words: string, ...marks: object[]) => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 ? { marks } : {}),
});
const p = (...content: object[]) => ({ type: 'paragraph', content });
const item = (...content: object[]) => ({ type: 'listItem', content });

describe('HTML becomes a document', () => {
  it.each<[string, string, object[]]>([
    ['a paragraph, white space folded', '<p> One\n\t two </p>', [p(text('One two'))]],
    ['bare text', 'One<br/>two<br>', [p(text('One'), { type: 'hardBreak' }, text('two'))]],
    [
      'bold and italic',
      '<p><b>a<em>b</em></b> c</p>',
      [p(text('a', { type: 'strong' }), text('b', { type: 'strong' }, { type: 'em' }), text(' c'))],
    ],
    ['code without other marks', '<b><tt>x</tt></b>', [p(text('x', { type: 'code' }))]],
    ['a heading', '<h2>Scope</h2>', [{ type: 'heading', attrs: { level: 2 }, content: [text('Scope')] }]],
    [
      'a list in a list item',
      '<ul><li>a<ol><li>b</li></ol></li></ul>',
      [
        {
          type: 'bulletList',
          content: [item(p(text('a')), { type: 'orderedList', content: [item(p(text('b')))] })],
        },
      ],
    ],
    ['an empty list item', '<ul><li></li></ul>', [{ type: 'bulletList', content: [item(p())] }]],
    [
      'a heading in a list item as a paragraph',
      '<ul><li><h1>a</h1></li></ul>',
      [{ type: 'bulletList', content: [item(p(text('a')))] }],
    ],
    [
      'a table',
      '<table><tbody><tr><th>a</th><td>b</td></tr></tbody></table>',
      [
        {
          type: 'table',
          content: [
            {
              type: 'tableRow',
              content: [
                { type: 'tableHeader', content: [p(text('a'))] },
                { type: 'tableCell', content: [p(text('b'))] },
              ],
            },
          ],
        },
      ],
    ],
    [
      'preformatted text as it is',
      '<pre>\na  b\n c</pre>',
      [{ type: 'codeBlock', content: [text('a  b\n c')] }],
    ],
    ['a quote', '<blockquote><h3>a</h3></blockquote>', [{ type: 'blockquote', content: [p(text('a'))] }]],
    ['a rule', 'a<hr>b', [p(text('a')), { type: 'rule' }, p(text('b'))]],
    ['an unknown element as its text', '<x-thing>a <marquee>b</marquee></x-thing>', [p(text('a b'))]],
    ['no script and no style', '<style>a</style><script>b</script><p>c</p>', [p(text('c'))]],
    ['nothing', ' \n ', []],
  ])('%s', (_, html, content) => {
    const document = htmlToAdf(html);
    expect(document).toEqual({ version: 1, type: 'doc', content });
    expect(adfProblem(document)).toBeUndefined();
  });
});

it.each([
  ['https://x.example/a?b=1', 'https://x.example/a?b=1'],
  ['HTTP://x.example', 'http://x.example/'],
  ['mailto:a@x.example', 'mailto:a@x.example'],
  ['javascript:alert(1)', undefined],
  [' java\nscript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['file:///etc/passwd', undefined],
  ['/browse/FHIR-1', undefined],
])('leads %s to %s', (href, expected) => {
  const link = htmlToAdf(`<a href="${href}">a</a>`).content[0]?.content?.[0]?.marks?.[0];
  expect(link?.attrs?.['href']).toBe(expected);
});

it('cuts text at the limit of the field, visibly', () => {
  const words = adfToText(htmlToAdf(`<p>${'ab '.repeat(20_000)}</p><p>more</p>`));
  expect(words.length).toBeLessThanOrEqual(MAX_TEXT);
  expect(words).toMatch(/cut at the limit of the field\)$/);
});

it.each([
  '<div>'.repeat(30_000),
  '<ul><li>'.repeat(9_000) + 'x',
  '<b><p>'.repeat(9_000) + 'x',
  '<table><tr><td>'.repeat(6_000) + 'x',
  '<a href="https://x.example">'.repeat(15_000) + 'x',
  '<blockquote>'.repeat(200) + 'x',
])('stays within its depth for nested input: %.20s…', (html) => {
  expect(adfProblem(htmlToAdf(html))).toBeUndefined();
});

it('keeps the words of what is nested too deeply', () => {
  expect(adfToText(htmlToAdf('<ul><li>'.repeat(200) + 'deep'))).toContain('deep');
});

it('gives a valid document for any input', () => {
  const tag = fc.constantFrom(
    ...'p b i code a ul ol li table tr td th h1 pre blockquote br hr div script img x-y'.split(' '),
  );
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string(),
    tag.map((name) => `<${name}>`),
    tag.map((name) => `</${name}>`),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      expect(adfProblem(htmlToAdf(pieces.join('')))).toBeUndefined();
    }),
    { numRuns: 500 },
  );
});

it('loses no word of plain paragraphs', () => {
  const word = fc.stringMatching(/^[a-z]{1,8}$/);
  fc.assert(
    fc.property(fc.array(fc.array(word, { minLength: 1 }), { minLength: 1 }), (paragraphs) => {
      const html = paragraphs.map((words) => `<p>${words.join(' ')}</p>`).join('');
      expect(adfToText(htmlToAdf(html))).toBe(paragraphs.map((words) => words.join(' ')).join('\n'));
    }),
  );
});
