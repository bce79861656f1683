import * as z from 'zod';
import { nonce } from '../../domain/shared/ids';

/**
 * `policy.settle`: a second person confirms or declines what was proposed. Who proposed it may only withdraw it
 * (`decline`). Declining needs a rationale. Needs Publish compliance policy.
 */
export const policySettle = {
  name: 'policy.settle',
  request: z.strictObject({
    nonce,
    revision: z.int().min(0),
    decision: z.enum(['confirm', 'decline']),
    rationale: z.string().max(2000).optional(),
  }),
  response: z.strictObject({ revision: z.int(), version: z.int().nullable() }),
} as const;
