import * as z from 'zod';
import { policy, scope } from '../../domain/policy/schema';
import { jiraId, nonce, slug } from '../../domain/shared/ids';

/**
 * `policy.adopt`: puts a starter policy in force with the statuses that each gate guards here. Only where no policy is
 * in force. Needs Administer Projects and Publish compliance policy.
 */
export const policyAdopt = {
  name: 'policy.adopt',
  request: z.strictObject({
    nonce,
    starter: slug,
    gates: z
      .array(z.strictObject({ id: slug, guards: z.array(jiraId).min(1).max(50), scope: scope.default({}) }))
      .min(1)
      .max(10),
  }),
  response: z.strictObject({ policy }),
} as const;
