import type { Core } from '../core';
import type { Issue } from '../entities/issue';
import type { Json } from '../entities/json';
import { idText } from '../entities/json';
import type { WorkflowTransition } from '../entities/workflow';
import { badField } from '../errors';
import { projectOf } from '../issues/read';
import { valuesOf } from '../tables';
import { screenOf } from './screens';

const isDone = (core: Core, status: unknown): boolean =>
  core.tables.statuses.get(idText(status))?.category === 'done';

/** The resolution that entering a done status brings when none was given. Throws 400 where a missing one is refused. */
function entering(core: Core, issue: Issue, transition: WorkflowTransition): Record<string, Json> {
  const shown = screenOf(core, transition).some((field) => field.fieldId === 'resolution');
  const own = projectOf(core, issue).style === 'next-gen';
  if (!shown && !own) return {};
  const guess = core.workflowGuesses.missingResolution;
  if (shown && guess === 'refuse') throw badField('resolution', 'Resolution is required.');
  const first = valuesOf(core.tables.resolutions)[0]?.id ?? null;
  return shown && guess === 'leave' ? {} : { resolution: first };
}

/**
 * What a transition does to the resolution on its own: leaving the done statuses clears it, as Jira's default workflows
 * do; a screen that shows it makes sure that there is one, and team-managed projects, which have no such screen, set
 * the first one. Throws 400 where a missing one is refused.
 */
export function resolutionChange(
  core: Core,
  issue: Issue,
  transition: WorkflowTransition,
  values: Record<string, Json>,
): Record<string, Json> {
  if (values['resolution'] !== undefined) return {};
  const resolved = (issue.values['resolution'] ?? null) !== null;
  if (isDone(core, transition.to)) return resolved ? {} : entering(core, issue, transition);
  return resolved && isDone(core, issue.values['status']) ? { resolution: null } : {};
}
