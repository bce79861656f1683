import type { IssueView, Spellings } from '../view';

/** What kind of values a field holds: decides operators, literals and comparison. */
export type FieldKind =
  | 'choice'
  | 'option'
  | 'user'
  | 'text'
  | 'exact'
  | 'date'
  | 'day'
  | 'number'
  | 'key'
  | 'issue'
  | 'linktype'
  | 'sprint'
  | 'priority'
  | 'version'
  | 'presence'
  | 'rank';

/** What an issue is sorted by: the more, the later. Undefined for one without a value. */
export type SortKey = string | number | undefined;

/** A field that queries may name: how to read it, and what it sorts by. */
export interface FieldDefinition {
  readonly name: string;
  readonly kind: FieldKind;
  readonly mayBeEmpty: boolean;
  /** What the issue holds, one list of equivalent spellings a value: id, name, key. */
  readonly read: (issue: IssueView) => readonly Spellings[];
  /** Absent for fields that Jira does not sort by. */
  readonly sort?: (issue: IssueView) => SortKey;
  /** The field's id in the changelog, for the few whose past can be searched. */
  readonly history?: string;
}
