import type { Core } from '../core';
import type { Field, FieldKind } from '../entities/field';
import type { Issue } from '../entities/issue';
import type { Json, JsonObject } from '../entities/json';
import { isObject } from '../entities/json';
import { parseJson } from '../fields/json';
import { sameValue } from '../fields/kind';
import { KINDS } from '../fields/kinds';
import { findField } from '../fields/registry';
import type { ParsedEdit } from './parseEdit';
import { projectOf } from './read';

/** The system fields whose changes Jira documents that it reports; the summary, among others, is not one of them. */
const SYSTEM = new Set([
  'versions',
  'fixVersions',
  'components',
  'description',
  'assignee',
  'resolution',
  'priority',
  'issuetype',
  'labels',
  'parent',
]);

/** Custom fields that are not reported: none of the documented types keeps its value as these kinds do. */
const NEVER = new Set<FieldKind>(['status', 'project']);

const isReported = (field: Field): boolean => (field.custom ? !NEVER.has(field.kind) : SYSTEM.has(field.id));

/** People by their account id alone, empty lists as null, everything else as it is. */
function told(value: Json, kind: FieldKind): Json {
  if (Array.isArray(value)) return value.length === 0 ? null : value.map((one) => told(one, kind));
  const isPerson = kind === 'user' || kind === 'users';
  return isPerson && isObject(value) ? { accountId: value['accountId'] ?? null } : value;
}

/**
 * The fields that the transition's screen changes, by field id, in the form of REST's issues; the first comment, if one
 * is added, as the document it is.
 * https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-workflow-validator/#modified-fields
 */
export function modifiedFields(core: Core, issue: Issue, edit: ParsedEdit): JsonObject {
  const project = projectOf(core, issue);
  const changed: JsonObject = {};
  for (const [id, value] of Object.entries(edit.values)) {
    const field = findField(core, id);
    if (!field || !isReported(field)) continue;
    const kind = KINDS[field.kind];
    if (sameValue(issue.values[id] ?? kind.empty, value)) continue;
    changed[id] = told(kind.render(value, { core, field, project }), field.kind);
  }
  const [comment] = edit.comments;
  return comment === undefined ? changed : { ...changed, comment: parseJson(comment, 'comment') };
}
