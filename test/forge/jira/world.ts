import type { Directory, IssueIndex, JiraSetup, ShownState } from '../../../src/app/ports';
import { APP_ID, ENVIRONMENT_ID } from '../../support/forgeRuntime';

/** The full id of a module of the app in this installation. */
export const moduleAri = (module: string): string =>
  `ari:cloud:ecosystem::extension/${APP_ID}/${ENVIRONMENT_ID}/static/${module}`;

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
