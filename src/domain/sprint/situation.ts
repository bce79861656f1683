import type { ChildrenFound } from '../gate/children';
import type { IssueFacts } from '../gate/facts';
import type { Policy } from '../policy/schema';
import type { IssueRecord } from '../record/schema';
import type { Sha256 } from '../shared/hash';
import type { Instant, JiraId } from '../shared/ids';
import type { SprintPhase, SprintRecord } from './schema';

/** An issue of the sprint as the app read it, with its own record. */
export interface SprintMember {
  readonly facts: IssueFacts;
  /** In the unit of the board; null where nobody estimated. */
  readonly estimate: number | null;
  readonly record: IssueRecord | undefined;
  /** What is known of its children, where the counted gate asks for them. Not looked at is unknown. */
  readonly children?: ChildrenFound;
}

/** What a sprint holds of one project, as the app sees it now. */
export interface SprintScope {
  readonly members: readonly SprintMember[];
  /** Issues that are in it, but that the app cannot read. */
  readonly unreadable: readonly JiraId[];
  /** There are more than can be validated; which, is not known. */
  readonly more: boolean;
  /** How many it holds of other projects. */
  readonly elsewhere: number;
  /** Issues that were in it once, where the app can still read them: for when and by whom they were taken out. */
  readonly left?: ReadonlyMap<JiraId, IssueFacts>;
}

/** Everything that is looked at to say how a sprint stands in one project. */
export interface SprintSituation extends SprintScope {
  readonly policy: Policy;
  readonly record: SprintRecord;
  readonly phase: SprintPhase;
  /** The id of Jira's sprint field, by which its changelog tells who put an issue in or took it out. */
  readonly sprintField?: string;
  readonly now: Instant;
  readonly sha256: Sha256;
}
