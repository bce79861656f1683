import type { Core } from '../jira/core';
import type { Issue } from '../jira/entities/issue';
import { JiraError } from '../jira/errors';
import type { Caller } from '../jira/hooks';
import { childrenOf, findIssue, viewerOf } from '../jira/issues/read';
import { valuesOf } from '../jira/tables';
import type { CompiledJql, Scope } from '../jql/index';
import { compileJql, UNBOUNDED } from '../jql/index';
import { jqlSite } from './jql/site';
import { LazyIssueView } from './jql/view';

/** A query as the caller may ask it. Never throws: refusals are in the answer. */
export function compileFor(core: Core, caller: Caller, jql: string): CompiledJql {
  const currentUser = caller.kind === 'user' ? caller.accountId : null;
  return compileJql(jql, { now: core.clock.now(), currentUser, site: jqlSite(core, caller) });
}

/** The issues that a query can find at all: by key or parent they are looked up, otherwise every one is read. */
function candidates(core: Core, { issues, parents }: Scope): Issue[] {
  if (issues) return distinct(issues.flatMap((one) => findIssue(core, one) ?? []));
  if (parents)
    return distinct(
      parents.flatMap((one) => {
        const parent = findIssue(core, one);
        return parent ? childrenOf(core, parent.id) : [];
      }),
    );
  return valuesOf(core.tables.issues);
}

const distinct = (issues: Issue[]): Issue[] => [
  ...new Map(issues.map((issue) => [issue.id, issue])).values(),
];

function inProjects(core: Core, wanted: readonly string[] | undefined): (issue: Issue) => boolean {
  if (wanted === undefined) return () => true;
  const names = wanted.map((one) => one.toLowerCase());
  const ids = valuesOf(core.tables.projects)
    .filter(({ id, key, name }) => [id, key, name].some((one) => names.includes(one.toLowerCase())))
    .map(({ id }) => id);
  return ({ projectId }) => ids.includes(projectId);
}

/**
 * The issues that a query finds and the caller may see, in its order. Throws 400 in the words of the parser, and 400
 * for a query without a restriction where one is demanded.
 */
export function runJql(core: Core, caller: Caller, jql: string, bounded: boolean): Issue[] {
  const compiled = compileFor(core, caller, jql);
  if (!compiled.ok) throw new JiraError(compiled.status, compiled.errors);
  if (bounded && !compiled.bounded) throw new JiraError(400, [UNBOUNDED]);
  return candidates(core, compiled.scope)
    .filter(inProjects(core, compiled.scope.projects))
    .filter(viewerOf(core, caller))
    .map((issue) => new LazyIssueView(core, caller, issue))
    .filter(compiled.matches)
    .sort(compiled.compare)
    .map(({ issue }) => issue);
}
