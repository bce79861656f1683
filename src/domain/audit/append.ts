import { evolve } from '../record/evolve';
import type { IssueRecord } from '../record/schema';
import { canonicalJson } from '../shared/canonicalJson';
import type { Sha256 } from '../shared/hash';
import type { AccountId, Instant } from '../shared/ids';
import type { AuditEntry, StoredEntry } from './entry';
import type { AuditEvent } from './event';

/** Who did it, when, and under which version of the policy. */
export interface Circumstance {
  /** An account id, or `app` when the app itself noticed something. */
  readonly actor: AccountId;
  readonly at: Instant;
  readonly policy: number;
}

/** `SHA-256(0x00 || bytes)`: the leaf hash of RFC 6962 section 2.1, so that chains can join a Merkle log. */
export const entryHash = (sha256: Sha256, bytes: string): string => sha256(`\u0000${bytes}`);

/** Writes an entry as its exact canonical bytes and hash. */
export function seal(entry: AuditEntry, sha256: Sha256): StoredEntry {
  const bytes = canonicalJson(entry);
  return { chain: entry.chain, seq: entry.seq, bytes, hash: entryHash(sha256, bytes) };
}

export const issueChain = (issueId: string): string => `issue-${issueId}`;

/** Appends events to the record's chain: the entries to store, and the state that they lead to. */
export function append(
  record: IssueRecord,
  events: readonly AuditEvent[],
  circumstance: Circumstance,
  sha256: Sha256,
): { readonly record: IssueRecord; readonly entries: readonly StoredEntry[] } {
  const entries: StoredEntry[] = [];
  let state = record;
  for (const event of events) {
    const place = { chain: issueChain(record.issueId), prev: state.head, seq: state.revision + 1 };
    const entry: AuditEntry = { ...circumstance, ...place, ...event, v: 1 };
    const stored = seal(entry, sha256);
    entries.push(stored);
    state = evolve(state, entry, stored.hash);
  }
  return { record: state, entries };
}
