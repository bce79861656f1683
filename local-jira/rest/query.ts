import type { Core } from '../jira/core';
import type { Issue } from '../jira/entities/issue';
import { JiraError } from '../jira/errors';
import type { Caller } from '../jira/hooks';
import { viewerOf } from '../jira/issues/read';
import { valuesOf } from '../jira/tables';
import { compileJql, UNBOUNDED } from '../jql/index';
import { jqlKnowledge } from './jqlKnowledge';
import { jqlView } from './jqlView';

/** The issues that a query finds and the caller may see, in its order. Throws 400 in the words of the parser. */
export function runJql(core: Core, caller: Caller, jql: string, bounded: boolean): Issue[] {
  const currentUser = caller.kind === 'user' ? caller.accountId : null;
  const compiled = compileJql(jql, { now: core.clock.now(), currentUser, knows: jqlKnowledge(core, caller) });
  if (!compiled.ok) throw new JiraError(compiled.status, compiled.errors);
  if (bounded && !compiled.bounded) throw new JiraError(400, [UNBOUNDED]);
  const seen = valuesOf(core.tables.issues)
    .filter(viewerOf(core, caller))
    .map((issue) => ({ issue, view: jqlView(core, issue) }));
  const found = seen.filter(({ view }) => compiled.matches(view));
  return found.sort((left, right) => compiled.compare(left.view, right.view)).map(({ issue }) => issue);
}
