import { evaluateExpression, expensive } from '../../../local-jira/expressions/index';

const variables = {
  user: { accountId: 'u1' },
  issue: {
    key: 'A-1',
    summary: 'Fix it',
    assignee: null,
    labels: ['x', 'y'],
    created: new Date('2026-03-01T10:00:00Z'),
    properties: { 'com.app.check': { open: 2 } },
    comments: [
      { id: 1, author: { accountId: 'u1', displayName: 'U' }, body: { plainText: 'hello world' } },
      { id: 2, author: { accountId: 'u2', displayName: 'V' }, body: { plainText: 'x' } },
    ],
  },
};

const evaluate = (source: string) => evaluateExpression(source, variables);

test.each<[string, unknown]>([
  ['1 + 2 * 3', 7],
  ["'a' + 1", 'a1'],
  ['10 % 4 - 1 / 2', 1.5],
  ['null', null],
  ['-(3)', -3],
  ['issue.key', 'A-1'],
  ["issue['key']", 'A-1'],
  ['issue.labels[1]', 'y'],
  ['issue.labels[7]', null],
  ['issue.labels.length', 2],
  ['issue.summary.length', 6],
  ['issue.comments.filter(c => c.author.accountId == user.accountId).length > 0', true],
  [
    "issue.comments.map(c => { id: c.id, excerpt: c.body.plainText.slice(0, 5) + '…' })",
    [
      { id: 1, excerpt: 'hello…' },
      { id: 2, excerpt: 'x…' },
    ],
  ],
  ["issue.properties['com.app.check'].open == 0", false],
  ["issue.assignee == null || issue.assignee.accountId == 'u1'", true],
  ['issue.assignee?.accountId', null],
  ['issue.assignee?.accountId.toLowerCase == null', undefined],
  ["issue.labels.includes('x') ? 'yes' : 'no'", 'yes'],
  ["issue.labels.reduce((a, b) => a + b, '')", 'xy'],
  ['[3, 1, 2].sort()', [1, 2, 3]],
  ['[3, 1, 2].sort((a, b) => b - a)', [3, 2, 1]],
  ["['b', 'a'].sort().join('-')", 'a-b'],
  ['[[1], [2, 3]].flatten()', [1, 2, 3]],
  ['[1, 2].flatMap(n => [n, n])', [1, 1, 2, 2]],
  ['[1, 2].concat([3]).indexOf(3)', 2],
  ['[1, 2].find(n => n > 5)', null],
  ['[1, 2].every(n => n > 0) && ![1].some(n => n > 1)', true],
  ['new Set([1, 1, 2]).length', 2],
  ["'A b'.toLowerCase().split(' ').includes('b')", true],
  ["new Date('2026-03-01T10:00:00Z') == issue.created", true],
  ['issue.created < new Date()', true],
  ['issue.created', '2026-03-01T10:00:00.000Z'],
  ["typeof issue.labels == 'List'", true],
  ['issue.assignee ?? user.accountId', 'u1'],
  ['{ a: 1 } == { a: 1 } && [1] != [2]', true],
  ['true || issue.nothing', true],
  ['false && issue.nothing', false],
])('%s', (source, value) => {
  const evaluated = evaluate(source);
  expect(evaluated).toEqual(
    value === undefined ? { ok: false, error: expect.anything() } : { ok: true, value },
  );
});

test.each([
  ['a property of null', 'issue.assignee.accountId', /Cannot read property "accountId" of null/],
  ['an unknown property', 'issue.foo', /Unrecognized property of Map: "foo"/],
  ['an unknown variable', 'config.x', /Unrecognized variable: "config"/],
  ['a number as a condition', '1 && true', /Expected a Boolean value but got number/],
  ['a null as a condition', 'issue.assignee ? 1 : 2', /Expected a Boolean value but got null/],
  ['a text negated', "!''", /Expected a Boolean/],
  ['a filter that answers no Boolean', 'issue.labels.filter(l => l)', /Expected a Boolean/],
  ['values that cannot be ordered', "1 < 'a'", /Cannot compare number with string/],
  ['a sum with null', '1 + null', /Expected a Number/],
  ['a text with a list', "'a' + [1]", /Cannot add List/],
  ['what is not a function', 'issue.key()', /Expected a Function value but got string/],
  ['a function as the value', 'issue.labels.map', /is a function/],
  ['an unknown type', 'new Proxy(issue)', /Unknown type: "Proxy"/],
  ['an unknown operator', '1 | 2', /Unknown operator/],
  ['an unfinished expression', '1 +', /Parsing failed/],
  ['two expressions', '1 2', /Parsing failed/],
  ['an assignment', 'issue = 1', /Parsing failed/],
  ['this', 'this.issue', /Parsing failed/],
  ['nothing', '', /Parsing failed/],
  ['a division by zero', '1 / 0', /not a finite number/],
  ['a bad date', "new Date('soon')", /Invalid date/],
  ['a function that calls itself', '(f => f(f))(f => f(f))', /nested too deeply/],
  ['a text that doubles itself', `[${'1,'.repeat(40)}1].reduce((a, b) => a + a, 'xxxxxxxx')`, /too large/],
  ['more than 1,000 characters', `'${'x'.repeat(1000)}'`, /longer than 1000 characters/],
])('fails for %s', (_name, source, error) => {
  expect(evaluate(source)).toEqual({ ok: false, error: expect.stringMatching(error) });
});

test.each([
  'constructor',
  '__proto__',
  'prototype',
  '__defineGetter__',
  'hasOwnProperty',
  'toString',
  'valueOf',
])('no value has the inherited name %s', (name) => {
  for (const value of [
    'issue',
    'issue.key',
    'issue.labels',
    '1',
    'true',
    '(x => x)',
    'issue.labels.map',
    '{}',
  ]) {
    expect(evaluate(`${value}.${name}`).ok).toBe(false);
    expect(evaluate(`${value}['${name}']`).ok).toBe(false);
  }
  expect(evaluate(name).ok).toBe(false);
});

test('data is loaded when it is read, ten times at the most', () => {
  let loads = 0;
  const issue = { comments: expensive(() => [(loads += 1)]) };
  expect(evaluateExpression('true || issue.comments.length > 0', { issue })).toEqual({
    ok: true,
    value: true,
  });
  expect(loads).toBe(0);
  const often = (count: number) => Array(count).fill('issue.comments.length').join(' + ');
  expect(evaluateExpression(often(10), { issue })).toEqual({ ok: true, value: 10 });
  expect(evaluateExpression(often(11), { issue })).toEqual({
    ok: false,
    error: expect.stringMatching(/more than 10 expensive operations/),
  });
});
