import { JiraError } from '../api/http';

/** What Jira said, in one line. */
export function wordsOf(error: unknown): string {
  if (error instanceof JiraError && error.messages.length > 0) return error.messages.join(' ');
  return error instanceof Error ? error.message : String(error);
}
