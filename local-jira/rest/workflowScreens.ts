import { allowedGlobally } from '../jira/permissions/check';
import { forbidden } from '../jira/errors';
import { valuesOf } from '../jira/tables';
import type { Routes } from './env';
import { page } from './page';

/** The screens that transitions can show. Ids are numbers here, as Jira has them. */
export const workflowScreenRoutes: Routes = (rest, core) => {
  rest.get('/screens', (c) => {
    if (!allowedGlobally(core, c.env.caller, 'ADMINISTER'))
      throw forbidden('Only Jira administrators can see screens.');
    const wanted = c.req.queries('id');
    const found = valuesOf(core.tables.screens).filter(({ id }) => wanted?.includes(id) ?? true);
    return c.json(page(c, found, ({ id, name, description }) => ({ id: Number(id), name, description })));
  });
};
