import * as z from 'zod';
import { answerValue } from '../checklist/answer';
import { changedPart, reason } from '../gate/reason';
import { accountId, digest, jiraId, nonce, slug } from '../shared/ids';
import { fingerprint } from '../signoff/schema';

const event = <T extends string, S extends z.ZodRawShape>(type: T, payload: S) =>
  z.strictObject({ type: z.literal(type), payload: z.strictObject({ nonce, ...payload }) });

const carriedBy = z.array(z.int().min(1)).max(100);
const passage = {
  gate: slug,
  transition: z.string().max(64),
  from: jiraId.nullable(),
  to: jiraId,
  by: accountId.optional(),
  fingerprint,
};

/** Everything that can happen to a record. Closed: what is not here cannot be written. */
export const auditEvent = z.discriminatedUnion('type', [
  event('checklist-answered', {
    checklist: slug,
    version: z.int().min(1),
    item: slug,
    value: answerValue,
    reason: digest.optional(),
    evidence: z.array(digest).max(5),
    gates: z.array(slug).max(30),
  }),
  event('signoff-given', {
    gate: slug,
    role: slug,
    decision: z.enum(['approved', 'rejected']),
    meaning: z.string().max(80),
    fingerprint,
    name: digest,
    rationale: digest.optional(),
  }),
  event('signoff-revoked', { signoff: z.int().min(1), rationale: digest }),
  event('assignee-recorded', { assignee: accountId }),
  event('gate-passed', { ...passage, signoffs: carriedBy }),
  event('gate-drifted', { ...passage, signoffs: carriedBy, changed: z.array(changedPart).max(100) }),
  event('gate-bypassed', { ...passage, reasons: z.array(reason).max(30) }),
  event('transition-refused', {
    from: jiraId,
    to: jiraId,
    refused: z.array(z.strictObject({ gate: slug, codes: z.array(z.string().max(40)).max(30) })).max(30),
  }),
]);
export type AuditEvent = z.infer<typeof auditEvent>;
export type EventType = AuditEvent['type'];
export type EventOf<T extends EventType> = Extract<AuditEvent, { type: T }>;
