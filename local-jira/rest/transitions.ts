import type { Core } from '../jira/core';
import type { Issue } from '../jira/entities/issue';
import type { Caller } from '../jira/hooks';
import { projectOf, visibleIssue } from '../jira/issues/read';
import { availableTransitions, transitionIssue } from '../jira/issues/transition';
import { transitionsFrom } from '../jira/issues/workflow';
import { allowed } from '../jira/permissions/check';
import type { Routes } from './env';
import { listOf, objectOf, param } from './http';
import { renderTransition } from './transitionView';

/** Without this permission no transition is listed, whatever is asked for. */
const mayTransition = (core: Core, caller: Caller, issue: Issue): boolean =>
  allowed(core, caller, 'TRANSITION_ISSUES', { project: projectOf(core, issue), issue });

export const transitionRoutes: Routes = (rest, core) => {
  rest.get('/issue/:key/transitions', (c) => {
    const issue = visibleIssue(core, c.env.caller, param(c, 'key'));
    const expand = listOf(c, 'expand') ?? [];
    const wanted = c.req.query('transitionId');
    const fields = expand.includes('transitions.fields');
    const available = availableTransitions(core, c.env.caller, issue);
    const every =
      c.req.query('includeUnavailableTransitions') === 'true' && mayTransition(core, c.env.caller, issue);
    const transitions = (every ? transitionsFrom(core, issue) : available)
      .filter((one) => wanted === undefined || one.id === wanted)
      .map((one) => {
        const isAvailable = available.some(({ id }) => id === one.id);
        return { ...renderTransition(core, issue, one, fields), isAvailable };
      });
    return c.json({ expand: 'transitions', transitions });
  });

  rest.post('/issue/:key/transitions', async (c) => {
    visibleIssue(core, c.env.caller, param(c, 'key'));
    await transitionIssue(core, c.env.caller, param(c, 'key'), await objectOf(c));
    return c.body(null, 204);
  });
};
