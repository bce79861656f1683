import type { Core } from '../core';
import type { Issue } from '../entities/issue';
import type { Json } from '../entities/json';
import { idText } from '../entities/json';
import type { Project } from '../entities/project';
import { childrenOf } from '../issues/read';
import { schemeOf } from './levels';

/** True for a sub-task, whose level is always its parent's. */
export function takesLevelOfParent(core: Core, values: Record<string, Json>): boolean {
  return (core.tables.issueTypes.get(idText(values['issuetype']))?.hierarchyLevel ?? 0) < 0;
}

function parentLevel(core: Core, values: Record<string, Json>): Json {
  return core.tables.issues.get(idText(values['parent']))?.values['security'] ?? null;
}

/** The level of a new issue: a sub-task's parent's, else the one asked for, else the scheme's default, else none. */
export function levelOfNew(core: Core, project: Project, values: Record<string, Json>): Json {
  if (takesLevelOfParent(core, values)) return parentLevel(core, values);
  if (values['security'] !== undefined) return values['security'];
  return schemeOf(core, project)?.defaultLevelId ?? null;
}

/** What follows for the level of an issue that is about to be written: a sub-task under another parent takes its level. */
export function levelAfter(core: Core, after: Issue, values: Record<string, Json>): Record<string, Json> {
  const moved = values['parent'] !== undefined || values['issuetype'] !== undefined;
  return moved && takesLevelOfParent(core, after.values) ? { security: parentLevel(core, after.values) } : {};
}

/** The sub-tasks that have to follow an issue to another level. */
export function followers(core: Core, issue: Issue, values: Record<string, Json>): Issue[] {
  if (values['security'] === undefined) return [];
  return childrenOf(core, issue.id).filter((child) => takesLevelOfParent(core, child.values));
}
