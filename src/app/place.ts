import type { JiraId } from '../domain/shared/ids';
import type { Caller } from './ports';

/**
 * Who asks, and about which issue. The caller comes from the platform. So does the issue, where the page stands on
 * one; from the hub it is named by the page, and every use case asks Jira whether the caller may browse it.
 */
export interface IssuePlace {
  readonly caller: Caller;
  readonly issueId: JiraId;
}

export interface ProjectPlace {
  readonly caller: Caller;
  readonly projectId: JiraId;
}

/** A page anywhere. What it is on is known, or not. */
export interface SitePlace {
  readonly caller: Caller;
  readonly issueId?: JiraId;
  readonly projectId?: JiraId;
}
