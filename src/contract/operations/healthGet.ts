import * as z from 'zod';
import { instant } from '../../domain/shared/ids';

/** `health.get`: what the hourly pass found and mended, and what the app cannot reach. Needs Administer Jira. */
export const healthGet = {
  name: 'health.get',
  request: z.strictObject({}),
  response: z.strictObject({
    passes: z.array(
      z.strictObject({
        at: instant,
        looked: z.int(),
        bypassed: z.int(),
        projected: z.int(),
        /** Lines of roll-ups that were put right. */
        rollups: z.int(),
        /** Sprints that were looked at, entries that were written about them, and how many of the failures were sprints. */
        sprints: z.strictObject({ looked: z.int(), recorded: z.int(), failed: z.int() }),
        /** All failures. */
        failed: z.int(),
        complete: z.boolean(),
      }),
    ),
    checks: z.array(
      z.strictObject({
        name: z.string(),
        state: z.enum(['ok', 'warning', 'unknown']),
        detail: z.string(),
      }),
    ),
    checkedAt: instant,
  }),
} as const;
