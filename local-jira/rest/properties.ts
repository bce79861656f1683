import type { Context } from 'hono';
import type { Core } from '../jira/core';
import { forbidden } from '../jira/errors';
import { parseJson } from '../jira/fields/json';
import { demand } from '../jira/issues/demand';
import { visibleIssue } from '../jira/issues/read';
import { allowed } from '../jira/permissions/check';
import { visibleProject } from '../jira/projects';
import type { Owner } from '../jira/properties';
import { property, propertyKeys, removeProperty, setProperty } from '../jira/properties';
import type { Env, Rest, Routes } from './env';
import { jsonOf, param } from './http';

type Find = (c: Context<Env>, writing: boolean) => Owner;

function addRoutes(rest: Rest, core: Core, collection: 'issue' | 'project', find: Find): void {
  const path = `/${collection}/:owner/properties`;

  rest.get(path, (c) => {
    const self = (key: string) =>
      `${core.siteUrl()}/rest/api/3/${collection}/${param(c, 'owner')}/properties/${key}`;
    return c.json({ keys: propertyKeys(core, find(c, false)).map((key) => ({ self: self(key), key })) });
  });

  rest.get(`${path}/:property`, (c) => {
    const key = param(c, 'property');
    return c.json({ key, value: property(core, find(c, false), key) });
  });

  rest.put(`${path}/:property`, async (c) => {
    const owner = find(c, true);
    const key = param(c, 'property');
    const isNew = setProperty(core, owner, key, parseJson(await jsonOf(c), key));
    return c.json({ message: isNew ? 'Property created' : 'Property updated' }, isNew ? 201 : 200);
  });

  rest.delete(`${path}/:property`, (c) => {
    removeProperty(core, find(c, true), param(c, 'property'));
    return c.body(null, 204);
  });
}

/** Anybody who may edit an issue may write its properties: there is no owner and no changelog, as in Jira. */
export const propertyRoutes: Routes = (rest, core) => {
  addRoutes(rest, core, 'issue', (c, writing) => {
    const issue = visibleIssue(core, c.env.caller, param(c, 'owner'));
    if (writing) demand(core, c.env.caller, issue, 'EDIT_ISSUES');
    return { kind: 'issue', id: issue.id };
  });
  addRoutes(rest, core, 'project', (c, writing) => {
    const project = visibleProject(core, c.env.caller, param(c, 'owner'));
    if (writing && !allowed(core, c.env.caller, 'ADMINISTER_PROJECTS', { project })) {
      throw forbidden('You do not have permission to administer this project.');
    }
    return { kind: 'project', id: project.id };
  });
};
