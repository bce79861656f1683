import type { AuditEntry } from '../audit/entry';
import type { Signoff } from './schema';

/** Applies a sign-off or its revocation. A new sign-off replaces the signer's earlier one for the same gate and role. */
export function evolveSignoffs(signoffs: Signoff[], entry: AuditEntry): Signoff[] {
  if (entry.type === 'signoff-given') return [...signoffs.filter((s) => !replaced(s, entry)), given(entry)];
  if (entry.type !== 'signoff-revoked') return signoffs;
  const revoked = { by: entry.actor, at: entry.at, seq: entry.seq };
  return signoffs.map((s) => (s.seq === entry.payload.signoff ? { ...s, revoked } : s));
}

type Given = Extract<AuditEntry, { type: 'signoff-given' }>;

const replaced = (s: Signoff, { actor, payload }: Given): boolean =>
  s.signer === actor && s.gate === payload.gate && s.role === payload.role;

function given({ seq, actor, at, policy, payload }: Given): Signoff {
  const { nonce: _nonce, ...rest } = payload;
  return { ...rest, seq, signer: actor, at, policy };
}
