import * as z from 'zod';
import { jiraId } from '../domain/shared/ids';

/** An open sprint of an issue in a line: how many of its relevant issues have passed, and whether it is validated now. */
export const sprintLine = z.strictObject({
  id: jiraId,
  name: z.string(),
  passed: z.int().min(0),
  relevant: z.int().min(0),
  validated: z.boolean(),
});
export type SprintLine = z.infer<typeof sprintLine>;
