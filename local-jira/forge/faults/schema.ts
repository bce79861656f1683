import { z } from 'zod';

export const faultTarget = z.enum(['kvs', 'jira', 'queue', 'event']);

const CALLS: readonly string[] = ['kvs', 'jira', 'queue'];

/** Where the kinds strike that do not strike every call of the app. */
const TARGETS: Partial<Record<string, readonly string[]>> = {
  'stale-query': ['kvs'],
  'duplicate-event': ['event'],
  'late-event': ['event'],
  'reorder-event': ['event'],
};

/**
 * One planned fault. `path` is a substring of the called path (or of the event type), `module` a function key of the
 * manifest, `ms` real time for delay and time-out, virtual for stale-query, late-event and reorder-event (the longest that
 * an event waits to be overtaken).
 */
export const faultSchema = z
  .strictObject({
    kind: z.enum([
      'delay',
      'status',
      'timeout',
      'applied-504',
      'stale-query',
      'duplicate-event',
      'late-event',
      'reorder-event',
    ]),
    target: faultTarget,
    path: z.string().optional(),
    module: z.string().optional(),
    status: z.int().min(400).max(599).optional(),
    ms: z.number().min(0).max(86_400_000).optional(),
    probability: z.number().min(0).max(1).default(1),
    times: z.int().min(1).optional(),
  })
  .refine(({ kind, target }) => (TARGETS[kind] ?? CALLS).includes(target), {
    error: ({ input }) => `A fault of this kind does not strike there: ${JSON.stringify(input)}`,
  });

export const faultsRequest = z.strictObject({ faults: z.array(faultSchema).max(100) });

export type Fault = z.infer<typeof faultSchema>;
export type FaultKind = Fault['kind'];
export type FaultTarget = z.infer<typeof faultTarget>;
