import { JastBuilder, type Query } from '@atlaskit/jql-ast';
import { syntaxMessage } from './syntaxError';

const MAX_LENGTH = 50_000;
const MAX_NESTING = 200;

export type ParsedJql =
  | { readonly ok: true; readonly query: Query }
  | { readonly ok: false; readonly errors: readonly string[] };

/**
 * Parses JQL with Atlassian's own grammar. Errors are worded as Jira words them.
 * Queries over 50,000 characters or 200 levels of parentheses are refused before they are parsed.
 */
export function parseJql(text: string): ParsedJql {
  const problem = tooLarge(text);
  if (problem !== undefined) return { ok: false, errors: [problem] };
  const jast = new JastBuilder().build(text);
  if (jast.errors.length > 0) {
    return { ok: false, errors: jast.errors.slice(0, 1).map((error) => syntaxMessage(error, text)) };
  }
  if (jast.query === undefined) return { ok: false, errors: ['Error in the JQL Query: The query is empty.'] };
  return { ok: true, query: jast.query };
}

function tooLarge(text: string): string | undefined {
  if (text.length > MAX_LENGTH) return `Error in the JQL Query: The query is over ${MAX_LENGTH} characters.`;
  const openings = text.split(/[(!]|\bnot\b/i).length - 1;
  return openings > MAX_NESTING ? 'Error in the JQL Query: The query is nested too deeply.' : undefined;
}
