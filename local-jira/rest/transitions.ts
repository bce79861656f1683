import { visibleIssue } from '../jira/issues/read';
import { availableTransitions, transitionIssue } from '../jira/issues/transition';
import type { Routes } from './env';
import { listOf, objectOf, param } from './http';
import { renderTransition } from './transitionView';

export const transitionRoutes: Routes = (rest, core) => {
  rest.get('/issue/:key/transitions', (c) => {
    const issue = visibleIssue(core, c.env.caller, param(c, 'key'));
    const expand = listOf(c, 'expand') ?? [];
    const wanted = c.req.query('transitionId');
    const fields = expand.includes('transitions.fields');
    const transitions = availableTransitions(core, c.env.caller, issue)
      .filter((one) => wanted === undefined || one.id === wanted)
      .map((one) => renderTransition(core, issue, one, fields));
    return c.json({ expand: 'transitions', transitions });
  });

  rest.post('/issue/:key/transitions', async (c) => {
    visibleIssue(core, c.env.caller, param(c, 'key'));
    await transitionIssue(core, c.env.caller, param(c, 'key'), await objectOf(c));
    return c.body(null, 204);
  });
};
