import type { AuditEvent } from '../audit/event';
import type { IssueRecord } from '../record/schema';
import type { AccountId, Digest, Nonce } from '../shared/ids';
import { refuse, type Refusal } from '../shared/refusal';

/** Revokes one's own sign-off, or any as compliance officer. Always with a rationale. */
export interface RevokeCommand {
  readonly nonce: Nonce;
  readonly signoff: number;
  readonly by: AccountId;
  readonly mayRevokeAny: boolean;
  readonly rationale: Digest;
}

export function decideRevoke(
  record: Pick<IssueRecord, 'signoffs'>,
  command: RevokeCommand,
): AuditEvent[] | Refusal {
  const found = record.signoffs.find((signoff) => signoff.seq === command.signoff);
  if (found === undefined || found.revoked !== undefined) return refuse('no-such-signoff');
  if (found.signer !== command.by && !command.mayRevokeAny) return refuse('not-your-signoff');
  const { nonce, signoff, rationale } = command;
  return [{ type: 'signoff-revoked', payload: { nonce, signoff, rationale } }];
}
