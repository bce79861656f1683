import * as z from 'zod';
import { nonce } from '../../domain/shared/ids';
import { receipt } from '../view';

/** `risk.declareNone`: says with a rationale that the issue has no hazard. Only while none is on record. Needs Edit Issues. */
export const riskDeclareNone = {
  name: 'risk.declareNone',
  request: z.strictObject({ nonce, rationale: z.string().max(2000) }),
  response: z.strictObject({ receipt }),
} as const;
