import { z } from 'zod';
import type { Core } from '../jira/core';
import { badRequest, forbidden, notFound } from '../jira/errors';
import type { Field } from '../jira/entities/field';
import type { Caller } from '../jira/hooks';
import { KINDS } from '../jira/fields/kinds';
import { findField } from '../jira/fields/registry';
import { findIssue, projectOf } from '../jira/issues/read';
import { writeValues } from '../jira/issues/write';
import type { Routes } from './env';
import { objectOf, param } from './http';
import { safely } from './parse';

const updates = z.object({
  updates: z.array(z.object({ issueIds: z.array(z.number().int()).min(1), value: z.unknown() })),
});

function appField(core: Core, caller: Caller, idOrKey: string): Field {
  if (caller.kind !== 'app')
    throw forbidden('Only the app that owns the custom field can update its values.');
  const field = findField(core, idOrKey);
  if (!field?.appKey) throw notFound(`The custom field '${idOrKey}' was not found.`);
  return field;
}

function writeOne(
  core: Core,
  caller: Caller,
  field: Field,
  update: { issueId: number; value: unknown },
): void {
  const issue = findIssue(core, String(update.issueId));
  if (!issue) throw badRequest(`The issue with id '${update.issueId}' does not exist.`);
  const value = KINDS[field.kind].parse(update.value ?? null, {
    core,
    field,
    project: projectOf(core, issue),
  });
  writeValues(core, caller, issue, { [field.id]: value });
}

/** The app writes the values of its own fields, read-only ones too: nobody else can. */
export const appFieldRoutes: Routes = (rest, core) => {
  rest.put('/app/field/:field/value', async (c) => {
    const field = appField(core, c.env.caller, param(c, 'field'));
    const body = safely(updates, await objectOf(c));
    core.store.transaction(() => {
      for (const { issueIds, value } of body.updates) {
        for (const issueId of issueIds) writeOne(core, c.env.caller, field, { issueId, value });
      }
    });
    return c.body(null, 204);
  });
};
