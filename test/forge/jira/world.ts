import type { Directory, IssueIndex, JiraSetup, ShownState } from '../../../src/app/ports';

/** The demo site with one story in TELE and one task in RPM: over REST in the local Jira, or in memory. */
export interface World {
  readonly directory: Directory;
  readonly setup: JiraSetup;
  readonly issues: IssueIndex;
  readonly story: string;
  readonly task: string;
  signIn(accountId: string): void;
  /** What was written last on an issue. */
  shown(issueId: string): Promise<Partial<ShownState> | undefined>;
  end(): void;
}
