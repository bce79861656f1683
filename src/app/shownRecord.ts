import type { IssueRecord } from '../domain/record/schema';

/**
 * The record as fingerprints are shown to people. Before the first entry there is no salt that everybody sees
 * alike (the empty record may not be stored yet), so an empty record is shown as none.
 */
export const shownRecord = (record: IssueRecord | undefined): IssueRecord | undefined =>
  record === undefined || record.revision === 0 ? undefined : record;
