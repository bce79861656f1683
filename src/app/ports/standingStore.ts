import type { JiraId } from '../../domain/shared/ids';
import type { Standing } from '../../domain/standing/schema';

/** Standings of a project, the riskiest first. */
export interface StandingPage {
  readonly rows: readonly Standing[];
  readonly next?: string;
}

/** One of the sixteen parts of the roll-up of a parent, and whose lines are in it. */
export interface RollupPart {
  readonly parentId: JiraId;
  readonly bucket: number;
  readonly issueIds: readonly JiraId[];
}

/**
 * Where issues stand, for lists and roll-ups. Written by `ProjectionStore.commit`, in one transaction with the
 * projection that they are part of. For display: nothing here decides.
 */
export interface StandingStore {
  /** The standings of the children of an issue that have one: all sixteen buckets in one read. */
  under(parentId: JiraId): Promise<readonly Standing[]>;
  /** One query: a page of a project's standings, by score from the highest. It may lag. */
  inProject(
    projectId: JiraId,
    page: { readonly cursor?: string; readonly limit: number },
  ): Promise<StandingPage>;
  /** One query: some parts of roll-ups, in an order of their own, from the first or from where the last page ended. */
  parts(cursor?: string): Promise<{ readonly parts: readonly RollupPart[]; readonly next?: string }>;
  /**
   * Makes a part say what the projections of its issues say, and of those further ones that belong into it: how many
   * lines were wrong. Strict, and on the condition that nobody else changes the part meanwhile.
   */
  mend(part: RollupPart, more: readonly JiraId[]): Promise<number>;
}
