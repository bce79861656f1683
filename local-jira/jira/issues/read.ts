import type { Core } from '../core';
import type { Issue } from '../entities/issue';
import type { Project } from '../entities/project';
import type { Caller } from '../hooks';
import { JiraError, NO_SUCH_ISSUE, notFound } from '../errors';
import { holdersOf } from '../permissions/check';
import { claimOf, covers } from '../permissions/claims';
import { levelClaim, levelIdOf } from '../security/levels';

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

function remember<T>(work: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const found = known.get(key) ?? work(key);
    known.set(key, found);
    return found;
  };
}

/**
 * The one check of who sees an issue: Browse Projects, and membership of the issue's security level. Works out the
 * caller's standing once for each project and level, so that thousands of issues are quick. For one synchronous
 * piece of work: changes of permission after the first question are not seen.
 */
export function viewerOf(core: Core, caller: Caller): (issue: Issue) => boolean {
  const projects = remember((id) => core.tables.projects.get(id) ?? null);
  const browsing = remember((id) => {
    const project = projects(id);
    return project && claimOf(core, caller, project, holdersOf(core, project, 'BROWSE_PROJECTS'));
  });
  const levels = remember((id) => {
    const [projectId = '', levelId = ''] = id.split('/');
    const project = projects(projectId);
    return project && levelClaim(core, caller, project, levelId);
  });
  return (issue) => {
    const browse = browsing(issue.projectId);
    if (!browse || !covers(browse, issue)) return false;
    const levelId = levelIdOf(issue);
    if (levelId === undefined) return true;
    const level = levels(`${issue.projectId}/${levelId}`);
    return level !== null && covers(level, issue);
  };
}

/** Whether the caller may see an issue. For many issues ask `viewerOf` once. */
export function canSee(core: Core, caller: Caller, issue: Issue): boolean {
  return viewerOf(core, caller)(issue);
}

/** An issue that the caller may see. Throws the same 404 for one that is hidden and one that does not exist. */
export function visibleIssue(core: Core, caller: Caller, idOrKey: string): Issue {
  const issue = findIssue(core, idOrKey);
  if (!issue || !canSee(core, caller, issue)) throw notFound(NO_SUCH_ISSUE);
  return issue;
}

/** The children of an issue, in the order of their ids. */
export function childrenOf(core: Core, issueId: string): Issue[] {
  return Array.from(core.tables.children.entries({ prefix: `${issueId}/` }), ([key]) => {
    const issue = core.tables.issues.get(key.slice(issueId.length + 1));
    return issue ? [issue] : [];
  }).flat();
}
