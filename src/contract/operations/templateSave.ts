import * as z from 'zod';
import { template } from '../../domain/checklist/template';
import { nonce, slug } from '../../domain/shared/ids';

/**
 * `template.save`: keeps a draft of a template of one's own. With `create` the id must be new; `copiedFrom` names where
 * it came from. The version in the template is ignored: publishing numbers it. Needs Administer Jira.
 */
export const templateSave = {
  name: 'template.save',
  request: z.strictObject({
    nonce,
    revision: z.int().min(0),
    create: z.boolean().default(false),
    copiedFrom: z.strictObject({ id: slug, version: z.int().min(1) }).optional(),
    template,
  }),
  response: z.strictObject({ revision: z.int() }),
} as const;
