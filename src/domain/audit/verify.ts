import type { Sha256 } from '../shared/hash';
import { entryHash } from './append';
import { auditEntry, NO_ENTRY, type AuditEntry, type StoredEntry } from './entry';

/** A chain that holds, with its entries; or the first sequence number that does not, and why. */
export type Verification =
  | { readonly intact: true; readonly entries: readonly AuditEntry[]; readonly head: string }
  | { readonly intact: false; readonly firstBad: number; readonly problem: string };

const bad = (firstBad: number, problem: string): Verification => ({ intact: false, firstBad, problem });

/** Verifies a chain from its first entry over the stored bytes: hashes, order, links, shape. */
export function verifyChain(chain: string, stored: readonly StoredEntry[], sha256: Sha256): Verification {
  const entries: AuditEntry[] = [];
  let head = NO_ENTRY;
  for (const [index, { bytes, hash }] of stored.entries()) {
    const seq = index + 1;
    if (entryHash(sha256, bytes) !== hash) return bad(seq, 'its bytes do not match its hash');
    const entry = read(bytes);
    if (entry === undefined) return bad(seq, 'it is not an audit entry');
    if (entry.chain !== chain) return bad(seq, 'it belongs to another chain');
    if (entry.seq !== seq) return bad(seq, `it carries the number ${entry.seq}`);
    if (entry.prev !== head) return bad(seq, 'it does not follow the entry before it');
    entries.push(entry);
    head = hash;
  }
  return { intact: true, entries, head };
}

/** The entry that stored bytes hold, or nothing when they hold none. */
export function read(bytes: string): AuditEntry | undefined {
  try {
    const parsed = auditEntry.safeParse(JSON.parse(bytes));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
