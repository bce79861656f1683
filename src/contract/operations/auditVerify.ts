import * as z from 'zod';

/** `audit.verify`: replays the chain against its stored state. `firstBad` is the first entry that fails. Needs Browse. */
export const auditVerify = {
  name: 'audit.verify',
  request: z.strictObject({}),
  response: z.strictObject({
    entries: z.int(),
    intact: z.boolean(),
    firstBad: z.int().nullable(),
    problem: z.string().nullable(),
  }),
} as const;
