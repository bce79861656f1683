import type { Context } from 'hono';
import { z } from 'zod';
import type { Core } from '../jira/core';
import { badRequest, forbidden, notFound } from '../jira/errors';
import type { Field } from '../jira/entities/field';
import type { Caller } from '../jira/hooks';
import { KINDS } from '../jira/fields/kinds';
import { findField } from '../jira/fields/registry';
import { findIssue, projectOf } from '../jira/issues/read';
import { writeValues } from '../jira/issues/write';
import type { Env, Routes } from './env';
import { notEmulated, objectOf, param } from './http';
import { safely } from './parse';

const issueIds = z.array(z.number().int()).min(1);
const oneField = z.strictObject({
  updates: z.array(z.strictObject({ issueIds, value: z.unknown() })).max(1000),
});
const manyFields = z.strictObject({
  updates: z.array(z.strictObject({ customField: z.string(), issueIds, value: z.unknown() })).max(1000),
});

interface Update {
  field: Field;
  issueIds: number[];
  value: unknown;
}

function appField(core: Core, idOrKey: string): Field {
  const field = findField(core, idOrKey);
  if (!field?.appKey) throw notFound(`The custom field '${idOrKey}' was not found.`);
  return field;
}

function demandApp(c: Context<Env>): Caller {
  const { caller } = c.env;
  if (caller.kind !== 'app')
    throw forbidden('Only the app that owns the custom field can update its values.');
  if (c.req.query('generateChangelog') === 'false') throw notEmulated('generateChangelog=false');
  return caller;
}

function distinct(updates: readonly Update[]): void {
  const pairs = updates.flatMap(({ field, issueIds: ids }) => ids.map((id) => `${field.id}/${id}`));
  if (new Set(pairs).size !== pairs.length)
    throw badRequest('Combinations of custom field and issue should be unique within the request.');
}

/** Writes everything or nothing: a value that does not fit leaves every issue as it was. */
function writeAll(core: Core, caller: Caller, updates: readonly Update[]): void {
  distinct(updates);
  core.store.transaction(() => {
    for (const { field, issueIds: ids, value } of updates) {
      for (const id of ids) {
        const issue = findIssue(core, String(id));
        if (!issue) throw badRequest(`The issue with id '${id}' does not exist.`);
        const context = { core, field, project: projectOf(core, issue) };
        writeValues(core, caller, issue, { [field.id]: KINDS[field.kind].parse(value ?? null, context) });
      }
    }
  });
}

/** The app writes the values of its own fields, read-only ones too: nobody else can. */
export const appFieldRoutes: Routes = (rest, core) => {
  rest.post('/app/field/value', async (c) => {
    const caller = demandApp(c);
    const { updates } = safely(manyFields, await objectOf(c));
    const all = updates.map(({ customField, ...one }) => ({ ...one, field: appField(core, customField) }));
    writeAll(core, caller, all);
    return c.body(null, 204);
  });

  rest.put('/app/field/:field/value', async (c) => {
    const caller = demandApp(c);
    const field = appField(core, param(c, 'field'));
    const { updates } = safely(oneField, await objectOf(c));
    const all = updates.map((one) => ({ ...one, field }));
    writeAll(core, caller, all);
    return c.body(null, 204);
  });
};
