import { idText } from '../entities/json';
import type { Core } from '../core';
import type { Issue } from '../entities/issue';
import type { Json } from '../entities/json';
import { badField } from '../errors';
import { childrenOf } from './read';

/** Where an issue stands: 1 an epic, 0 a story, task or bug, -1 a sub-task. */
export function levelOf(core: Core, issue: Pick<Issue, 'values'>): number {
  return core.tables.issueTypes.get(idText(issue.values['issuetype']))?.hierarchyLevel ?? 0;
}

/** The sub-tasks of an issue, in the order of their ids. */
export function subtasksOf(core: Core, issueId: string): Issue[] {
  return childrenOf(core, issueId).filter((child) => levelOf(core, child) < 0);
}

/**
 * Whether an issue may be the parent of another: exactly one level up, and in the same project where the child is a
 * sub-task or either of them is in a team-managed project.
 */
export function fits(core: Core, child: Issue, parent: Issue): boolean {
  if (parent.id === child.id || levelOf(core, parent) !== levelOf(core, child) + 1) return false;
  if (child.projectId === parent.projectId) return true;
  const styles = [child, parent].map((issue) => core.tables.projects.get(issue.projectId)?.style);
  return levelOf(core, child) >= 0 && styles.every((style) => style === 'classic');
}

/** Refuses a parent that does not fit, a sub-task without one, and a type that the children do not fit. */
export function checkParent(core: Core, issue: Issue, changed: Record<string, Json>): void {
  if (changed['parent'] === undefined && changed['issuetype'] === undefined) return;
  checkChildren(core, issue);
  const parentId = issue.values['parent'];
  if (typeof parentId !== 'string') {
    if (levelOf(core, issue) < 0)
      throw badField('issuetype', 'Issue type is a sub-task but parent issue key or id not specified.');
    return;
  }
  const parent = core.tables.issues.get(parentId);
  if (!parent || !fits(core, issue, parent)) {
    throw badField('parentId', 'Given parent work item does not belong to appropriate hierarchy.');
  }
}

function checkChildren(core: Core, issue: Issue): void {
  const level = levelOf(core, issue);
  const astray = childrenOf(core, issue.id).some((child) => levelOf(core, child) !== level - 1);
  if (astray) throw badField('issuetype', 'The issue has child issues that do not fit the selected type.');
}
