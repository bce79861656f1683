import type { JiraId } from '../domain/shared/ids';
import type { Caller } from './ports';

/** Who asks, and on which issue the module stands. Both come from the platform, never from a payload. */
export interface IssuePlace {
  readonly caller: Caller;
  readonly issueId: JiraId;
}

export interface ProjectPlace {
  readonly caller: Caller;
  readonly projectId: JiraId;
}
