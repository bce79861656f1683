import type { Context } from 'hono';
import { visibleBoard } from '../../jira/agile/access';
import { levelOf } from '../../jira/agile/contents';
import { byRank } from '../../jira/agile/order';
import { viewerOf } from '../../jira/issues/read';
import { snapshot } from '../../jira/snapshot';
import { valuesOf } from '../../jira/tables';
import type { Env, Routes } from '../env';
import { page } from '../page';
import { isDone, renderEpic } from './epicView';
import { numberIn } from './ids';
import { epicIn } from './issueLists';

const doneTest = (c: Context<Env>): ((done: boolean) => boolean) => {
  const wanted = c.req.query('done');
  return (done) => wanted === undefined || wanted === String(done);
};

/** Epics: of a board, and alone by id or key. */
export const epicRoutes: Routes = (rest, site) => {
  rest.get('/board/:board/epic', (c) => {
    const core = snapshot(site);
    const board = visibleBoard(core, c.env.caller, numberIn(c, 'board'));
    const sees = viewerOf(core, c.env.caller);
    const wanted = doneTest(c);
    const epics = valuesOf(core.tables.issues)
      .filter((one) => one.projectId === board.projectId && levelOf(core, one) === 1 && sees(one))
      .filter((one) => wanted(isDone(core, one)))
      .sort(byRank);
    const { self: _self, total: _total, ...shown } = page(c, epics, (one) => renderEpic(core, one));
    return c.json({ ...shown, total: epics.length });
  });

  rest.get('/epic/:epic', (c) => c.json(renderEpic(site, epicIn(c, site))));
};
