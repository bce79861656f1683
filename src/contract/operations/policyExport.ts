import * as z from 'zod';

/** `policy.export`: the draft, or a version that is or was in force, as a text that `policy.import` reads. Needs Browse Projects. */
export const policyExport = {
  name: 'policy.export',
  request: z.strictObject({
    which: z.union([z.enum(['draft', 'in-force']), z.int().min(1)]),
    format: z.enum(['yaml', 'json']),
  }),
  response: z.strictObject({ name: z.string(), text: z.string() }),
} as const;
