import * as z from 'zod';
import { nonce, slug } from '../../domain/shared/ids';
import { receipt } from '../view';

/** `risk.remove`: takes a hazard out of the assessment, with a rationale. The trail keeps it. Needs Edit Issues. */
export const riskRemove = {
  name: 'risk.remove',
  request: z.strictObject({ nonce, hazard: slug, replaces: z.int().min(1), rationale: z.string().max(2000) }),
  response: z.strictObject({ receipt }),
} as const;
