import { z } from 'zod';
import { notFound } from '../jira/errors';
import { linkIssues, unlinkIssues, visibleLink } from '../jira/issues/links';
import type { Core } from '../jira/core';
import type { LinkType } from '../jira/entities/issue';
import { renderIssueRef } from '../jira/render/issueRef';
import { valuesOf } from '../jira/tables';
import type { Routes } from './env';
import { notEmulated, objectOf, param, signedIn } from './http';
import { safely } from './parse';

const end = z.object({ id: z.string().optional(), key: z.string().optional() });
const newLink = z.object({
  type: end.extend({ name: z.string().optional() }),
  inwardIssue: end,
  outwardIssue: end,
});

const nameOf = (issue: z.output<typeof end>): string => issue.id ?? issue.key ?? '';

const renderType = (core: Core, type: LinkType) => {
  return { ...type, self: `${core.siteUrl()}/rest/api/3/issueLinkType/${type.id}` };
};

export const linkRoutes: Routes = (rest, core) => {
  rest.get('/issueLinkType', (c) =>
    c.json({ issueLinkTypes: valuesOf(core.tables.linkTypes).map((type) => renderType(core, type)) }),
  );

  rest.get('/issueLinkType/:id', (c) => {
    const type = core.tables.linkTypes.get(param(c, 'id'));
    if (!type) throw notFound(`No issue link type with id '${param(c, 'id')}' found.`);
    return c.json(renderType(core, type));
  });

  rest.get('/issueLink/:id', (c) => {
    const { link, type, inward, outward } = visibleLink(core, c.env.caller, param(c, 'id'));
    return c.json({
      id: link.id,
      self: `${core.siteUrl()}/rest/api/3/issueLink/${link.id}`,
      type: renderType(core, type),
      inwardIssue: renderIssueRef(core, inward),
      outwardIssue: renderIssueRef(core, outward),
    });
  });

  rest.post('/issueLink', async (c) => {
    signedIn(c);
    const body = await objectOf(c);
    if (body['comment'] !== undefined) throw notEmulated('a comment with a new link');
    const { type, inwardIssue, outwardIssue } = safely(newLink, body);
    const found = valuesOf(core.tables.linkTypes).find((one) => one.id === type.id || one.name === type.name);
    if (!found) throw notFound(`No issue link type with name '${type.name ?? type.id ?? ''}' found.`);
    linkIssues(core, c.env.caller, found, { inward: nameOf(inwardIssue), outward: nameOf(outwardIssue) });
    return c.body(null, 201);
  });

  rest.delete('/issueLink/:id', (c) => {
    unlinkIssues(core, c.env.caller, param(c, 'id'));
    return c.body(null, 204);
  });
};
