import type { JiraId } from '../../domain/shared/ids';
import type { Standing } from '../../domain/standing/schema';

/** Standings of a project, the riskiest first. */
export interface StandingPage {
  readonly rows: readonly Standing[];
  readonly next?: string;
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
}
