import type { Core } from '../jira/core';
import { badRequest, notFound } from '../jira/errors';
import type { CategoryKey, Status } from '../jira/entities/workflow';
import type { JsonObject } from '../jira/entities/json';
import { CATEGORY_KEYS, renderCategory, renderStatus } from '../jira/render/entities';
import { valuesOf } from '../jira/tables';
import type { Routes } from './env';
import { param, signedIn } from './http';
import { page, windowOf } from './page';

/** How the newer resources write a status category. */
export const STATUS_WORDS: Record<CategoryKey, string> = {
  new: 'TODO',
  indeterminate: 'IN_PROGRESS',
  done: 'DONE',
};

function bulkStatus({ id, name, description, category }: Status): JsonObject {
  return { id, name, description, statusCategory: STATUS_WORDS[category], scope: { type: 'GLOBAL' } };
}

function categoryByIdOrKey(core: Core, idOrKey: string): JsonObject {
  const shown = CATEGORY_KEYS.map((key) => renderCategory(core, key));
  const found = shown.find((one) => one['key'] === idOrKey || one['id'] === Number(idOrKey));
  if (!found) throw notFound(`The status category '${idOrKey}' does not exist.`);
  return found;
}

export const statusRoutes: Routes = (rest, core) => {
  rest.get('/status', (c) =>
    c.json(valuesOf(core.tables.statuses).map((status) => renderStatus(core, status))),
  );

  rest.get('/status/:idOrName', (c) => {
    const wanted = param(c, 'idOrName');
    const found = valuesOf(core.tables.statuses).find(
      (status) => status.id === wanted || status.name === wanted,
    );
    if (!found) throw notFound(`The status with id or name '${wanted}' does not exist.`);
    return c.json(renderStatus(core, found));
  });

  rest.get('/statuses', (c) => {
    signedIn(c);
    const ids = c.req.queries('id') ?? [];
    if (ids.length === 0) throw badRequest("The query parameter 'id' is required.");
    return c.json(ids.flatMap((id) => core.tables.statuses.get(id) ?? []).map(bulkStatus));
  });

  rest.get('/statuses/search', (c) => {
    signedIn(c);
    const text = (c.req.query('searchString') ?? '').toLowerCase();
    const found = valuesOf(core.tables.statuses).filter((status) => status.name.toLowerCase().includes(text));
    return c.json(page(c, found, bulkStatus, windowOf(c, 200, 200)));
  });

  rest.get('/statuscategory', (c) => c.json(CATEGORY_KEYS.map((key) => renderCategory(core, key))));
  rest.get('/statuscategory/:idOrKey', (c) => c.json(categoryByIdOrKey(core, param(c, 'idOrKey'))));
};
