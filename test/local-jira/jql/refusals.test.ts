import fc from 'fast-check';
import { compileJql, isBounded, parseJql } from '../../../local-jira/jql';
import { context, issue } from './issues';

const refusal = (jql: string) => {
  const compiled = compileJql(jql, {
    ...context,
    knows: (field, value) => `${field}:${value}` !== 'project:NO',
  });
  return compiled.ok ? null : { status: compiled.status, errors: compiled.errors };
};

describe('a query is refused in the words of Jira', () => {
  it.each([
    ['colour = red', "Field 'colour' does not exist or you do not have permission to view it."],
    [
      'project = TELE order by colour',
      "Field 'colour' does not exist or you do not have permission to view it.",
    ],
    ['project = NO', "The value 'NO' does not exist for the field 'project'."],
    ['project ~ TELE', "The operator '~' is not supported by the 'project' field."],
    ['summary = x', "The operator '=' is not supported by the 'summary' field."],
    ['status is empty', "The field 'status' does not support searching for EMPTY values."],
    [
      'labels is urgent',
      "Error in the JQL Query: Expecting either a value, list or function but got 'urgent'. (line 1, character 11)",
    ],
    ['order by text', "Not able to sort using field 'text'."],
    ['project = TELE and', 'Error in the JQL Query: Expecting a field name before the end of the query.'],
    [
      'a = b c = d',
      "Error in the JQL Query: Expecting either 'OR' or 'AND' but got 'c'. (line 1, character 7)",
    ],
    [
      'project =',
      'Error in the JQL Query: Expecting either a value, list or function before the end of the query.',
    ],
  ])('%s', (jql, message) => {
    expect(refusal(jql)).toEqual({ status: 400, errors: [message] });
  });
});

it('names the formats of a date that is none', () => {
  expect(refusal('created > tomorrow')?.errors[0]).toMatch(
    /^Date value 'tomorrow' for field 'created' is invalid/,
  );
  expect(refusal('created > 2026-02-30')?.errors[0]).toMatch(/^Date value '2026-02-30'/);
});

it('reports every wrong clause', () => {
  expect(refusal('colour = red and shape = round')?.errors).toHaveLength(2);
});

it.each(['status was Done', 'status changed', 'sprint = 1', 'assignee in membersOf("x")', 'comment ~ x'])(
  'admits that it does not emulate: %s',
  (jql) => {
    expect(refusal(jql)?.status).toBe(501);
  },
);

it.each([
  ['', false],
  ['order by created', false],
  ['project = TELE', true],
  ['project is not empty order by key', true],
])('knows whether a query is bounded: "%s"', (jql, bounded) => {
  const parsed = parseJql(jql);
  expect(parsed.ok && isBounded(parsed.query)).toBe(bounded);
});

it('refuses what is too long or nested too deeply before it parses', () => {
  expect(parseJql('('.repeat(5000))).toMatchObject({ ok: false });
  expect(parseJql(`summary ~ ${'x'.repeat(60_000)}`)).toMatchObject({ ok: false });
});

it('never throws', () => {
  const word = fc.constantFrom(
    ...'project = != ~ in not is empty ( ) , and or order by key created -7d "a b" currentUser()'.split(' '),
  );
  const texts = fc.oneof(
    fc.string(),
    fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const compiled = compileJql(text, context);
      return compiled.ok ? typeof compiled.matches(issue(1)) === 'boolean' : compiled.errors.length > 0;
    }),
    { numRuns: 300 },
  );
});
