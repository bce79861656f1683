import * as z from 'zod';
import { accountId, digest, instant } from '../shared/ids';
import { auditEvent, belongsIn, type AuditEvent } from './event';

/** Before the first entry of a chain there is nothing: 64 zeros. */
export const NO_ENTRY = '0'.repeat(64);

/**
 * `issue-10042` for a record's own chain, `refused-10042` for its refused transitions, `policy-10000` for what became
 * of a project's policy, `site-1` for the settings and templates of the site, `sprint-12-10000` for the validation of
 * sprint 12 in project 10000.
 */
export const chainId = z
  .string()
  .regex(/^(?:(?:issue|refused|policy|site)-[0-9]{1,18}|sprint-[0-9]{1,18}-[0-9]{1,18})$/);

const envelope = {
  v: z.literal(1),
  chain: chainId,
  seq: z.int().min(1),
  at: instant,
  actor: z.union([accountId, z.literal('app')]),
  policy: z.int().min(0),
  prev: digest,
};

/** What is hashed. Account ids, codes, ids and commitments only: no free text and no names. */
export type AuditEntry = z.infer<z.ZodObject<typeof envelope>> & AuditEvent;

/** Parses an entry: the envelope strictly, then type and payload against the closed set of events of its chain. */
export const auditEntry = z
  .strictObject({ ...envelope, type: z.string(), payload: z.unknown() })
  .transform((entry, context): AuditEntry => {
    const event = auditEvent.safeParse({ type: entry.type, payload: entry.payload });
    if (event.success && belongsIn(entry.chain, event.data.type)) return { ...entry, ...event.data };
    context.addIssue({ code: 'custom', message: 'not an audit event of this chain' });
    return z.NEVER;
  });

/** An entry as it is stored: the exact canonical bytes and `SHA-256(0x00 || bytes)`. */
export const storedEntry = z.strictObject({
  chain: chainId,
  seq: z.int().min(1),
  bytes: z.string().max(60_000),
  hash: digest,
});
export type StoredEntry = z.infer<typeof storedEntry>;
