import fc from 'fast-check';
import { readExport } from '../../../local-jira/import';
import { fixture, problemsOf } from './exports';

const xml = fixture('tickets.xml');
const json = fixture('search.json');

const item = (parts: string) => `<item>${parts}</item>\n`;
const feed = (...items: string[]) => `<rss><channel>\n${items.map(item).join('')}</channel></rss>`;

it.each<[string, string | Uint8Array, number, RegExp]>([
  ['an empty file', '', 1, /empty/],
  ['a blank file', ' \n ', 1, /empty/],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0a, 0x1a, 0x0a, 0, 0, 0]), 3, /binary/],
  ['UTF-16', new Uint8Array([0xff, 0xfe, 0x3c, 0x00]), 1, /UTF-16/],
  ['Latin-1', Buffer.from(xml, 'latin1'), 27, /not in UTF-8/],
  ['a text', 'Dear all,\nplease find attached', 1, /export is no export of Jira/],
  ['a list', '[]', 1, /no export of Jira/],
  ['what is over 50 MB', new Uint8Array(50 * 1024 * 1024 + 1), 1, /over 50 MB/],
])('refuses %s', (_, content, line, reason) => {
  expect(problemsOf(content)).toEqual([
    expect.objectContaining({ line, reason: expect.stringMatching(reason) }),
  ]);
});

it('names every wrong ticket by its line', () => {
  const content = feed(
    '<key>A-1</key><summary>a</summary>',
    '<summary>b</summary>',
    '<key>A-1</key><summary>c</summary>',
    '<key>what</key><summary>d</summary>',
    '<key>A-5</key><summary> </summary>',
    `<key>A-6</key><summary>${'x'.repeat(256)}</summary>`,
    '<key>A-7</key><summary>e</summary><created>yesterday</created>',
    '<key>A-8</key><summary>f</summary><labels><label>two words</label></labels>',
  );
  expect(problemsOf(content)).toEqual([
    { line: 3, reason: 'The ticket has no key.' },
    { line: 4, reason: 'A-1 is in the file twice (first on line 2).' },
    { line: 5, reason: '"what" is no key of a ticket.' },
    { line: 6, reason: 'A-5 has no summary.' },
    { line: 7, reason: 'The summary of A-6 is over 255 characters.' },
    { line: 8, reason: 'A-7 was created at "yesterday", which is no date.' },
    { line: 9, reason: 'A-8 has the label "two words", which is none.' },
  ]);
});

it('tells at most twenty problems', () => {
  expect(problemsOf(feed(...Array.from({ length: 50 }, () => '<summary>x</summary>')))).toHaveLength(20);
});

it('refuses one wrong issue among good ones', () => {
  const content = json.replace('"key": "WARD-1",', '"key": null,').replaceAll('"WARD-1"', '"WARD-9"');
  expect(problemsOf(content.replace('"key": null,', ''))).toEqual([
    expect.objectContaining({ reason: 'The ticket has no key.' }),
  ]);
});

it('never throws, whatever is done to a file', () => {
  const damage = fc.tuple(fc.nat(), fc.nat({ max: 200 }), fc.string());
  fc.assert(
    fc.property(fc.constantFrom(xml, json), damage, (text, [at, length, patch]) => {
      const start = at % text.length;
      const broken = text.slice(0, start) + patch + text.slice(start + length);
      const read = readExport(new TextEncoder().encode(broken), 'export');
      return read.ok ? read.tickets.length > 0 : read.problems.every(({ line }) => line >= 1);
    }),
    { numRuns: 300 },
  );
  fc.assert(fc.property(fc.uint8Array(), (content) => !readExport(content, 'export').ok));
});
