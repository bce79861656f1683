import type { StoredEntry } from '../../domain/audit/entry';
import type { Template } from '../../domain/checklist/template';
import type { RiskMethod } from '../../domain/risk/method';
import type { Site } from '../../domain/site/schema';
import type { Instant, JiraId, Slug } from '../../domain/shared/ids';
import type { Fate } from './fate';

/** One conditional write of the site document, with entries of its chain, and the templates and risk methods that come with it. */
export interface SiteCommit {
  readonly site: Site;
  readonly expected: number;
  readonly entries: readonly StoredEntry[];
  /** A template version to keep for ever; it must not exist. */
  readonly publish?: Template;
  /** A version of a risk method to keep for ever; it must not exist. */
  readonly method?: RiskMethod;
  /** The draft of a template to keep, or to take away. */
  readonly draft?: { readonly id: Slug; readonly content: Template | undefined };
}

/** What one hourly pass found and mended. */
export interface PassReport {
  readonly at: Instant;
  readonly looked: number;
  readonly bypassed: number;
  readonly projected: number;
  /** Lines of roll-ups that were put right; absent in a report from before there were any. */
  readonly rollups?: number;
  /** Entries about sprints that were started, closed, deleted or changed without a word; absent in an older report. */
  readonly sprints?: number;
  /** Sprints that were looked at; absent in an older report. */
  readonly sprintsLooked?: number;
  /** Everything that failed. */
  readonly failed: number;
  /** How many of what failed are sprints; absent in an older report. */
  readonly sprintsFailed?: number;
  readonly complete: boolean;
  /** Where the next pass takes over; absent in a report of the first kind. */
  readonly position?: PassPosition;
}

/**
 * How far a look at changed issues came. It began at `began` and asks for what changed since `since`; `cursor` is where
 * it stopped, absent at the end. `again` are issues that failed.
 */
export interface PassPosition {
  readonly began: Instant;
  readonly since: Instant;
  readonly cursor?: string;
  readonly again: readonly JiraId[];
  /** Where the look at roll-ups goes on; absent when it begins again. */
  readonly rollups?: string;
  /** Where the looks at sprints that go on, and at those that are over, go on. */
  readonly sprints?: { readonly open?: string; readonly ended?: string };
}

/** What holds for the whole site. Reads are strict. */
export interface SiteStore {
  load(): Promise<Site | undefined>;
  /** Writes the empty site document (revision 0). A lost race is no error. */
  create(site: Site): Promise<void>;
  commit(commit: SiteCommit): Promise<Fate>;
  template(id: Slug, version: number): Promise<Template | undefined>;
  draft(id: Slug): Promise<Template | undefined>;
  method(id: Slug, version: number): Promise<RiskMethod | undefined>;
  /** The latest passes, newest first. */
  passes(): Promise<readonly PassReport[]>;
  addPass(report: PassReport): Promise<void>;
}
