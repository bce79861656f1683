import * as z from 'zod';
import { accountId, digest, instant, slug } from '../shared/ids';

/** Hash of each part a gate's signers vouch for, and the hash over all of them. */
export const fingerprint = z.strictObject({
  root: digest,
  parts: z.record(z.string().regex(/^[a-z][A-Za-z0-9:._-]{0,99}$/), digest),
});
export type Fingerprint = z.infer<typeof fingerprint>;

/** One person, in one role, approves or rejects one gate. `seq` is its audit entry and its id. */
export const signoff = z.strictObject({
  seq: z.int().min(1),
  gate: slug,
  role: slug,
  signer: accountId,
  at: instant,
  decision: z.enum(['approved', 'rejected']),
  meaning: z.string().max(80),
  fingerprint,
  name: digest,
  rationale: digest.optional(),
  policy: z.int().min(1),
  revoked: z.strictObject({ by: accountId, at: instant, seq: z.int().min(1) }).optional(),
});
export type Signoff = z.infer<typeof signoff>;

/** What a sign-off is worth now. Only `valid` carries a gate. */
export const signoffState = z.enum(['valid', 'stale', 'revoked', 'expired', 'rejected']);
export type SignoffState = z.infer<typeof signoffState>;
