import type { Core } from '../core';
import type { Issue } from '../entities/issue';
import { idText, isObject } from '../entities/json';
import type { WorkflowTransition } from '../entities/workflow';
import type { Caller } from '../hooks';
import { badRequest, JiraError } from '../errors';
import { allowed } from '../permissions/check';
import { addComment } from './comments';
import { checkValues } from './edit';
import { modifiedFields } from './modifiedFields';
import type { ParsedEdit } from './parseEdit';
import { parseEdit } from './parseEdit';
import { projectOf, visibleIssue } from './read';
import { transitionsFrom } from './workflow';
import { writeValues } from './write';

const RETRIES = 5;

/** The transitions that the caller can make now: none without Transition Issues. */
export function availableTransitions(core: Core, caller: Caller, issue: Issue): WorkflowTransition[] {
  const may = allowed(core, caller, 'TRANSITION_ISSUES', { project: projectOf(core, issue), issue });
  return may ? transitionsFrom(core, issue) : [];
}

function chosen(core: Core, caller: Caller, issue: Issue, body: Record<string, unknown>): WorkflowTransition {
  const wanted = isObject(body['transition']) ? body['transition']['id'] : undefined;
  if (typeof wanted !== 'string' && typeof wanted !== 'number')
    throw badRequest("Missing 'transition' identifier");
  if (!/^\d+$/u.test(String(wanted))) throw badRequest("Invalid 'transition' identifier");
  const transition = availableTransitions(core, caller, issue).find((one) => one.id === String(wanted));
  if (!transition) throw badRequest(`Transition id '${wanted}' is not valid for this issue.`);
  return transition;
}

function parseScreen(
  core: Core,
  issue: Issue,
  transition: WorkflowTransition,
  body: Record<string, unknown>,
): ParsedEdit {
  const shown = new Map(transition.screen.map((field) => [field.fieldId, field.required]));
  const settable = (field: { id: string }) => shown.has(field.id);
  const parsed = parseEdit(body, { core, project: projectOf(core, issue), current: issue.values, settable });
  for (const [id, required] of shown) {
    const value = parsed.values[id] ?? issue.values[id] ?? null;
    const missing = value === null || (Array.isArray(value) && value.length === 0);
    if (required && missing) throw new JiraError(400, [], { [id]: `${id} is required.` });
  }
  return parsed;
}

/** Asks every validator of the transition. The first refusal ends it, with the app's own words. */
async function validate(
  core: Core,
  issue: Issue,
  transition: WorkflowTransition,
  edit: ParsedEdit,
): Promise<void> {
  const fields = modifiedFields(core, issue, edit);
  for (const rule of transition.validators) {
    const answer = await core.hooks.validate({
      moduleKey: rule.moduleKey,
      issueKey: issue.key,
      configuration: rule.configuration,
      from: idText(issue.values['status']),
      to: transition.to,
      modifiedFields: fields,
    });
    if (!answer.result) throw badRequest(answer.errorMessage);
  }
}

/** Writes the transition, unless the issue was written since the validators looked at it: then answers false. */
function commit(
  core: Core,
  caller: Caller,
  seen: Issue,
  { transition, edit }: { transition: WorkflowTransition; edit: ParsedEdit },
): boolean {
  return core.store.transaction(() => {
    const issue = visibleIssue(core, caller, seen.id);
    if (issue.revision !== seen.revision) return false;
    if (!availableTransitions(core, caller, issue).some((one) => one.id === transition.id)) return false;
    writeValues(core, caller, issue, { ...edit.values, status: transition.to });
    for (const comment of edit.comments) addComment(core, caller, issue.id, comment);
    return true;
  });
}

/**
 * Moves an issue along a transition as `POST /rest/api/3/issue/{key}/transitions` does. Throws 404 for an issue the
 * caller may not see, 400 for a transition that is not available or that a validator refuses, and 409 when the issue
 * keeps being written while the validators look at it: what they saw is what is moved.
 */
export async function transitionIssue(
  core: Core,
  caller: Caller,
  idOrKey: string,
  body: Record<string, unknown>,
): Promise<void> {
  for (let attempt = 0; attempt < RETRIES; attempt += 1) {
    const issue = visibleIssue(core, caller, idOrKey);
    const transition = chosen(core, caller, issue, body);
    const edit = parseScreen(core, issue, transition, body);
    checkValues(core, caller, issue, edit.values);
    await validate(core, issue, transition, edit);
    if (commit(core, caller, issue, { transition, edit })) return;
  }
  throw new JiraError(409, ['The issue was updated by somebody else during the transition. Try again.']);
}
