import type { Json } from '../entities/json';
import { isObject } from '../entities/json';
import { badField } from '../errors';
import { findIssue } from '../issues/read';
import type { FieldContext, Kind } from './kind';
import { NOTHING, single } from './kind';
import { renderIssueRef } from '../render/issueRef';

function parentOf(input: unknown, { core, field }: FieldContext): string {
  if (!isObject(input)) throw badField(field.id, 'data was not an object');
  const given = input['id'] ?? input['key'];
  const issue =
    typeof given === 'string' || typeof given === 'number' ? findIssue(core, String(given)) : undefined;
  if (!issue) throw badField(field.id, 'Could not find issue by id or key.');
  return issue.id;
}

/** The issue one level up: an epic for a story, a story for a sub-task. Levels are checked when the issue is written. */
export const parent: Kind = {
  empty: null,
  parse: (input, context) => (input === null ? null : parentOf(input, context)),
  render: (stored: Json, { core }) => {
    const issue = typeof stored === 'string' ? core.tables.issues.get(stored) : undefined;
    return issue ? renderIssueRef(core, issue) : null;
  },
  changes: single((stored, { core }) => {
    const issue = typeof stored === 'string' ? core.tables.issues.get(stored) : undefined;
    return issue ? { id: issue.id, text: issue.key } : NOTHING;
  }),
};
