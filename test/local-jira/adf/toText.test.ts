import fc from 'fast-check';
import { adfToText, htmlToAdf, textDocument } from '../../../local-jira/adf';

it.each([
  ['<p>a</p><p>b <b>c</b></p>', 'a\nb c'],
  ['a<br>b', 'a\nb'],
  ['<ul><li>a<ul><li>b</li></ul></li></ul>', 'a\nb'],
  ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a\nb\nc'],
  ['<h1>a</h1><pre>b\n  c</pre>', 'a\nb\n  c'],
])('reads %s', (html, words) => {
  expect(adfToText(htmlToAdf(html))).toBe(words);
});

it('reads mentions, emoji, status and cards', () => {
  const inline = [
    { type: 'mention', attrs: { id: '1', text: '@Jonas' } },
    { type: 'emoji', attrs: { shortName: ':tick:' } },
    { type: 'status', attrs: { text: 'DONE' } },
    { type: 'inlineCard', attrs: { url: 'https://x.example' } },
  ];
  const document = { version: 1, type: 'doc', content: [{ type: 'paragraph', content: inline }] };
  expect(adfToText(document)).toBe('@Jonas:tick:DONEhttps://x.example');
});

it('gives a plain text back', () => {
  expect(adfToText('a\nb')).toBe('a\nb');
  expect(adfToText(textDocument('a\r\nb'))).toBe('a\nb');
});

it('never throws', () => {
  fc.assert(fc.property(fc.anything(), (value) => typeof adfToText(value) === 'string'));
});
