import type { Core } from '../core';
import type { Issue } from '../entities/issue';
import type { Json } from '../entities/json';
import type { FieldKind } from '../entities/field';
import { sameValue } from '../fields/kind';
import { KINDS } from '../fields/kinds';
import { findField } from '../fields/registry';
import type { ParsedEdit } from './parseEdit';
import { projectOf } from './read';

/** Kinds that Jira reports to function validators. It documents no text fields such as the summary among them. */
const REPORTED = new Set<FieldKind>([
  'user',
  'users',
  'priority',
  'resolution',
  'components',
  'versions',
  'labels',
  'option',
  'options',
  'number',
  'date',
  'datetime',
  'json',
]);

/** The fields that the transition's screen changes, as REST shows their new values, by field id. */
export function modifiedFields(core: Core, issue: Issue, edit: ParsedEdit): Record<string, Json> {
  const project = projectOf(core, issue);
  const changed: Record<string, Json> = {};
  for (const [id, value] of Object.entries(edit.values)) {
    const field = findField(core, id);
    if (!field || !REPORTED.has(field.kind) || sameValue(issue.values[id] ?? KINDS[field.kind].empty, value))
      continue;
    changed[id] = KINDS[field.kind].render(value, { core, field, project });
  }
  return changed;
}
