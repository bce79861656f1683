import type { AwaitingRow } from '../../domain/awaiting/schema';
import type { Instant, JiraId, Slug } from '../../domain/shared/ids';
import type { Standing } from '../../domain/standing/schema';
import type { Fate } from './fate';

export type { AwaitingRow } from '../../domain/awaiting/schema';

/**
 * What was last projected of an issue. `sequence` counts projections and is what writers compare; `revision` is the
 * record's revision that was projected, `digest` tells whether anything that is shown changed. What Jira shows is known
 * only where `shown` says it and nobody is in `showing`: who writes to Jira is noted before and taken out after, so that
 * a writer who was interrupted, or overtaken, is mended by the next.
 */
export interface Projection {
  readonly issueId: JiraId;
  readonly projectId: JiraId;
  readonly sequence: number;
  readonly revision: number;
  readonly policy: number;
  readonly state: string;
  readonly digest: string;
  readonly rows: readonly AwaitingRow[];
  readonly at: Instant;
  /** Gates that are shut: what a parent that asks for its children looks at. */
  readonly shut?: readonly Slug[];
  /** The open sprints that held the issue, where the policy says what validates a sprint; absent where there is none. */
  readonly sprints?: readonly JiraId[];
  /** Where the issue stands; absent while nothing is known of it. */
  readonly standing?: Standing;
  /** The parent in whose roll-up the issue has its line. */
  readonly under?: JiraId;
  /** The digest of the state that Jira was last made to show. */
  readonly shown?: string;
  /** Who is about to write to Jira, or was interrupted while doing so. */
  readonly showing?: readonly { readonly id: string; readonly at: Instant }[];
}

/** A page of the queue of one role, the most urgent first: by due time, then by age. */
export interface WaitingPage {
  readonly rows: readonly AwaitingRow[];
  readonly next?: string;
}

/** The most open sprints of one issue that are remembered. */
export const MOST_OPEN_SPRINTS = 20;

/** The most rows that one issue has in the queue: they and the projection fit into one transaction. */
export const MOST_ROWS = 20;

/** What is derived from records for finding and showing. Nothing here decides. */
export interface ProjectionStore {
  /** Strict. */
  load(issueId: JiraId): Promise<Projection | undefined>;
  /**
   * The new projection and its rows in one transaction, on the condition that `expected` is the stored sequence (0:
   * none); with them where the issue stands, and its line in the roll-up of its parent, which leaves the roll-up of the
   * parent before. Rows of the one before that are not in the new one go; what stays as it is costs nothing. An issue
   * has at most `MOST_ROWS` rows.
   */
  commit(next: Projection, expected: number): Promise<Fate>;
  /** One query: a page of what waits for a role, of these projects only when they are named. It may lag. */
  waitingFor(
    role: Slug,
    page: { readonly projects?: readonly JiraId[]; readonly cursor?: string; readonly limit: number },
  ): Promise<WaitingPage>;
}
