import type { Store, Table } from '../store/store';
import type { Board, Sprint } from './entities/agile';
import type { Field } from './entities/field';
import type { Attachment, Comment, History, Issue, IssueLink, LinkType } from './entities/issue';
import type { Json } from './entities/json';
import type { Notification } from './entities/notification';
import type { Group, ProjectRole, User } from './entities/people';
import type { PermissionScheme } from './entities/permission';
import type { SecurityScheme } from './entities/security';
import type { IssueType, NamedEntity, Project } from './entities/project';
import type { Screen, Status, Workflow } from './entities/workflow';

/** What became of a bulk transition. `failed` is by issue id, or by what was asked for where there is no such issue. */
export interface BulkTask {
  id: string;
  submittedBy: string;
  created: number;
  total: number;
  processed: number[];
  failed: Record<string, string[]>;
  status: 'RUNNING' | 'COMPLETE';
  /** When it was last heard of, milliseconds. Absent for work that was done at once. */
  updated?: number;
}

/** What became of one issue of a bulk operation that goes on. Without an issue id nobody may know which it was. */
export interface BulkResult {
  issueId?: string;
  failure?: string[];
}

/** Every table of Jira. Keys below an issue start with the issue's id and a slash. */
export interface Tables {
  sequences: Table<number>;
  users: Table<User>;
  /** Group ids that hold a global permission, by permission key. */
  globalPermissions: Table<string[]>;
  groups: Table<Group>;
  roles: Table<ProjectRole>;
  schemes: Table<PermissionScheme>;
  securitySchemes: Table<SecurityScheme>;
  statuses: Table<Status>;
  priorities: Table<NamedEntity>;
  resolutions: Table<NamedEntity>;
  issueTypes: Table<IssueType>;
  workflows: Table<Workflow>;
  screens: Table<Screen>;
  fields: Table<Field>;
  projects: Table<Project>;
  issues: Table<Issue>;
  issueIds: Table<string>;
  children: Table<true>;
  histories: Table<History>;
  comments: Table<Comment>;
  attachments: Table<Attachment>;
  attachmentBytes: Table<string>;
  attachmentOwners: Table<string>;
  properties: Table<Json>;
  linkTypes: Table<LinkType>;
  links: Table<IssueLink>;
  bulkTasks: Table<BulkTask>;
  /** By task id, a slash and the padded number of the issue in the request. */
  bulkResults: Table<BulkResult>;
  outbox: Table<Notification>;
  /** By id, padded so that they sort by number. */
  boards: Table<Board>;
  sprints: Table<Sprint>;
}

/** Longer keys cannot be stored: asking for one finds nothing. */
const LONGEST_KEY = 400;

/** A table that answers nothing for keys no store could hold, as they come from hostile paths. */
function guarded<T>(table: Table<T>): Table<T> {
  return {
    get: (key) => (key === '' || key.length > LONGEST_KEY ? undefined : table.get(key)),
    put: (key, value) => table.put(key, value),
    remove: (key) => table.remove(key),
    entries: (range) => table.entries(range),
    count: (prefix) => table.count(prefix),
  };
}

export function openTables(store: Store): Tables {
  const open = <T>(name: string): Table<T> => guarded(store.table<T>(name));
  return {
    sequences: open('jira.sequences'),
    users: open('jira.users'),
    globalPermissions: open('jira.global-permissions'),
    groups: open('jira.groups'),
    roles: open('jira.roles'),
    schemes: open('jira.schemes'),
    securitySchemes: open('jira.security-schemes'),
    statuses: open('jira.statuses'),
    priorities: open('jira.priorities'),
    resolutions: open('jira.resolutions'),
    issueTypes: open('jira.issue-types'),
    workflows: open('jira.workflows'),
    screens: open('jira.screens'),
    fields: open('jira.fields'),
    projects: open('jira.projects'),
    issues: open('jira.issues'),
    issueIds: open('jira.issue-ids'),
    children: open('jira.children'),
    histories: open('jira.histories'),
    comments: open('jira.comments'),
    attachments: open('jira.attachments'),
    attachmentBytes: open('jira.attachment-bytes'),
    attachmentOwners: open('jira.attachment-owners'),
    properties: open('jira.properties'),
    linkTypes: open('jira.link-types'),
    links: open('jira.links'),
    bulkTasks: open('jira.bulk-tasks'),
    bulkResults: open('jira.bulk-results'),
    outbox: open('jira.outbox'),
    boards: open('jira.boards'),
    sprints: open('jira.sprints'),
  };
}

/** The values of a table in key order. */
export function valuesOf<T>(table: Table<T>, prefix?: string): T[] {
  return Array.from(table.entries(prefix === undefined ? undefined : { prefix }), ([, value]) => value);
}

/** The next id of a sequence. Ids start at 10000, as Jira's do. Call inside the transaction that uses it. */
export function nextId(tables: Tables, sequence: string): string {
  const next = (tables.sequences.get(sequence) ?? 9999) + 1;
  tables.sequences.put(sequence, next);
  return String(next);
}

/** Makes a sequence skip an id that was given from outside. */
export function reserveId(tables: Tables, sequence: string, id: string): void {
  const used = Number(id);
  if (used > (tables.sequences.get(sequence) ?? 9999)) tables.sequences.put(sequence, used);
}

/** A numeric id as a key that sorts by number. */
export function sortable(id: string): string {
  return id.padStart(12, '0');
}
