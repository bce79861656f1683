import type { Issue } from '../entities/issue';
import type { Json } from '../entities/json';

/** The field that holds an issue's place on boards, "Rank". */
export const RANK = 'customfield_10019';

/** The rank of an issue, undefined for one that nobody has ranked. */
export function rankOf(issue: { values: Record<string, Json> }): string | undefined {
  const rank = issue.values[RANK];
  return typeof rank === 'string' && rank !== '' ? rank : undefined;
}

const compare = (left: string, right: string): number => (left < right ? -1 : Number(left > right));

/** The order of boards: by rank; what has none comes after, as it was created. */
export function byRank(left: Issue, right: Issue): number {
  const [one, other] = [rankOf(left), rankOf(right)];
  if (one !== undefined && other !== undefined)
    return compare(one, other) || Number(left.id) - Number(right.id);
  if (one !== undefined || other !== undefined) return one === undefined ? 1 : -1;
  return compare(left.created, right.created) || Number(left.id) - Number(right.id);
}
