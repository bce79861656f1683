import type { Core } from '../core';
import type { Issue } from '../entities/issue';
import type { WorkflowTransition } from '../entities/workflow';
import { JiraError } from '../errors';
import { findField } from '../fields/registry';
import { screenOf } from '../workflows/screens';
import type { ParsedEdit } from './parseEdit';
import { parseEdit } from './parseEdit';
import { projectOf } from './read';

const isEmpty = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);

/**
 * Reads what a transition brings for its screen. Throws 400 for fields that are not on it, and one error that names
 * every required field without a value; a resolution that is not mentioned at all is judged elsewhere.
 */
export function parseScreen(
  core: Core,
  issue: Issue,
  transition: WorkflowTransition,
  body: Record<string, unknown>,
): ParsedEdit {
  const fields = screenOf(core, transition);
  const shown = new Set(fields.map((field) => field.fieldId));
  const settable = (field: { id: string }) => shown.has(field.id);
  const parsed = parseEdit(body, { core, project: projectOf(core, issue), current: issue.values, settable });
  const missing = fields.filter(({ fieldId, required }) => {
    if (fieldId === 'resolution' && parsed.values[fieldId] === undefined) return false;
    return required && isEmpty(parsed.values[fieldId] ?? issue.values[fieldId] ?? null);
  });
  if (missing.length === 0) return parsed;
  const errors = missing.map(({ fieldId }): [string, string] => [
    fieldId,
    `${findField(core, fieldId)?.name ?? fieldId} is required.`,
  ]);
  throw new JiraError(400, [], Object.fromEntries(errors));
}
