import * as z from 'zod';
import { nonce } from '../../domain/shared/ids';

/** `policy.discard`: throws the draft away. Needs Administer Projects. */
export const policyDiscard = {
  name: 'policy.discard',
  request: z.strictObject({ nonce, revision: z.int().min(0) }),
  response: z.strictObject({ revision: z.int() }),
} as const;
