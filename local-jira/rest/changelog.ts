import { z } from 'zod';
import { visibleIssue } from '../jira/issues/read';
import { renderHistory } from '../jira/render/activity';
import { valuesOf } from '../jira/tables';
import type { Routes } from './env';
import { objectOf, param } from './http';
import { page, windowOf } from './page';
import { safely } from './parse';

const idList = z.object({ changelogIds: z.array(z.number().int()) });

export const changelogRoutes: Routes = (rest, core) => {
  rest.get('/issue/:key/changelog', (c) => {
    const issue = visibleIssue(core, c.env.caller, param(c, 'key'));
    const all = valuesOf(core.tables.histories, `${issue.id}/`);
    return c.json(page(c, all, (history) => renderHistory(core, history), windowOf(c, 100, 100)));
  });

  rest.post('/issue/:key/changelog/list', async (c) => {
    const issue = visibleIssue(core, c.env.caller, param(c, 'key'));
    const { changelogIds } = safely(idList, await objectOf(c));
    const wanted = new Set(changelogIds.map(String));
    const all = valuesOf(core.tables.histories, `${issue.id}/`).filter((history) => wanted.has(history.id));
    const histories = all.map((history) => renderHistory(core, history));
    return c.json({ startAt: 0, maxResults: histories.length, total: histories.length, histories });
  });
};
