import type { AuditEvent } from '../../src/domain/audit/event';
import { sha256 } from './sha256';

/** A digest that is the same for the same name. */
export const someDigest = (name: string): string => sha256(name);

/** A nonce that is the same for the same name. */
export const someNonce = (name: string): string => `nonce-${someDigest(name).slice(0, 24)}`;

/** The plainest thing that can happen to a record. */
export const assigneeRecorded = (name: string): AuditEvent => ({
  type: 'assignee-recorded',
  payload: { nonce: someNonce(name), assignee: name },
});
