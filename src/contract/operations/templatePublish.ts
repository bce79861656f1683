import * as z from 'zod';
import { nonce, slug } from '../../domain/shared/ids';

/** `template.publish`: makes the draft the next version, for ever. Policies take it up when they are published next. Needs Administer Jira. */
export const templatePublish = {
  name: 'template.publish',
  request: z.strictObject({ nonce, revision: z.int().min(0), id: slug }),
  response: z.strictObject({ revision: z.int(), version: z.int() }),
} as const;
