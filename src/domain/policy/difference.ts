import * as z from 'zod';
import { slug } from '../shared/ids';

/**
 * One way in which a draft differs from the policy in force. `lowers` says that an issue which is blocked today may
 * pass afterwards: a second person has to agree to that. `was` and `now` are in words; null where there is nothing.
 */
export const difference = z.strictObject({
  gate: slug.nullable(),
  what: z.string(),
  was: z.string().nullable(),
  now: z.string().nullable(),
  lowers: z.boolean(),
});
export type Difference = z.infer<typeof difference>;
