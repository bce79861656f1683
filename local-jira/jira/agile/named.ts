import type { Core } from '../core';
import type { Issue } from '../entities/issue';
import { badRequest } from '../errors';
import type { Caller } from '../hooks';
import { findIssue, viewerOf } from '../issues/read';

/** Issues in one request, at most. */
export const MOST_MOVED = 50;

/** The issues that a request names by id or key. Throws 400 above 50 and for those the caller cannot see. */
export function namedIssues(core: Core, caller: Caller, idsOrKeys: readonly string[]): Issue[] {
  if (idsOrKeys.length > MOST_MOVED)
    throw badRequest(`The number of issues must not exceed ${MOST_MOVED}: ${idsOrKeys.length} were given.`);
  const sees = viewerOf(core, caller);
  const found = new Map<string, Issue>();
  for (const idOrKey of idsOrKeys) {
    const issue = findIssue(core, idOrKey);
    if (!issue || !sees(issue))
      throw badRequest(`Issue '${idOrKey}' does not exist or you do not have permission to see it.`);
    found.set(issue.id, issue);
  }
  return [...found.values()];
}
