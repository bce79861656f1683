import * as z from 'zod';
import { digest, nonce, slug } from '../../domain/shared/ids';
import { receipt } from '../view';

/**
 * `signoff.sign`: one person signs one gate in one role. Needs the role's permission, judged now.
 * `seen` is the fingerprint root that the dialog showed. A rejection needs a rationale.
 */
export const signoffSign = {
  name: 'signoff.sign',
  request: z.strictObject({
    nonce,
    gate: slug,
    role: slug,
    decision: z.enum(['approved', 'rejected']),
    meaning: z.string().max(80),
    seen: digest,
    rationale: z.string().max(2000).optional(),
  }),
  response: z.strictObject({ receipt }),
} as const;
