import { evaluateExpression } from '../../expressions';
import type { Core } from '../core';
import type { Field } from '../entities/field';
import type { Issue } from '../entities/issue';
import type { Json } from '../entities/json';
import { findIssue, projectOf, viewerOf } from '../issues/read';
import type { Caller } from '../hooks';
import { valuesOf } from '../tables';
import { KINDS } from './kinds';
import { findField } from './registry';

const LONGEST = 32_767;

/** A value as REST shows it. */
export function renderedValue(core: Core, issue: Issue, field: Field): Json {
  const kind = KINDS[field.kind];
  return kind.render(issue.values[field.id] ?? kind.empty, { core, field, project: projectOf(core, issue) });
}

/**
 * What the app's formatter makes of a field's value. Null without a value or a formatter, and where the expression fails
 * or gives neither text nor number: Jira then shows the value itself.
 * https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-custom-field/
 */
export function formattedValue(core: Core, issue: Issue, field: Field): string | null {
  const formatter = field.app?.formatter;
  const value = renderedValue(core, issue, field);
  if (!formatter || value === null) return null;
  const result = evaluateExpression(formatter.expression, { value, fieldId: field.id }, () =>
    core.clock.now(),
  );
  if (!result.ok) return null;
  const { value: text } = result;
  return typeof text === 'string' || typeof text === 'number' ? String(text).slice(0, LONGEST) : null;
}

/** Fields of issues worded by the app's formatters, in the order of the question; null where the caller sees nothing. */
export function formattedValues(
  core: Core,
  caller: Caller,
  wanted: readonly { issueId: string; fieldId: string }[],
): (string | null)[] {
  const sees = viewerOf(core, caller);
  return wanted.map(({ issueId, fieldId }) => {
    const issue = findIssue(core, issueId);
    const field = findField(core, fieldId);
    return issue && field && sees(issue) ? formattedValue(core, issue, field) : null;
  });
}

/** The fields that the app words over REST too (`formatter.api`), by id, for `renderedFields`. */
export function renderedAppFields(core: Core, issue: Issue): Record<string, Json> {
  const worded = valuesOf(core.tables.fields).filter((field) => field.app?.formatter?.inRest);
  return Object.fromEntries(worded.map((field) => [field.id, formattedValue(core, issue, field)]));
}
