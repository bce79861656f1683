import { roleName } from '../gate/words';
import type { Policy } from '../policy/schema';
import type { Instant, JiraId, Slug } from '../shared/ids';
import type { Standing } from '../standing/schema';

/** The sign-offs that wait for one role. */
export interface Waiting {
  readonly projectId: JiraId;
  readonly role: Slug;
  readonly roleName: string;
  readonly count: number;
  readonly oldest: Instant;
  readonly overdue: number;
  readonly issueIds: readonly JiraId[];
}

/** What waits for each role of a project, the most first. */
export function waitingIn(standings: readonly Standing[], policy: Policy, now: Instant): Waiting[] {
  const rows = standings.flatMap(({ issueId, waits }) => waits.map((wait) => ({ ...wait, issueId })));
  const roles = [...new Set(rows.map(({ role }) => role))];
  return roles
    .map((role): Waiting => {
      const own = rows.filter((row) => row.role === role);
      return {
        projectId: policy.projectId,
        role,
        roleName: roleName(policy, role),
        count: own.length,
        oldest: own.map(({ since }) => since).sort()[0] ?? now,
        overdue: own.filter(({ due }) => due !== undefined && due < now).length,
        issueIds: [...new Set(own.map(({ issueId }) => issueId))],
      };
    })
    .sort((one, other) => other.count - one.count || (one.role < other.role ? -1 : 1));
}
