import * as z from 'zod';
import { digest, nonce, slug } from '../../domain/shared/ids';
import { receipt } from '../view';

/**
 * `risk.accept`: one person in the role that a gate names accepts a residual risk above the gate's ceiling. `root` is the
 * digest of the assessment that the person saw: if it is not the current one, nothing is accepted.
 */
export const riskAccept = {
  name: 'risk.accept',
  request: z.strictObject({ nonce, role: slug, root: digest, rationale: z.string().max(2000) }),
  response: z.strictObject({ receipt }),
} as const;
