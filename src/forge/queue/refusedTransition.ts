import * as z from 'zod';
import type { RefusedTransition } from '../../app/ports';
import { jiraId, slug } from '../../domain/shared/ids';

/** A refused transition as it comes out of the queue. */
export const refusedTransition: z.ZodType<RefusedTransition> = z.strictObject({
  issueId: jiraId,
  projectId: jiraId,
  policy: z.int().min(0),
  from: jiraId,
  to: jiraId,
  refused: z.array(z.strictObject({ gate: slug, codes: z.array(z.string().max(40)).max(30) })).max(30),
});
