import type { Core } from '../core';
import type { ChangeItem, Issue } from '../entities/issue';
import type { Json } from '../entities/json';
import { idText } from '../entities/json';
import type { Project } from '../entities/project';
import { badField, badRequest, forbidden } from '../errors';
import type { Caller } from '../hooks';
import { allowed } from '../permissions/check';
import { schemeOf } from '../security/levels';
import { changeItems } from './changes';
import { MOVE_BACK_RESTORES_KEY, MOVE_MATCHES_NAMES } from './guesses';
import { checkParent, fits, levelOf, subtasksOf } from './hierarchy';
import { keyItem, keysIn } from './moveKey';
import { childrenOf, projectOf } from './read';
import { initialStatus, workflowFor } from './workflow';
import { consequences, save, touched, writeValues } from './write';

/** Where issues go. */
export interface MoveTarget {
  project: Project;
  issueTypeId: string;
  /** The parent there. Without one, a parent that does not fit any more is let go. */
  parentId?: string | undefined;
  /** By the id of a status that the target's workflow does not know: the status instead. `initial` takes the first. */
  statuses: 'initial' | Record<string, string>;
  /** What Jira does here is not documented: see `guesses`. */
  restoresKey?: boolean | undefined;
  matchesNames?: boolean | undefined;
}

const PROJECT_LISTS = ['components', 'fixVersions', 'versions'] as const;

function entitiesOf(project: Project, list: (typeof PROJECT_LISTS)[number]): { id: string; name: string }[] {
  return list === 'components' ? project.components : project.versions;
}

function namesakes(issue: Issue, from: Project, target: MoveTarget): Record<string, Json> {
  const matches = target.matchesNames ?? MOVE_MATCHES_NAMES;
  const moved = PROJECT_LISTS.map((list): [string, Json] => {
    const ids = issue.values[list];
    const names = entitiesOf(from, list).filter(({ id }) => Array.isArray(ids) && ids.includes(id));
    const kept = entitiesOf(target.project, list).filter(({ name }) =>
      names.some((one) => one.name === name),
    );
    return [list, matches ? kept.map(({ id }) => id) : []];
  });
  return Object.fromEntries(moved);
}

/** The status that an issue has there. Throws 400 when the request maps none for one that has no place there. */
export function statusThere(core: Core, issue: Issue, target: MoveTarget): string {
  const workflow = workflowFor(core, target.project, target.issueTypeId);
  const status = idText(issue.values['status']);
  if (workflow.statusIds.includes(status)) return status;
  if (target.statuses === 'initial') return initialStatus(workflow);
  const mapped = target.statuses[status];
  if (mapped === undefined || !workflow.statusIds.includes(mapped))
    throw badRequest(`No status of the target workflow is given for status '${status}'.`);
  return mapped;
}

function levelThere(core: Core, issue: Issue, project: Project): Json {
  const scheme = schemeOf(core, project);
  const level = issue.values['security'] ?? null;
  if (scheme?.levels.some(({ id }) => id === level)) return level;
  return scheme?.defaultLevelId ?? null;
}

function valuesThere(core: Core, issue: Issue, target: MoveTarget): Record<string, Json> {
  const { project, issueTypeId, parentId } = target;
  const head = { project: project.id, issuetype: issueTypeId, status: statusThere(core, issue, target) };
  const parent: Record<string, Json> = parentId === undefined ? {} : { parent: parentId };
  if (project.id === issue.projectId) return { ...head, ...parent };
  const lists = namesakes(issue, projectOf(core, issue), target);
  return { ...head, ...lists, security: levelThere(core, issue, project), ...parent };
}

/** The parent goes where it does not fit any more, unless a sub-task cannot be without. */
function withoutAstrayParent(core: Core, issue: Issue): Issue {
  const parent = core.tables.issues.get(idText(issue.values['parent']));
  if (!parent || fits(core, issue, parent) || levelOf(core, issue) < 0) return issue;
  return { ...issue, values: { ...issue.values, parent: null } };
}

