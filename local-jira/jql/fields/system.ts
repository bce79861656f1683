import type { IssueView, Spellings } from '../view';
import type { FieldDefinition } from './definition';
import { allNamed, instant, keyOrder, named, one, person, urgency } from './spelling';

type Parts = Omit<FieldDefinition, 'name'>;
type Read = FieldDefinition['read'];
type Sort = NonNullable<FieldDefinition['sort']>;

const required = { mayBeEmpty: false };
const optional = { mayBeEmpty: true };

const CATEGORY: Readonly<Record<string, Spellings>> = {
  new: ['new', 'To Do', '2'],
  indeterminate: ['indeterminate', 'In Progress', '4'],
  done: ['done', 'Done', '3'],
};
const CATEGORY_ORDER = ['new', 'indeterminate', 'done'];

const lower = (text: string | undefined): string | undefined => text?.toLowerCase();

const text = (read: Read, sort?: Sort): Parts => ({ kind: 'text', ...optional, read, ...(sort && { sort }) });

const date = (of: (issue: IssueView) => string | null | undefined): Parts => ({
  kind: 'date',
  ...optional,
  read: (i) => one(of(i)),
  sort: (i) => instant(of(i)),
});

const user = (of: (issue: IssueView) => IssueView['assignee'], history?: string): Parts => ({
  kind: 'user',
  ...optional,
  read: (i) => person(of(i)),
  sort: (i) => lower(of(i)?.displayName),
  ...(history === undefined ? {} : { history }),
});

const versions = (of: (issue: IssueView) => IssueView['fixVersions'], history?: string): Parts => ({
  kind: 'version',
  ...optional,
  read: (i) => allNamed(of(i)),
  sort: (i) => of(i)?.[0]?.name,
  ...(history === undefined ? {} : { history }),
});

/** An issue answers to its key, its id, and the keys that it had before it was moved. */
const ownKeys: Read = (i) => [[i.key, i.id, ...(i.formerKeys ?? [])]];

const allTexts: Read = (i) =>
  one([i.summary, i.descriptionText, i.environmentText ?? '', ...(i.comments ?? [])].join('\n'));

/** Jira's own fields by the name that refusals use. */
export const SYSTEM: Readonly<Record<string, Parts>> = {
  project: {
    kind: 'choice',
    ...optional,
    read: (i) => [[i.project.id, i.project.key, i.project.name]],
    sort: (i) => lower(i.project.name),
  },
  key: { kind: 'key', ...required, read: ownKeys, sort: (i) => keyOrder(i.key) },
  id: { kind: 'key', ...required, read: ownKeys, sort: (i) => Number(i.id) },
  summary: text(
    (i) => one(i.summary),
    (i) => lower(i.summary),
  ),
  description: text(
    (i) => one(i.descriptionText),
    (i) => lower(i.descriptionText),
  ),
  environment: text(
    (i) => one(i.environmentText),
    (i) => lower(i.environmentText),
  ),
  comment: text((i) => (i.comments ?? []).map((body) => [body])),
  text: text(allTexts),
  status: {
    kind: 'choice',
    ...optional,
    read: (i) => named(i.status),
    sort: (i) => Number(i.status.id),
    history: 'status',
  },
  statusCategory: {
    kind: 'choice',
    ...required,
    read: (i) => [CATEGORY[i.status.categoryKey] ?? [i.status.categoryKey]],
    sort: (i) => CATEGORY_ORDER.indexOf(i.status.categoryKey),
  },
  statusCategoryChangedDate: date((i) => i.statusCategoryChanged),
  issuetype: {
    kind: 'choice',
    ...optional,
    read: (i) => named(i.issuetype),
    sort: (i) => Number(i.issuetype.id),
  },
  hierarchyLevel: {
    kind: 'number',
    ...required,
    read: (i) => [[String(i.hierarchyLevel ?? 0)]],
    sort: (i) => i.hierarchyLevel ?? 0,
  },
  assignee: user((i) => i.assignee, 'assignee'),
  reporter: user((i) => i.reporter, 'reporter'),
  creator: user((i) => i.creator),
  labels: {
    kind: 'choice',
    ...optional,
    read: (i) => i.labels.map((label) => [label]),
    sort: (i) => lower(i.labels[0]),
  },
  priority: {
    kind: 'priority',
    ...optional,
    read: (i) => named(i.priority),
    sort: (i) => urgency(i.priority?.name ?? ''),
    history: 'priority',
  },
  resolution: {
    kind: 'choice',
    ...optional,
    read: (i) => named(i.resolution),
    sort: (i) => i.resolution?.name,
    history: 'resolution',
  },
  resolved: date((i) => i.resolved),
  component: {
    kind: 'choice',
    ...optional,
    read: (i) => allNamed(i.components),
    sort: (i) => lower(i.components?.[0]?.name),
  },
  fixVersion: versions((i) => i.fixVersions, 'fixVersions'),
  affectedVersion: versions((i) => i.affectedVersions),
  created: date((i) => i.created),
  updated: date((i) => i.updated),
  due: { kind: 'day', ...optional, read: (i) => one(i.due), sort: (i) => instant(i.due) },
  parent: {
    kind: 'issue',
    ...optional,
    read: (i) => (i.parent ? [[i.parent.key, i.parent.id]] : []),
    sort: (i) => (i.parent ? keyOrder(i.parent.key) : undefined),
  },
  level: { kind: 'choice', ...optional, read: (i) => named(i.level), sort: (i) => i.level?.name },
  attachments: { kind: 'presence', ...optional, read: (i) => (i.attachments ?? []).map((name) => [name]) },
  linkedIssue: { kind: 'issue', ...optional, read: (i) => (i.links ?? []).map(({ key, id }) => [key, id]) },
  issueLinkType: { kind: 'linktype', ...optional, read: (i) => (i.links ?? []).map(({ names }) => names) },
  sprint: {
    kind: 'sprint',
    ...optional,
    read: (i) => allNamed(i.sprints),
    sort: (i) => (i.sprints?.length ? Number(i.sprints.at(-1)?.id) : undefined),
  },
  rank: { kind: 'rank', ...optional, read: (i) => one(i.rank), sort: (i) => i.rank },
};

/** Other names of the same fields, in lower case. */
export const ALIASES: Readonly<Record<string, string>> = {
  issuekey: 'key',
  issue: 'key',
  type: 'issuetype',
  'issue type': 'issuetype',
  worktype: 'issuetype',
  createddate: 'created',
  updateddate: 'updated',
  resolutiondate: 'resolved',
  duedate: 'due',
  attachment: 'attachments',
  securitylevel: 'level',
  issuelink: 'linkedIssue',
  linkedissues: 'linkedIssue',
};
