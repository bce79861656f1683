import type { JiraId } from '../../domain/shared/ids';

/** An issue as the caller sees it in a list. */
export interface FoundIssue {
  readonly id: JiraId;
  readonly key: string;
  readonly summary: string;
  readonly status: string;
  readonly type: string;
  readonly project: { readonly id: JiraId; readonly key: string; readonly name: string };
}

/** What boards, columns and JQL show of an issue: `text` in the read-only field, the rest in the indexed property. */
export interface ShownState {
  readonly state: 'none' | 'blocked' | 'passed';
  readonly missing: number;
  /** `Passed`, `Blocked: 2 missing`; null clears the field. */
  readonly text: string | null;
  readonly revision: number;
  readonly at: string;
}

/** Issues found and marked, many at a time. */
export interface IssueIndex {
  /** Those of these issues that the caller may browse, in one search as the caller, by their ids. Asked by id or key, at most 100. */
  visible(idsOrKeys: readonly string[]): Promise<ReadonlyMap<JiraId, FoundIssue>>;
  /** Writes the read-only field and the property of an issue, as the app. An issue that is gone is no error. */
  show(issueId: JiraId, shown: ShownState): Promise<void>;
  /** Ids of the children of an issue, as the app; `more` when there are over 100. */
  childrenOf(issueKey: string): Promise<{ readonly ids: readonly JiraId[]; readonly more: boolean }>;
  /** Issues that changed since a moment, oldest first, a page at a time, as the app. */
  updatedSince(
    moment: string,
    cursor?: string,
  ): Promise<{ readonly issueIds: readonly JiraId[]; readonly next?: string }>;
}
