import type { IssueView, NamedView, UserView } from './view';

export type FieldKind = 'choice' | 'user' | 'text' | 'date' | 'key' | 'priority';

/** A field that queries may name: how to read it, and what it sorts by. */
export interface FieldDefinition {
  readonly name: string;
  readonly kind: FieldKind;
  readonly mayBeEmpty: boolean;
  /** What the issue holds, one list of equivalent spellings a value: id, name, key. */
  readonly read: (issue: IssueView) => readonly (readonly string[])[];
  readonly sort: (issue: IssueView) => string | number | undefined;
}

const named = (value: NamedView | null | undefined): string[][] => (value ? [[value.id, value.name]] : []);
const user = (value: UserView | null | undefined): string[][] =>
  value ? [[value.accountId, value.displayName, ...(value.emailAddress ? [value.emailAddress] : [])]] : [];
const one = (text: string): string[][] => (text === '' ? [] : [[text]]);

const CATEGORY: Readonly<Record<string, readonly string[]>> = {
  new: ['new', 'To Do', '2'],
  indeterminate: ['indeterminate', 'In Progress', '4'],
  done: ['done', 'Done', '3'],
};
const CATEGORY_ORDER = ['new', 'indeterminate', 'done'];
const PRIORITY_ORDER = ['lowest', 'low', 'medium', 'high', 'highest'];

/** How urgent a priority of Jira's default scheme is, 0 the least; undefined for others. */
export function urgency(name: string): number | undefined {
  const rank = PRIORITY_ORDER.indexOf(name.toLowerCase());
  return rank < 0 ? undefined : rank;
}

/** Sorts keys by project, then by number: TELE-9 before TELE-10. */
export const keyOrder = (key: string): string => {
  const dash = key.lastIndexOf('-');
  return `${key.slice(0, dash).toUpperCase()}-${key.slice(dash + 1).padStart(12, '0')}`;
};

type Parts = readonly [FieldKind, boolean, FieldDefinition['read'], FieldDefinition['sort']];

const FIELDS: Readonly<Record<string, Parts>> = {
  project: [
    'choice',
    false,
    (i) => [[i.project.id, i.project.key, i.project.name]],
    (i) => i.project.name.toLowerCase(),
  ],
  key: ['key', false, (i) => [[i.key, i.id]], (i) => keyOrder(i.key)],
  id: ['key', false, (i) => [[i.key, i.id]], (i) => Number(i.id)],
  summary: ['text', true, (i) => one(i.summary), (i) => i.summary.toLowerCase()],
  description: ['text', true, (i) => one(i.descriptionText), (i) => i.descriptionText.toLowerCase()],
  text: ['text', true, (i) => one(`${i.summary}\n${i.descriptionText}`), () => undefined],
  status: ['choice', false, (i) => named(i.status), (i) => Number(i.status.id)],
  statusCategory: [
    'choice',
    false,
    (i) => [CATEGORY[i.status.categoryKey] ?? [i.status.categoryKey]],
    (i) => CATEGORY_ORDER.indexOf(i.status.categoryKey),
  ],
  issuetype: ['choice', false, (i) => named(i.issuetype), (i) => Number(i.issuetype.id)],
  assignee: ['user', true, (i) => user(i.assignee), (i) => i.assignee?.displayName.toLowerCase()],
  reporter: ['user', true, (i) => user(i.reporter), (i) => i.reporter?.displayName.toLowerCase()],
  labels: ['choice', true, (i) => i.labels.map((label) => [label]), (i) => i.labels[0]?.toLowerCase()],
  priority: ['priority', true, (i) => named(i.priority), (i) => urgency(i.priority?.name ?? '')],
  component: ['choice', true, (i) => (i.components ?? []).flatMap(named), (i) => i.components?.[0]?.name],
  fixVersion: ['choice', true, (i) => (i.fixVersions ?? []).flatMap(named), (i) => i.fixVersions?.[0]?.name],
  created: ['date', false, (i) => one(i.created), (i) => Date.parse(i.created)],
  updated: ['date', false, (i) => one(i.updated), (i) => Date.parse(i.updated)],
  parent: [
    'key',
    true,
    (i) => (i.parent ? [[i.parent.key, i.parent.id]] : []),
    (i) => (i.parent ? keyOrder(i.parent.key) : undefined),
  ],
};

const ALIASES: Readonly<Record<string, string>> = {
  issuekey: 'key',
  issue: 'key',
  type: 'issuetype',
  createddate: 'created',
  updateddate: 'updated',
};

const byName = new Map(
  Object.entries(FIELDS).map(([name, [kind, mayBeEmpty, read, sort]]) => [
    name.toLowerCase(),
    { name, kind, mayBeEmpty, read, sort } satisfies FieldDefinition,
  ]),
);

/** The field of this name, in any case, or undefined. */
export function fieldNamed(name: string): FieldDefinition | undefined {
  const lower = name.toLowerCase();
  return byName.get(ALIASES[lower] ?? lower);
}
