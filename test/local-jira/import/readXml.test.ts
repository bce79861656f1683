import { adfProblem, adfToText } from '../../../local-jira/adf';
import { fixture, problemsOf, realTickets, ticketsOf } from './exports';

const xml = fixture('tickets.xml');
const lineOf = (text: string) => xml.slice(0, xml.indexOf(text)).split('\n').length;

it('reads everything that the issue navigator writes of a ticket', () => {
  const [ticket] = ticketsOf(xml);
  expect(ticket).toMatchObject({
    key: 'WARD-3',
    line: lineOf('<item>'),
    link: 'https://clinic.example/browse/WARD-3',
    summary: 'Show the ward round list by bed',
    type: 'Story',
    priority: 'High',
    status: 'Developing',
    category: 'indeterminate',
    assignee: 'Jonas Weber',
    reporter: 'Élodie Dupont',
    created: '2023-02-15T14:34:30.000Z',
    updated: '2023-02-16T15:00:00.000Z',
    labels: ['ward', 'beds'],
    components: ['Lists'],
    fixVersions: ['2.1'],
    parent: 'WARD-1',
    subtasks: ['WARD-4'],
    custom: [{ name: 'Care setting', text: 'Inpatient, Theatre & recovery' }],
  });
  expect(adfToText(ticket?.description)).toBe(
    'The list follows the beds, see the plan.\nEmpty beds are shown.',
  );
});

it('reads tickets that lack what may be lacking', () => {
  const [, subtask, epic, defect] = ticketsOf(xml);
  expect(subtask).toMatchObject({
    key: 'WARD-4',
    assignee: undefined,
    description: null,
    labels: [],
    custom: [],
  });
  expect(epic).toMatchObject({ key: 'WARD-1', category: 'new', reporter: undefined });
  expect(defect).toMatchObject({ summary: 'Allergies are cut off & hidden', category: 'done' });
  expect(adfToText(defect?.description)).toBe('Seen on narrow screens.');
});

it('reads a file with a byte order mark', () => {
  expect(ticketsOf(`\uFEFF${xml}`)).toHaveLength(4);
});

it.each([
  ['a file cut off', xml.slice(0, xml.indexOf('</summary>')), /cut off/],
  ['a broken tag', xml.replace('</summary>', '</sumary>'), /not well-formed XML: Unexpected close tag/],
  ['a stray ampersand', xml.replace('Lists', 'a & b'), /not well-formed XML/],
  ['an unknown entity', xml.replace('Lists', '&nbsp;'), /not well-formed XML: Invalid character entity/],
  ['a DOCTYPE', xml.replace('<rss', '<!DOCTYPE rss [<!ENTITY a "b">]>\n<rss'), /has a DOCTYPE/],
  ['another charset', xml.replace('UTF-8', 'ISO-8859-1'), /says that it is in ISO-8859-1/],
  ['another document', '<html><body/></html>', /no export of Jira: it starts with <html>/],
  ['a feed without a channel', '<rss version="2"><x/></rss>', /no <channel>/],
  ['an export without tickets', '<rss><channel></channel></rss>', /holds no tickets/],
  ['a bomb of tags', xml.replace('<labels>', '<a>'.repeat(100_000)), /nested deeper than 40 levels/],
  ['a huge text', xml.replace('Lists', 'x'.repeat(1_100_000)), /<component> holds over 1,000,000 characters/],
  [
    'a huge entity',
    xml.replace('Lists', `&${'x'.repeat(200_000)};`),
    /not well-formed XML: Max buffer length/,
  ],
  ['a huge attribute', xml.replace('id="7"', `id="${'x'.repeat(200_000)}"`), /Max buffer length/],
  [
    'too many tickets',
    `<rss><channel>${'<item></item>'.repeat(5_001)}</channel></rss>`,
    /over 5,000 tickets/,
  ],
  ['a second root', `${xml}<rss/>`, /goes on after the end/],
])('refuses %s', (_, content, reason) => {
  const problems = problemsOf(content);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.reason).toMatch(reason);
});

it('names the line of what is broken', () => {
  const problems = problemsOf(xml.replace('Sort by bed number</summary>', 'Sort by bed number</sumary>'));
  expect(problems[0]?.line).toBe(lineOf('Sort by bed number</summary>'));
});

it('reads real tickets, when they are here', () => {
  const real = realTickets();
  if (real === undefined) return;
  const tickets = ticketsOf(real);
  expect(tickets).toHaveLength(130);
  expect(
    tickets.map(({ description }) => adfProblem(description ?? { version: 1, type: 'doc', content: [] })),
  ).toEqual(tickets.map(() => undefined));
  expect(new Set(tickets.map(({ category }) => category))).toEqual(new Set(['indeterminate', 'done']));
});
