import { textDocument } from '../../../local-jira/adf';

const MB = 1024 * 1024;

export const item = (key: string, more = ''): string =>
  `<item><key>${key}</key><summary>Summary of ${key}</summary><type>Task</type>${more}</item>`;

/** An export of these items as the issue navigator writes it, the items from line 3 on. */
export const xml = (...items: string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="0.92"><channel>\n${items.join('\n')}\n</channel></rss>\n`;

export const issue = (key: string, fields: object = {}) => ({
  key,
  fields: { summary: `Summary of ${key}`, issuetype: { name: 'Task' }, ...fields },
});

export const search = (...issues: object[]): string => JSON.stringify({ issues });

const many = (count: number): string[] => Array.from({ length: count }, (_, at) => item(`BAD-${at + 1}`));
const bomb = `<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>`;
const [, body = ''] = xml(item('BAD-1', '<description>&c;</description>')).split('?>\n');
const deep = `${'<x>'.repeat(5_000)}${'</x>'.repeat(5_000)}`;

/** Files that are no exports, and what is said of each: name, content, line and reason. */
export const HOSTILE: readonly (readonly [string, string | Buffer, RegExp])[] = [
  ['truncated.xml', xml(item('BAD-1'), item('BAD-2')).slice(0, -60), /line 4: .*cut off/],
  ['tags.xml', xml(item('BAD-1', '<b><i></b></i>')), /line 3: .*not well-formed/],
  ['doctype.xml', `<?xml version="1.0"?>\n${bomb}\n${body}`, /line 2: .*DOCTYPE/],
  ['entity.xml', xml(item('BAD-1', '<description>&nbsp;&c;</description>')), /line 3: .*entity/i],
  ['large.xml', Buffer.alloc(60 * MB, ' '), /line 1: .*over 50 MB/],
  ['many.xml', xml(...many(10_000)), /line 5003: .*over 5,000 tickets/],
  ['deep.xml', xml(item('BAD-1', deep)), /line 3: .*nested deeper/],
  ['deep.json', `{"issues": ${'['.repeat(100_000)}`, /line 1: .*nested deeper/],
  ['twice.json', `{"issues": [],\n"issues": []}`, /line 2: .*twice/],
  ['same.xml', xml(item('BAD-1'), item('BAD-1')), /line 4: BAD-1 is in the file twice/],
  ['zero.xml', xml(item('BAD-1', '<labels>\0</labels>')), /line 3: .*binary/],
  ['latin.xml', Buffer.from(xml(item('BAD-1', '<title>é</title>')), 'latin1'), /line 3: .*UTF-8/],
  ['charset.xml', xml(item('BAD-1')).replace('UTF-8', 'ISO-8859-1'), /line 1: .*ISO-8859-1/],
  ['utf16.xml', Buffer.from(`\uFEFF${xml(item('BAD-1'))}`, 'utf16le'), /line 1: .*UTF-16/],
  ['empty.xml', '', /line 1: .*empty/],
  ['page.html', '<!doctype html>\n<html><body>Log in</body></html>', /line 1: .*DOCTYPE/],
  ['plain.html', '<html>\n<body>Log in</body></html>', /line 1: .*no export of Jira/],
  ['key.json', search(issue('__proto__')), /line 1: "__proto__" is no key/],
  [
    'half.xml',
    xml(item('BAD-1'), item('BAD-2').replace(/<summary>.*<\/summary>/, '')),
    /line 4: .*no summary/,
  ],
  [
    'link.json',
    search(issue('BAD-1', { description: { ...textDocument('x'), content: [{ type: 'script' }] } })),
    /line 1: .*no document/,
  ],
];

const LINKS =
  `<a href="javascript:alert(1)">one</a> <a href=" JavaScript&#58;alert(1)">two</a> ` +
  `<a href="data:text/html,x">three</a> <a href="java\tscript:alert(1)">four</a> <a href="vbscript:x">five</a>`;
const ACTIVE = `<p onclick="alert(1)">Seen</p><script>alert(2)</script><img src="x" onerror="alert(3)">${LINKS}`;
const escaped = (html: string) => html.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** A proper export whose description carries scripts and links that run them. */
export const ACTIVE_XML = xml(item('ACT-1', `<description>${escaped(ACTIVE)}</description>`));

const linkTo = (href: string) => ({ type: 'text', text: 'link', marks: [{ type: 'link', attrs: { href } }] });
const linked = (href: string) => ({
  ...textDocument(''),
  content: [{ type: 'paragraph', content: [linkTo(href)] }],
});

/** The same as a search; its objects also name the prototype of every object. */
export const ACTIVE_JSON = search(
  issue('ACT-2', { description: linked('javascript:alert(1)') }),
  issue('ACT-3', { description: linked('https://clinic.example/plan') }),
).replace('"fields":{', '"__proto__":{"polluted":true},"fields":{"__proto__":{"polluted":true},');
