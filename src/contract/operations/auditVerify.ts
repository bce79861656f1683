import * as z from 'zod';

/** What a verification found. `firstBad` is the first entry that fails, counted from 1. */
export const verdict = z.strictObject({
  entries: z.int(),
  intact: z.boolean(),
  firstBad: z.int().nullable(),
  problem: z.string().nullable(),
});

/** `audit.verify`: verifies the chain, replays it against the stored state, and compares the texts. Needs Browse. */
export const auditVerify = {
  name: 'audit.verify',
  request: z.strictObject({}),
  response: verdict,
} as const;
