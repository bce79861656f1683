import { NO_ENTRY } from '../audit/entry';
import type { JiraId } from '../shared/ids';
import type { IssueRecord } from './schema';

/** The record of an issue of which nothing is known yet. */
export const emptyRecord = (issueId: JiraId, projectId: JiraId, salt: string): IssueRecord => ({
  v: 1,
  issueId,
  projectId,
  salt,
  revision: 0,
  head: NO_ENTRY,
  checklists: {},
  signoffs: [],
  assignees: [],
  gates: [],
  commands: [],
});

/**
 * Salt of fingerprints that are shown before the first entry exists. They are never stored: a sign-off
 * that sees one is written with the record's own salt.
 */
export const NO_SALT = NO_ENTRY;

/** What is known of an issue: its record, or for display and decisions an empty one, which is never stored. */
export const knownOf = (
  record: IssueRecord | undefined,
  facts: { readonly id: JiraId; readonly projectId: JiraId },
): IssueRecord => record ?? emptyRecord(facts.id, facts.projectId, NO_SALT);
