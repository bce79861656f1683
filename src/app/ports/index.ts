import type { StoredEntry } from '../../domain/audit/entry';
import type { IssueFacts } from '../../domain/gate/facts';
import type { Policy } from '../../domain/policy/schema';
import type { IssueRecord } from '../../domain/record/schema';
import type { KeptText } from '../../domain/shared/commitment';
import type { Sha256 } from '../../domain/shared/hash';
import type { AccountId, Instant, JiraId, Slug } from '../../domain/shared/ids';
import type { ChildIndex } from './childIndex';
import type { Directory, Memberships } from './directory';
import type { Documents } from './documents';
import type { IssueIndex } from './issueIndex';
import type { JiraSetup } from './jiraSetup';
import type { Milestones } from './milestones';
import type { PolicyStore } from './policyStore';
import type { ProjectionStore } from './projectionStore';
import type { SiteStore } from './siteStore';
import type { SprintQueue } from './sprintQueue';
import type { SprintPlace, SprintSource, SprintStore } from './sprints';
import type { StandingStore } from './standingStore';
import type { Fate } from './fate';

export { MOST_FOUND } from './childIndex';
export type { ChildIndex, ChildOrder, FoundChild, SeenChild } from './childIndex';
export type { Directory, Memberships, RoleHolders } from './directory';
export type { Documents, DocumentFormat, DocumentProblem, ParsedDocument } from './documents';
export type { Fate } from './fate';
export type { FoundIssue, IssueIndex, ShownState } from './issueIndex';
export type { JiraSetup, ProjectName, WorkflowTransition } from './jiraSetup';
export type { DeskCommit, PolicyStore } from './policyStore';
export { MOST_LISTED } from './milestones';
export type { Milestones, PlannedMilestone } from './milestones';
export { MOST_OPEN_SPRINTS, MOST_ROWS } from './projectionStore';
export type { AwaitingRow, Projection, ProjectionStore, WaitingPage } from './projectionStore';
export type { SiteCommit, SiteStore, PassPosition, PassReport } from './siteStore';
export { MOST_LOOKS, MOST_PLACES } from './sprintQueue';
export type { AwaitingSprint, SprintFinding, SprintQueue, SprintWaits } from './sprintQueue';
export { MOST_SPRINTS } from './sprints';
export type {
  JiraSprint,
  SprintCommit,
  SprintFields,
  SprintIssue,
  SprintPlace,
  SprintSource,
  SprintStore,
} from './sprints';
export type { RollupPart, StandingPage, StandingStore } from './standingStore';

/** The person of a live resolver call, as the platform vouches for it. */
export interface Caller {
  readonly accountId: AccountId;
  readonly accountType: string;
}

/**
 * What the caller may do on an issue or in a project, asked as the caller. `permissions` are permission names of the
 * manifest; the memberships are known only where a policy has roles that groups or project roles give.
 */
export interface IssueGrants extends Partial<Memberships> {
  readonly edit: boolean;
  readonly administer: boolean;
  readonly permissions: ReadonlySet<Slug>;
}

export interface PersonName {
  readonly accountId: AccountId;
  readonly name: string;
  readonly closed?: boolean;
}

/** Jira, read only. Every method is one request; `undefined` means absent or hidden, any other trouble throws. */
export interface Jira {
  /** The issue as the app sees it, with changelog. By id or key. With `moves`, also where it can go, for display. */
  issue(idOrKey: string, asked?: { readonly moves: boolean }): Promise<IssueFacts | undefined>;
  /** What the caller may do there; `undefined` when the caller may not browse it. */
  issueGrants(issueId: JiraId): Promise<IssueGrants | undefined>;
  /** The same for a project. */
  projectGrants(projectId: JiraId): Promise<IssueGrants | undefined>;
  /** The caller's own name, for the printed name of a signature. */
  myName(): Promise<string>;
  /** Who holds a permission of the manifest on an issue. Display only: empty when Jira does not say. */
  holders(permission: Slug, issueKey: string): Promise<readonly PersonName[]>;
  /** Current names. Display only: unknown accounts are left out. */
  names(accountIds: readonly AccountId[]): Promise<readonly PersonName[]>;
  /** The statuses of a project's workflows. */
  statuses(projectId: JiraId): Promise<readonly { id: JiraId; name: string; category: string }[]>;
}

/** Texts that belong to one audit entry, by label (`reason`, `evidence-0`, `rationale`, `name`). Erased: absent. */
export type EntryTexts = Readonly<Record<string, KeptText>>;

/** Where an audit entry is. */
export interface EntryPlace {
  readonly chain: string;
  readonly seq: number;
}

