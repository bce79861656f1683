import type * as z from 'zod';
import { report, reportIgnored } from './report';
import { again } from './retry';

/**
 * What a trigger or a consumer does with one event. A failure asks for the event again; a shape that nobody knows is left
 * alone. Events come at least once and in any order: what is run must stand that.
 */
export const receiving =
  <T>(where: string, shape: z.ZodType<T>, run: (event: T) => Promise<unknown>) =>
  async (event: unknown) => {
    const parsed = shape.safeParse(event);
    if (!parsed.success) {
      reportIgnored(where, 'unknown shape');
      return;
    }
    try {
      await run(parsed.data);
    } catch (error) {
      report(where, error);
      return again();
    }
  };
