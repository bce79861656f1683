import { adfToText } from '../../../local-jira/adf';
import { fixture, problemsOf, ticketsOf } from './exports';

const json = fixture('search.json');

it('reads everything that a search answers of an issue', () => {
  const [ticket, epic] = ticketsOf(json);
  expect(ticket).toMatchObject({
    key: 'WARD-3',
    line: 4,
    link: 'https://clinic.example/browse/WARD-3',
    type: 'Story',
    priority: 'High',
    status: 'Developing',
    category: 'indeterminate',
    assignee: 'Jonas Weber',
    reporter: 'Élodie Dupont',
    created: '2023-02-15T14:34:30.000Z',
    labels: ['ward', 'beds'],
    components: ['Lists'],
    fixVersions: ['2.1'],
    parent: 'WARD-1',
    custom: [{ name: 'Care setting', text: 'Inpatient, Theatre' }],
  });
  expect(adfToText(ticket?.description)).toBe('The list follows the beds.');
  expect(epic).toMatchObject({ key: 'WARD-1', category: 'new', status: '', link: undefined });
  expect(adfToText(epic?.description)).toBe('Two\nlines');
});

it('reads a file with a byte order mark', () => {
  expect(ticketsOf(`\uFEFF${json}`)).toHaveLength(2);
});

it.each<[string, string, number, RegExp]>([
  ['a file cut off', json.slice(0, json.indexOf('"High"') + 3), 11, /cut off/],
  ['a missing comma', json.replace('"id": "20003",', '"id": "20003"'), 6, /a comma or } is expected/],
  ['a name without quotes', json.replace('"id": "20003"', 'id: 1'), 5, /a name in quotes is expected/],
  ['a word that is none', json.replace('"20003"', 'maybe'), 5, /a value is expected/],
  ['a bad escape', json.replace('"20003"', '"\\x"'), 5, /must be escaped/],
  [
    'a name twice',
    json.replace('"id": "20003"', '"id": "1", "id": "2"'),
    5,
    /"id" is in the same object twice/,
  ],
  ['more after the end', `${json.trimEnd()}]`, json.trimEnd().split('\n').length, /more after the end/],
  ['a bomb', `{"issues":${'['.repeat(100_000)}`, 1, /nested deeper than 250 levels/],
  ['no issues', '{"values":[]}', 1, /no list of "issues"/],
  ['an empty search', '{"issues":[]}', 1, /holds no tickets/],
  ['an issue that is none', '{"issues":[\n7]}', 1, /another form than Jira writes \(it is no object\)/],
  ['a wrong form', json.replace('{ "id": "2", "name": "High" }', '"High"'), 4, /\(fields.priority\)/],
  [
    'a wrong document',
    json.replace('"type": "paragraph"', '"type": "blink"'),
    4,
    /The description is no document/,
  ],
  ['a huge text', json.replace('"20003"', `"${'x'.repeat(1_000_001)}"`), 5, /over 1,000,000 characters/],
])('refuses %s', (_, content, line, reason) => {
  const [problem, ...others] = problemsOf(content);
  expect(problem).toMatchObject({ line, reason: expect.stringMatching(reason) });
  expect(others).toEqual([]);
});

it('names the column of a syntax error', () => {
  expect(problemsOf('{\n  "issues" [] }')).toEqual([
    { line: 2, column: 12, reason: 'This is not JSON: a colon is expected here.' },
  ]);
});

it('takes a ticket of a search that did not ask for descriptions', () => {
  const text = JSON.stringify({ issues: [{ key: 'WARD-1', fields: { summary: 'Beds' } }] });
  expect(ticketsOf(text)).toMatchObject([{ key: 'WARD-1', description: null }]);
});
