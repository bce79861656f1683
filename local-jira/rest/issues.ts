import { z } from 'zod';
import { createIssue } from '../jira/issues/create';
import { assign, editIssue } from '../jira/issues/edit';
import { withoutNotifications } from '../jira/issues/outbox';
import { projectOf, visibleIssue } from '../jira/issues/read';
import { deleteIssue } from '../jira/issues/remove';
import { isObject } from '../jira/entities/json';
import { badRequest } from '../jira/errors';
import type { Issue } from '../jira/entities/issue';
import type { Caller } from '../jira/hooks';
import { allowed, allowedGlobally } from '../jira/permissions/check';
import { setProperty } from '../jira/properties';
import { parseJson } from '../jira/fields/json';
import type { Core } from '../jira/core';
import type { Routes } from './env';
import { listOf, notEmulated, objectOf, param, signedIn } from './http';
import { showIssue } from './issueView';
import { safely } from './parse';

const propertyList = z.array(z.object({ key: z.string().min(1), value: z.unknown() }));

/** Sets the `properties` that came with a creation or an edit. */
function setProperties(core: Core, issueId: string, body: Record<string, unknown>): void {
  const given = body['properties'];
  if (given === undefined || given === null) return;
  for (const { key, value } of safely(propertyList, given)) {
    setProperty(core, { kind: 'issue', id: issueId }, key, parseJson(value ?? null, key));
  }
}

/** `notifyUsers=false` counts for administrators of Jira or of the project only; for others it is ignored. */
const mayBeQuiet = (core: Core, caller: Caller, issue: Issue): boolean =>
  allowedGlobally(core, caller, 'ADMINISTER') ||
  allowed(core, caller, 'ADMINISTER_PROJECTS', { project: projectOf(core, issue), issue });

export const issueRoutes: Routes = (rest, core) => {
  rest.get('/issue/:key', (c) => {
    const issue = visibleIssue(core, c.env.caller, param(c, 'key'));
    const fields = listOf(c, 'fields') ?? ['*all'];
    const wanted = { fields, expand: listOf(c, 'expand') ?? [], properties: listOf(c, 'properties') ?? [] };
    return c.json(showIssue(core, c.env.caller, issue, wanted));
  });

  rest.post('/issue', async (c) => {
    signedIn(c);
    const body = await objectOf(c);
    if (body['transition'] !== undefined) throw notEmulated('a transition in the creation of an issue');
    const issue = core.store.transaction(() => {
      const created = createIssue(core, c.env.caller, body);
      setProperties(core, created.id, body);
      return created;
    });
    return c.json(
      { id: issue.id, key: issue.key, self: `${core.siteUrl()}/rest/api/3/issue/${issue.id}` },
      201,
    );
  });

  rest.put('/issue/:key', async (c) => {
    const caller = c.env.caller;
    const seen = visibleIssue(core, caller, param(c, 'key'));
    const quiet = c.req.query('notifyUsers') === 'false' && mayBeQuiet(core, caller, seen);
    const body = await objectOf(c);
    if (body['transition'] !== undefined)
      throw badRequest("Use the transitions resource to change an issue's status.");
    const issue = core.store.transaction(() => {
      const edited = editIssue(quiet ? withoutNotifications(core) : core, caller, param(c, 'key'), body);
      setProperties(core, edited.id, body);
      return edited;
    });
    if (c.req.query('returnIssue') !== 'true') return c.body(null, 204);
    const wanted = { fields: ['*all'], expand: listOf(c, 'expand') ?? [], properties: [] };
    return c.json(showIssue(core, caller, issue, wanted));
  });

  rest.delete('/issue/:key', (c) => {
    deleteIssue(core, c.env.caller, param(c, 'key'), c.req.query('deleteSubtasks') === 'true');
    return c.body(null, 204);
  });

  rest.put('/issue/:key/assignee', async (c) => {
    visibleIssue(core, c.env.caller, param(c, 'key'));
    const body = await objectOf(c);
    const accountId = isObject(body) ? body['accountId'] : undefined;
    if (accountId !== null && typeof accountId !== 'string')
      throw badRequest("'accountId' must be a string or null.");
    assign(core, c.env.caller, param(c, 'key'), accountId === '-1' ? null : accountId);
    return c.body(null, 204);
  });
};
