import { JQLSyntaxError, type JQLParseError } from '@atlaskit/jql-ast';

const OPERATORS = "'=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'";

/** What Jira says that it expected, judged by the tokens that the grammar would have taken. */
const EXPECTATIONS: readonly (readonly [RegExp, string, string])[] = [
  [/\{'<'|'!='/, 'operator', ` The valid operators are ${OPERATORS}.`],
  [/EMPTY/, 'either a value, list or function', ''],
  [/CUSTOMFIELD/, 'a field name', ''],
  [/<EOF>|AND|OR\b/, "either 'OR' or 'AND'", ''],
];

/** The sentence of a syntax error as Jira's search words it, with line and character counted from 1. */
export function syntaxMessage(error: JQLParseError, text: string): string {
  const expectation = EXPECTATIONS.find(([tokens]) => tokens.test(expected(error.message)));
  const [, what, hint] = expectation ?? [null, 'a different query', ''];
  if (!(error instanceof JQLSyntaxError) || error.start >= text.length) {
    return `Error in the JQL Query: Expecting ${what} before the end of the query.${hint}`;
  }
  const got = text.slice(error.start, error.stop);
  const place = `(line ${error.line}, character ${error.charPositionInLine + 1})`;
  return `Error in the JQL Query: Expecting ${what} but got '${got}'.${hint} ${place}`;
}

const expected = (message: string): string => message.slice(message.lastIndexOf(' expecting ') + 1);
