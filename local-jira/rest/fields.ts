import type { Field } from '../jira/entities/field';
import type { JsonObject } from '../jira/entities/json';
import { allFields } from '../jira/fields/registry';
import type { Routes } from './env';
import { page } from './page';

function renderField(field: Field): JsonObject {
  const { id, key, name, custom, clauseNames, schema } = field;
  const head = { id, key, name, custom, orderable: !field.readOnly, navigable: true, searchable: true };
  return { ...head, clauseNames: [...clauseNames], schema: { ...schema } };
}

function searchable(field: Field): JsonObject {
  const { id, key, name, schema, appKey } = field;
  return { id, key, name, schema: { ...schema }, isLocked: appKey !== undefined, description: '' };
}

export const fieldRoutes: Routes = (rest, core) => {
  rest.get('/field', (c) => c.json(allFields(core).map(renderField)));

  rest.get('/field/search', (c) => {
    const { query } = c.req.query();
    const types = c.req.queries('type')?.flatMap((one) => one.split(','));
    const ids = c.req.queries('id')?.flatMap((one) => one.split(','));
    const found = allFields(core).filter((field) => {
      if (types && !types.includes(field.custom ? 'custom' : 'system')) return false;
      if (ids && !ids.includes(field.id)) return false;
      return query === undefined || field.name.toLowerCase().includes(query.toLowerCase());
    });
    return c.json(page(c, found, searchable));
  });
};
