import type { JiraId } from '../../domain/shared/ids';
import type { PersonName } from './index';

/** A child that the caller may browse, as a search names it. */
export interface SeenChild {
  readonly id: JiraId;
  readonly key: string;
}

/** A child in a list. */
export interface FoundChild extends SeenChild {
  readonly summary: string;
  readonly status: string;
  readonly statusCategory: 'new' | 'indeterminate' | 'done';
  readonly type: string;
  readonly assignee?: PersonName;
}

/** How Jira puts children in order. */
export type ChildOrder = 'key' | 'status';

/** The most issues that one call gives the words of. */
export const MOST_FOUND = 100;

/** The children of an issue, however many: Jira gives up to 5,000 ids in one answer. */
export interface ChildIndex {
  /** The children that the caller may browse. `more` when there are over 10,000. */
  seen(
    parentKey: string,
    order: ChildOrder,
  ): Promise<{ readonly children: readonly SeenChild[]; readonly more: boolean }>;
  /** Ids of all children, as the app. */
  all(parentKey: string): Promise<{ readonly ids: readonly JiraId[]; readonly more: boolean }>;
  /** The words of those that the caller may browse, by id, in one call. At most 100. */
  found(ids: readonly JiraId[]): Promise<ReadonlyMap<JiraId, FoundChild>>;
}
