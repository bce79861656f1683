import * as z from 'zod';
import { template } from '../../domain/checklist/template';
import { slug } from '../../domain/shared/ids';

/** How an item differs between two versions. `carriesOver` says that answers to the older one still count. */
export const itemChange = z.strictObject({
  item: slug,
  kind: z.enum(['added', 'changed', 'removed']),
  text: z.string(),
  was: z.string().nullable(),
  carriesOver: z.boolean(),
});
export type ItemChange = z.infer<typeof itemChange>;

/**
 * `template.get`: one version of a template, shipped or own; without a version the latest, with `draft` the draft. Own
 * ones come with what changed since the version before. Needs Administer Jira.
 */
export const templateGet = {
  name: 'template.get',
  request: z.strictObject({
    id: slug,
    version: z.int().min(1).optional(),
    draft: z.boolean().default(false),
  }),
  response: z.strictObject({
    template,
    own: z.boolean(),
    versions: z.array(z.int()),
    changes: z.array(itemChange),
  }),
} as const;
