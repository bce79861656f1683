import * as z from 'zod';
import { nonce } from '../../domain/shared/ids';
import { receipt } from '../view';

/** `signoff.revoke`: one's own sign-off, or anybody's as compliance officer. Needs a rationale. */
export const signoffRevoke = {
  name: 'signoff.revoke',
  request: z.strictObject({ nonce, signoff: z.int().min(1), rationale: z.string().max(2000) }),
  response: z.strictObject({ receipt }),
} as const;
