import type { Core } from '../core';
import type { Issue } from '../entities/issue';
import { idText, isObject } from '../entities/json';
import type { WorkflowTransition } from '../entities/workflow';
import type { Caller } from '../hooks';
import { badRequest, JiraError } from '../errors';
import { allowed } from '../permissions/check';
import { resolutionChange } from '../workflows/resolution';
import type { Attempt } from '../workflows/situation';
import { conditionsHold } from '../workflows/conditions';
import { validate } from '../workflows/validators';
import { addComment } from './comments';
import { checkValues } from './edit';
import { modifiedFields } from './modifiedFields';
import type { ParsedEdit } from './parseEdit';
import { projectOf, visibleIssue } from './read';
import { parseScreen } from './screen';
import { transitionsFrom, workflowOf } from './workflow';
import { writeValues } from './write';

const RETRIES = 5;

/** The transitions that the caller can make now: none without Transition Issues, none whose conditions do not hold. */
export function availableTransitions(core: Core, caller: Caller, issue: Issue): WorkflowTransition[] {
  if (!allowed(core, caller, 'TRANSITION_ISSUES', { project: projectOf(core, issue), issue })) return [];
  const workflow = workflowOf(core, issue);
  return transitionsFrom(core, issue).filter((transition) =>
    conditionsHold({ core, caller, issue, workflow, transition }),
  );
}

/** A transition that leads on, but not for this caller, may be answered differently than one that does not exist. */
function notValid(core: Core, issue: Issue, wanted: string): JiraError {
  const hidden = transitionsFrom(core, issue).some((one) => one.id === wanted);
  const status = hidden ? core.workflowGuesses.hiddenTransitionStatus : 400;
  return new JiraError(status, [`Transition id '${wanted}' is not valid for this issue.`]);
}

function chosen(core: Core, caller: Caller, issue: Issue, body: Record<string, unknown>): WorkflowTransition {
  const given = isObject(body['transition']) ? body['transition']['id'] : undefined;
  const wanted = idText(given);
  if (wanted === '') throw badRequest("Missing 'transition' identifier");
  if (!/^\d+$/u.test(wanted)) throw badRequest("Invalid 'transition' identifier");
  const transition = availableTransitions(core, caller, issue).find((one) => one.id === wanted);
  if (!transition) throw notValid(core, issue, wanted);
  return transition;
}

/** Writes the transition, unless the issue was written since the validators looked at it: then answers false. */
function commit({ core, caller, issue: seen, transition, values }: Attempt, comments: unknown[]): boolean {
  return core.store.transaction(() => {
    const issue = visibleIssue(core, caller, seen.id);
    if (issue.revision !== seen.revision) return false;
    if (!availableTransitions(core, caller, issue).some((one) => one.id === transition.id)) return false;
    writeValues(core, caller, issue, { ...values, status: transition.to });
    for (const comment of comments) addComment(core, caller, issue.id, comment);
    return true;
  });
}

function attemptOf(
  core: Core,
  caller: Caller,
  issue: Issue,
  { transition, screen }: { transition: WorkflowTransition; screen: ParsedEdit },
): Attempt {
  const values = { ...screen.values, ...resolutionChange(core, issue, transition, screen.values) };
  const told = modifiedFields(core, issue, { ...screen, values });
  const workflow = workflowOf(core, issue);
  return { core, caller, issue, workflow, transition, values, modifiedFields: told };
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
    const screen = parseScreen(core, issue, transition, body);
    checkValues(core, caller, issue, screen.values);
    const asked = attemptOf(core, caller, issue, { transition, screen });
    await validate(asked);
    if (commit(asked, screen.comments)) return;
  }
  throw new JiraError(409, ['The issue was updated by somebody else during the transition. Try again.']);
}
