import { adfToText } from '../../adf';
import { expensive } from '../../expressions';
import type { Core } from '../core';
import type { Issue } from '../entities/issue';
import type { Json } from '../entities/json';
import { idText, isObject } from '../entities/json';
import { childrenOf, projectOf } from '../issues/read';
import type { Owner } from '../properties';
import { findProperty, propertyKeys } from '../properties';
import { renderFields } from '../render/issue';
import { valuesOf } from '../tables';
import { personValue, projectValue, statusValue, typeValue } from './values';

/** Fields whose REST form carries what an expression may read of them. */
const AS_RENDERED = ['priority', 'resolution', 'components', 'versions', 'fixVersions', 'labels'];

const date = (iso: unknown): Date | null => (typeof iso === 'string' ? new Date(iso) : null);

/** Entity properties by key, loaded when they are read. */
export function propertiesValue(core: Core, owner: Owner): Record<string, unknown> {
  const keys = propertyKeys(core, owner).map((key): [string, unknown] => [
    key,
    expensive(() => findProperty(core, owner, key)),
  ]);
  return Object.fromEntries(keys);
}

const richText = (document: Json | undefined): { plainText: string } | null =>
  isObject(document) ? { plainText: adfToText(document) } : null;

function numbered(value: Json | undefined): Json {
  if (Array.isArray(value)) return value.map(numbered);
  return isObject(value) && typeof value['id'] === 'string'
    ? { ...value, id: Number(value['id']) }
    : (value ?? null);
}

function comments(core: Core, issue: Issue): unknown[] {
  return valuesOf(core.tables.comments, `${issue.id}/`).map((comment) => ({
    id: Number(comment.id),
    author: personValue(core, comment.author),
    body: richText(comment.body),
    created: date(comment.created),
    updated: date(comment.updated),
  }));
}

function attachments(core: Core, issue: Issue): unknown[] {
  return valuesOf(core.tables.attachments, `${issue.id}/`).map((one) => ({
    id: Number(one.id),
    filename: one.filename,
    mimeType: one.mimeType,
    size: one.size,
    author: personValue(core, one.author),
    created: date(one.created),
  }));
}

function family(core: Core, issue: Issue): Record<string, unknown> {
  const parent = core.tables.issues.get(idText(issue.values['parent']));
  const subtasks = (): unknown[] =>
    childrenOf(core, issue.id).map((child) => ({
      id: Number(child.id),
      key: child.key,
      status: statusValue(core, child.values['status']),
    }));
  return {
    parent: parent ? expensive(() => issueValue(core, parent)) : null,
    subtasks: expensive(subtasks),
  };
}

/** Custom fields by id, in the form in which REST shows them. */
function customFields(core: Core, issue: Issue): Record<string, unknown> {
  const custom = valuesOf(core.tables.fields).map(({ id }): [string, unknown] => [
    id,
    expensive(() => renderFields(core, issue, () => true, [id])[id]),
  ]);
  return Object.fromEntries(custom);
}

/**
 * An issue as Jira expressions see it. Ids are numbers; comments, attachments, properties and custom fields are loaded
 * when they are read. https://developer.atlassian.com/cloud/jira/platform/jira-expressions-type-reference/#issue
 */
export function issueValue(core: Core, issue: Issue): Record<string, unknown> {
  const { values } = issue;
  const rendered = renderFields(core, issue, () => true, AS_RENDERED);
  const fields = AS_RENDERED.map((id): [string, unknown] => [id, numbered(rendered[id])]);
  return {
    id: Number(issue.id),
    key: issue.key,
    summary: values['summary'] ?? '',
    description: richText(values['description']),
    ...Object.fromEntries(fields),
    issueType: typeValue(core, values['issuetype']),
    status: statusValue(core, values['status']),
    assignee: personValue(core, values['assignee']),
    reporter: personValue(core, values['reporter']),
    creator: personValue(core, issue.creator),
    project: projectValue(core, projectOf(core, issue)),
    created: date(issue.created),
    updated: date(issue.updated),
    dueDate: date(values['duedate']),
    resolutionDate: date(values['resolutiondate']),
    comments: expensive(() => comments(core, issue)),
    attachments: expensive(() => attachments(core, issue)),
    properties: propertiesValue(core, { kind: 'issue', id: issue.id }),
    ...family(core, issue),
    ...customFields(core, issue),
  };
}
