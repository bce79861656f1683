import type { StoredEntry } from '../../domain/audit/entry';
import type { IssueFacts } from '../../domain/gate/facts';
import type { Policy } from '../../domain/policy/schema';
import type { IssueRecord } from '../../domain/record/schema';
import type { Instant, JiraId } from '../../domain/shared/ids';
import type { SprintPhase, SprintRecord } from '../../domain/sprint/schema';
import type { EntryTexts } from './index';
import type { Fate } from './fate';

/** The most sprints that a list of a project holds. */
export const MOST_SPRINTS = 200;

/** A sprint as Jira names it. `board` is the board that it was made on. */
export interface JiraSprint {
  readonly id: JiraId;
  readonly name: string;
  readonly phase: Exclude<SprintPhase, 'deleted'>;
  readonly board?: JiraId;
  readonly start?: Instant;
  readonly end?: Instant;
  readonly complete?: Instant;
}

/** An issue of a sprint with what lists show of it besides the facts. */
export interface SprintIssue extends IssueFacts {
  readonly statusCategory: 'new' | 'indeterminate' | 'done';
  /** Story points; null where nobody estimated. */
  readonly estimate: number | null;
}

/** What the fields are called on this site that sprints and estimates stand in. */
export interface SprintFields {
  /** Jira Software's own sprint field, known by its type. A site without Jira Software has none. */
  readonly sprint?: string;
  /** Fields that hold story points. */
  readonly estimates: readonly string[];
}

/** Sprints of Jira Software. A site without it has none. Any trouble but absence throws. */
export interface SprintSource {
  /** One sprint as the app; `undefined` when there is none, or no more. One request. */
  sprint(id: JiraId): Promise<JiraSprint | undefined>;
  /**
   * Ids of the issues of a sprint in one project as the app, in ascending order, and how many further ones it holds of
   * other projects. `more` where there are more than can be validated. Two requests.
   */
  issuesOf(
    sprintId: JiraId,
    projectId: JiraId,
  ): Promise<{ readonly ids: readonly JiraId[]; readonly more: boolean; readonly elsewhere: number }>;
  /**
   * Ids of the projects of which a sprint holds issues, as the app: at most ten, a request for each and one more. The
   * search may lag.
   */
  projectsOf(sprintId: JiraId): Promise<readonly JiraId[]>;
  /** As the app. One request, whose answer is long where a site has many fields. */
  fields(): Promise<SprintFields>;
  /**
   * The issues as the app sees them, by id, with whole changelogs: at most a hundred a request, and one more for ten
   * thousand changes where issues have over forty. What the app cannot read is missing. Without `fields` nothing is said of
   * estimates.
   */
  issues(ids: readonly JiraId[], fields?: SprintFields): Promise<ReadonlyMap<JiraId, SprintIssue>>;
  /** Ids of the issues of a sprint in one project that the caller finds. One search, which may lag. */
  seenIn(sprintId: JiraId, projectId: JiraId): Promise<readonly JiraId[]>;
  /** Which of the issues the caller may browse, at most a hundred a request. */
  visible(ids: readonly JiraId[]): Promise<ReadonlySet<JiraId>>;
  /**
   * Sprints of the boards of a project that the caller sees: open ones first, then the newest. At most 200, in at most eight
   * requests; in up to sixteen where boards have over fifty open ones. `more` where there are, or may be, others.
   */
  ofProject(projectId: JiraId): Promise<{ readonly sprints: readonly JiraSprint[]; readonly more: boolean }>;
}

/** One conditional write of a sprint: the new state, the entries that lead to it, and their texts. */
export interface SprintCommit {
  readonly record: SprintRecord;
  /** Revision that must still be stored for the write to happen. */
  readonly expected: number;
  readonly entries: readonly StoredEntry[];
  readonly texts: readonly { readonly seq: number; readonly texts: EntryTexts }[];
}

/** A sprint that has a record in a project. */
export interface SprintPlace {
  readonly sprintId: JiraId;
  readonly projectId: JiraId;
}

/** Records of sprints. `load` is strict and may carry a decision. */
export interface SprintStore {
  /** The record and the policy in force, in one round. */
  load(
    sprintId: JiraId,
    projectId: JiraId,
  ): Promise<{ readonly record?: SprintRecord; readonly policy?: Policy }>;
  /** Writes the empty record of a first touch. A lost race is no error: somebody else wrote it. */
  create(record: SprintRecord): Promise<void>;
  /** `lost` when the expected revision is not there any more. A throw means unknown: it may have happened. */
  commit(commit: SprintCommit): Promise<Fate>;
  /** One query: a page of a project's records. It may lag. */
  inProject(
    projectId: JiraId,
    cursor?: string,
  ): Promise<{ readonly records: readonly SprintRecord[]; readonly next?: string }>;
  /**
   * One query: some sprints that have a record, by where they were last seen: to come or going on, or closed or deleted.
   * It may lag.
   */
  withRecord(
    kind: 'open' | 'ended',
    cursor?: string,
  ): Promise<{ readonly places: readonly SprintPlace[]; readonly next?: string }>;
  /** One query: ids of the projects in which a sprint has a record. It may lag. */
  projectsOf(sprintId: JiraId): Promise<readonly JiraId[]>;
  /** Records of issues, strict, at most 25 a request; absent where nothing was written. */
  issueRecords(ids: readonly JiraId[]): Promise<ReadonlyMap<JiraId, IssueRecord>>;
}
