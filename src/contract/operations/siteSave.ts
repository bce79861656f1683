import * as z from 'zod';
import { role } from '../../domain/policy/schema';
import { MOST_OWN } from '../../domain/site/schema';
import { nonce, slug } from '../../domain/shared/ids';

/** `site.save`: the settings of the site, all at once. Recorded in the chain `site-1`. Needs Administer Jira. */
export const siteSave = {
  name: 'site.save',
  request: z.strictObject({
    nonce,
    revision: z.int().min(0),
    secondPerson: z.boolean(),
    starter: slug.nullable(),
    roles: z.array(role).max(MOST_OWN.roles),
  }),
  response: z.strictObject({ revision: z.int() }),
} as const;
