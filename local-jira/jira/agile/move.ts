import type { Core } from '../core';
import type { Sprint } from '../entities/agile';
import type { Issue } from '../entities/issue';
import { badRequest, forbidden } from '../errors';
import type { Caller } from '../hooks';
import { projectOf } from '../issues/read';
import { writeValues } from '../issues/write';
import { allowed } from '../permissions/check';
import { visibleSprint } from './access';
import { levelOf } from './contents';
import type { AgileChoices } from './guesses';
import { CHOICES } from './guesses';
import { namedIssues } from './named';
import type { Neighbour } from './ranking';
import { rankIssues } from './ranking';
import { closedAmong, SPRINT } from './sprints';
import { refuseSubtask } from './subtask';

/** Which issues to move, by id or key, and beside which other one they are ranked. */
export interface Move {
  issues: readonly string[];
  beside?: Neighbour;
  choices?: AgileChoices;
}

function demandMove(core: Core, caller: Caller, issue: Issue, choices: AgileChoices): void {
  const place = { project: projectOf(core, issue), issue };
  if (choices.movePermissions.every((permission) => allowed(core, caller, permission, place))) return;
  throw forbidden(`You do not have permission to move the issue '${issue.key}' between sprints.`);
}

function current(issue: Issue): number[] {
  const held = issue.values[SPRINT];
  return Array.isArray(held) ? held.map(Number) : [];
}

/** Puts issues into a sprint without asking for permission; they keep the closed ones. Sub-tasks follow their parents. */
export function putInto(core: Core, caller: Caller, sprint: Sprint, issues: readonly Issue[]): void {
  for (const issue of issues) {
    if (levelOf(core, issue) < 0) continue;
    writeValues(core, caller, issue, { [SPRINT]: [...closedAmong(core, current(issue)), sprint.id] });
  }
}

/**
 * Moves up to 50 issues into a future or active sprint and, when a neighbour is given, ranks them beside it. Throws 400
 * for a closed sprint, sub-tasks and issues that the caller cannot see, 403 without permission, 404 for the sprint.
 */
export function moveToSprint(
  core: Core,
  caller: Caller,
  sprintId: number,
  { issues, beside, choices = CHOICES }: Move,
): void {
  core.store.transaction(() => {
    const sprint = visibleSprint(core, caller, sprintId);
    if (sprint.state === 'closed')
      throw badRequest('You must specify a sprint which has not been completed.');
    const named = namedIssues(core, caller, issues);
    for (const issue of named) {
      refuseSubtask(core, issue);
      demandMove(core, caller, issue, choices);
    }
    putInto(core, caller, sprint, named);
    if (beside) rankIssues(core, caller, { issues, beside });
  });
}

/** Takes up to 50 issues out of future and active sprints and, when a neighbour is given, ranks them beside it. */
export function moveToBacklog(core: Core, caller: Caller, { issues, beside, choices = CHOICES }: Move): void {
  core.store.transaction(() => {
    const named = namedIssues(core, caller, issues);
    for (const issue of named) {
      refuseSubtask(core, issue);
      demandMove(core, caller, issue, choices);
    }
    for (const issue of named)
      writeValues(core, caller, issue, { [SPRINT]: closedAmong(core, current(issue)) });
    if (beside) rankIssues(core, caller, { issues, beside });
  });
}
