import type { Core } from '../core';
import type { Field, FieldKind, FieldSchema } from '../entities/field';
import { valuesOf } from '../tables';

interface SystemField {
  id: string;
  name: string;
  kind: FieldKind;
  schema: FieldSchema;
  clauseNames?: string[];
  readOnly?: boolean;
}

const list = (items: string, system: string): FieldSchema => ({ type: 'array', items, system });
const one = (type: string, system: string): FieldSchema => ({ type, system });

const KEPT: SystemField[] = [
  { id: 'summary', name: 'Summary', kind: 'text', schema: one('string', 'summary') },
  { id: 'description', name: 'Description', kind: 'document', schema: one('string', 'description') },
  { id: 'environment', name: 'Environment', kind: 'document', schema: one('string', 'environment') },
  { id: 'project', name: 'Project', kind: 'project', schema: one('project', 'project') },
  {
    id: 'issuetype',
    name: 'Issue Type',
    kind: 'issuetype',
    schema: one('issuetype', 'issuetype'),
    clauseNames: ['issuetype', 'type'],
  },
  { id: 'status', name: 'Status', kind: 'status', schema: one('status', 'status'), readOnly: true },
  { id: 'priority', name: 'Priority', kind: 'priority', schema: one('priority', 'priority') },
  { id: 'resolution', name: 'Resolution', kind: 'resolution', schema: one('resolution', 'resolution') },
  {
    id: 'resolutiondate',
    name: 'Resolved',
    kind: 'datetime',
    schema: one('datetime', 'resolutiondate'),
    clauseNames: ['resolutiondate', 'resolved'],
    readOnly: true,
  },
  {
    id: 'statuscategorychangedate',
    name: 'Status Category Changed',
    kind: 'datetime',
    schema: one('datetime', 'statuscategorychangedate'),
    clauseNames: ['statusCategoryChangedDate'],
    readOnly: true,
  },
  { id: 'assignee', name: 'Assignee', kind: 'user', schema: one('user', 'assignee') },
  { id: 'reporter', name: 'Reporter', kind: 'user', schema: one('user', 'reporter') },
  { id: 'labels', name: 'Labels', kind: 'labels', schema: list('string', 'labels') },
  {
    id: 'components',
    name: 'Components',
    kind: 'components',
    schema: list('component', 'components'),
    clauseNames: ['component'],
  },
  {
    id: 'fixVersions',
    name: 'Fix versions',
    kind: 'versions',
    schema: list('version', 'fixVersions'),
    clauseNames: ['fixVersion'],
  },
  {
    id: 'versions',
    name: 'Affects versions',
    kind: 'versions',
    schema: list('version', 'versions'),
    clauseNames: ['affectedVersion'],
  },
  {
    id: 'security',
    name: 'Security Level',
    kind: 'security',
    schema: one('securitylevel', 'security'),
    clauseNames: ['level'],
  },
  { id: 'parent', name: 'Parent', kind: 'parent', schema: one('issuelink', 'parent') },
  {
    id: 'duedate',
    name: 'Due date',
    kind: 'date',
    schema: one('date', 'duedate'),
    clauseNames: ['due', 'duedate'],
  },
];

/** Fields that are worked out from the issue when it is shown. */
const DERIVED: SystemField[] = [
  { id: 'creator', name: 'Creator', kind: 'user', schema: one('user', 'creator') },
  {
    id: 'created',
    name: 'Created',
    kind: 'datetime',
    schema: one('datetime', 'created'),
    clauseNames: ['created', 'createdDate'],
  },
  {
    id: 'updated',
    name: 'Updated',
    kind: 'datetime',
    schema: one('datetime', 'updated'),
    clauseNames: ['updated', 'updatedDate'],
  },
  {
    id: 'statusCategory',
    name: 'Status Category',
    kind: 'json',
    schema: one('statusCategory', 'statusCategory'),
  },
  {
    id: 'attachment',
    name: 'Attachment',
    kind: 'json',
    schema: list('attachment', 'attachment'),
    clauseNames: ['attachments'],
  },
  { id: 'comment', name: 'Comment', kind: 'json', schema: one('comments-page', 'comment') },
  {
    id: 'issuelinks',
    name: 'Linked Issues',
    kind: 'json',
    schema: list('issuelinks', 'issuelinks'),
    clauseNames: [],
  },
  {
    id: 'subtasks',
    name: 'Sub-tasks',
    kind: 'json',
    schema: list('issuelinks', 'subtasks'),
    clauseNames: ['subtasks'],
  },
];

function systemField(field: SystemField, readOnly: boolean): Field {
  const { id, name, kind, schema } = field;
  return {
    id,
    key: id,
    name,
    kind,
    schema,
    custom: false,
    clauseNames: field.clauseNames ?? [id],
    readOnly,
    options: [],
  };
}

const SYSTEM = new Map<string, Field>([
  ...KEPT.map((field): [string, Field] => [field.id, systemField(field, field.readOnly ?? false)]),
  ...DERIVED.map((field): [string, Field] => [field.id, systemField(field, true)]),
]);

const KEPT_IDS = new Set(KEPT.map((field) => field.id));

/** A field by id, or an app's field by its full key. */
export function findField(core: Core, idOrKey: string): Field | undefined {
  const found = SYSTEM.get(idOrKey) ?? core.tables.fields.get(idOrKey);
  return found ?? valuesOf(core.tables.fields).find((field) => field.key === idOrKey);
}

/** All fields, Jira's own first. */
export function allFields(core: Core): Field[] {
  return [...SYSTEM.values(), ...valuesOf(core.tables.fields)];
}

/** The fields whose values issues keep. */
export function keptFields(core: Core): Field[] {
  return allFields(core).filter((field) => field.custom || KEPT_IDS.has(field.id));
}
