import { searchIssues } from '../../api/jira';
import type { IssueRow } from '../../api/schemas';
import { useLoad } from '../../lib/useLoad';

const PREFERRED = 'Suggest a diuretic step from home weight';
const JQL = 'assignee = "jonas-weber" AND status = "In Review" ORDER BY created ASC';

/** The story that the tour starts with: the seeded one, or the oldest that Jonas has in review. */
export function useStoryIssue(): IssueRow | undefined {
  const found = useLoad('story', async () => (await searchIssues(JQL, 20)).issues);
  return found.data?.find((row) => row.fields.summary === PREFERRED) ?? found.data?.[0];
}
