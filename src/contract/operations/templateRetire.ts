import * as z from 'zod';
import { nonce, slug } from '../../domain/shared/ids';

/** `template.retire`: no policy takes the template up any more; where it is in force it stays. Or takes that back. Needs Administer Jira. */
export const templateRetire = {
  name: 'template.retire',
  request: z.strictObject({ nonce, revision: z.int().min(0), id: slug, retired: z.boolean() }),
  response: z.strictObject({ revision: z.int() }),
} as const;
