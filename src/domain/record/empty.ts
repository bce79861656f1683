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