function workflowItem(core: Core, before: Issue, after: Issue): ChangeItem[] {
  const [from, to] = [before, after].map((issue) =>
    workflowFor(core, projectOf(core, issue), idText(issue.values['issuetype'])),
  );
  if (!from || !to || from.id === to.id) return [];
  const strings = { from: from.id, fromString: from.name, to: to.id, toString: to.name };
  return [{ field: 'Workflow', fieldtype: 'jira', ...strings }];
}

/** Components and versions are named by the project that has them: what goes by the old one, what comes by the new. */
function itemsOf(core: Core, before: Issue, after: Issue): ChangeItem[] {
  const lists = (issue: Issue): Record<string, Json> =>
    Object.fromEntries(PROJECT_LISTS.map((list) => [list, issue.values[list] ?? []]));
  const none: Record<string, Json> = Object.fromEntries(PROJECT_LISTS.map((list) => [list, []]));
  const emptied = { ...after, values: { ...after.values, ...none } };
  const others = Object.entries(after.values).filter(([id]) => !(id in none));
  if (before.projectId === after.projectId) return changeItems(core, before, after.values);
  return [
    ...changeItems(core, before, Object.fromEntries(others)),
    ...changeItems(core, before, none),
    ...changeItems(core, emptied, lists(after)),
  ];
}

function demandMove(core: Core, caller: Caller, issue: Issue, target: MoveTarget): void {
  const from = projectOf(core, issue);
  if (!allowed(core, caller, 'MOVE_ISSUES', { project: from, issue }))
    throw forbidden('You do not have permission to move issues in this project.');
  if (!allowed(core, caller, 'CREATE_ISSUES', { project: target.project }))
    throw forbidden('You do not have permission to create issues in this project.');
  if (!target.project.issueTypeIds.includes(target.issueTypeId))
    throw badField('issuetype', 'The issue type selected is invalid.');
}

function relocate(core: Core, caller: Caller, issue: Issue, target: MoveTarget): Issue {
  const keys = keysIn(core, issue, target.project, target.restoresKey ?? MOVE_BACK_RESTORES_KEY);
  const values = consequences(core, issue, valuesThere(core, issue, target));
  const placed = { ...touched(core, issue, values), ...keys, projectId: target.project.id };
  const after = withoutAstrayParent(core, placed);
  checkParent(core, after, { issuetype: target.issueTypeId });
  const items = [
    ...itemsOf(core, issue, after),
    ...workflowItem(core, issue, after),
    ...keyItem(issue, after),
  ];
  if (items.length === 0) return issue;
  core.tables.issueIds.put(after.key, after.id);
  save(core, caller, { before: issue, after, items });
  return after;
}

function subtaskType(core: Core, subtask: Issue, project: Project): string {
  const own = idText(subtask.values['issuetype']);
  if (project.issueTypeIds.includes(own)) return own;
  const first = project.issueTypeIds.find((id) => (core.tables.issueTypes.get(id)?.hierarchyLevel ?? 0) < 0);
  if (first === undefined) throw badRequest(`Project ${project.key} has no issue type for sub-tasks.`);
  return first;
}

function bringFamily(core: Core, caller: Caller, issue: Issue, target: MoveTarget): void {
  for (const subtask of subtasksOf(core, issue.id)) {
    const issueTypeId = subtaskType(core, subtask, target.project);
    relocate(core, caller, subtask, { ...target, issueTypeId, parentId: issue.id, statuses: 'initial' });
  }
  for (const child of childrenOf(core, issue.id)) {
    if (!fits(core, child, issue)) writeValues(core, caller, child, { parent: null });
  }
}

/**
 * Moves an issue to another project or type, as Jira's move does: behind the back of the workflow's validators, with a
 * key of the other project, its sub-tasks with it. The former key goes on leading to it. Comments, attachments,
 * history, links and properties stay. Throws 403 without Move Issues here or Create Issues there, 400 for what does
 * not fit there.
 */
export function moveIssue(core: Core, caller: Caller, issue: Issue, target: MoveTarget): Issue {
  return core.store.transaction(() => {
    demandMove(core, caller, issue, target);
    const moved = relocate(core, caller, issue, target);
    bringFamily(core, caller, moved, target);
    return core.tables.issues.get(moved.id) ?? moved;
  });
}
