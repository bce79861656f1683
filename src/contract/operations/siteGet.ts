import * as z from 'zod';
import { role } from '../../domain/policy/schema';
import { slug } from '../../domain/shared/ids';
import { choice } from '../policyView';

/** `site.get`: what holds for every project. Needs Administer Jira. */
export const siteGet = {
  name: 'site.get',
  request: z.strictObject({}),
  response: z.strictObject({
    revision: z.int(),
    secondPerson: z.boolean(),
    starter: slug.nullable(),
    starters: z.array(z.strictObject({ id: slug, title: z.string(), summary: z.string() })),
    /** The roles that the manifest declares; a permission scheme grants them. */
    builtIn: z.array(role),
    roles: z.array(role),
    /** Names of the groups and project roles that the roles name; an id without a name is gone from Jira. */
    groups: z.array(choice),
    projectRoles: z.array(choice),
  }),
} as const;
