import type { Json } from '../shared/canonicalJson';
import type { AccountId, Instant, JiraId } from '../shared/ids';

/** One line of Jira's changelog: `field` is a field id, `history` the id of the change it belongs to. */
export interface FieldChange {
  readonly history: string;
  readonly at: Instant;
  readonly by?: AccountId;
  readonly field: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly fromText?: string | null;
  readonly toText?: string | null;
}

export interface AttachmentFact {
  readonly id: string;
  readonly filename: string;
  readonly size: number;
}

/**
 * An issue as the app read it, by ids. `fields` holds every field but comments and worklog as Jira's REST API
 * writes it, with the values of a transition screen laid over. `changes` is the changelog, oldest first.
 */
export interface IssueFacts {
  readonly id: JiraId;
  readonly key: string;
  readonly projectId: JiraId;
  readonly issueTypeId: JiraId;
  /** Where its type stands: above 0 it can have children that are no sub-tasks. Absent where Jira does not say. */
  readonly hierarchyLevel?: number;
  readonly statusId: JiraId;
  readonly statusName: string;
  readonly summary: string;
  readonly assignee?: AccountId;
  readonly assigneeName?: string;
  readonly reporter?: AccountId;
  readonly labels: readonly string[];
  readonly componentIds: readonly JiraId[];
  readonly fields: Readonly<Record<string, Json>>;
  readonly attachments: readonly AttachmentFact[];
  readonly changes: readonly FieldChange[];
  /** Statuses that a transition leads to from here. Read for display only, and only when asked for. */
  readonly moves?: readonly JiraId[];
}
