import * as z from 'zod';
import { nonce } from '../../domain/shared/ids';

/**
 * `policy.publish`: puts the draft in force, or, when it lowers a requirement and the site asks for two people,
 * proposes it. A draft with problems is refused (`policy-invalid`), and so is one that was begun on an older version
 * (`draft-conflict`). Needs Publish compliance policy.
 */
export const policyPublish = {
  name: 'policy.publish',
  request: z.strictObject({ nonce, revision: z.int().min(0) }),
  response: z.strictObject({
    outcome: z.enum(['published', 'proposed']),
    revision: z.int(),
    /** The version now in force; null when it was proposed. */
    version: z.int().nullable(),
  }),
} as const;
