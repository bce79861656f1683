import type { Instant, JiraId, Slug } from '../../domain/shared/ids';

/** One line of the approver's queue: a gate of an issue waits for a role. */
export interface AwaitingRow {
  readonly projectId: JiraId;
  readonly issueId: JiraId;
  readonly role: Slug;
  readonly gate: Slug;
  readonly meaning: string;
  readonly since: Instant;
  /** When the sign-off is due; absent where the policy names no time. */
  readonly due?: Instant;
  /** `first` when nobody signed in this role, `stale` or `expired` when somebody did, `rejected` after a rejection. */
  readonly because: 'first' | 'stale' | 'expired' | 'rejected' | 'not-independent';
}

/**
 * What was last projected of an issue. `sequence` counts projections and is what writers compare; `revision` is the
 * record's revision that was projected, `digest` tells whether anything that is shown changed.
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
}

/** A page of the queue of one role, the most urgent first: by due time, then by age. */
export interface WaitingPage {
  readonly rows: readonly AwaitingRow[];
  readonly next?: string;
}

/** What is derived from records for finding and showing. Nothing here decides. */
export interface ProjectionStore {
  /** Strict. */
  load(issueId: JiraId): Promise<Projection | undefined>;
  /**
   * The new projection and its rows in one transaction, on the condition that `expected` is the stored sequence (0:
   * none). Rows of the one before that are not in the new one go.
   */
  commit(next: Projection, expected: number): Promise<'committed' | 'lost'>;
  /** One query: a page of what waits for a role, of these projects only when they are named. It may lag. */
  waitingFor(
    role: Slug,
    page: { readonly projects?: readonly JiraId[]; readonly cursor?: string; readonly limit: number },
  ): Promise<WaitingPage>;
}
