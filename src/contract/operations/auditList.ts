import * as z from 'zod';
import { auditEvent } from '../../domain/audit/event';
import { digest, instant } from '../../domain/shared/ids';
import { person } from '../view';

/** One entry as people read it. `sentence` has actor and subject; texts that were erased are null. */
export const auditLine = z.strictObject({
  seq: z.int(),
  at: instant,
  actor: person.nullable(),
  sentence: z.string(),
  texts: z.array(z.strictObject({ label: z.string(), text: z.string().nullable() })),
  policy: z.int(),
  hash: digest,
  event: auditEvent,
});
export type AuditLine = z.infer<typeof auditLine>;

/** `audit.list`: the history, newest first, a page of at most 50. `before` is a sequence number. Needs Browse. */
export const auditList = {
  name: 'audit.list',
  request: z.strictObject({
    chain: z.enum(['issue', 'refused']).default('issue'),
    before: z.int().min(1).optional(),
    limit: z.int().min(1).max(50).default(25),
  }),
  response: z.strictObject({ lines: z.array(auditLine), total: z.int(), next: z.int().nullable() }),
} as const;
