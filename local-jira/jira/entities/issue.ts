import type { Json } from './json';

/** An issue as it is kept. `values` holds every field by field id, references as ids. */
export interface Issue {
  id: string;
  key: string;
  /** Keys from before the issue was moved to another project. They still lead to it. */
  formerKeys?: string[];
  projectId: string;
  creator: string | null;
  /** ISO 8601, UTC. */
  created: string;
  updated: string;
  /** Grows by one with every write: tells whether somebody else wrote in between. */
  revision: number;
  values: Record<string, Json>;
}

/** One changed field. Ids in `from` and `to`, what people read in the strings. The key and the workflow are no fields. */
export interface ChangeItem {
  field: string;
  fieldtype: 'jira' | 'custom';
  fieldId?: string;
  from: string | null;
  fromString: string | null;
  to: string | null;
  toString: string | null;
}

export interface History {
  id: string;
  issueId: string;
  author: string | null;
  created: string;
  items: ChangeItem[];
}

/** Who sees a restricted comment: the people in a group (by id) or in a project role (by name). */
export interface Visibility {
  type: 'group' | 'role';
  value: string;
  identifier: string;
}

export interface Comment {
  id: string;
  issueId: string;
  author: string | null;
  updateAuthor: string | null;
  body: Json;
  created: string;
  updated: string;
  visibility?: Visibility;
}

export interface Attachment {
  id: string;
  issueId: string;
  filename: string;
  mimeType: string;
  size: number;
  author: string | null;
  created: string;
}

export interface LinkType {
  id: string;
  name: string;
  inward: string;
  outward: string;
}

/** As REST names the ends: "inwardIssue blocks outwardIssue". */
export interface IssueLink {
  id: string;
  typeId: string;
  inwardIssueId: string;
  outwardIssueId: string;
}
