import { z } from 'zod';
import { notFound } from '../jira/errors';
import { linkIssues, unlinkIssues } from '../jira/issues/links';
import { valuesOf } from '../jira/tables';
import type { Routes } from './env';
import { objectOf, param, signedIn } from './http';
import { safely } from './parse';

const end = z.object({ id: z.string().optional(), key: z.string().optional() });
const newLink = z.object({
  type: end.extend({ name: z.string().optional() }),
  inwardIssue: end,
  outwardIssue: end,
});

const nameOf = (issue: z.output<typeof end>): string => issue.id ?? issue.key ?? '';

export const linkRoutes: Routes = (rest, core) => {
  rest.get('/issueLinkType', (c) => {
    const shown = valuesOf(core.tables.linkTypes).map((type) => {
      return { ...type, self: `${core.siteUrl()}/rest/api/3/issueLinkType/${type.id}` };
    });
    return c.json({ issueLinkTypes: shown });
  });

  rest.post('/issueLink', async (c) => {
    signedIn(c);
    const { type, inwardIssue, outwardIssue } = safely(newLink, await objectOf(c));
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
