import type { Context } from 'hono';
import type { Core } from '../jira/core';
import { projectOf, visibleIssue } from '../jira/issues/read';
import type { Place } from '../jira/permissions/check';
import { visibleProject } from '../jira/projects';
import type { Env } from './env';

/**
 * The issue or project that the query of a request names, an issue before a project; undefined without either.
 * Resources call the id of a project differently. Throws 404 for what the caller may not see.
 */
export function placeOf(
  c: Context<Env>,
  core: Core,
  projectName: 'project' | 'projectId',
): Place | undefined {
  const query = c.req.query();
  const issue = query['issueKey'] ?? query['issueId'];
  if (issue !== undefined) {
    const found = visibleIssue(core, c.env.caller, issue);
    return { project: projectOf(core, found), issue: found };
  }
  const project = query['projectKey'] ?? query[projectName];
  return project === undefined ? undefined : { project: visibleProject(core, c.env.caller, project) };
}
