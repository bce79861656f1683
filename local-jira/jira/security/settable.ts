import type { Core } from '../core';
import type { Issue } from '../entities/issue';
import type { Json } from '../entities/json';
import type { Caller } from '../hooks';
import type { JiraError } from '../errors';
import { badField } from '../errors';
import { canSee, findIssue, projectOf } from '../issues/read';
import { allowed } from '../permissions/check';
import { covers } from '../permissions/claims';
import { takesLevelOfParent } from './inherit';
import { levelClaim } from './levels';

/** Fields that need a permission of their own besides the one to edit. */
const NEEDED: [field: string, permission: string][] = [
  ['assignee', 'ASSIGN_ISSUES'],
  ['reporter', 'MODIFY_REPORTER'],
  ['security', 'SET_ISSUE_SECURITY'],
];

const notOnScreen = (id: string): JiraError =>
  badField(id, `Field '${id}' cannot be set. It is not on the appropriate screen, or unknown.`);

function checkPermissions(core: Core, caller: Caller, issue: Issue, values: Record<string, Json>): void {
  const place = { project: projectOf(core, issue), issue };
  for (const [id, permission] of NEEDED) {
    const changes = values[id] !== undefined && values[id] !== (issue.values[id] ?? null);
    if (changes && !allowed(core, caller, permission, place)) throw notOnScreen(id);
  }
}

/** One may only give a level that one belongs to, and none to a sub-task: it has its parent's. */
function checkLevel(core: Core, caller: Caller, issue: Issue, values: Record<string, Json>): void {
  const levelId = values['security'];
  if (levelId === undefined || levelId === (issue.values['security'] ?? null)) return;
  const after = { ...issue, values: { ...issue.values, ...values } };
  if (takesLevelOfParent(core, after.values)) throw notOnScreen('security');
  if (typeof levelId !== 'string') return;
  if (!covers(levelClaim(core, caller, projectOf(core, issue), levelId), after))
    throw badField('security', 'The security level selected is invalid.');
}

/** A parent that the caller may not see is answered as one that does not exist. */
function checkParentSeen(core: Core, caller: Caller, issue: Issue, values: Record<string, Json>): void {
  const parentId = values['parent'];
  if (typeof parentId !== 'string' || parentId === issue.values['parent']) return;
  const parent = findIssue(core, parentId);
  if (!parent || !canSee(core, caller, parent))
    throw badField('parent', 'Could not find issue by id or key.');
}

/** Refuses values that this caller may not give this issue. `issue` is how it was before. Throws 400 by field. */
export function checkSettable(core: Core, caller: Caller, issue: Issue, values: Record<string, Json>): void {
  checkPermissions(core, caller, issue, values);
  checkLevel(core, caller, issue, values);
  checkParentSeen(core, caller, issue, values);
}