/** One conditional write: the new state, the entries that lead to it, and their texts. */
export interface Commit {
  readonly record: IssueRecord;
  /** Revision that must still be stored for the write to happen. */
  readonly expected: number;
  readonly entries: readonly StoredEntry[];
  readonly texts: readonly { readonly seq: number; readonly texts: EntryTexts }[];
  /** The projected state of the issue, for the index: `passed`, `blocked`, `none`. */
  readonly state: string;
}

/** The app's records. Reads named `load…` are strict and may carry a decision; the others are for display. */
export interface Store {
  /** The record and the policy in force, in one round. Absent when nothing was written; other trouble throws. */
  load(issueId: JiraId, projectId: JiraId): Promise<{ record?: IssueRecord; policy?: Policy }>;
  loadPolicy(projectId: JiraId): Promise<Policy | undefined>;
  /** A page of the ids of a project's issues that have a record, by query: it may lag behind a write. */
  recordsOf(projectId: JiraId, cursor?: string): Promise<{ issueIds: readonly JiraId[]; next?: string }>;
  /** Writes the empty record of a first touch. A lost race is no error: somebody else wrote it. */
  create(record: IssueRecord): Promise<void>;
  /** `lost` when the expected revision is not there any more. A throw means unknown: it may have happened. */
  commit(commit: Commit): Promise<Fate>;
  /** Entries `from`…`to` of a chain, in order. Throws `EntryMissing` for the first that is gone. */
  entries(chain: string, from: number, to: number): Promise<readonly StoredEntry[]>;
  /** Texts of the entries that have any. */
  texts(chain: string, seqs: readonly number[]): Promise<ReadonlyMap<number, EntryTexts>>;
  /** The same for entries of several chains, in as few reads as for one. The texts come in the order that was asked. */
  textsOf(entries: readonly EntryPlace[]): Promise<readonly (EntryTexts | undefined)[]>;
  /** The chain of refused transitions: its length and last hash. */
  loadRefusals(issueId: JiraId): Promise<RefusalChain | undefined>;
  /** Appends one entry to the chain of refused transitions, or `lost`. */
  appendRefusal(next: RefusalChain, entry: StoredEntry): Promise<Fate>;
}

/** Head of the chain of refused transitions of one issue. `latest` maps a set of reasons to when it was last written. */
export interface RefusalChain {
  readonly issueId: JiraId;
  readonly projectId: JiraId;
  readonly revision: number;
  readonly head: string;
  readonly latest: Readonly<Record<string, Instant>>;
}

/** A refused transition on its way to its chain. */
export interface RefusedTransition {
  readonly issueId: JiraId;
  readonly projectId: JiraId;
  readonly policy: number;
  readonly from: JiraId;
  readonly to: JiraId;
  readonly refused: readonly { readonly gate: Slug; readonly codes: readonly string[] }[];
}

export interface Outbox {
  /** Hands over a refused transition to be recorded. Losing it must not change a decision. */
  refused(transition: RefusedTransition): Promise<void>;
  /** Asks for the projections of an issue to be brought up to date. Losing it costs freshness until the hourly pass. */
  project(issueId: JiraId): Promise<void>;
  /** Asks for all issues of a project that have a record to be projected again, a page at a time. */
  sweep(work: SweepWork): Promise<void>;
  /** Asks for a sprint to be looked at again. Losing it costs freshness until the hourly pass. */
  sprint(work: SprintWork): Promise<void>;
}

/** A sprint to be looked at again, and when that was asked for: whoever looked later has seen what was to be seen. */
export interface SprintWork extends SprintPlace {
  readonly asked: Instant;
}

/** One page of a pass over a project's records; without a cursor it is the first. */
export interface SweepWork {
  readonly projectId: JiraId;
  readonly cursor?: string;
}

/** Everything a use case may touch besides its arguments. */
export interface Ports {
  readonly jira: Jira;
  readonly setup: JiraSetup;
  readonly directory: Directory;
  readonly issues: IssueIndex;
  readonly children: ChildIndex;
  readonly milestones: Milestones;
  readonly store: Store;
  readonly policies: PolicyStore;
  readonly site: SiteStore;
  readonly projections: ProjectionStore;
  readonly standings: StandingStore;
  readonly sprintSource: SprintSource;
  readonly sprints: SprintStore;
  readonly sprintQueue: SprintQueue;
  readonly documents: Documents;
  readonly outbox: Outbox;
  readonly sha256: Sha256;
  /** 32 random bytes as hex. */
  readonly randomSalt: () => string;
  readonly now: () => Instant;
}
