import * as z from 'zod';
import { policy, scope } from '../../domain/policy/schema';
import { jiraId, nonce, slug } from '../../domain/shared/ids';

/** `policy.adopt`: puts the starter policy in force with the statuses that each gate guards here. Needs Administer Projects. */
export const policyAdopt = {
  name: 'policy.adopt',
  request: z.strictObject({
    nonce,
    replaces: z.int().min(0),
    gates: z
      .array(z.strictObject({ id: slug, guards: z.array(jiraId).min(1).max(50), scope: scope.default({}) }))
      .min(1)
      .max(10),
  }),
  response: z.strictObject({ policy }),
} as const;
