import type { Core } from '../core';
import type { Issue } from '../entities/issue';
import type { Project } from '../entities/project';
import type { Caller } from '../hooks';
import { JiraError, NO_SUCH_ISSUE, notFound } from '../errors';
import { allowed } from '../permissions/check';

/** An issue by id or key (keys in any case), without asking who looks. */
export function findIssue(core: Core, idOrKey: string): Issue | undefined {
  const id = /^\d+$/u.test(idOrKey) ? idOrKey : core.tables.issueIds.get(idOrKey.toUpperCase());
  return id === undefined ? undefined : core.tables.issues.get(id);
}

/** The project of an issue. */
export function projectOf(core: Core, issue: Issue): Project {
  const project = core.tables.projects.get(issue.projectId);
  if (!project) throw new JiraError(404, [NO_SUCH_ISSUE]);
  return project;
}

export function mayBrowse(core: Core, caller: Caller, issue: Issue): boolean {
  return allowed(core, caller, 'BROWSE_PROJECTS', { project: projectOf(core, issue), issue });
}

/** An issue that the caller may see. Throws the same 404 for one that is hidden and one that does not exist. */
export function visibleIssue(core: Core, caller: Caller, idOrKey: string): Issue {
  const issue = findIssue(core, idOrKey);
  if (!issue || !mayBrowse(core, caller, issue)) throw notFound(NO_SUCH_ISSUE);
  return issue;
}

/** The children of an issue, in the order of their ids. */
export function childrenOf(core: Core, issueId: string): Issue[] {
  return Array.from(core.tables.children.entries({ prefix: `${issueId}/` }), ([key]) => {
    const issue = core.tables.issues.get(key.slice(issueId.length + 1));
    return issue ? [issue] : [];
  }).flat();
}
