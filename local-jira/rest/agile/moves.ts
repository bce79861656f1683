import { visibleBoard } from '../../jira/agile/access';
import { moveToBacklog, moveToSprint } from '../../jira/agile/move';
import { rankIssues } from '../../jira/agile/ranking';
import { badRequest } from '../../jira/errors';
import type { Routes } from '../env';
import { objectOf, signedIn } from '../http';
import { safely } from '../parse';
import { moveRequest, neighbourIn, numberIn } from './ids';

/** Moving issues into sprints, back to the backlog, and up and down. */
export const moveRoutes: Routes = (rest, core) => {
  rest.post('/sprint/:sprint/issue', async (c) => {
    signedIn(c);
    const request = safely(moveRequest, await objectOf(c));
    const beside = neighbourIn(request);
    moveToSprint(core, c.env.caller, numberIn(c, 'sprint'), {
      issues: request.issues,
      ...(beside ? { beside } : {}),
    });
    return c.body(null, 204);
  });

  rest.post('/backlog/issue', async (c) => {
    signedIn(c);
    const { issues } = safely(moveRequest.pick({ issues: true }), await objectOf(c));
    moveToBacklog(core, c.env.caller, { issues });
    return c.body(null, 204);
  });

  rest.post('/backlog/:board/issue', async (c) => {
    signedIn(c);
    visibleBoard(core, c.env.caller, numberIn(c, 'board'));
    const request = safely(moveRequest, await objectOf(c));
    const beside = neighbourIn(request);
    moveToBacklog(core, c.env.caller, { issues: request.issues, ...(beside ? { beside } : {}) });
    return c.body(null, 204);
  });

  rest.put('/issue/rank', async (c) => {
    signedIn(c);
    const request = safely(moveRequest, await objectOf(c));
    const beside = neighbourIn(request);
    if (!beside) throw badRequest('You must specify either rankBeforeIssue or rankAfterIssue.');
    rankIssues(core, c.env.caller, { issues: request.issues, beside });
    return c.body(null, 204);
  });
};
