import * as z from 'zod';
import { slug } from '../../domain/shared/ids';

/** `template.export`: a version of a template, shipped or own, as a text that `template.import` reads. Needs Administer Jira. */
export const templateExport = {
  name: 'template.export',
  request: z.strictObject({
    id: slug,
    version: z.int().min(1).optional(),
    draft: z.boolean().default(false),
    format: z.enum(['yaml', 'json']),
  }),
  response: z.strictObject({ name: z.string(), text: z.string() }),
} as const;
