import * as z from 'zod';
import type { SweepWork } from '../../app/ports';
import { jiraId } from '../../domain/shared/ids';

/** One page of a pass over a project's records, as it comes out of the queue. */
export const sweepWork: z.ZodType<SweepWork> = z.strictObject({
  projectId: jiraId,
  cursor: z.string().min(1).max(10_000).optional(),
});
