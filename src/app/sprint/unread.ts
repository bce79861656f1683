import type { JiraId } from '../../domain/shared/ids';
import type { Ports } from '../ports';
import type { SprintAsked } from './load';

/**
 * How many issues of a sprint the caller finds that are hidden from the app: its own search leaves them out without a word,
 * so that nobody could vouch for them. One search; where it finds more than the app did, one read of a hundred of those.
 * @throws when Jira does not answer
 */
export async function countUnread(
  { sprintSource }: Ports,
  { sprint, project }: SprintAsked,
  ids: readonly JiraId[],
): Promise<number> {
  const known = new Set(ids);
  const others = (await sprintSource.seenIn(sprint, project)).filter((id) => !known.has(id));
  if (others.length === 0) return 0;
  // A search may still find what was just taken out of the sprint: that the app can read.
  const readable = await sprintSource.issues(others);
  return others.filter((id) => !readable.has(id)).length;
}
