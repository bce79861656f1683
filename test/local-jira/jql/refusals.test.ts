import fc from 'fast-check';
import { compileJql, isBounded, parseJql } from '../../../local-jira/jql';
import { context, issue } from './issues';

const refusal = (jql: string) => {
  const compiled = compileJql(jql, context);
  return compiled.ok ? null : { status: compiled.status, errors: compiled.errors };
};

const noField = (name: string) => `Field '${name}' does not exist or you do not have permission to view it.`;

describe('a query is refused in the words of Jira', () => {
  it.each([
    ['colour = red', noField('colour')],
    ['project = TELE order by colour', noField('colour')],
    ['cf[999] = 1', noField('cf[999]')],
    ['issue.property[caregate].secret = 1', noField('issue.property[caregate].secret')],
    ['project = NO', "The value 'NO' does not exist for the field 'project'."],
    ['status = 77', "A value with ID '77' does not exist for the field 'status'."],
    ['assignee = nobody', "The value 'nobody' does not exist for the field 'assignee'."],
    ['sprint = Nope', "Sprint with name 'Nope' does not exist or you do not have permission to view it."],
    ['sprint = 99', "Sprint with id '99' does not exist or you do not have permission to view it."],
    ['key = TELE-999', "An issue with key 'TELE-999' does not exist for field 'key'."],
    ['key = nonsense', "The issue key 'nonsense' for field 'key' is invalid."],
    ['cf[10030] = Maybe', "The option 'Maybe' for field 'Touches patient data' does not exist."],
    [
      '"Story point estimate" = many',
      "The value 'many' for the field 'Story point estimate' is not a valid number.",
    ],
    ['project ~ TELE', "The operator '~' is not supported by the 'project' field."],
    ['summary = x', "The operator '=' is not supported by the 'summary' field."],
    ['rank = 1', "The operator '=' is not supported by the 'rank' field."],
    ['attachments = x', "The operator '=' is not supported by the 'attachments' field."],
    ['key is empty', "The field 'key' does not support searching for EMPTY values."],
    ['statusCategory = EMPTY', "The field 'statusCategory' does not support searching for EMPTY values."],
    ['summary ~ "*x"', "The text query '*x' for field 'summary' is not allowed to start with character '*'."],
    [
      'assignee = membersOf(x)',
      "Operator '=' does not support the list value 'membersOf(x)' for field 'assignee'.",
    ],
    [
      'assignee in currentUser()',
      "Operator 'in' does not support the non-list value 'currentUser()' for field 'assignee'.",
    ],
    ['assignee = nobodyKnows("a", b)', "Unable to find JQL function 'nobodyKnows(a, b)'."],
    ['assignee = currentUser(x)', "Function 'currentUser' expected '0' arguments but received '1'."],
    [
      'issue in linkedIssues()',
      "Function 'linkedIssues' expected between '1' and '2' arguments but received '0'.",
    ],
    ['status = now()', "A value provided by the function 'now' is invalid for the field 'status'."],
    ['issue in linkedIssues(TELE-7)', "Issue 'TELE-7' could not be found in function 'linkedIssues'."],
    [
      'issue in linkedIssues(TELE-8, eats)',
      "Issue link type 'eats' could not be found in function 'linkedIssues'.",
    ],
    [
      'assignee in membersOf(ghosts)',
      "Function 'membersOf' can not generate a list of usernames for group 'ghosts'; the group does not exist.",
    ],
    [
      'created > startOfDay(soon)',
      "Duration for function 'startOfDay' should have the format (+/-)n(yMwdm), e.g -1M for 1 month earlier.",
    ],
    ['summary was x', "History searches do not support the 'summary' field."],
    ['labels changed', "History searches do not support the 'labels' field."],
    ['status was Nowhere', "The value 'Nowhere' does not exist for the field 'status'."],
    [
      'labels is urgent',
      "Error in the JQL Query: Expecting either a value, list or function but got 'urgent'. (line 1, character 11)",
    ],
    ['order by text', "Not able to sort using field 'text'."],
    ['order by attachments', "Not able to sort using field 'attachments'."],
    ['order by key, issuekey', "The sort field 'issuekey' is referenced multiple times in the JQL sort."],
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

it.each(['watcher = currentUser()', 'filter = 10001', 'issue in watchedIssues()', 'worklogDate > -1d'])(
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

describe('text for a field of numbers', () => {
  const JQL = '"Story point estimate" ';
  const numbered = issue(1);

  it('is refused as guessed', () => {
    const refused = { ok: false, status: 400 };
    for (const notANumber of [undefined, 'refuse'] as const)
      expect(compileJql(`${JQL} > many`, { ...context, ...(notANumber && { notANumber }) })).toMatchObject(
        refused,
      );
  });

  it.each([
    ['= many', false],
    ['> many', false],
    ['<= many', false],
    ['= ""', false],
    ['in (many, 5)', true],
    ['!= many', true],
  ])('or runs and finds nothing by it, when told: %s', (rest, found) => {
    const compiled = compileJql(`${JQL}${rest}`, { ...context, notANumber: 'nothing' });
    expect(compiled.ok && compiled.matches(numbered)).toBe(found);
  });
});

it('refuses what is too long or nested too deeply before it parses', () => {
  expect(parseJql('('.repeat(5000))).toMatchObject({ ok: false });
  expect(parseJql(`summary ~ ${'x'.repeat(60_000)}`)).toMatchObject({ ok: false });
});

it('never throws', () => {
  const word = fc.constantFrom(
    ...(
      'project = != ~ in not is empty ( ) , and or order by key created -7d "a b" currentUser() was changed ' +
      'during after status sprint openSprints() cf[10016] issue.property[caregate].state < 5'
    ).split(' '),
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
