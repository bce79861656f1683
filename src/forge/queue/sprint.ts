import * as z from 'zod';
import type { SprintWork } from '../../app/ports';
import { instant, jiraId } from '../../domain/shared/ids';

/** The sprint that is to be looked at again, as it comes out of the queue. */
export const sprintWork: z.ZodType<SprintWork> = z.strictObject({
  sprintId: jiraId,
  projectId: jiraId,
  asked: instant,
});
